/** Joins the lots that are taken together, and numbers the groups in the order of the input. */
import { mark, noMarks } from '../judge/marks.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { type Buckets, bucket, Unions } from '../parcel/buckets.js'
import { blankDay, type Column } from '../parcel/columns.js'
import { PairDictionary } from '../parcel/dictionary.js'
import { byArrivalDay, bySupplierDay, type CombineKeys } from './combine.js'
import { type CombineKey, KeyedRows } from './keyed-rows.js'
import { R } from './reason-ids.js'
import type { Work } from './work.js'

/** Why lots are combined, or were not tested. */
const combineMarks = [
  R.combined_supplier_day,
  R.combined_arrival_day,
  R.combined_split_waybill,
  R.combine_not_tested,
]

function bit(reason: number): number {
  return 1 << combineMarks.indexOf(reason)
}

export class Groups {
  /** Number of the group of each lot, from 1. */
  readonly numberOf: Int32Array
  /** Number of the set of reasons why a lot is combined, or was not tested. */
  readonly set: Int32Array
  /** What goods may be combined by; every bucket holds rows of at least two lots. */
  readonly keys: readonly CombineKey[]
  /** The lots of each group: everything that is tied together by any key. */
  private readonly members: Buckets
  private readonly work: Work
  private readonly stamps: Int32Array

  constructor(work: Work) {
    const { count } = work.lots
    const joiner = new Joiner(work)
    this.work = work
    this.set = joiner.set
    this.keys = joiner.sharedKeys()
    this.stamps = new Int32Array(this.keys.reduce((sum, key) => sum + key.rows.count, 0)).fill(-1)
    this.numberOf = new Int32Array(count)
    let groups = 0
    for (let lot = 0; lot < count; lot++) {
      const root = joiner.unions.rootOf(lot)
      if (root === lot) groups++
      this.numberOf[lot] = root === lot ? groups : this.numberOf[root]!
    }
    const order = Int32Array.from({ length: count }, (_, lot) => lot)
    this.members = bucket(order, this.numberOf, groups + 1)
  }

  /** All lots of the group of a lot. */
  membersOf(lot: number): Int32Array {
    const group = this.numberOf[lot]!
    const { starts, rows } = this.members
    return rows.subarray(starts[group], starts[group + 1])
  }

  /** Calls back with every bucket of rows that a lot has a row in, each once. */
  forEachBucket(lot: number, visit: (key: CombineKey, id: number) => void): void {
    const { lots } = this.work
    let first = 0
    for (const key of this.keys) {
      for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
        const id = key.idOf[lots.rows[at]!]!
        if (id < 0 || this.stamps[first + id] === lot) continue
        this.stamps[first + id] = lot
        visit(key, id)
      }
      first += key.rows.count
    }
    first = 0
    for (const key of this.keys) {
      for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
        const id = key.idOf[lots.rows[at]!]!
        if (id >= 0) this.stamps[first + id] = -1
      }
      first += key.rows.count
    }
  }

  isCombined(lot: number): boolean {
    const { lots } = this.work
    for (const key of this.keys) {
      for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
        if (key.idOf[lots.rows[at]!]! >= 0) return true
      }
    }
    return false
  }

  /** The parcels that have goods in a bucket with a lot, itself left out, up to so many. */
  othersOf(lot: number, most: number): ReadonlySet<number> {
    const own = this.work.parcelOfLot[lot]!
    const others = new Set<number>()
    this.forEachBucket(lot, (key, id) => {
      for (let at = key.rows.starts[id]!; at < key.rows.starts[id + 1]!; at++) {
        const parcel = this.work.parcels.parcelOf[key.rows.rows[at]!]!
        if (parcel !== own && others.size < most) others.add(parcel)
      }
    })
    return others
  }
}

class Joiner {
  readonly unions: Unions
  readonly set: Int32Array
  private readonly work: Work
  private readonly person: Column
  private readonly shipFrom: Column
  private readonly arrived: Column
  private readonly purchased: Column
  private readonly platform: Column
  private readonly sellerId: Column
  private readonly seller: Column
  private readonly declared: Column
  private readonly sellers = new PairDictionary()
  private readonly suppliers = new PairDictionary()
  private readonly buyers = new PairDictionary()
  private readonly purchases = new PairDictionary()
  private readonly routes = new PairDictionary()
  private readonly arrivals = new PairDictionary()
  private readonly byPurchase: KeyedRows
  private readonly byArrival: KeyedRows
  private readonly byWaybill: KeyedRows
  /** Which of `combineMarks` hold for each lot, a bit each. */
  private readonly reasonBits: Uint8Array
  private law: Bound<KoreanLaw> | undefined
  private isPurchaseAsked = false
  private isArrivalAsked = false
  private readonly keys: CombineKeys = { supplierDay: 0, arrivalDay: 0 }

