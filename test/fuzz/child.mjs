/**
 * Judges broken files with the built program, at once and in partitions, and holds what they leave
 * against each other and against itself; a line of JSON in is a file, a line out what was found.
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { codeOf } from '../../dist/basis/codes.js'
import { loadBench } from '../../dist/doors/cli/load-bench.js'
import { readCsvTable } from '../../dist/files/csv-table.js'
import { loadCodeList } from '../../dist/files/schedule-asset.js'
import { assessFile } from '../../dist/run/assess-file.js'
import { assessPartitioned } from '../../dist/run/partition/partitioned-run.js'

const bench = loadBench({})
const worker = { file: new URL('../../dist/doors/cli/judge-worker.js', import.meta.url), data: {} }
/** Codes that refuse no row. */
const notes = ['column_unknown', 'sheet_left_out', 'sheet_full', 'column_computed', 'cells_merged']

function outputsOf(path) {
  const names = ['decisions', 'problems', 'manifest']
  return Object.fromEntries(names.map(name => [name, `${path}.${name}`]))
}

/** The result of a run, or the code that ended it; any other failure is ours. */
async function outcomeOf(run) {
  try {
    return await run
  } catch (error) {
    if (error.problem) return codeOf(error.problem.code).code
    throw error
  }
}

function requireSame(what, one, other) {
  if (one !== other) throw new Error(`${what}: ${one} and ${other}`)
}

/** Every row has an answer, and every refused one a problem or a sibling with one. */
function requireWhole(outputs, { summary, problems }, rows) {
  const answers = readCsvTable(readFileSync(outputs.decisions, 'utf8'))
  const found = readCsvTable(readFileSync(outputs.problems, 'utf8')).rows.map(one => one.cells)
  requireSame('answers', answers.rows.length, rows ?? summary.lines)
  requireSame('lines', answers.rows.length, summary.lines)
  const counted = Object.values(summary.states).reduce((sum, count) => sum + count, 0)
  requireSame('states', counted, summary.lines)
  requireSame('problems', found.length, problems)
  const [stateAt, reasonsAt] = ['state', 'reasons'].map(name => answers.header.indexOf(name))
  const refused = answers.rows.filter(({ cells }) => cells[stateAt] === 'refused')
  requireSame('refused', refused.length, summary.states.refused ?? 0)
  const own = refused.filter(({ cells }) => cells[reasonsAt] !== 'sibling_refused')
  const refusing = found.filter(cells => !notes.includes(cells[5])).map(cells => cells[1])
  requireSame('rows with problems', new Set(refusing).size, own.length)
}

/** `partitions` of 0 leaves the second run out. */
async function judge({ input, rows, partitions, threads }) {
  const options = { input, bench, loadCodes: loadCodeList, keep: ['goods'] }
  const whole = outputsOf(`${input}.whole`)
  const told = await outcomeOf(assessFile(options, whole))
  if (partitions > 0) {
    const parts = outputsOf(`${input}.parts`)
    const plan = { memory: 512, threads, size: 100_000_000, partitions, worker }
    const other = await outcomeOf(assessPartitioned(options, plan, parts))
    requireSame('results', JSON.stringify(told), JSON.stringify(other))
    for (const name of typeof told === 'string' ? [] : ['decisions', 'problems']) {
      const isSame = readFileSync(whole[name]).equals(readFileSync(parts[name]))
      requireSame(`${name} are the same`, isSame, true)
    }
  }
  if (typeof told === 'string') return { ended: told }
  requireWhole(whole, told, rows)
  return { rows: told.summary.lines, refused: told.summary.states.refused ?? 0 }
}

for await (const line of createInterface({ input: process.stdin })) {
  const found = await judge(JSON.parse(line)).catch(error => ({ failure: String(error.stack) }))
  process.stdout.write(`${JSON.stringify(found)}\n`)
}
