/** The shipped weekly customs rates: import rows of both sources, merged and cited by short ids. */

import { addDays, day, formatDay } from '../../src/basis/day.js'
import { csvLine } from '../../src/files/csv-table.js'
import { type OutputFile, readSource, type SourceRow } from './source-table.js'
import { type RateWeek, weeklyRateSourceText } from './weekly-rates-source.js'

interface Rate {
  readonly from: string
  readonly to: string
  readonly currency: string
  readonly krw: string
  readonly origin: string
  readonly confidence: string
}

// Ids are made from the origin itself, so that a row added later renames no other.
const originIds: readonly (readonly [RegExp, string])[] = [
  [/^github abitraco\/customs-exchange-rate .* at ([0-9a-f]+) /, 'ab'],
  [/^https:\/\/www\.iporter\.com\/ko\/guide\/customs-rates\?page=(\d+)$/, 'ip'],
  [/^github tbco-ship-it\/jikguse data\/fx\.json at ([0-9a-f]+)/, 'jk'],
  [/^github ryuhojin\/cigar-tax-cal .* at ([0-9a-f]+) /, 'ct'],
]

function originId(origin: string): string {
  for (const [pattern, prefix] of originIds) {
    const match = pattern.exec(origin)
    if (match) return `${prefix}-${match[1]}`
  }
  throw new Error(`no short id for the origin of a rate: ${origin}`)
}

function rateOf(row: SourceRow, confidence: string): Rate {
  if (row('unit') !== '1') throw new Error(`rate per ${row('unit')} units, not per one`)
  return {
    from: row('applies_from'),
    to: row('applies_to'),
    currency: row('currency'),
    krw: row('krw'),
    origin: row('source'),
    confidence,
  }
}

function keyOf(rate: Rate): string {
  return `${rate.from},${rate.currency}`
}

/** The first source wins; where a second one says something else, that is told. */
function merge(sources: readonly (readonly Rate[])[]) {
  const kept = new Map<string, Rate>()
  const differences: string[] = []
  for (const rate of sources.flat()) {
    const before = kept.get(keyOf(rate))
    if (!before) kept.set(keyOf(rate), rate)
    else if (before.to !== rate.to || Number(before.krw) !== Number(rate.krw)) {
      differences.push(`${keyOf(rate)}: kept ${before.krw}, left out ${rate.krw} (${rate.origin})`)
    }
  }
  const rates = [...kept.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return { rates, differences }
}

function weeksOf(rates: readonly Rate[]): readonly RateWeek[] {
  const counts = new Map<string, number>()
  for (const rate of rates) {
    if (formatDay(addDays(day(rate.from), 6)) !== rate.to) throw new Error(`no week: ${rate.from}`)
    counts.set(rate.from, (counts.get(rate.from) ?? 0) + 1)
  }
  return [...counts].map(([from, currencies]) => ({ from: day(from), currencies }))
}

function originsOf(rates: readonly Rate[]): readonly (readonly [string, string])[] {
  const origins = new Map(rates.map(rate => [originId(rate.origin), rate.origin]))
  return [...origins].sort(([a], [b]) => (a < b ? -1 : 1))
}

function lineOf(rate: Rate): string {
  const { from, to, currency, krw, origin, confidence } = rate
  return csvLine([from, to, currency, krw, originId(origin), confidence])
}

export function weeklyRateFiles(from: string) {
  const history = readSource(from, 'kcs-rates/weekly-history.csv')
    .filter(row => row('kind') === 'import')
    .map(row => rateOf(row, row('confidence')))
  const recent = readSource(from, 'kcs-rates/kcs-weekly-import-rates.csv')
    .filter(row => row('kind').startsWith('import'))
    .map(row => rateOf(row, 'medium'))
  const { rates, differences } = merge([history, recent])
  const header = csvLine(['from', 'to', 'currency', 'krw_per_unit', 'source', 'confidence'])
  const files: readonly OutputFile[] = [
    {
      path: 'assets/rates/kcs-weekly.csv',
      text: `${[header, ...rates.map(lineOf)].join('\n')}\n`,
    },
    {
      path: 'assets/rates/SOURCE.md',
      text: weeklyRateSourceText(weeksOf(rates), originsOf(rates), rates.length),
    },
  ]
  return { files, differences }
}
