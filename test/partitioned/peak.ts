/** Runs the command and tells how much memory it took at most. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { lastingScratch } from '../scratch.js'

const command = fileURLToPath(new URL('../../dist/doors/cli/main.js', import.meta.url))
const meter = new URL('../../bench/report-usage.mjs', import.meta.url).href
const kibibytes = 1024

export const folder = lastingScratch('memory')
export const path = (name: string): string => join(folder, name)
/** Of the runs that are bound, in megabytes. */
export const memory = 256
/** What the collector of the platform may leave lying about. */
export const grace = 1.2

/**
 * The peak memory of a run in megabytes. The meter is that of the benchmark: what the platform calls
 * the largest resident set begins on Linux with that of the process that started it.
 */
export function peakOf(...words: readonly string[]): number {
  const usage = path('usage.json')
  const { status, stderr } = spawnSync(process.execPath, ['--import', meter, command, ...words], {
    encoding: 'utf8',
    env: { ...process.env, BENCH_USAGE: usage },
  })
  expect(status, stderr).toBe(0)
  const { peakKib } = JSON.parse(readFileSync(usage, 'utf8')) as { readonly peakKib: number }
  rmSync(usage)
  return peakKib / kibibytes
}
