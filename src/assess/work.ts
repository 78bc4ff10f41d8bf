/** The arrays of one run, by row, lot and parcel: what is worked out between input and answer. */
import type { Day } from '../basis/day.js'
import { MarkSets } from '../judge/marks.js'
import type { FreightTables } from '../law/freight-table.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { RateTable } from '../law/rate-table.js'
import type { Reform } from '../law/reform.js'
import type { Schedule } from '../law/schedule.js'
import type { SelfUseRow } from '../law/self-use-table.js'
import { type Buckets, bucket } from '../parcel/buckets.js'
import type { Columns } from '../parcel/columns.js'
import { PairDictionary } from '../parcel/dictionary.js'
import { arrange, type Parcels } from '../parcel/parcels.js'
import { Alcohol } from './alcohol.js'
import { AskedRequirements } from './asked-requirements.js'
import type { Book } from './book.js'
import { Exchange, type RateOfRows } from './exchange.js'
import { type Goods, type GoodsLists, shippedLists } from './goods.js'
import { type Rates, slotOf } from './goods-rates.js'
import type { Postal } from './postal.js'
import type { RateBands } from './rate-bands.js'
import { RowGoods } from './row-goods.js'
import { notKnown, type RateChoice } from './words.js'

/** What a run is judged with. */
export interface Bench {
  readonly book: Book
  readonly schedule: Schedule
  readonly rates: RateTable
  /** The name of the approximate rates among them, where there are any. */
  readonly approximation?: string | undefined
  /** The reform over the law of the book, named in every edition. */
  readonly reform?: Reform | undefined
  /** Which rates the owners ask for; left out, simplified ones for post and ordinary for express. */
  readonly rateChoice?: RateChoice | undefined
  /** Whether the addressees declare what would clear by list, as they may. */
  readonly isListDeclined?: boolean | undefined
  /** Lists of goods other than the shipped ones. */
  readonly lists?: GoodsLists | undefined
  /** Which freight belongs to the customs value: by the law, where nothing is said. */
  readonly freight?: FreightBench | undefined
}

/** The freight that is asked for, and the tables that the law points to. */
export interface FreightBench {
  readonly choice: 'statutory' | 'actual'
  readonly tables?: FreightTables | undefined
}

/** A refusal or doubt found while judging, to be written beside the answers. */
export interface Finding {
  readonly row: number
  readonly code: number
  readonly column: string
  readonly value: string
  readonly more?: Readonly<Record<string, string>>
}

export class Work {
  readonly rows: number
  /** Rows and parcels of the file itself; those of the history stand behind them. */
  readonly ownRows: number
  readonly ownParcels: number
  readonly parcels: Parcels
  /** Goods that are declared together: a parcel, or a part of it with a declaration of its own. */
  readonly lots: Buckets
  readonly lotOf: Int32Array
  /** The parcel of each lot. */
  readonly parcelOfLot: Int32Array
  readonly isRefused: Uint8Array
  /** Item value of each row in parts of its currency unit: the least it can be. */
  readonly value: Float64Array
  readonly isValueKnown: Uint8Array
  readonly exchange: Exchange
  /** Micro-won for a unit of the row's currency, and for a dollar on its day. */
  readonly rate: RateOfRows
  readonly dollar: RateOfRows
  /** How far the rates of each row may be off; only where a rate is an approximation. */
  bands: RateBands | undefined
  /** Number of the set of reasons of each row so far. */
  readonly rowSet: Int32Array
  readonly sets = new MarkSets()
  readonly findings: Finding[] = []

  /** The day of law and rates of each row: that of declaration, for most mail that of arrival. */
  days: ArrayLike<number>
  /** What is known of postal parcels; undefined where there are none. */
  postal: Postal | undefined
  readonly tilt: number
  readonly columns: Columns
  readonly bench: Bench
  readonly goods: Goods
  readonly selfUseRows: readonly SelfUseRow[]
  readonly rowGoods: RowGoods
  readonly alcohol: Alcohol
  private askedRequirements: AskedRequirements | undefined

