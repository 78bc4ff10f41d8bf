/** Runs the program and the oracle over one file and compares them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeBoundary } from './boundary.js'
import { type Comparison, compare } from './compare.js'
import { runOracle } from './oracle.js'
import type { Scenario } from './parcel-rows.js'

const program = fileURLToPath(new URL('../../src/doors/cli/main.ts', import.meta.url))

export function run(...words: readonly string[]) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', program, ...words], {
    encoding: 'utf8',
  })
  // 1 says that some rows were refused.
  if (done.status !== 0 && done.status !== 1) throw new Error(`${words[0]}: ${done.stderr}`)
}

export async function compareSample(lines: number, seed: number): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-oracle-'))
  const input = join(folder, 'input.csv')
  run('sample', '--lines', `${lines}`, '--seed', `${seed}`, '--out', input)
  return judgeBoth(folder, input)
}

/** Rows of all scenarios, or of those that are given. */
export async function compareBoundary(
  lines: number,
  seed: number,
  scenarios?: readonly Scenario[],
): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-oracle-'))
  const files = { input: join(folder, 'input.csv'), rates: join(folder, 'rates.csv') }
  writeBoundary(files, lines, seed, scenarios)
  return judgeBoth(folder, files.input, files.rates)
}

async function judgeBoth(folder: string, input: string, rates?: string): Promise<Comparison> {
  const decisions = join(folder, 'decisions.csv')
  const options = rates ? ['--rates', rates] : []
  run('assess', input, '--out', decisions, '--problems', join(folder, 'problems.csv'), ...options)
  const connection = await runOracle({ input, ...(rates ? { rates } : {}), scratch: folder })
  try {
    return await compare(connection, decisions)
  } finally {
    connection.closeSync()
  }
}
