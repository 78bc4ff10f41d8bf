/** Measures `assess` against DuckDB copying the same file to Parquet, turn by turn. */
import { rmSync, statSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Median, medianOf } from './median.js'
import { selfTimes, stageSplit } from './profile.js'
import { type Run, runNode, sha256Of } from './run-child.js'
import { copyOfBuild, sampleAt } from './workplace.js'

interface Turn {
  readonly ours: Run
  readonly typed: Copy
  readonly text: Copy
}

/** A run of DuckDB: `querySeconds` is the copy alone, without the start of the process. */
interface Copy extends Run {
  readonly querySeconds: number
  readonly version: string
}

interface Place {
  readonly sample: string
  readonly build: string
}

const million = 1e6
const functionsShown = 25
const copyScript = join(import.meta.dirname, 'duckdb-copy.mjs')

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const inSeconds = (value: number): string => `${value.toFixed(2)} s`

function assessWords({ sample, build }: Place): readonly string[] {
  const outputs = ['--out', join(build, 'out.csv'), '--problems', join(build, 'problems.csv')]
  return [join(build, 'dist/doors/cli/main.js'), 'assess', sample, ...outputs, '--json']
}

async function copy({ sample, build }: Place, reading: 'typed' | 'text'): Promise<Copy> {
  const output = join(build, 'copy.parquet')
  const run = await runNode([copyScript, sample, output, reading], build)
  rmSync(output)
  const { seconds, version } = JSON.parse(run.output)
  return { ...run, querySeconds: seconds, version }
}

async function assess(place: Place, hashes: Set<string>): Promise<Run> {
  const run = await runNode(assessWords(place), place.build)
  const output = join(place.build, 'out.csv')
  hashes.add(await sha256Of(output))
  rmSync(output)
  if (hashes.size > 1) throw new Error(`the output differs between runs: ${[...hashes].join(' ')}`)
  return run
}

/** One turn that is not counted, then `pairs` that are. */
async function takeTurns(place: Place, pairs: number): Promise<readonly Turn[]> {
  const turns: Turn[] = []
  const hashes = new Set<string>()
  for (let pair = 0; pair <= pairs; pair++) {
    const ours = await assess(place, hashes)
    const typed = await copy(place, 'typed')
    const text = await copy(place, 'text')
    if (pair === 0) continue
    turns.push({ ours, typed, text })
    say(`pair ${pair}: ${turnLine({ ours, typed, text })}`)
  }
  say(`decisions in every run: sha256 ${[...hashes].join(' ')}`)
  return turns
}

function turnLine({ ours, typed, text }: Turn): string {
  const copyOf = (name: string, run: Copy) =>
    `${name} ${inSeconds(run.seconds)} (query ${inSeconds(run.querySeconds)})`
  const ratio = (ours.seconds / typed.seconds).toFixed(2)
  return [
    `assess ${inSeconds(ours.seconds)} (cpu ${inSeconds(ours.cpuSeconds)})`,
    copyOf('copy', typed),
    copyOf('copy as text', text),
    `ratio ${ratio}`,
  ].join(', ')
}

function ratioLine(name: string, { median, low, high, percent, rank }: Median): string {
  const ends = rank === 1 ? 'least to most' : `${rank}. from each end`
  const interval = `${low.toFixed(2)}–${high.toFixed(2)}`
  return `${name}: median ${median.toFixed(2)}× (${interval}, ${percent} % sure, ${ends})`
}

function tellRatios(turns: readonly Turn[]): void {
  const ratio = (name: string, of: (turn: Turn) => number) =>
    say(ratioLine(name, medianOf(turns.map(turn => turn.ours.seconds / of(turn)))))
  ratio('assess / copy, whole processes', turn => turn.typed.seconds)
  ratio('assess (whole) / copy (query only)', turn => turn.typed.querySeconds)
  ratio('assess / copy as text, whole processes', turn => turn.text.seconds)
  ratio('assess (whole) / copy as text (query only)', turn => turn.text.querySeconds)
}

function tellUse(turns: readonly Turn[], place: Place, lines: number): void {
  const middle = (of: (turn: Turn) => number) => medianOf(turns.map(of)).median
  const use = (name: string, of: (turn: Turn) => Run) => {
    const seconds = middle(turn => of(turn).seconds)
    const cpu = middle(turn => of(turn).cpuSeconds)
    const peak = Math.max(...turns.map(turn => of(turn).peakMb))
    const perSecond = Math.round(lines / seconds).toLocaleString('en')
    const megabytes = (statSync(place.sample).size / million / seconds).toFixed(1)
    const speed = `${perSecond} lines/s, ${megabytes} MB/s`
    say(`${name}: ${inSeconds(seconds)}, cpu ${inSeconds(cpu)}, ${speed}, ${peak.toFixed(0)} MB`)
  }
  use('assess, one thread', turn => turn.ours)
  use('copy, two threads', turn => turn.typed)
  use('copy as text, two threads', turn => turn.text)
}

function tellMachine(duckdb: string): void {
  const processors = cpus()
  const memory = `${(totalmem() / 1e9).toFixed(0)} GB`
  const machine = `${processors[0]?.model ?? 'unknown'}, ${processors.length} cores, ${memory}`
  say(`machine: ${machine}; node ${process.version}; DuckDB ${duckdb}`)
}

async function tellProfile(place: Place): Promise<void> {
  const stages = await stageSplit(place.build, place.sample)
  const sum = stages.reduce((total, stage) => total + stage.seconds, 0)
  for (const { name, seconds } of stages) {
    say(`${name.padEnd(6)} ${inSeconds(seconds).padStart(8)} ${share(seconds / sum)}`)
  }
  say(`${'all'.padEnd(6)} ${inSeconds(sum).padStart(8)}`)
  const times = await selfTimes(place.build, assessWords(place))
  for (const { name, percent } of times.slice(0, functionsShown)) {
    say(`${share(percent / 100)} ${name}`)
  }
}

function share(part: number): string {
  return `${(part * 100).toFixed(1)} %`.padStart(7)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lines: { type: 'string', default: '1000000' },
      pairs: { type: 'string', default: '7' },
      seed: { type: 'string', default: '1' },
      root: { type: 'string', default: dirname(import.meta.dirname) },
      profile: { type: 'boolean', default: false },
    },
  })
  const lines = Number(values.lines)
  const sample = sampleAt({ lines, seed: Number(values.seed) })
  const place = { sample, build: copyOfBuild(values.root) }
  say(`sample: ${sample}, ${lines} lines, ${(statSync(sample).size / million).toFixed(1)} MB`)
  try {
    if (values.profile) await tellProfile(place)
    else {
      const turns = await takeTurns(place, Number(values.pairs))
      tellMachine(turns[0]?.typed.version ?? '')
      tellUse(turns, place, lines)
      tellRatios(turns)
    }
  } finally {
    rmSync(place.build, { recursive: true })
  }
}

await main()
