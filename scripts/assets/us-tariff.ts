/** The tariff of the United States and the lists of goods of its additional duties, made compact. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputFile, readSource, type SourceRow } from './source-table.js'

const actions = 'us-tariff-actions'
const lineDigits = 8
/** Chapters 98 and 99 hold no goods of their own. */
const lastChapter = '97'

const digitsOf = (number: string): string => number.replaceAll('.', '')

/** The rate that goods of Korea may claim: `Free (AU,KR,P)` is Free for them. */
function koreanRate(special: string): string {
  for (const [, rate = '', programs = ''] of special.matchAll(/([^()]*)\(([^)]*)\)/g)) {
    if (programs.split(/[,\s]+/).includes('KR')) return rate.trim().replace(/^[,;]\s*/, '')
  }
  return ''
}

/** Rates as printed, without what may not stand in a cell. */
function plainRate(rate: string): string {
  return rate
    .replaceAll(/[\s,|]+/g, ' ')
    .replace(/\s*\d\/$/, '')
    .trim()
}

interface Tariff {
  /** `hs8|general|korean` by code. */
  readonly lines: ReadonlyMap<string, string>
  /** The codes of ten digits under each of eight. */
  readonly below: ReadonlyMap<string, ReadonlySet<string>>
}

function readTariff(from: string): Tariff {
  const lines = new Map<string, string>()
  const below = new Map<string, Set<string>>()
  for (const row of readSource(from, 'us-hts-2025/htsdata.csv')) {
    const digits = digitsOf(row('HTS Number'))
    if (digits.length < lineDigits || digits.slice(0, 2) > lastChapter) continue
    const hs8 = digits.slice(0, lineDigits)
    const general = plainRate(row('General Rate of Duty'))
    if (!lines.has(hs8) && general !== '') {
      lines.set(hs8, [hs8, general, plainRate(koreanRate(row('Special Rate of Duty')))].join('|'))
    }
    if (digits.length > lineDigits) below.set(hs8, (below.get(hs8) ?? new Set()).add(digits))
  }
  return { lines, below }
}

/** Codes of eight digits of which all goods are on a list of ten digits, and those of which some are. */
function byLine(codes: readonly string[], { below }: Tariff) {
  const listed = new Map<string, number>()
  const whole = new Set<string>()
  for (const code of codes) {
    const hs8 = code.slice(0, lineDigits)
    listed.set(hs8, (listed.get(hs8) ?? 0) + 1)
    if (code.length <= lineDigits || code.endsWith('00')) whole.add(hs8)
  }
  const isFull = (hs8: string) => whole.has(hs8) || listed.get(hs8)! >= (below.get(hs8)?.size ?? 1)
  const all = [...listed.keys()].sort()
  return { full: all.filter(isFull), part: all.filter(hs8 => !isFull(hs8)) }
}

const list = (name: string, codes: readonly string[]): string =>
  `${name}|${[...new Set(codes)].sort().join(' ')}`

function cells(from: string, file: string, column: string): readonly string[] {
  return readSource(from, join(actions, file)).map(row => row(column))
}

/** Section 301 by the heading that levies it; list 4B was never in force, cranes are no parcels. */
function chinaLists(from: string): readonly string[] {
  const headings = new Map<string, string[]>()
  for (const row of readSource(from, join(actions, 's301_product_lists.csv'))) {
    const heading = row('ch99_code')
    if (heading === '9903.88.16' || heading.startsWith('9903.92')) continue
    headings.set(heading, [...(headings.get(heading) ?? []), row('hts8')])
  }
  return [...headings].sort().map(([heading, codes]) => list(`s301 ${heading}`, codes))
}

function metalLists(from: string): readonly string[] {
  const derivatives = readSource(from, join(actions, 's232_derivative_products.csv'))
  const derivative = derivatives.map(row => row('hts_prefix'))
  // Rows without a day stood there from the first day of the duty on.
  const first = derivatives.filter(row => row('effective_date') === '')
  const annexes = new Map<string, string[]>()
  const add = (row: SourceRow) =>
    annexes.set(row('annex'), [...(annexes.get(row('annex')) ?? []), row('hts_prefix')])
  readSource(from, join(actions, 's232_annex_products.csv')).forEach(add)
  return [
    list('s232 derivative', derivative),
    list(
      's232 derivative first',
      first.map(row => row('hts_prefix')),
    ),
    ...[...annexes].sort().map(([annex, codes]) => list(`s232 annex ${annex}`, codes)),
  ]
}

/** The exemptions of the forced-labor action: read in a public copy, by chapter. */
function laborLists(): readonly string[] {
  const path = fileURLToPath(new URL('forced-labor-exempt.txt', import.meta.url))
  const lines = readFileSync(path, 'utf8').split('\n')
  return ['full', 'part', 'ex'].map(kind =>
    list(
      `labor ${kind}`,
      lines.filter(line => line.startsWith(`${kind} `)).flatMap(line => line.split(' ').slice(1)),
    ),
  )
}

/** Both tables. */
export function usTariffFiles(from: string): readonly OutputFile[] {
  const tariff = readTariff(from)
  const annex = byLine(cells(from, 'ieepa_exempt_products.csv', 'hts10'), tariff)
  const lists = [
    list('annex2 full', annex.full),
    list('annex2 part', annex.part),
    list('s122 full', cells(from, 's122_exempt_products.csv', 'hts8')),
    ...chinaLists(from),
    ...metalLists(from),
    ...laborLists(),
  ]
  return [
    { path: 'assets/us-hts/lines.txt', text: `${[...tariff.lines.values()].sort().join('\n')}\n` },
    { path: 'assets/us-actions/lists.txt', text: `${lists.join('\n')}\n` },
  ]
}
