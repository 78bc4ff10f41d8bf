/** What the law and the schedule say of each HS code in a file, worked out once per code. */
import { type WordTable, wordTable } from '../law/goods-words.js'
import { goodsWords } from '../law/kr/goods-words.js'
import { listExclusions } from '../law/kr/list-exclusions.js'
import { openTaxes } from '../law/kr/open-taxes.js'
import { selfUseLimits } from '../law/kr/self-use-limits.js'
import {
  type PrefixRow,
  type PrefixTable,
  prefixTable,
  rowsBelow,
  rowsOf,
} from '../law/prefix-table.js'
import {
  type CodeList,
  type OrdinaryRate,
  ordinaryRate,
  type RateOrder,
  type Schedule,
} from '../law/schedule.js'
import {
  type SelfUseHit,
  type SelfUseRow,
  selfUseHits,
  selfUseTable,
} from '../law/self-use-table.js'
import type { Dictionary } from '../parcel/dictionary.js'
import { Exclusion, exclusions, notKnown, RateKind, RateState } from './words.js'

/** Ordinary rates of duty by the number of the code; 0 is the blank code. */
export interface Rates {
  readonly state: Uint8Array
  readonly kind: Uint8Array
  readonly permyriad: Float64Array
  readonly maxPermyriad: Float64Array
  readonly digitsNeeded: Uint8Array
}

/** Answers by the number of the code; 0 is the blank code. */
export interface Goods {
  readonly exclusion: Uint8Array
  /** Ordinary rates under each order of rates. */
  readonly rates: Readonly<Record<RateOrder, Rates>>
  /** 1 for a code that exists. */
  readonly isListed: Uint8Array
  /** Taxes that this edition does not judge. */
  readonly hasOpenLiquor: Uint8Array
  readonly hasOpenTobacco: Uint8Array
  readonly hasOpenConsumption: Uint8Array
  readonly isLuxury: Uint8Array
  readonly hasOpenVat: Uint8Array
  /** Why goods of a code may be barred, where it leaves open whether they are. */
  readonly openReasons: (ReadonlySet<string> | undefined)[]
  /** What of the list of self-use quantities a code is or may be; undefined for most. */
  readonly selfUse: (readonly SelfUseHit[] | undefined)[]
}

/** The lists of goods by HS prefix; a test may hand in others. */
export interface GoodsLists {
  readonly exclusions: PrefixTable
  readonly openTaxes: PrefixTable
  readonly selfUse: readonly SelfUseRow[]
  readonly words: WordTable
}

export const shippedLists: GoodsLists = {
  exclusions: prefixTable(listExclusions),
  openTaxes: prefixTable(openTaxes),
  selfUse: selfUseTable(selfUseLimits),
  words: wordTable(goodsWords),
}

function emptyRates(count: number): Rates {
  return {
    state: new Uint8Array(count),
    kind: new Uint8Array(count),
    permyriad: new Float64Array(count).fill(notKnown),
    maxPermyriad: new Float64Array(count).fill(notKnown),
    digitsNeeded: new Uint8Array(count),
  }
}

function emptyGoods(count: number): Goods {
  const bytes = () => new Uint8Array(count)
  return {
    exclusion: bytes().fill(Exclusion.unclear),
    rates: { concession_if_lower: emptyRates(count), basic_only: emptyRates(count) },
    isListed: bytes(),
    hasOpenLiquor: bytes(),
    hasOpenTobacco: bytes(),
    hasOpenConsumption: bytes(),
    isLuxury: bytes(),
    hasOpenVat: bytes(),
    openReasons: new Array(count),
    selfUse: new Array(count),
  }
}

function whenOf(row: PrefixRow | undefined): number {
  return Math.max(exclusions.indexOf((row?.['when'] ?? 'none') as (typeof exclusions)[number]), 0)
}

/** How far a code is excluded from list clearance, by its longest prefix. */
export function exclusionOf(digits: string, table: PrefixTable): number {
  const own = whenOf(rowsOf(table, digits)[0])
  if (own === Exclusion.always) return own
  const isSure = rowsBelow(table, digits).every(row => whenOf(row) === own)
  return isSure ? own : Exclusion.unclear
}

/** Why goods of a code may be barred: the reasons of its own row and of those below it. */
function openReasonsOf(digits: string, table: PrefixTable): ReadonlySet<string> {
  const rows = [...rowsOf(table, digits).slice(0, 1), ...rowsBelow(table, digits)]
  return new Set(rows.map(row => row['reason'] ?? ''))
}

function mayBear(table: PrefixTable, digits: string, tax: string): number {
  const rows = [...rowsOf(table, digits), ...rowsBelow(table, digits)]
  return rows.some(row => row['tax'] === tax) ? 1 : 0
}

function putRate(rates: Rates, id: number, rate: OrdinaryRate): void {
  rates.state[id] = RateState[rate.kind]
  if (rate.kind === 'known') {
    rates.kind[id] = RateKind[rate.rateKind]
    rates.permyriad[id] = rate.ratePermyriad
    rates.maxPermyriad[id] = rate.ratePermyriad
  } else if (rate.kind === 'range') {
    rates.permyriad[id] = rate.minPermyriad
    rates.maxPermyriad[id] = rate.maxPermyriad
    rates.digitsNeeded[id] = rate.digitsNeeded
  }
}

/** Whether any code of the file needs the complete list of codes to be answered. */
export function needsCodeList(codes: Dictionary, schedule: Schedule): boolean {
  for (let id = 1; id <= codes.size; id++) {
    if (ordinaryRate(schedule, undefined, codes.textOf(id)).kind === 'not_held') return true
  }
  return false
}

const orders: readonly RateOrder[] = ['concession_if_lower', 'basic_only']

/** Looks every code up once. */
export function compileGoods(
  codes: Dictionary,
  schedule: Schedule,
  codeList: CodeList | undefined,
  lists: GoodsLists = shippedLists,
): Goods {
  const open = lists.openTaxes
  const goods = emptyGoods(codes.size + 1)
  for (let id = 1; id <= codes.size; id++) {
    const digits = codes.textOf(id)
    goods.exclusion[id] = exclusionOf(digits, lists.exclusions)
    goods.hasOpenLiquor[id] = mayBear(open, digits, 'liquor')
    goods.hasOpenTobacco[id] = mayBear(open, digits, 'tobacco')
    goods.hasOpenConsumption[id] = mayBear(open, digits, 'consumption')
    goods.isLuxury[id] = mayBear(open, digits, 'luxury')
    goods.hasOpenVat[id] = mayBear(open, digits, 'vat')
    const hits = selfUseHits(lists.selfUse, digits)
    goods.selfUse[id] = hits.length > 0 ? hits : undefined
    for (const order of orders) {
      putRate(goods.rates[order], id, ordinaryRate(schedule, codeList, digits, order))
    }
    const { state } = goods.rates.concession_if_lower
    goods.isListed[id] = state[id] === RateState.no_such_code ? 0 : 1
    if (goods.isListed[id] === 0) goods.exclusion[id] = Exclusion.unclear
    else if (goods.exclusion[id] === Exclusion.unclear) {
      goods.openReasons[id] = openReasonsOf(digits, lists.exclusions)
    }
  }
  return goods
}
