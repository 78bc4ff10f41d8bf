import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder, grace, memory, path, peakOf } from './partitioned/peak.js'

const months = 12
const linesOfMonth = 100_000

/** A made-up year in twelve files that share persons and days. */
function writeMonths(): readonly string[] {
  peakOf('sample', '--lines', String(months * linesOfMonth), '--out', path('year.csv'))
  const split = fileURLToPath(new URL('partitioned/months.mjs', import.meta.url))
  const { status } = spawnSync(process.execPath, [split, path('year.csv'), folder, String(months)])
  expect(status).toBe(0)
  return Array.from({ length: months }, (_, at) => path(`month.${at}.csv`))
}

describe('a month with eleven months of history', () => {
  it('is judged within its memory, to the bytes of a run at once', () => {
    const files = writeMonths()
    const input = files.at(-1)!
    const history = files.slice(0, -1).flatMap(file => ['--history', file])
    const outputs = (name: string): readonly string[] => [
      ...['--out', path(`${name}.csv`), '--problems', path(`${name}.problems.csv`)],
      ...['--ex-post', path(`${name}.ex-post.csv`), '--json'],
    ]
    const within = ['--memory', String(memory)]
    const peak = peakOf('assess', input, ...history, ...outputs('parts'), ...within)
    expect(peak).toBeLessThan(memory * grace)
    peakOf('assess', input, ...history, ...outputs('once'), '--memory', '8192')
    for (const name of ['csv', 'problems.csv', 'ex-post.csv']) {
      const [parts, once] = ['parts', 'once'].map(run => readFileSync(path(`${run}.${name}`)))
      expect(parts!.equals(once!), name).toBe(true)
    }
    const { summary } = JSON.parse(readFileSync(path('parts.csv.manifest.json'), 'utf8'))
    expect(summary.history.lines).toBeGreaterThan((months - 1) * linesOfMonth - linesOfMonth / 2)
    expect(summary.history.combined).toBeGreaterThan(0)
  })
})
