/** Runs the program and the oracle over one file and compares them. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scratchOfTest } from '../scratch.js'
import { type BoundaryFiles, writeBoundary } from './boundary.js'
import { type Comparison, compare } from './compare.js'
import { type OracleInput, runOracle } from './oracle.js'
import type { Scenario } from './parcel-rows.js'

const program = fileURLToPath(new URL('../../dist/doors/cli/main.js', import.meta.url))

/** A run with options: what the command is given, and what the oracle is told in its place. */
export interface Options {
  readonly words: readonly string[]
  readonly oracle: Partial<OracleInput>
  /** Looks at what else the run wrote. */
  readonly also?: (connection: Awaited<ReturnType<typeof runOracle>>) => Promise<void>
}

export interface Boundary {
  /** In place of all scenarios. */
  readonly scenarios?: readonly Scenario[]
  /** Prepares the options of the run from the files that were written. */
  readonly options?: (files: BoundaryFiles, folder: string) => Options
}

export function run(...words: readonly string[]) {
  const done = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
  })
  // 1 says that some rows were refused.
  if (done.status !== 0 && done.status !== 1) throw new Error(`${words[0]}: ${done.stderr}`)
}

export async function compareSample(
  lines: number,
  seed: number,
  options?: (input: string, folder: string) => Options,
): Promise<Comparison> {
  const folder = scratchOfTest('oracle')
  const input = join(folder, 'input.csv')
  run('sample', '--lines', `${lines}`, '--seed', `${seed}`, '--out', input)
  return judgeBoth(folder, { input }, options?.(input, folder) ?? { words: [], oracle: {} })
}

export async function compareBoundary(
  lines: number,
  seed: number,
  { scenarios, options }: Boundary = {},
): Promise<Comparison> {
  const folder = scratchOfTest('oracle')
  const files = { input: join(folder, 'input.csv'), rates: join(folder, 'rates.csv') }
  writeBoundary(files, lines, seed, scenarios)
  const asked = options?.(files, folder)
  const words = ['--rates', files.rates, ...(asked?.words ?? [])]
  return judgeBoth(folder, files, { ...asked, words, oracle: asked?.oracle ?? {} })
}

async function judgeBoth(
  folder: string,
  files: Partial<BoundaryFiles> & Pick<BoundaryFiles, 'input'>,
  { words, oracle, also }: Options,
): Promise<Comparison> {
  const decisions = join(folder, 'decisions.csv')
  const problems = join(folder, 'problems.csv')
  run('assess', files.input, '--out', decisions, '--problems', problems, ...words)
  const connection = await runOracle({ ...files, scratch: folder, ...oracle })
  try {
    await also?.(connection)
    return await compare(connection, decisions)
  } finally {
    connection.closeSync()
  }
}
