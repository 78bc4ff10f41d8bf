/** What do the lists of China say of goods, by their code and kind? */
import { chineseGoods } from '../../law/cn/goods-lists.js'
import type { ChineseLaw } from '../../law/cn/index.js'
import { prefixTable, rowsBelow, rowsOf } from '../../law/prefix-table.js'
import type { Consignment } from '../consignment.js'
import { GoodsKind } from '../words.js'

/** Provisions that say in which band of personal articles goods are. */
export type MailBand = Exclude<
  keyof ChineseLaw['personalMail'],
  'low' | 'middle' | 'high' | 'waiver' | 'valueLimit' | 'valueLimitNear' | 'priceBase'
>

export interface ChineseGoods {
  /** How consumption tax is decided: none, by a price, or not on board. */
  readonly consumption: 'none' | 'by_gram' | 'by_sheet' | 'other' | 'unclear'
  readonly vat: 'standard' | 'reduced' | 'unclear'
  /** `cosmetics` asks whether they are high-end; undefined where kind and code do not tell. */
  readonly mail: MailBand | undefined
}

const lists = prefixTable(chineseGoods)

const mailOfKind: ReadonlyMap<number, MailBand> = new Map(
  (
    [
      [['food', 'health_food'], 'food'],
      [['book', 'music', 'toy'], 'reading'],
      [['medicine'], 'medicine'],
      [['apparel', 'footwear', 'bag'], 'clothing'],
      [['cosmetic', 'perfume'], 'cosmetics'],
      [['alcohol', 'tobacco'], 'liquorTobacco'],
    ] as const
  ).flatMap(([words, band]) => words.map(word => [GoodsKind[word]!, band] as const)),
)
const reducedKinds = new Set(['book', 'music'].map(word => GoodsKind[word]!))
const cosmeticKinds = new Set(['cosmetic', 'perfume'].map(word => GoodsKind[word]!))
const excisedKinds = new Set(['alcohol', 'tobacco', 'jewellery'].map(word => GoodsKind[word]!))
const namelessKinds = new Set([0, GoodsKind['other']!])

/** What a list says of a code; undefined where longer codes with its digits differ. */
function cellOf(digits: string, name: 'consumption' | 'vat' | 'mail'): string | undefined {
  const cell = rowsOf(lists, digits)[0]?.[name] ?? ''
  return rowsBelow(lists, digits).some(row => row[name] !== cell) ? undefined : cell
}

function consumptionOf(digits: string, kind: number): ChineseGoods['consumption'] {
  if (digits !== '') {
    const cell = cellOf(digits, 'consumption')
    return cell === '' ? 'none' : ((cell ?? 'unclear') as ChineseGoods['consumption'])
  }
  if (excisedKinds.has(kind)) return 'other'
  return cosmeticKinds.has(kind) || namelessKinds.has(kind) ? 'unclear' : 'none'
}

const foodKinds = new Set(['food'].map(word => GoodsKind[word]!))

function vatOf(digits: string, kind: number): ChineseGoods['vat'] {
  if (digits !== '') {
    const cell = cellOf(digits, 'vat')
    return cell === '' ? 'standard' : ((cell ?? 'unclear') as ChineseGoods['vat'])
  }
  if (reducedKinds.has(kind)) return 'reduced'
  return namelessKinds.has(kind) || foodKinds.has(kind) ? 'unclear' : 'standard'
}

function mailOf(digits: string, kind: number): MailBand | undefined {
  const cell = digits === '' ? '' : cellOf(digits, 'mail')
  return cell ? (cell as MailBand) : mailOfKind.get(kind)
}

/** The first answer that is clear: by the code of China, then by that of Korea. */
function clear<T extends string>(
  codes: readonly string[],
  of: (digits: string) => T | 'unclear',
): T | 'unclear' {
  const given = codes.filter(digits => digits !== '')
  if (given.length === 0) return of('')
  return given.map(of).find(answer => answer !== 'unclear') ?? 'unclear'
}

/** `codes` are those of China and of Korea, blank where not given. */
export function chineseGoodsOf(codes: readonly string[], kind: number): ChineseGoods {
  const [own] = codes.filter(digits => digits !== '')
  return {
    consumption: clear(codes, digits => consumptionOf(digits, kind)),
    vat: clear(codes, digits => vatOf(digits, kind)),
    mail: mailOf(own ?? '', kind),
  }
}

/** More than there are kinds of goods. */
const kinds = Object.keys(GoodsKind).length + 1

/** What is known of the goods of a file, worked out once for codes and kind. */
export class ChineseGoodsTable {
  private readonly digitsOf: (code: number) => string
  private readonly known = new Map<number, Map<number, ChineseGoods>>()

  constructor(digitsOf: (code: number) => string) {
    this.digitsOf = digitsOf
  }

  of({ code, korean, kind }: Consignment, at: number): ChineseGoods {
    let ofCode = this.known.get(code[at]!)
    if (!ofCode) {
      ofCode = new Map()
      this.known.set(code[at]!, ofCode)
    }
    const key = korean[at]! * kinds + kind[at]!
    const known = ofCode.get(key)
    if (known) return known
    const codes = [code[at]!, korean[at]!].map(number => this.digitsOf(number))
    const goods = chineseGoodsOf(codes, kind[at]!)
    ofCode.set(key, goods)
    return goods
  }
}
