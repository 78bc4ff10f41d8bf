/** Reads the words of a command; what is not known ends it with a sentence. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { codeId } from '../../basis/codes.js'
import { type Day, parseDay } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { benchOptions } from '../../files/load-bench.js'
import { parseColumnPlan } from '../../files/read-column-plan.js'
import type { ColumnPlan } from '../../parcel/column-plan.js'
import { fieldOf } from '../../parcel/fields.js'
import { badOption, missingArgument } from './bad-option.js'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

const known = {
  out: text,
  problems: text,
  'declared-on': text,
  columns: text,
  rates: text,
  schedule: text,
  history: { type: 'string', multiple: true },
  'ex-post': text,
  reform: text,
  'rate-choice': text,
  freight: text,
  'freight-table': text,
  threads: text,
  memory: text,
  keep: text,
  lang: text,
  on: text,
  days: text,
  limit: text,
  week: text,
  url: text,
  lines: text,
  seed: text,
  year: text,
  from: text,
  to: text,
  sheet: text,
  data: text,
  'database-url': text,
  role: text,
  before: text,
  host: text,
  port: text,
  format: text,
  mapping: text,
  products: text,
  answers: text,
  questions: text,
  kept: text,
  direction: text,
  figures: text,
  partner: text,
  item: text,
  vintage: text,
  every: text,
  share: text,
  scope: text,
  profile: text,
  way: text,
  serial: text,
  era: text,
  parcels: text,
  form: { type: 'string', multiple: true },
  correct: text,
  extend: text,
  reason: text,
  fault: text,
  accepted: text,
  withdraw: flag,
  'vat-rates': text,
  value: text,
  inbound: text,
  events: text,
  payouts: text,
  period: text,
  'drawback-table': text,
  query: text,
  kind: text,
  'proof-list': text,
  'party-list': text,
  exporter: text,
  paper: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  'positive-list': text,
  options: flag,
  'postal-specific': flag,
  payments: text,
  logistics: text,
  'approximate-rates': flag,
  details: flag,
  json: flag,
  csv: flag,
  help: flag,
  version: flag,
} as const

export type Options = ReturnType<typeof readOptions>['values']

/** Splits the words into options and the rest. Throws `Unusable` for an option that is not known. */
export function readOptions(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw badOption(/'(-[^']*)'/.exec(message)?.[1] ?? message)
  }
}

const common: readonly string[] = ['lang', 'help', 'version', 'json']

/** Refuses options that belong to another command. */
export function allowOnly(options: Options, allowed: readonly string[]): void {
  const stray = Object.keys(options).find(name => !common.includes(name) && !allowed.includes(name))
  if (stray !== undefined) throw badOption(`--${stray}`)
}

/** The options of `gwanmun serve`. */
export const serveOptions: readonly string[] = [
  ...benchOptions,
  'host',
  'port',
  'data',
  'database-url',
]

/** Files of earlier parcels; standard input is none. */
export function historyOption(paths: readonly string[] | undefined): readonly string[] | undefined {
  if (paths?.some(path => path === '-' || path === '')) throw badOption('--history -')
  return paths
}

/** How the columns of the input are read: a file of JSON, as `gwanmun columns` writes it. */
export function columnsOption(path: string | undefined): ColumnPlan | undefined {
  return path === undefined ? undefined : parseColumnPlan(readFileSync(path, 'utf8'))
}

/** A day given as an option. */
export function dayOption(name: string, value: string | undefined): Day | undefined {
  if (value === undefined) return undefined
  const day = parseDay(value)
  if (day === undefined) throw badOption(`--${name} ${value} (YYYY-MM-DD)`)
  return day
}

/** A whole number given as an option, from `least` on. */
export function countOption(
  name: string,
  value: string | undefined,
  least = 0,
): number | undefined {
  if (value === undefined) return undefined
  const count = /^\d{1,9}$/.test(value) ? Number(value) : -1
  if (count < least) throw badOption(`--${name} ${value}`)
  return count
}

/** A day written as a word of the command. */
export function dayWord(value: string | undefined): Day {
  if (value === undefined) throw missingArgument('DAY')
  const day = parseDay(value)
  if (day === undefined) throw badOption(`${value} (YYYY-MM-DD)`)
  return day
}

/** The columns to carry over; personal ones are refused. */
export function keepOption(value: string | undefined): readonly string[] {
  const columns = (value ?? '').split(',').flatMap(name => name.trim() || [])
  for (const column of columns) {
    if (!fieldOf(column)?.personal) continue
    const problem = fileProblem(codeId['personal_column_kept']!, column)
    throw new Unusable({ ...problem, column })
  }
  return columns
}
