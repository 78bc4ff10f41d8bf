/** What was measured, as tables for people, and written into docs/speed.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { version as duckdbVersion } from '@duckdb/node-api'
import type { Case } from './cases.js'
import type { Measured, Use } from './turns.js'

export interface CaseResult {
  readonly case: Case
  readonly lines: number
  readonly megabytes: number
  readonly pairs: number
  readonly measured: Measured
}

/** Where reports stand in the page. */
export const marks = {
  files: ['<!-- bench: begin -->', '<!-- bench: end -->'],
  http: ['<!-- bench of http: begin -->', '<!-- bench of http: end -->'],
} as const

/** Order lines of a year: what the books count of inbound parcels. */
const linesOfYear = 260_000_000
const secondsPerHour = 3600

export function machineLine(): string {
  const processors = cpus()
  const memory = `${(totalmem() / 1e9).toFixed(0)} GB`
  const machine = `${processors[0]?.model ?? 'unknown'}, ${processors.length} cores, ${memory}`
  return `${machine}; Node ${process.versions.node}; DuckDB ${duckdbVersion()}`
}

function useLine(use: Use, megabytes: number): string {
  const perSecond = Math.round(use.lines / use.seconds).toLocaleString('en')
  const share = (megabytes / use.seconds).toFixed(0)
  const cells = [
    use.name,
    `${use.seconds.toFixed(2)} s`,
    `${use.cpuSeconds.toFixed(2)} s`,
    `${perSecond}`,
    share,
    `${use.peakMb.toFixed(0)} MB`,
  ]
  return `| ${cells.join(' | ')} |`
}

type Ratio = Measured['ratios'][number]

function ratioLine(ours: string, { name, median, low, high, percent }: Ratio): string {
  const interval = `${low.toFixed(2)}–${high.toFixed(2)}, ${percent} % sure`
  return `- ${ours} to ${name}: **${median.toFixed(2)}×** (${interval})`
}

function caseText({ case: one, lines, megabytes, pairs, measured }: CaseResult): string {
  const { uses, ratios } = measured
  const size = `${lines.toLocaleString('en')} lines, ${megabytes.toFixed(1)} MB, ${pairs} pairs`
  const rows = uses.map(use => useLine(use, (megabytes * use.lines) / lines))
  const bounds = ratios.map(ratio => ratioLine(uses[0]!.name, ratio))
  return [
    `### ${one.name}: ${one.ko}`,
    `${one.en[0]!.toUpperCase()}${one.en.slice(1)}; ${size}.`,
    [
      '| Median | Wall | CPU | Lines a second | MB a second | Peak memory |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      ...rows,
    ].join('\n'),
    ...(bounds.length > 0 ? [bounds.join('\n')] : []),
    ...(one.isRare ? [yearText(uses[0]!)] : []),
    ...hashText(uses[0]!),
  ].join('\n\n')
}

function yearText({ seconds, lines }: Use): string {
  const hours = ((seconds / lines) * linesOfYear) / secondsPerHour
  return `A year of ${linesOfYear.toLocaleString('en')} lines at this pace: ${hours.toFixed(1)} hours.`
}

function hashText({ sha256 }: Use): readonly string[] {
  return sha256 ? [`Decisions in every run: SHA-256 \`${sha256.slice(0, 16)}…\`.`] : []
}

export function reportText(results: readonly CaseResult[], day: string): string {
  const head = `${day}; ${machineLine()}.`
  return [head, ...results.map(caseText)].join('\n\n')
}

/** Puts a report between the marks of the page. */
export function writeReport(
  path: string,
  report: string,
  [begin, end]: (typeof marks)[keyof typeof marks],
): void {
  const page = readFileSync(path, 'utf8')
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${path} has no ${begin} … ${end}`)
  writeFileSync(path, `${page.slice(0, from)}${begin}\n\n${report}\n\n${page.slice(to)}`)
}
