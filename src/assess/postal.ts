/** The postal parcels of a run: the day that counts for each, and whether it is declared. */
import { codeId } from '../basis/codes.js'
import { currencyOf } from '../basis/currency.js'
import type { Day } from '../basis/day.js'
import { rateOn } from '../law/rate-table.js'
import { blankDay } from '../parcel/columns.js'
import { firstGiven } from '../parcel/parcels.js'
import type { Book } from './book.js'
import { isCombinedAlike } from './combine.js'
import { slotOf } from './goods-rates.js'
import { businessId, Channel, PostClass, Use } from './words.js'
import type { Work } from './work.js'

const dollar = currencyOf('USD')

export class Postal {
  /** 1 for a parcel that came by mail. */
  readonly isPost: Uint8Array
  /** A `PostClass` by lot, and the number of the set of reasons for it. */
  readonly classOf: Uint8Array
  readonly setOf: Int32Array
  /** A `Restriction` by lot, under the law of its arrival. */
  readonly restrictionOf: Uint8Array
  /** 1 for a lot of which neither the day of arrival nor that of declaration is sure. */
  readonly isDayOpen: Uint8Array

  constructor(parcels: number, lots: number) {
    this.isPost = new Uint8Array(parcels)
    this.classOf = new Uint8Array(lots)
    this.setOf = new Int32Array(lots)
    this.restrictionOf = new Uint8Array(lots)
    this.isDayOpen = new Uint8Array(lots)
  }
}

/** Whether a parcel is for sale by what its rows say: then it is declared, whenever it arrives. */
function isForSale(work: Work, parcel: number): boolean {
  const { columns, parcels } = work
  const use = firstGiven(columns.column('use'), parcels, parcel, 0)
  if (use > 0) return use === Use.resale
  return firstGiven(columns.column('customs_id_kind'), parcels, parcel, 0) === businessId
}

/** Whether a parcel without a day of arrival is declared for certain, so that it needs none. */
function isDeclaredAnyway(work: Work, parcel: number, declared: Day): boolean {
  const { customsAct, postalNotice } = work.bench.book.on(declared).law
  const isLaw = customsAct.postalDay === 'arrival_unless_declared'
  return isLaw && postalNotice.resale === 'declared' && isForSale(work, parcel)
}

/** Gives the rows of a postal parcel the day of its arrival; refuses it where that is blank. */
function setDays(work: Work, parcel: number, days: Int32Array): void {
  const { columns, parcels } = work
  const arrived = firstGiven(columns.column('arrived_on'), parcels, parcel, blankDay)
  for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
    const row = parcels.rows[at]!
    if (arrived !== blankDay) days[row] = arrived
    else if (columns.refusals[row] === 0 && !isDeclaredAnyway(work, parcel, work.dayOf(row))) {
      const code = codeId['arrived_on_missing']!
      work.findings.push({ row, code, column: 'arrived_on', value: '' })
      columns.refusals[row] = code
    }
  }
}

/** Finds the postal parcels, and the day that counts for each as long as it is not declared. */
export function findPostal(work: Work): void {
  const { columns, parcels } = work
  const channel = columns.column('channel')
  if (channel.mask === 0) return
  for (let parcel = 0; parcel < parcels.count; parcel++) {
    if (firstGiven(channel, parcels, parcel, 0) !== Channel.post) continue
    work.postal ??= new Postal(parcels.count, work.lots.count)
    work.postal.isPost[parcel] = 1
  }
  if (!work.postal) return
  const days = new Int32Array(work.days)
  for (let parcel = 0; parcel < parcels.count; parcel++) {
    if (work.postal.isPost[parcel] === 1) setDays(work, parcel, days)
  }
  work.days = days
}

/** Whether two days have one law and one rate of exchange, so that it is all one which holds. */
function isSameDay(work: Work, row: number, declared: Day): boolean {
  const { book, rates, schedule } = work.bench
  const day = work.dayOf(row)
  const currency = work.columns.column('currency').values[row]!
  const code = work.rowGoods.codeOf(row)
  const isHeld = (one: Day) => one >= schedule.firstDay && one <= schedule.lastDay
  return (
    book.isSameForGoods(day, declared) &&
    isHeld(day) === isHeld(declared) &&
    slotOf(work.goods, code, day) === slotOf(work.goods, code, declared) &&
    rateOn(rates, currency, day) === rateOn(rates, currency, declared) &&
    rateOn(rates, dollar, day) === rateOn(rates, dollar, declared)
  )
}

/**
 * Whether mail that is declared takes its day of declaration. The law of that day tells: it holds
 * from the first declaration on (법률 제8136호 부칙 제2조).
 */
export function isTurnable({ bench, columns }: Work, row: number): boolean {
  const declared = columns.column('declared_on').values[row]! as Day
  return bench.book.on(declared).law.customsAct.postalDay === 'arrival_unless_declared'
}

/** The rows that were turned to another day, and whether goods are combined otherwise on it. */
export interface Turned {
  readonly rows: number[]
  isCombiningChanged: boolean
}

/** Whether goods are combined by the same rules on two days. */
function isSameCombining(book: Book, one: Day, other: Day): boolean {
  const isOneKnown = one >= book.firstKnownDay
  if (isOneKnown !== other >= book.firstKnownDay) return false
  return isCombinedAlike(book.on(one).law, book.on(other).law)
}

/** Turns the rows of lots that are declared to that day, and marks lots whose day is not known. */
export function turnDeclared(work: Work, postal: Postal): Turned {
  const { lots } = work
  const turned: Turned = { rows: [], isCombiningChanged: false }
  for (let lot = 0; lot < lots.count; lot++) {
    const found = postal.classOf[lot]!
    if (found !== PostClass.declared && found !== PostClass.open) continue
    for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
      turnRow(work, postal, lots.rows[at]!, turned)
    }
  }
  return turned
}

function turnRow(work: Work, postal: Postal, row: number, turned: Turned): void {
  const { columns, bench } = work
  const lot = work.lotOf[row]!
  const days = work.days as Int32Array
  const day = columns.column('declared_on').values[row]! as Day
  if (columns.refusals[row] !== 0 || days[row] === day || !isTurnable(work, row)) return
  if (postal.classOf[lot] === PostClass.open) {
    if (!isSameDay(work, row, day)) postal.isDayOpen[lot] = 1
    return
  }
  if (!isSameCombining(bench.book, work.dayOf(row), day)) turned.isCombiningChanged = true
  turned.rows.push(row)
  days[row] = day
}
