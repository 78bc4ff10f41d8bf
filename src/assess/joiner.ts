/** Joins the lots whose goods are taken together, key by key. */
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { Unions } from '../parcel/buckets.js'
import { blankDay, type Column } from '../parcel/columns.js'
import { PairDictionary } from '../parcel/dictionary.js'
import { firstGiven } from '../parcel/parcels.js'
import { TripleDictionary } from '../parcel/triple-dictionary.js'
import { byArrivalDay, bySupplierDay, type CombineKeys } from './combine.js'
import { CombineReasons } from './combine-reasons.js'
import { aloneKey, type CombineKey, KeyedRows } from './keyed-rows.js'
import { R } from './reason-ids.js'
import { SharedHints } from './shared-hints.js'
import { FirstNames, purchasesAlike } from './supplier-names.js'
import { Use } from './words.js'
import type { Work } from './work.js'

export class Joiner {
  readonly unions: Unions
  /** Why each lot is combined, or was not tested. */
  readonly why: CombineReasons
  private readonly work: Work
  private readonly person: Column
  private readonly shipFrom: Column
  private readonly arrived: Column
  private readonly purchased: Column
  private readonly platform: Column
  private readonly sellerId: Column
  private readonly seller: Column
  private readonly use: Column
  /** How many seller ids there are: the numbers of sellers without one follow them. */
  private readonly sellerIds: number
  private readonly suppliers = new PairDictionary()
  /** Person, supplier and day of purchase. */
  private readonly purchases = new TripleDictionary()
  private readonly routes = new PairDictionary()
  private readonly arrivals = new PairDictionary()
  /** Whether the lot is a gift: one without a day of purchase was not bought by anybody here. */
  private isGift = false
  private readonly byPurchase = new KeyedRows()
  private readonly byArrival = new KeyedRows()
  /** Only in a run with goods that are combined so. */
  private byArrivalSupplier: KeyedRows | undefined
  private readonly arrivalSuppliers = new PairDictionary()
  private readonly byWaybill = new KeyedRows()
  /** The name that stands first in each purchase; only where the file has names. */
  private readonly names: FirstNames | undefined
  private readonly hints: SharedHints
  private law: Bound<KoreanLaw> | undefined
  private readonly firstDay: number
  private isPurchaseAsked = false
  private isArrivalAsked = false
  private isPurchaseAlone = false
  private isArrivalBySupplier = false
  private readonly keys: CombineKeys = { supplierDay: 0, arrivalDay: 0, arrivalSupplier: 0 }

  constructor(work: Work) {
    const { columns, lots } = work
    this.work = work
    this.unions = new Unions(lots.count)
    this.why = new CombineReasons(lots.count, work.sets)
    this.hints = new SharedHints(work)
    this.sellerIds = columns.dictionary('seller_id').size
    this.person = columns.column('person')
    this.shipFrom = columns.column('ship_from')
    this.arrived = columns.column('arrived_on')
    this.purchased = columns.column('purchased_on')
    this.platform = columns.column('platform')
    this.sellerId = columns.column('seller_id')
    this.seller = columns.column('seller')
    this.use = columns.column('use')
    this.firstDay = work.bench.book.firstKnownDay
    if (columns.has('seller')) this.names = new FirstNames(work)
    this.joinAll()
    this.noteAlike()
  }

  /** The keys of which some are shared; asked once, for what was noted is used up. */
  sharedKeys(): readonly CombineKey[] {
    const rules = [this.byPurchase, this.byArrival, this.byArrivalSupplier, this.byWaybill]
    return rules.flatMap(rule => rule?.shared() ?? [])
  }

