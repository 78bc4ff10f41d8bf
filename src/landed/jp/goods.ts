/** What do the lists of Japan say of goods, by their code or, where there is none, by their kind? */
import { japaneseGoods, japaneseTaxes } from '../../law/jp/goods-lists.js'
import {
  type PrefixRow,
  type PrefixTable,
  prefixTable,
  rowsBelow,
  rowsOf,
} from '../../law/prefix-table.js'
import { GoodsKind } from '../words.js'

/** `zero`: the ordinary rate is free; `ordinary`: left out of the simplified tariff. */
export type TariffWord = 'zero' | 'ordinary' | BandWord | 'unlisted' | 'blank'
export type BandWord = 'fur' | 'drink' | 'garment' | 'plastic' | 'free' | 'other'

export interface JapaneseGoods {
  /** Whether the relief of small values leaves the goods out. */
  readonly exemption: 'in' | 'out' | 'unclear'
  readonly tariff: TariffWord
  /** Whether a page of the authority says so, or memory. */
  readonly isReported: boolean
  readonly tax: 'standard' | 'food' | 'unclear'
  readonly mayBearExcise: boolean
}

const lists = prefixTable(japaneseGoods)
const taxes = prefixTable(japaneseTaxes)

/** Kinds whose ordinary rate is free by the page of the authority on major goods. */
const freeKinds = kindsOf(['cosmetic', 'perfume', 'book', 'music', 'toy'])
const foodKinds = kindsOf(['food', 'health_food'])
const excisedKinds = kindsOf(['alcohol', 'tobacco'])
/** Kinds of which all, some or no goods are out of the relief: it takes a code to tell. */
const perhapsOutKinds = kindsOf(['apparel', 'footwear', 'bag', 'food', 'health_food', 'other'])
const namelessKinds = new Set([0, ...kindsOf(['other'])])

function kindsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map(word => GoodsKind[word]!))
}

/** The row of a code; `differ` where longer codes with its digits have other words in a column. */
function sharedCell(
  table: PrefixTable,
  digits: string,
  name: string,
): PrefixRow | undefined | 'differ' {
  const own = rowsOf(table, digits)[0]
  const below = rowsBelow(table, digits)
  const cell = own?.[name] ?? ''
  return below.some(row => row[name] !== cell) ? 'differ' : own
}

function exemptionOf(digits: string, kind: number): JapaneseGoods['exemption'] {
  if (digits === '') {
    return namelessKinds.has(kind) || perhapsOutKinds.has(kind) ? 'unclear' : 'in'
  }
  const row = sharedCell(lists, digits, 'exemption')
  if (row === 'differ') return 'unclear'
  const word = row?.['exemption'] ?? ''
  return word === 'out' || word === 'unclear' ? word : 'in'
}

function tariffOf(digits: string, kind: number): Pick<JapaneseGoods, 'tariff' | 'isReported'> {
  if (digits === '') {
    return { tariff: freeKinds.has(kind) ? 'zero' : 'blank', isReported: true }
  }
  const row = sharedCell(lists, digits, 'tariff')
  if (row === 'differ' || !row?.['tariff']) return { tariff: 'unlisted', isReported: false }
  return { tariff: row['tariff'] as TariffWord, isReported: row['standing'] === 'reported' }
}

function taxOf(digits: string, kind: number): Pick<JapaneseGoods, 'tax' | 'mayBearExcise'> {
  const row = digits === '' ? undefined : sharedCell(taxes, digits, 'tax')
  const listed = row === 'differ' ? undefined : row
  const mayBearExcise =
    excisedKinds.has(kind) ||
    row === 'differ' ||
    listed?.['excise'] === 'yes' ||
    isNameless(digits, kind)
  if (foodKinds.has(kind)) return { tax: 'food', mayBearExcise }
  if (!namelessKinds.has(kind)) return { tax: 'standard', mayBearExcise }
  if (digits === '' || row === 'differ') return { tax: 'unclear', mayBearExcise }
  return { tax: listed?.['tax'] === 'food' ? 'food' : 'standard', mayBearExcise }
}

function isNameless(digits: string, kind: number): boolean {
  return digits === '' && namelessKinds.has(kind)
}

/** `digits` is the code of the destination or of Korea; of a Korean one six digits count. */
export function japaneseGoodsOf(digits: string, kind: number): JapaneseGoods {
  return {
    exemption: exemptionOf(digits, kind),
    ...tariffOf(digits, kind),
    ...taxOf(digits, kind),
  }
}
