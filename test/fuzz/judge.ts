/** Judges broken files in both kinds of runs and holds them against what must be true of any file. */
import { expect } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { Unusable } from '../../src/basis/problem.js'
import { readCsvTable } from '../../src/files/csv-table.js'
import { atOnce, inPartitions, type Left, writeText } from '../partitioned/both-ways.js'

/** Codes that refuse no row. */
const notes = [
  ...['column_unknown', 'sheet_left_out', 'sheet_full', 'column_computed', 'cells_merged'],
  'column_double',
]

type Outcome = Left | string

/** What a run left, or the code that ended it. */
async function outcomeOf(run: Promise<Left>): Promise<Outcome> {
  try {
    return await run
  } catch (error) {
    if (error instanceof Unusable) return codeOf(error.problem.code).code
    throw error
  }
}

interface Counted {
  readonly summary: { readonly lines: number; readonly states: Readonly<Record<string, number>> }
  readonly problems: number
}

/** Every row has an answer, and every refused one a problem or a sibling with one. */
function requireWhole({ decisions, problems, summary: counted }: Left, rows?: number): number {
  const { summary, problems: problemRows } = counted as Counted
  const answers = readCsvTable(decisions)
  const found = readCsvTable(problems).rows.map(({ cells }) => cells)
  expect(answers.rows).toHaveLength(rows ?? summary.lines)
  expect(summary.lines).toBe(answers.rows.length)
  const counts = Object.values(summary.states).reduce((sum, count) => sum + count, 0)
  expect(counts).toBe(summary.lines)
  expect(found).toHaveLength(problemRows)
  const refusing = found.filter(cells => !notes.includes(cells[5]!))
  const [stateAt, reasonsAt] = ['state', 'reasons'].map(name => answers.header.indexOf(name))
  const refused = answers.rows.filter(({ cells }) => cells[stateAt!] === 'refused')
  expect(refused).toHaveLength(summary.states['refused'] ?? 0)
  const own = refused.filter(({ cells }) => cells[reasonsAt!] !== 'sibling_refused')
  expect(new Set(refusing.map(cells => cells[1])).size).toBe(own.length)
  expect(decisions).not.toMatch(/[\0\uFFFD]/)
  return summary.lines
}

/** Judges a file; returns how many rows were judged, and how many answers it is known to need. */
export async function judgeBroken(name: string, bytes: Uint8Array, rows?: number): Promise<number> {
  const files = { input: writeText(name, bytes), keep: ['goods'] }
  const whole = await outcomeOf(atOnce(files))
  const parts = await outcomeOf(inPartitions(files, 2))
  expect(parts).toEqual(whole)
  return typeof whole === 'string' ? 0 : requireWhole(whole, rows)
}