  /** `tilt` is the end of the bands that approximate rates are moved to: -1, 0 (none) or 1. */
  constructor(columns: Columns, bench: Bench, goods: Goods, tilt = 0) {
    this.tilt = tilt
    this.columns = columns
    this.bench = bench
    this.goods = goods
    this.days = columns.column('declared_on').values
    this.alcohol = new Alcohol(this)
    this.rowGoods = new RowGoods(columns, goods, this.alcohol, bench.lists)
    this.selfUseRows = (bench.lists ?? shippedLists).selfUse
    this.rows = columns.count
    this.ownRows = columns.sources.ownRows(this.rows)
    this.parcels = arrange(columns)
    this.ownParcels = columns.sources.ownParcels(this.parcels.count)
    const { lotOf, lots, parcelOfLot } = lotsOf(columns, this.parcels)
    this.lotOf = lotOf
    this.lots = lots
    this.parcelOfLot = parcelOfLot
    this.isRefused = new Uint8Array(this.parcels.count)
    this.value = new Float64Array(this.rows).fill(notKnown)
    this.isValueKnown = new Uint8Array(this.rows)
    this.exchange = new Exchange(this.rows)
    this.rate = this.exchange.own
    this.dollar = this.exchange.dollar
    this.rowSet = new Int32Array(this.rows)
  }

  /** What is asked of the goods of rows besides duty; made when it is asked for first. */
  get asked(): AskedRequirements {
    this.askedRequirements ??= new AskedRequirements(this)
    return this.askedRequirements
  }

  /** Whether a lot is of an earlier parcel, which was released. */
  isHistory(lot: number): boolean {
    return this.parcelOfLot[lot]! >= this.ownParcels
  }

  /** The day whose law and rates hold for a row (관세법 제17조, 제18조). */
  dayOf(row: number): Day {
    return this.days[row]! as Day
  }

  /** The law on the day of a row. */
  lawOf(row: number): Bound<KoreanLaw> {
    return this.bench.book.on(this.days[row]! as Day).law
  }

  /** The rates on the day of a row; undefined where schedule or order are not known on it. */
  ratesOf(row: number): Rates | undefined {
    const { firstDay, lastDay } = this.bench.schedule
    const day = this.days[row]!
    if (day < firstDay || day > lastDay) return undefined
    const { dutyRateOrder, farmConcession } = this.lawOf(row).customsAct
    if (!dutyRateOrder || !farmConcession) return undefined
    const isFarmIfLower = dutyRateOrder === 'concession_if_lower' && farmConcession === 'if_lower'
    return this.goods.rates[isFarmIfLower ? 'farm_if_lower' : dutyRateOrder]
  }

  /** Where the rates of a code stand on the day of a row. */
  slotOf(row: number, code: number): number {
    return slotOf(this.goods, code, this.days[row]!)
  }
}

interface Lots {
  readonly lots: Buckets
  readonly lotOf: Int32Array
  readonly parcelOfLot: Int32Array
}

function lotsOf(columns: Columns, parcels: Parcels): Lots {
  const { parcelOf, count } = parcels
  if (!columns.has('declaration')) {
    const parcelOfLot = new Int32Array(count)
    for (let parcel = 0; parcel < count; parcel++) parcelOfLot[parcel] = parcel
    return { lots: parcels, lotOf: parcelOf, parcelOfLot }
  }
  const declaration = columns.column('declaration')
  const pairs = new PairDictionary()
  const lotOf = new Int32Array(columns.count).fill(-1)
  for (const row of parcels.rows) {
    lotOf[row] = pairs.intern(parcelOf[row]!, declaration.values[row & declaration.mask]!) - 1
  }
  const parcelOfLot = new Int32Array(pairs.size)
  for (const row of parcels.rows) parcelOfLot[lotOf[row]!] = parcelOf[row]!
  return { lots: bucket(parcels.rows, lotOf, pairs.size), lotOf, parcelOfLot }
}
