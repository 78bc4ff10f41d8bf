/** Judges broken files in both kinds of runs and holds them against what must be true of any file. */
import { expect } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { readCsvTable } from '../../src/files/csv-table.js'
import { atOnce, inPartitions, writeText } from '../partitioned/both-ways.js'
import { outcomeOf, type Result, requireWhole } from './checks.mjs'

/** Judges a file; returns how many rows were judged. `rows` is how many answers it is known to need. */
export async function judgeBroken(name: string, bytes: Uint8Array, rows?: number): Promise<number> {
  const files = { input: writeText(name, bytes), keep: ['goods'] }
  const whole = await outcomeOf(atOnce(files), codeOf)
  const parts = await outcomeOf(inPartitions(files, 2), codeOf)
  expect(parts).toEqual(whole)
  if (typeof whole === 'string') return 0
  const { summary } = whole
  const [decisions, problems] = [whole.decisions, whole.problems].map(text => Buffer.from(text))
  const result = summary as Result
  requireWhole({ decisions: decisions!, problems: problems!, result, rows }, readCsvTable)
  return result.summary.lines
}