  private joinAll(): void {
    const { lots, parcels } = this.work
    const isAnySplit = lots.count > parcels.count
    for (let lot = 0; lot < lots.count; lot++) {
      const use = this.use.mask === 0 ? 0 : this.useOf(lot)
      if (use === Use.sample) continue
      this.isGift = use === Use.gift
      for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
        if (!this.isAlone(lots.rows[at]!)) this.joinRow(lot, lots.rows[at]!)
        if (isAnySplit) this.joinSplit(lot, lots.rows[at]!)
      }
    }
  }

  private useOf(lot: number): number {
    return firstGiven(this.use, this.work.parcels, this.work.parcelOfLot[lot]!, 0)
  }

  private joinSplit(lot: number, row: number): void {
    if (this.work.days[row]! < 0) return
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
    if (isSplit || last !== lot) this.why.add(lot, R.combine_not_tested)
  }

  private joinTo(lot: number, first: number, reason: number): void {
    if (first < 0) return
    this.unions.join(lot, first)
    this.why.add(lot, reason)
    this.why.add(first, reason)
  }

  /** Whether the law of its day asks only for the purchase of a row, and that has no company for certain. */
  private isAlone(row: number): boolean {
    if (this.isLawless(row)) return false
    const law = this.work.lawOf(row)
    if (law !== this.law) this.readLaw(law)
    return this.isPurchaseAlone && this.purchaseKey(row) === aloneKey
  }

  private joinRow(lot: number, row: number): void {
    if (this.isLawless(row)) {
      this.joinOpen(lot, row)
      return
    }
    const law = this.work.lawOf(row)
    const { keys } = this
    if (law !== this.law) this.readLaw(law)
    keys.supplierDay = this.isPurchaseAsked ? this.purchaseKey(row) : 0
    keys.arrivalDay = this.isArrivalAsked ? this.arrivalKey(row) : 0
    const arrival = this.isArrivalBySupplier ? keys.arrivalDay : 0
    keys.arrivalSupplier = this.arrivalSupplierKey(row, arrival)
    const isUnbought = this.isGift && cell(this.purchased, row) === blankDay
    const byPurchase = isUnbought ? 'no_rule' : bySupplierDay(keys, law)
    const byArrival = byArrivalDay(keys, law)
    const isArrivalOpen = byArrival === 'not_tested' || byArrival === 'by_supplier'
    const isUntested = byPurchase === 'not_tested' || isArrivalOpen
    if (isUntested) this.why.add(lot, R.combine_not_tested)
    if (byPurchase === 'by_key') {
      const first = this.byPurchase.note(row, lot, keys.supplierDay)
      this.joinTo(lot, first, R.combined_supplier_day)
    }
    if (byArrival === 'by_supplier') this.joinArrivalSupplier(lot, row, keys.arrivalSupplier)
    if (byArrival === 'by_key') {
      const first = this.byArrival.note(row, lot, keys.arrivalDay)
      this.joinTo(lot, first, R.combined_arrival_day)
    }
  }

  /** Whether a row was refused for its day: it is not known which rule it comes under. */
  private isLawless(row: number): boolean {
    return this.work.days[row]! < this.firstDay
  }

  /** Goods whose day is not known may belong to any group whose key they share. */
  private joinOpen(lot: number, row: number): void {
    const [purchase, arrival] = [this.purchaseKey(row), this.arrivalKey(row)]
    const byPurchase = purchase > 0 ? this.byPurchase.note(row, lot, purchase) : -1
    this.joinTo(lot, byPurchase, R.combined_supplier_day)
    const byArrival = arrival > 0 ? this.byArrival.note(row, lot, arrival) : -1
    this.joinTo(lot, byArrival, R.combined_arrival_day)
    const bySupplier = this.arrivalSupplierKey(row, arrival)
    if (bySupplier > 0) this.joinArrivalSupplier(lot, row, bySupplier)
  }

  private joinArrivalSupplier(lot: number, row: number, key: number): void {
    this.byArrivalSupplier ??= new KeyedRows()
    this.joinTo(lot, this.byArrivalSupplier.note(row, lot, key), R.combined_arrival_day)
  }

  /** Purchases of one person, day and platform from sellers whose names look alike. */
  private noteAlike(): void {
    const { names, purchases, suppliers, sellerIds } = this
    if (!names) return
    const supplierOf = (one: number): number => purchases.secondOf(one)
    const isAlike = purchasesAlike(
      {
        count: purchases.size,
        personOf: one => purchases.firstOf(one),
        dayOf: one => purchases.thirdOf(one),
        platformOf: one => suppliers.firstOf(supplierOf(one)),
        nameOf: one => names.of(one),
        hasId: one => suppliers.secondOf(supplierOf(one)) <= sellerIds,
      },
      this.work.columns,
    )
    if (!isAlike) return
    this.byPurchase.forEach((row, purchase) => {
      if (isAlike[purchase] === 1) this.why.add(this.work.lotOf[row]!, R.supplier_names_alike)
    })
  }

  /** Which keys the law of the day looks at: the others are not made. */
  private readLaw(law: Bound<KoreanLaw>): void {
    this.law = law
    const anyKey: CombineKeys = { supplierDay: 1, arrivalDay: 1, arrivalSupplier: 1 }
    this.isPurchaseAsked = bySupplierDay(anyKey, law) === 'by_key'
    const byArrival = byArrivalDay(anyKey, law)
    this.isArrivalAsked = byArrival === 'by_key' || byArrival === 'by_supplier'
    this.isArrivalBySupplier = byArrival === 'by_supplier'
    this.isPurchaseAlone = this.isPurchaseAsked && byArrival === 'no_rule'
  }

  private purchaseKey(row: number): number {
    const person = cell(this.person, row)
    const purchased = cell(this.purchased, row)
    if (person === 0 || !this.hasSupplier(row) || purchased === blankDay) return 0
    if (!this.hints.isPurchaseShared(row)) return aloneKey
    const supplier = this.supplierOf(row)
    const purchase = this.purchases.intern(person, supplier, purchased)
    this.names?.note(purchase, row, cell(this.seller, row))
    return purchase
  }

  private arrivalKey(row: number): number {
    const person = cell(this.person, row)
    const arrived = cell(this.arrived, row)
    if (person === 0 || arrived === blankDay) return 0
    if (!this.hints.isArrivalShared(row)) return aloneKey
    return this.arrivals.intern(this.routes.intern(person, cell(this.shipFrom, row)), arrived)
  }

  private arrivalSupplierKey(row: number, arrival: number): number {
    if (arrival === 0 || !this.hasSupplier(row)) return 0
    if (arrival === aloneKey) return aloneKey
    return this.arrivalSuppliers.intern(arrival, this.supplierOf(row))
  }

  private hasSupplier(row: number): boolean {
    return cell(this.sellerId, row) > 0 || cell(this.seller, row) > 0
  }

  /** The supplier, where one is given: platform and seller id, else platform and name. */
  private supplierOf(row: number): number {
    const id = cell(this.sellerId, row)
    const seller = id > 0 ? id : this.sellerIds + cell(this.seller, row)
    return this.suppliers.intern(cell(this.platform, row), seller)
  }
}

function cell(column: Column, row: number): number {
  return column.values[row & column.mask]!
}
