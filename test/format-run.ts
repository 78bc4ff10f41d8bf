/** Runs files of any format for tests: what is decided, and what is wrong where. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsvTable } from '../src/files/csv-table.js'
import type { Sink } from '../src/files/sink.js'
import type { ColumnPlan } from '../src/parcel/column-plan.js'
import { assessFile } from '../src/run/assess-file.js'
import { writeSample } from '../src/run/sample/sample.js'
import { bench, codeList } from './parcels.js'
import { lastingScratch } from './scratch.js'

export interface FormatRun {
  readonly decisions: Buffer
  /** `row:column:code` of every problem, with `@start` where a place in the row is told. */
  readonly problems: readonly string[]
  readonly states: Readonly<Record<string, number>>
}

export type Row = Readonly<Record<string, string>>

const folder = lastingScratch('formats')

export function pathOf(name: string): string {
  return join(folder, name)
}

export function recordsOf(text: string): readonly Row[] {
  const { header, rows } = readCsvTable(text)
  return rows.map(({ cells }) => Object.fromEntries(header.map((name, at) => [name, cells[at]!])))
}

/** Judges a file; `name` is what it is called, and `out` what the decisions are. */
export async function runFile(
  name: string,
  content: string | Uint8Array,
  more: {
    readonly keep?: readonly string[]
    readonly out?: string
    readonly plan?: ColumnPlan
  } = {},
): Promise<FormatRun> {
  const input = pathOf(name)
  writeFileSync(input, content)
  const decisions = pathOf(more.out ?? `${name}.out.csv`)
  const problems = pathOf(`${name}.problems.csv`)
  const { summary } = await assessFile(
    { input, bench, loadCodes: () => codeList, keep: more.keep ?? [], plan: more.plan },
    { decisions, problems, manifest: pathOf(`${name}.manifest.json`) },
  )
  return {
    decisions: readFileSync(decisions),
    problems: recordsOf(readFileSync(problems, 'utf8')).map(one => {
      const start = one['code'] === 'json_bad' ? `@${one['start']}` : ''
      return `${one['row']}:${one['column']}:${one['code']}${start}`
    }),
    states: summary.states,
  }
}

/** The code of the sentence that ends a run. */
export async function refusalOf(name: string, content: string | Uint8Array): Promise<string> {
  const error = await runFile(name, content).catch((thrown: unknown) => thrown)
  return error instanceof Error ? error.message : 'it was read'
}

/** A made-up CSV. */
export function sampleCsv(lines: number): string {
  const parts: Buffer[] = []
  const sink: Sink = {
    write: bytes => parts.push(Buffer.from(bytes)),
    finish: () => '',
    abandon: () => {},
  }
  writeSample(sink, { lines, seed: 7, codes: bench.schedule.lines.map(line => line.hs10) })
  return Buffer.concat(parts).toString()
}

/** One sound row; tests break it. */
export const sound = {
  ...{ parcel: 'A1', line: '1', declared_on: '2026-02-03', ship_from: 'CN', hs: '6109101000' },
  ...{ goods: '티셔츠', quantity: '1', unit_price: '100', currency: 'USD' },
  ...{ local_freight: '0', local_tax: '0', intl_freight: '0', intl_insurance: '0' },
}
