/** Finds rows that can't be judged, and the rate of exchange of each row on its day. */
import { codeId } from '../basis/codes.js'
import { currencyCode, currencyOf } from '../basis/currency.js'
import { type Day, formatDay, weekOf } from '../basis/day.js'
import { maxSafe } from '../basis/exact.js'
import { mostCurrencies } from '../basis/limits.js'
import { quantityScale } from '../basis/scale.js'
import { rateOn } from '../law/rate-table.js'
import { blankDay, type Column } from '../parcel/columns.js'
import type { FieldName } from '../parcel/fields.js'
import { firstGiven, misfits } from '../parcel/parcels.js'
import { findPostal } from './postal.js'
import { fillBand, fillBands } from './rate-bands.js'
import { Separate } from './words.js'
import type { Work } from './work.js'

const code = (name: string): number => codeId[name]!
const dollarCurrency = currencyOf('USD')

interface Place {
  readonly row: number
  readonly column: FieldName
  readonly value: string
}

function refuse(work: Work, name: string, place: Place): void {
  work.findings.push({ ...place, code: code(name) })
  work.columns.refusals[place.row] ||= code(name)
}

/** Refuses rows that contradict their parcel. */
function refuseMisfits(work: Work): void {
  for (const misfit of misfits(work.columns, work.parcels)) {
    const value = work.columns.textOf(misfit.column, misfit.value)
    work.findings.push({ ...misfit, value })
    work.columns.refusals[misfit.row] ||= misfit.code
  }
}

/** Refuses amounts that are too large together, and discounts above the price. */
function refuseAmounts(work: Work): void {
  const { columns } = work
  const price = columns.column('unit_price').values
  const quantity = columns.column('quantity').values
  const discount = columns.column('discount')
  for (let row = 0; row < work.rows; row++) {
    if (columns.refusals[row] !== 0) continue
    const gross = price[row]! * quantity[row]!
    if (gross > maxSafe) refuse(work, 'amount_too_large', { row, column: 'unit_price', value: '' })
    const off = discount.values[row & discount.mask]! * quantityScale
    if (off > gross) refuse(work, 'discount_too_large', { row, column: 'discount', value: '' })
  }
}

/** Whether any row of a parcel gives a charge above 0. */
function isCharged({ parcels }: Work, column: Column, parcel: number): boolean {
  for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
    if (column.values[parcels.rows[at]! & column.mask]! > 0) return true
  }
  return false
}

/** Refuses freight that is given though inseparable. */
function refuseParcels(work: Work): void {
  const { columns, parcels } = work
  const separate = columns.column('freight_separate')
  const freight = columns.column('intl_freight')
  const insurance = columns.column('intl_insurance')
  if (separate.mask === 0) return
  for (let parcel = 0; parcel < parcels.count; parcel++) {
    const first = parcels.rows[parcels.starts[parcel]!]!
    if (firstGiven(separate, parcels, parcel, 0) !== Separate.no) continue
    if (isCharged(work, freight, parcel) || isCharged(work, insurance, parcel))
      refuse(work, 'freight_conflict', { row: first, column: 'freight_separate', value: 'no' })
  }
}

function refuseRate(work: Work, row: number, currency: number, day: Day): void {
  const more = { currency: currencyCode(currency) }
  const found = { row, code: code('rate_missing'), column: 'currency', value: weekOf(day), more }
  work.findings.push(found)
  work.columns.refusals[row] ||= code('rate_missing')
}

/** The rates of the day that is asked: those of each currency are looked up once a day. */
class DayRates {
  private readonly pairOf = new Int32Array(mostCurrencies)
  private readonly dayOf = new Int32Array(mostCurrencies).fill(blankDay)
  private readonly work: Work

  constructor(work: Work) {
    this.work = work
  }

  fill(row: number, currency: number, day: Day): void {
    const { exchange, bench } = this.work
    if (this.dayOf[currency] !== day) {
      const own = rateOn(bench.rates, currency, day)
      this.pairOf[currency] = exchange.numberOf(own, rateOn(bench.rates, dollarCurrency, day))
      this.dayOf[currency] = day
    }
    exchange.put(row, this.pairOf[currency]!)
  }
}

/** Looks up the rate of every row, and of the dollar on its day. */
function fillRates(work: Work): void {
  const { columns, rate, dollar } = work
  const currency = columns.column('currency').values
  const rates = new DayRates(work)
  for (let row = 0; row < work.rows; row++) {
    if (columns.refusals[row] !== 0) continue
    const day = work.dayOf(row)
    rates.fill(row, currency[row]!, day)
    if (rate.at(row) < 0) refuseRate(work, row, currency[row]!, day)
    else if (dollar.at(row) < 0) refuseRate(work, row, dollarCurrency, day)
  }
}

function isByArrival(work: Work, row: number): boolean {
  return work.postal?.isPost[work.parcels.parcelOf[row]!] === 1
}

function refuseOldDays(work: Work): void {
  const { columns, bench } = work
  const first = bench.book.firstKnownDay
  const more = { first: formatDay(first) }
  for (let row = 0; row < work.rows; row++) {
    if (columns.refusals[row] !== 0 || work.dayOf(row) >= first) continue
    const value = formatDay(work.dayOf(row))
    const column = isByArrival(work, row) ? 'arrived_on' : 'declared_on'
    work.findings.push({ row, code: code('law_not_known'), column, value, more })
    columns.refusals[row] = code('law_not_known')
  }
}

/** A parcel with a refused row is refused whole. */
function refuseSiblings(work: Work): void {
  const { columns, parcels, isRefused } = work
  for (let row = 0; row < work.rows; row++) {
    const parcel = parcels.parcelOf[row]!
    if (columns.refusals[row] !== 0 && parcel >= 0) isRefused[parcel] = 1
  }
  for (let row = 0; row < work.rows; row++) {
    const parcel = parcels.parcelOf[row]!
    if (parcel < 0 || isRefused[parcel] === 0) continue
    columns.refusals[row] ||= code('sibling_refused')
  }
}

/** Everything that refuses rows and parcels, and the rates of the others. */
export function prepare(work: Work): void {
  refuseMisfits(work)
  refuseAmounts(work)
  refuseParcels(work)
  findPostal(work)
  refuseOldDays(work)
  fillRates(work)
  if (work.bench.rates.bandPpm) fillBands(work)
  refuseSiblings(work)
}

/** Looks up the rates of rows whose day has changed; whether any of them had to be refused. */
export function prepareAgain(work: Work, rows: readonly number[]): boolean {
  const currency = work.columns.column('currency').values
  const rates = new DayRates(work)
  let isRefused = false
  for (const row of rows) {
    const day = work.dayOf(row)
    rates.fill(row, currency[row]!, day)
    if (work.bench.rates.bandPpm) fillBand(work, row)
    const lacking = work.rate.at(row) < 0 ? currency[row]! : dollarCurrency
    if (work.rate.at(row) >= 0 && work.dollar.at(row) >= 0) continue
    refuseRate(work, row, lacking, day)
    isRefused = true
  }
  if (isRefused) refuseSiblings(work)
  return isRefused
}