  constructor(work: Work) {
    const { columns, lots } = work
    this.work = work
    this.unions = new Unions(lots.count)
    this.set = new Int32Array(lots.count)
    this.byPurchase = new KeyedRows(work.rows)
    this.byArrival = new KeyedRows(work.rows)
    this.byWaybill = new KeyedRows(work.rows)
    this.reasonBits = new Uint8Array(lots.count)
    this.person = columns.column('person')
    this.shipFrom = columns.column('ship_from')
    this.arrived = columns.column('arrived_on')
    this.purchased = columns.column('purchased_on')
    this.platform = columns.column('platform')
    this.sellerId = columns.column('seller_id')
    this.seller = columns.column('seller')
    this.declared = columns.column('declared_on')
    this.joinAll()
    this.internReasons()
  }

  /** The keys of which some are shared. */
  sharedKeys(): readonly CombineKey[] {
    const order = this.work.lots.rows
    const all = [this.byPurchase, this.byArrival, this.byWaybill].map(key => key.shared(order))
    return all.filter(key => key.rows.count > 0)
  }

  private joinAll(): void {
    const { lots, parcels } = this.work
    const isAnySplit = lots.count > parcels.count
    for (let lot = 0; lot < lots.count; lot++) {
      for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
        this.joinRow(lot, lots.rows[at]!)
        if (isAnySplit) this.joinSplit(lot, lots.rows[at]!)
      }
    }
  }

  private joinSplit(lot: number, row: number): void {
    if (this.declared.values[row]! < 0) return
    const { combineSplitWaybill } = this.work.lawOf(row).importNotice
    if (combineSplitWaybill === 'apart') return
    const parcel = this.work.parcels.parcelOf[row]!
    if (combineSplitWaybill === undefined) this.noteUntested(lot, parcel)
    else this.joinTo(lot, this.byWaybill.note(row, lot, parcel + 1), R.combined_split_waybill)
  }

  /** A parcel with several lots on a day on which the rule is not known. */
  private noteUntested(lot: number, parcel: number): void {
    const { parcels, lotOf } = this.work
    const isSplit = lotOf[parcels.rows[parcels.starts[parcel]!]!] !== lot
    const last = lotOf[parcels.rows[parcels.starts[parcel + 1]! - 1]!]!
    if (isSplit || last !== lot) this.reasonBits[lot]! |= bit(R.combine_not_tested)
  }

  private joinTo(lot: number, first: number, reason: number): void {
    if (first < 0) return
    this.unions.join(lot, first)
    this.reasonBits[lot]! |= bit(reason)
    this.reasonBits[first]! |= bit(reason)
  }

  private joinRow(lot: number, row: number): void {
    if (this.declared.values[row]! < 0) return
    const law = this.work.lawOf(row)
    const { keys } = this
    if (law !== this.law) this.readLaw(law)
    keys.supplierDay = this.isPurchaseAsked ? this.purchaseKey(row) : 0
    keys.arrivalDay = this.isArrivalAsked ? this.arrivalKey(row) : 0
    const byPurchase = bySupplierDay(keys, law)
    const byArrival = byArrivalDay(keys, law)
    const isUntested = byPurchase === 'not_tested' || byArrival === 'not_tested'
    if (isUntested) this.reasonBits[lot]! |= bit(R.combine_not_tested)
    if (byPurchase === 'by_key') {
      const first = this.byPurchase.note(row, lot, keys.supplierDay)
      this.joinTo(lot, first, R.combined_supplier_day)
    }
    if (byArrival === 'by_key') {
      const first = this.byArrival.note(row, lot, keys.arrivalDay)
      this.joinTo(lot, first, R.combined_arrival_day)
    }
  }

  /** Which keys the law of the day looks at: the others are not made. */
  private readLaw(law: Bound<KoreanLaw>): void {
    this.law = law
    const anyKey: CombineKeys = { supplierDay: 1, arrivalDay: 1 }
    this.isPurchaseAsked = bySupplierDay(anyKey, law) === 'by_key'
    this.isArrivalAsked = byArrivalDay(anyKey, law) === 'by_key'
  }

  private purchaseKey(row: number): number {
    const person = cell(this.person, row)
    const supplier = this.supplierOf(row)
    const purchased = cell(this.purchased, row)
    if (person === 0 || supplier === 0 || purchased === blankDay) return 0
    return this.purchases.intern(this.buyers.intern(person, supplier), purchased)
  }

  private arrivalKey(row: number): number {
    const person = cell(this.person, row)
    const arrived = cell(this.arrived, row)
    if (person === 0 || arrived === blankDay) return 0
    return this.arrivals.intern(this.routes.intern(person, cell(this.shipFrom, row)), arrived)
  }

  /** The supplier: platform and seller id, else platform and name; 0 where neither is given. */
  private supplierOf(row: number): number {
    const id = cell(this.sellerId, row)
    const name = cell(this.seller, row)
    if (id === 0 && name === 0) return 0
    const seller = id > 0 ? this.sellers.intern(id, 0) : this.sellers.intern(0, name)
    return this.suppliers.intern(cell(this.platform, row), seller)
  }

  private internReasons(): void {
    const marks = noMarks()
    for (let lot = 0; lot < this.set.length; lot++) {
      const bits = this.reasonBits[lot]!
      if (bits === 0) continue
      marks.fill(0)
      for (const reason of combineMarks) if ((bits & bit(reason)) !== 0) mark(marks, reason)
      this.set[lot] = this.work.sets.intern(marks)
    }
  }
}

function cell(column: Column, row: number): number {
  return column.values[row & column.mask]!
}
