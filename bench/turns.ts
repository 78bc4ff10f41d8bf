/** Runs programs turn by turn over one input, and sums up what they took. */
import { existsSync, rmSync } from 'node:fs'
import { type Median, medianOf } from './median.js'
import { type Run, runNode, sha256Of } from './run-child.js'

/** A program that is measured as a whole process. */
export interface Program {
  readonly name: string
  readonly words: readonly string[]
  /** The file that it writes; removed after each turn. */
  readonly output: string
  /** Whether the file has to have the same bytes in every turn. */
  readonly isSame?: boolean
  /** Lines of its input, where they are other than those of the first program. */
  readonly lines?: number
}

/** What a program took, over all turns. */
export interface Use {
  readonly name: string
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMb: number
  readonly lines: number
  readonly sha256: string | undefined
}

export interface Measured {
  readonly uses: readonly Use[]
  /** The first program to each other one: the time of a line to the time of a line. */
  readonly ratios: readonly (Median & { readonly name: string })[]
}

export interface Turns {
  readonly programs: readonly Program[]
  readonly lines: number
  readonly pairs: number
  /** Whether one turn comes first that is not counted; of a run of many minutes it would say nothing. */
  readonly isWarmedUp: boolean
  /** Where the runs take place. */
  readonly folder: string
  readonly say: (line: string) => void
}

async function runOnce(program: Program, folder: string, hashes: Set<string>): Promise<Run> {
  const run = await runNode(program.words, folder)
  if (program.isSame && existsSync(program.output)) hashes.add(await sha256Of(program.output))
  rmSync(program.output, { force: true })
  if (hashes.size > 1) throw new Error(`${program.name}: the output differs between turns`)
  return run
}

/** The programs take turns, `pairs` of them counted. */
export async function takeTurns(turns: Turns): Promise<Measured> {
  const { programs, lines, pairs, isWarmedUp, folder, say } = turns
  const runs: Run[][] = programs.map(() => [])
  const hashes = programs.map(() => new Set<string>())
  for (let pair = isWarmedUp ? 0 : 1; pair <= pairs; pair++) {
    for (const [at, program] of programs.entries()) {
      const run = await runOnce(program, folder, hashes[at]!)
      if (pair > 0) runs[at]!.push(run)
      say(`  ${pair} ${program.name}: ${run.seconds.toFixed(2)} s, ${run.peakMb.toFixed(0)} MB`)
    }
  }
  const uses = programs.map((program, at) => useOf(program, lines, runs[at]!, hashes[at]!))
  const ratios = programs.slice(1).map((program, at) => ({
    name: program.name,
    ...medianOf(
      runs[0]!.map(({ seconds }, pair) => {
        const perLine = runs[at + 1]![pair]!.seconds / (program.lines ?? lines)
        return seconds / lines / perLine
      }),
    ),
  }))
  return { uses, ratios }
}

function useOf(
  { name, lines: own }: Program,
  lines: number,
  runs: readonly Run[],
  hashes: ReadonlySet<string>,
): Use {
  const middle = (of: (run: Run) => number) => medianOf(runs.map(of)).median
  return {
    name,
    seconds: middle(run => run.seconds),
    cpuSeconds: middle(run => run.cpuSeconds),
    peakMb: Math.max(...runs.map(run => run.peakMb)),
    lines: own ?? lines,
    sha256: [...hashes][0],
  }
}
