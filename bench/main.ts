/** Measures the gate, case by case, each turn by turn beside what it is held against. */
import { rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Case, cases, type Place } from './cases.js'
import { type HttpCase, type HttpResult, httpCases } from './http/cases.js'
import { httpText } from './http/report.js'
import { selfTimes, stageSplit } from './profile.js'
import { type CaseResult, machineLine, marks, reportText, writeReport } from './report.js'
import { storeCases } from './store/cases.js'
import { takeTurns } from './turns.js'
import { copyOfBuild } from './workplace.js'

const million = 1e6
const functionsShown = 25
const usualPairs = 7
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** Every case with so much of its lines. */
    scale: { type: 'string', default: '1' },
    root: { type: 'string', default: dirname(import.meta.dirname) },
    profile: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

function asked(): readonly Case[] {
  const names = [...cases, ...httpCases, ...storeCases].map(one => one.name)
  const unknown = positionals.filter(name => !names.includes(name))
  if (unknown.length > 0) {
    throw new Error(`no case ${unknown.join(', ')}; cases: ${names.join(', ')}`)
  }
  if (positionals.length === 0) return cases.filter(one => !one.isRare)
  return cases.filter(one => positionals.includes(one.name))
}

const askedOf = (all: readonly HttpCase[]): readonly HttpCase[] =>
  positionals.length === 0 ? all : all.filter(one => positionals.includes(one.name))

/** Server and client share this machine, which the figures of both bear; so do a store and a job. */
async function measureServed(
  all: readonly HttpCase[],
  build: string,
  page: { readonly day: string; readonly mark: (typeof marks)['http' | 'store'] },
): Promise<void> {
  const results: HttpResult[] = []
  const place = {
    build,
    pairs: Number(values.pairs ?? usualPairs),
    scale: Number(values.scale),
    say,
  }
  for (const one of askedOf(all)) {
    say(one.name)
    results.push(await one.measure(place))
  }
  if (results.length === 0) return
  const report = httpText(results, page.day, machineLine())
  say(`\n${report}`)
  if (values.write) writeReport(join(values.root, 'docs', 'speed.md'), report, page.mark)
}

async function measure(one: Case, place: Place): Promise<CaseResult> {
  const { lines, input, programs } = await one.prepare(place)
  const megabytes = statSync(input).size / million
  const pairs = Number(values.pairs ?? one.pairs ?? usualPairs)
  say(`${one.name}: ${lines} lines, ${megabytes.toFixed(1)} MB`)
  const isWarmedUp = !one.isRare
  const measured = await takeTurns({ programs, lines, pairs, isWarmedUp, folder: place.build, say })
  return { case: one, lines, megabytes, pairs, measured }
}

async function tellProfile(place: Place): Promise<void> {
  const { input, programs } = await cases[0]!.prepare(place)
  const stages = await stageSplit(place.build, input)
  const sum = stages.reduce((total, stage) => total + stage.seconds, 0)
  for (const { name, seconds } of stages) {
    say(`${name.padEnd(6)} ${seconds.toFixed(2).padStart(8)} s ${share(seconds / sum)}`)
  }
  say(`${'all'.padEnd(6)} ${sum.toFixed(2).padStart(8)} s`)
  const times = await selfTimes(place.build, programs[0]!.words)
  for (const { name, percent } of times.slice(0, functionsShown)) {
    say(`${share(percent / 100)} ${name}`)
  }
}

function share(part: number): string {
  return `${(part * 100).toFixed(1)} %`.padStart(7)
}

async function main(): Promise<void> {
  const build = copyOfBuild(values.root)
  const linesOf = (lines: number): number => Math.round(lines * Number(values.scale))
  const place = { build, seed: Number(values.seed), linesOf }
  try {
    say(machineLine())
    if (values.profile) return await tellProfile(place)
    const results: CaseResult[] = []
    const day = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
    for (const one of asked()) results.push(await measure(one, place))
    await measureServed(httpCases, build, { day, mark: marks.http })
    await measureServed(storeCases, build, { day, mark: marks.store })
    if (results.length === 0) return
    const report = reportText(results, day)
    say(`\n${report}`)
    if (values.write) writeReport(join(values.root, 'docs', 'speed.md'), report, marks.files)
  } finally {
    rmSync(build, { recursive: true })
  }
}

await main()
