/** Makes rows of the rates file out of what the public service for customs rates gave. */
import { codeId } from '../basis/codes.js'
import { currencyOf } from '../basis/currency.js'
import { addDays, type Day, formatDay, parseDay, weekdayOf } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import { ratePlaces } from '../basis/scale.js'
import type { RateRow } from '../law/rate-table.js'
import { csvLine } from './csv-table.js'
import type { RateItem } from './rates-answer.js'

export interface ImportedRates {
  /** By first day, then by currency; each once. */
  readonly rows: readonly RateRow[]
  readonly problems: readonly Problem[]
  /** Rates for exports, which are left out. */
  readonly exports: number
}

type Report = (column: keyof RateItem, code: string, value: string) => undefined

const source = 'data.go.kr 15101230'
const importWords = ['2', '수입', 'import']
const exportWords = ['1', '수출', 'export']
const saturday = 6
const hundredPlaces = 2

/** Import rates alone, for one unit of each currency, from their first day to its Saturday. */
export function importRates(items: readonly RateItem[]): ImportedRates {
  const problems: Problem[] = []
  const taken = new Map<string, RateRow>()
  let exports = 0
  for (const item of items) {
    const report: Report = (column, code, value) => {
      const place = { row: item.place, column, start: 0, length: value.length }
      problems.push({ code: codeId[code]!, ...place, value, more: { allowed: '1 2' } })
      return undefined
    }
    if (exportWords.includes(item.imexTp.toLowerCase())) exports++
    else keep(readItem(item, report), taken, report)
  }
  return { rows: [...taken.values()].sort(byDayThenCurrency), problems, exports }
}

/** Countries that share a currency have a row each; they must agree. */
function keep(row: RateRow | undefined, taken: Map<string, RateRow>, report: Report): void {
  if (!row) return
  const key = `${row.currency} ${formatDay(row.from)}`
  const before = taken.get(key)
  if (!before) taken.set(key, row)
  else if (before.krwPerUnitMicro !== row.krwPerUnitMicro) report('fxrt', 'rate_conflict', key)
}

function readItem(item: RateItem, report: Report): RateRow | undefined {
  const { imexTp, aplyBgnDt, fxrt } = item
  if (imexTp === '') return report('imexTp', 'value_missing', '')
  if (!importWords.includes(imexTp.toLowerCase())) return report('imexTp', 'choice_unknown', imexTp)
  const from = dayOfText(aplyBgnDt) ?? report('aplyBgnDt', 'day_bad', aplyBgnDt)
  const [, currency = '', hundred] =
    /^([A-Z]{3})\s*(\(100\))?$/.exec(item.currSgn.toUpperCase()) ?? []
  if (currencyOf(currency) === 0) return report('currSgn', 'currency_unknown', item.currSgn)
  const isForHundred = hundred !== undefined || /(^|\D)100(\D|$)/.test(item.mtryUtNm)
  const krwPerUnitMicro = microOf(fxrt, isForHundred ? hundredPlaces : 0, report)
  if (from === undefined || krwPerUnitMicro === undefined) return undefined
  const to = addDays(from, saturday - weekdayOf(from))
  return { from, to, currency, krwPerUnitMicro, source }
}

/** `20260927` or `2026-09-27`. */
function dayOfText(text: string): Day | undefined {
  return parseDay(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
}

/** Millionths of a won; `shift` moves the decimal point to the left without a float. */
function microOf(text: string, shift: number, report: Report): number | undefined {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  const match = /^(\d+)(?:\.(\d+))?$/.exec(plain)
  if (!match) return report('fxrt', 'amount_bad', text)
  const decimals = (match[2] ?? '').replace(/0+$/, '')
  const places = ratePlaces - shift
  if (decimals.length > places) return report('fxrt', 'amount_too_many_decimals', text)
  const micro = Number(match[1]! + decimals.padEnd(places, '0'))
  if (micro > 0 && Number.isSafeInteger(micro)) return micro
  return report('fxrt', micro === 0 ? 'amount_bad' : 'amount_too_large', text)
}

function byDayThenCurrency(a: RateRow, b: RateRow): number {
  return a.from - b.from || (a.currency < b.currency ? -1 : Number(a.currency > b.currency))
}

/** A rates file, which `--rates` reads. */
export function ratesCsv(rows: readonly RateRow[]): string {
  const lines = rows.map(({ from, to, currency, krwPerUnitMicro, source: origin }) => {
    const days = [formatDay(from), formatDay(to)]
    return csvLine([...days, currency, decimalText(krwPerUnitMicro), origin])
  })
  return `${['from,to,currency,krw_per_unit,source', ...lines].join('\n')}\n`
}

function decimalText(micro: number): string {
  const digits = String(micro).padStart(ratePlaces + 1, '0')
  const decimals = digits.slice(-ratePlaces).replace(/0+$/, '')
  return digits.slice(0, -ratePlaces) + (decimals === '' ? '' : `.${decimals}`)
}
