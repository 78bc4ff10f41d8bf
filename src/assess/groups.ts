/** Joins the lots that are taken together, and numbers the groups in the order of the input. */
import { mark, noMarks } from '../judge/marks.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { type Buckets, bucket, Unions } from '../parcel/buckets.js'
import { blankDay, type Column } from '../parcel/columns.js'
import { PairDictionary } from '../parcel/dictionary.js'
import { byArrivalDay, bySupplierDay, type CombineKeys, type Combining } from './combine.js'
import { R } from './reason-ids.js'
import { ValueSum } from './value-sum.js'
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

/** The first lot seen with a key. */
type FirstLots = Int32Array

export class Groups {
  /** Number of the group of each lot, from 1. */
  readonly numberOf: Int32Array
  /** Number of the set of reasons why a lot is combined, or was not tested. */
  readonly set: Int32Array
  private readonly groups: Buckets
  private readonly groupOf: Int32Array
  private readonly refused = new Set<number>()
  private readonly sums: (ValueSum | undefined)[] = []

  constructor(work: Work) {
    const { count } = work.lots
    const joiner = new Joiner(work)
    this.set = joiner.set
    this.groupOf = new Int32Array(count)
    this.numberOf = new Int32Array(count)
    const order = Int32Array.from({ length: count }, (_, lot) => lot)
    let groups = 0
    for (let lot = 0; lot < count; lot++) {
      const root = joiner.unions.rootOf(lot)
      if (root === lot) groups++
      this.numberOf[lot] = root === lot ? groups : this.numberOf[root]!
      this.groupOf[lot] = this.numberOf[lot]! - 1
    }
    this.groups = bucket(order, this.groupOf, groups)
  }

  isCombined(lot: number): boolean {
    const group = this.groupOf[lot]!
    return this.groups.starts[group + 1]! - this.groups.starts[group]! > 1
  }

  membersOf(lot: number): Int32Array {
    const group = this.groupOf[lot]!
    return this.groups.rows.subarray(this.groups.starts[group]!, this.groups.starts[group + 1]!)
  }

  /** Notes that a member of the group was refused. */
  noteRefused(lot: number): void {
    this.refused.add(this.groupOf[lot]!)
  }

  hasRefused(lot: number): boolean {
    return this.refused.has(this.groupOf[lot]!)
  }

  /** The sum of a group, to be filled by whoever asks first. */
  sumOf(lot: number): ValueSum {
    const group = this.groupOf[lot]!
    this.sums[group] ??= new ValueSum()
    return this.sums[group]!
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
  private readonly firstPurchase: FirstLots
  private readonly firstArrival: FirstLots
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
    this.firstPurchase = new Int32Array(work.rows + 1).fill(-1)
    this.firstArrival = new Int32Array(work.rows + 1).fill(-1)
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

  private joinAll(): void {
    const { lots, parcelOfLot } = this.work
    for (let lot = 0; lot < lots.count; lot++) {
      for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
        this.joinRow(lot, lots.rows[at]!)
      }
      const first = this.firstLotOfParcel(parcelOfLot[lot]!)
      if (first !== lot) this.joinSplit(lot, first)
    }
  }

  private firstLotOfParcel(parcel: number): number {
    const { parcels, lotOf } = this.work
    const start = parcels.starts[parcel]!
    return lotOf[parcels.rows[start]!]!
  }

  private joinSplit(lot: number, first: number): void {
    const row = this.work.lots.rows[this.work.lots.starts[lot]!]!
    if (this.work.lawOf(row).importNotice.combineSplitWaybill === 'combined') {
      this.join(lot, first, bit(R.combined_split_waybill))
    } else if (this.work.lawOf(row).importNotice.combineSplitWaybill === undefined) {
      this.reasonBits[lot]! |= bit(R.combine_not_tested)
    }
  }

  private joinRow(lot: number, row: number): void {
    if (this.declared.values[row]! < 0) return
    const law = this.work.lawOf(row)
    const { keys } = this
    if (law !== this.law) this.readLaw(law)
    keys.supplierDay = this.isPurchaseAsked ? this.purchaseKey(row) : 0
    this.apply(lot, bySupplierDay(keys, law), keys.supplierDay, this.firstPurchase)
    keys.arrivalDay = this.isArrivalAsked ? this.arrivalKey(row) : 0
    this.apply(lot, byArrivalDay(keys, law), keys.arrivalDay, this.firstArrival)
  }

  /** Which keys the law of the day looks at: the others are not made. */
  private readLaw(law: Bound<KoreanLaw>): void {
    this.law = law
    const anyKey: CombineKeys = { supplierDay: 1, arrivalDay: 1 }
    this.isPurchaseAsked = bySupplierDay(anyKey, law) === 'by_key'
    this.isArrivalAsked = byArrivalDay(anyKey, law) === 'by_key'
  }

  private apply(lot: number, combining: Combining, key: number, firsts: FirstLots): void {
    if (combining === 'not_tested') this.reasonBits[lot]! |= bit(R.combine_not_tested)
    if (combining !== 'by_key') return
    const first = firsts[key]!
    if (first < 0) firsts[key] = lot
    else if (first !== lot) {
      const isPurchase = firsts === this.firstPurchase
      const reason = isPurchase ? R.combined_supplier_day : R.combined_arrival_day
      this.join(lot, first, bit(reason))
    }
  }

  private join(lot: number, first: number, reason: number): void {
    this.unions.join(lot, first)
    this.reasonBits[lot]! |= reason
    this.reasonBits[first]! |= reason
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
