/**
 * Judges broken files with the built program, at once and in partitions, and holds what they leave
 * against each other and against itself; a line of JSON in is a file, a line out what was found.
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { codeOf } from '../../dist/basis/codes.js'
import { readCsvTable } from '../../dist/files/csv-table.js'
import { loadBench } from '../../dist/files/load-bench.js'
import { loadCodeList } from '../../dist/files/schedule-asset.js'
import { assessFile } from '../../dist/run/assess-file.js'
import { assessPartitioned } from '../../dist/run/partition/partitioned-run.js'
import { outcomeOf, requireSame, requireWhole } from './checks.mjs'

const bench = loadBench({})
const worker = { file: new URL('../../dist/doors/cli/judge-worker.js', import.meta.url), data: {} }

function outputsOf(path) {
  const names = ['decisions', 'problems', 'manifest']
  return Object.fromEntries(names.map(name => [name, `${path}.${name}`]))
}

/** `partitions` of 0 leaves the second run out. */
async function judge({ input, rows, partitions, threads }) {
  const options = { input, bench, loadCodes: loadCodeList, keep: ['goods'] }
  const whole = outputsOf(`${input}.whole`)
  const told = await outcomeOf(assessFile(options, whole), codeOf)
  if (partitions > 0) {
    const parts = outputsOf(`${input}.parts`)
    const plan = { memory: 512, threads, size: 100_000_000, partitions, worker }
    const other = await outcomeOf(assessPartitioned(options, plan, parts), codeOf)
    requireSame('results', JSON.stringify(told), JSON.stringify(other))
    for (const name of typeof told === 'string' ? [] : ['decisions', 'problems']) {
      const isSame = readFileSync(whole[name]).equals(readFileSync(parts[name]))
      requireSame(`${name} are the same`, isSame, true)
    }
  }
  if (typeof told === 'string') return { ended: told }
  const [decisions, problems] = [whole.decisions, whole.problems].map(path => readFileSync(path))
  requireWhole({ decisions, problems, result: told, rows }, readCsvTable)
  return { rows: told.summary.lines, refused: told.summary.states.refused ?? 0 }
}

for await (const line of createInterface({ input: process.stdin })) {
  const found = await judge(JSON.parse(line)).catch(error => ({ failure: String(error.stack) }))
  process.stdout.write(`${JSON.stringify(found)}\n`)
}
