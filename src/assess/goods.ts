/** What the law and the schedule say of each HS code in a file, worked out once per code. */
import { listExclusions } from '../law/kr/list-exclusions.js'
import { openTaxes } from '../law/kr/open-taxes.js'
import {
  type PrefixRow,
  type PrefixTable,
  prefixTable,
  rowsBelow,
  rowsOf,
} from '../law/prefix-table.js'
import { type CodeList, type OrdinaryRate, ordinaryRate, type Schedule } from '../law/schedule.js'
import type { Dictionary } from '../parcel/dictionary.js'
import { Exclusion, exclusions, notKnown, RateKind, RateState } from './words.js'

/** Answers by the number of the code; 0 is the blank code. */
export interface Goods {
  readonly exclusion: Uint8Array
  readonly rateState: Uint8Array
  readonly rateKind: Uint8Array
  readonly ratePermyriad: Float64Array
  readonly rateMaxPermyriad: Float64Array
  readonly digitsNeeded: Uint8Array
  /** Taxes that this edition does not judge. */
  readonly hasOpenLiquor: Uint8Array
  readonly hasOpenTobacco: Uint8Array
  readonly hasOpenConsumption: Uint8Array
  readonly isLuxury: Uint8Array
  readonly hasOpenVat: Uint8Array
}

/** The lists of goods by HS prefix; a test may hand in others. */
export interface GoodsLists {
  readonly exclusions: PrefixTable
  readonly openTaxes: PrefixTable
}

export const shippedLists: GoodsLists = {
  exclusions: prefixTable(listExclusions),
  openTaxes: prefixTable(openTaxes),
}

function emptyGoods(count: number): Goods {
  const bytes = () => new Uint8Array(count)
  return {
    exclusion: bytes().fill(Exclusion.unclear),
    rateState: bytes(),
    rateKind: bytes(),
    ratePermyriad: new Float64Array(count).fill(notKnown),
    rateMaxPermyriad: new Float64Array(count).fill(notKnown),
    digitsNeeded: bytes(),
    hasOpenLiquor: bytes(),
    hasOpenTobacco: bytes(),
    hasOpenConsumption: bytes(),
    isLuxury: bytes(),
    hasOpenVat: bytes(),
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

function mayBear(table: PrefixTable, digits: string, tax: string): number {
  const rows = [...rowsOf(table, digits), ...rowsBelow(table, digits)]
  return rows.some(row => row['tax'] === tax) ? 1 : 0
}

function putRate(goods: Goods, id: number, rate: OrdinaryRate): void {
  goods.rateState[id] = RateState[rate.kind]
  if (rate.kind === 'known') {
    goods.rateKind[id] = RateKind[rate.rateKind]
    goods.ratePermyriad[id] = rate.ratePermyriad
    goods.rateMaxPermyriad[id] = rate.ratePermyriad
  } else if (rate.kind === 'range') {
    goods.ratePermyriad[id] = rate.minPermyriad
    goods.rateMaxPermyriad[id] = rate.maxPermyriad
    goods.digitsNeeded[id] = rate.digitsNeeded
  }
}

/** Whether any code of the file needs the complete list of codes to be answered. */
export function needsCodeList(codes: Dictionary, schedule: Schedule): boolean {
  for (let id = 1; id <= codes.size; id++) {
    if (ordinaryRate(schedule, undefined, codes.textOf(id)).kind === 'not_held') return true
  }
  return false
}

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
    putRate(goods, id, ordinaryRate(schedule, codeList, digits))
    if (goods.rateState[id] === RateState.no_such_code) goods.exclusion[id] = Exclusion.unclear
  }
  return goods
}
