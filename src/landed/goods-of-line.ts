/** What the code and the kind of a line say of its goods. */
import { subheadingDigits } from '../basis/limits.js'
import { isExcised, isOftenReduced, isPerfume } from '../law/goods-headings.js'
import type { Consignment } from './consignment.js'
import type { Setting } from './destination.js'
import { GoodsKind } from './words.js'

export interface GoodsOfLine {
  /** The code as far as it is given. */
  readonly digits: string
  /** The subheading of the harmonized system; blank where no code of six digits is given. */
  readonly subheading: string
  /** The number of the subheading among those of a file. */
  readonly type: number
  /** Drinks and tobacco; `perhaps` where neither code nor kind tells. */
  readonly excised: 'no' | 'yes' | 'perhaps'
  readonly isPerfume: boolean
  /** Whether many countries tax such goods at a lower rate; `perhaps` where nothing tells. */
  readonly reduced: 'no' | 'yes' | 'perhaps'
}

const kinds = (...words: readonly string[]): ReadonlySet<number | undefined> =>
  new Set(words.map(word => GoodsKind[word]))

const excisedKinds = kinds('alcohol', 'tobacco')
const reducedKinds = kinds('food', 'health_food', 'book', 'medicine', 'medical_device', 'children')
/** Kinds that say nothing: blank, and other. */
const silentKinds: ReadonlySet<number | undefined> = new Set([0, GoodsKind['other']])

function goodsOf(digits: string, kind: number): Omit<GoodsOfLine, 'type'> {
  const isSilent = silentKinds.has(kind)
  const isReduced = reducedKinds.has(kind) || (isSilent && isOftenReduced(digits))
  const isNamed = excisedKinds.has(kind) || isExcised(digits)
  return {
    digits,
    subheading: digits.length < subheadingDigits ? '' : digits.slice(0, subheadingDigits),
    excised: isNamed ? 'yes' : isSilent && digits === '' ? 'perhaps' : 'no',
    isPerfume: kind === GoodsKind['perfume'] || isPerfume(digits),
    reduced: isReduced ? 'yes' : isSilent ? 'perhaps' : 'no',
  }
}

/** The goods of lines, each code and kind looked at once. */
export class GoodsOfLines {
  private readonly digitsOf: Setting['digitsOf']
  private readonly known: GoodsOfLine[][] = []
  private readonly types = new Map<string, number>()

  constructor({ digitsOf }: Setting) {
    this.digitsOf = digitsOf
  }

  /** By the code of the destination, else by that of Korea: six digits are the same. */
  of({ code, korean, kind }: Consignment, at: number): GoodsOfLine {
    const number = code[at]! > 0 ? code[at]! : korean[at]!
    const own = kind[at]!
    this.known[own] ??= []
    this.known[own][number] ??= this.newGoods(number, own)
    return this.known[own][number]
  }

  private newGoods(number: number, kind: number): GoodsOfLine {
    const goods = goodsOf(this.digitsOf(number), kind)
    const type = this.types.get(goods.subheading) ?? this.types.size
    this.types.set(goods.subheading, type)
    return { ...goods, type }
  }
}
