/** What the law and the schedule say of each HS code in a file, worked out once per code. */

import { type WordTable, wordTable } from '../law/goods-words.js'
import { goodsTaxes } from '../law/kr/goods-taxes.js'
import { goodsWords } from '../law/kr/goods-words.js'
import { listExclusions } from '../law/kr/list-exclusions.js'
import { requirementList } from '../law/kr/requirement-list.js'
import { requirementWords } from '../law/kr/requirement-words.js'
import { selfUseLimits } from '../law/kr/self-use-limits.js'
import { simplifiedGoods } from '../law/kr/simplified-goods.js'
import {
  type PrefixRow,
  type PrefixTable,
  prefixTable,
  rowsBelow,
  rowsOf,
} from '../law/prefix-table.js'
import { requirementWordTable } from '../law/requirement-table.js'
import { type CodeList, ordinaryRate, type Schedule } from '../law/schedule.js'
import {
  type SelfUseHit,
  type SelfUseRow,
  selfUseHits,
  selfUseTable,
} from '../law/self-use-table.js'
import type { Dictionary } from '../parcel/dictionary.js'
import { mayBearRuralTax } from './consumption.js'
import { compileRates, type GoodsRates } from './goods-rates.js'
import {
  Exclusion,
  exclusions,
  liquorKinds,
  luxuryKinds,
  RateState,
  SimplifiedGoods,
  simplifiedGoodsKinds,
  tobaccoKinds,
  vatKinds,
} from './words.js'

/** Answers by the number of the code; 0 is the blank code. */
export interface Goods extends GoodsRates {
  readonly exclusion: Uint8Array
  /** 1 for a code whose goods only their name can tell to be of wildlife. */
  readonly isNamed: Uint8Array
  /** 1 for a code that exists. */
  readonly isListed: Uint8Array
  /** Kinds of goods for the domestic taxes. */
  readonly liquor: Uint8Array
  readonly tobacco: Uint8Array
  readonly luxury: Uint8Array
  readonly vat: Uint8Array
  /** 1 for a code with liquor, tobacco or consumption tax of its own. */
  readonly hasExcise: Uint8Array
  /** A `SimplifiedGoods`. */
  readonly simplified: Uint8Array
  /** Why goods of a code may be barred, where it leaves open whether they are. */
  readonly openReasons: (ReadonlySet<string> | undefined)[]
  /** What of the list of self-use quantities a code is or may be; undefined for most. */
  readonly selfUse: (readonly SelfUseHit[] | undefined)[]
}

/** The lists of goods by HS prefix; a test may hand in others. */
export interface GoodsLists {
  readonly exclusions: PrefixTable
  readonly goodsTaxes: PrefixTable
  readonly simplified: PrefixTable
  readonly selfUse: readonly SelfUseRow[]
  readonly words: WordTable
  readonly requirements: PrefixTable
  readonly requirementWords: WordTable
}

export const shippedLists: GoodsLists = {
  exclusions: prefixTable(listExclusions),
  goodsTaxes: prefixTable(goodsTaxes),
  simplified: prefixTable(simplifiedGoods),
  selfUse: selfUseTable(selfUseLimits),
  words: wordTable(goodsWords),
  requirements: prefixTable(requirementList),
  requirementWords: requirementWordTable(requirementWords, goodsWords),
}

function emptyGoods(count: number, rates: GoodsRates): Goods {
  const bytes = () => new Uint8Array(count)
  return {
    ...rates,
    exclusion: bytes().fill(Exclusion.unclear),
    isNamed: bytes(),
    isListed: bytes(),
    liquor: bytes(),
    tobacco: bytes(),
    luxury: bytes(),
    vat: bytes(),
    hasExcise: bytes(),
    simplified: bytes(),
    openReasons: new Array(count),
    selfUse: new Array(count),
  }
}

const named = 'named'

/** An `Exclusion`; goods that only their name can tell are barred by no code. */
function whenOf(row: PrefixRow | undefined): number {
  return Math.max(exclusions.indexOf((row?.['when'] ?? 'none') as (typeof exclusions)[number]), 0)
}

/** Whether only their name can tell that goods of a code are barred. */
function isNamedBy(digits: string, table: PrefixTable): boolean {
  return rowsOf(table, digits)[0]?.['when'] === named
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

/** Rows of a list that a code is of, the longest prefix first, and those that it may be of. */
interface Found {
  readonly own: readonly PrefixRow[]
  readonly below: readonly PrefixRow[]
}

/** The kind of a code for one tax: by its longest prefix, where no code below it differs. */
function kindOf({ own, below }: Found, tax: string, kinds: readonly string[]): number {
  const isOf = (row: PrefixRow): boolean => row['tax'] === tax
  const first = own.find(isOf)?.['kind'] ?? 'none'
  const others = below.filter(row => isOf(row) && row['kind'] !== first)
  if (others.length === 0) return kinds.indexOf(first)
  const all = [first, ...others.map(row => row['kind']!)]
  if (all.some(kind => kind.startsWith('whole'))) return kinds.indexOf('whole_unclear')
  const isNoRural = tax === 'consumption' && !all.some(kind => mayBearRuralTax(kinds.indexOf(kind)))
  return kinds.indexOf(isNoRural ? 'unclear_no_rural' : 'unclear')
}

function putKinds(goods: Goods, id: number, digits: string, table: PrefixTable): void {
  const found = { own: rowsOf(table, digits), below: rowsBelow(table, digits) }
  goods.liquor[id] = kindOf(found, 'liquor', liquorKinds)
  goods.tobacco[id] = kindOf(found, 'tobacco', tobaccoKinds)
  goods.luxury[id] = kindOf(found, 'consumption', luxuryKinds)
  goods.vat[id] = kindOf(found, 'vat', vatKinds)
  const hasAny = goods.liquor[id]! + goods.tobacco[id]! + goods.luxury[id]! > 0
  goods.hasExcise[id] = hasAny ? 1 : 0
}

/** The item of the annex of simplified rates that a code is of: by its longest prefix. */
function simplifiedOf(table: PrefixTable, digits: string): number {
  const own = rowsOf(table, digits)[0]?.['goods'] ?? 'other'
  const isSure = rowsBelow(table, digits).every(row => row['goods'] === own)
  const kinds: readonly string[] = simplifiedGoodsKinds
  return isSure ? kinds.indexOf(own) : SimplifiedGoods.unclear
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
  const goods = emptyGoods(codes.size + 1, compileRates(codes, schedule, codeList))
  for (let id = 1; id <= codes.size; id++) {
    const digits = codes.textOf(id)
    goods.exclusion[id] = exclusionOf(digits, lists.exclusions)
    putKinds(goods, id, digits, lists.goodsTaxes)
    goods.simplified[id] = simplifiedOf(lists.simplified, digits)
    const hits = selfUseHits(lists.selfUse, digits)
    goods.selfUse[id] = hits.length > 0 ? hits : undefined
    const { state } = goods.rates.concession_if_lower
    goods.isListed[id] = state[id] === RateState.no_such_code ? 0 : 1
    if (goods.isListed[id] === 0) {
      goods.exclusion[id] = Exclusion.unclear
      continue
    }
    goods.isNamed[id] = isNamedBy(digits, lists.exclusions) ? 1 : 0
    if (goods.exclusion[id] !== Exclusion.unclear) continue
    goods.openReasons[id] = openReasonsOf(digits, lists.exclusions)
  }
  return goods
}
