/** What the lists say of the goods of a row: by its code, and where that leaves it open by its name. */

import { pairsKept } from '../basis/limits.js'
import { quantityScale } from '../basis/scale.js'
import { bitsOf } from '../judge/numbered.js'
import { TripleCache } from '../judge/triple-cache.js'
import { judgeCosmetic, judgeName, type NameVerdict, type WordTable } from '../law/goods-words.js'
import { namedRequirements } from '../law/requirement-table.js'
import type { SelfUseHit, SelfUseRow } from '../law/self-use-table.js'
import type { Column, Columns } from '../parcel/columns.js'
import type { Alcohol } from './alcohol.js'
import { type Goods, type GoodsLists, shippedLists } from './goods.js'
import { Exclusion, exclusions, HealthState } from './words.js'

/**
 * What the lists say of the goods of a row: how they are excluded (`silent` is unclear without a code),
 * whether that was read from their name, and whether they are or may be goods with a self-use quantity.
 */
const goodsWords = ['always', 'overOne', 'unclear', 'silent', 'byWords', 'quantity'] as const
export const GoodsBit = bitsOf(goodsWords)
export const goodsBits = goodsWords.length

/** In place of bits and one: not asked yet, or to be asked with the name. */
const notAsked = 0
const byName = -1

const bitOfExclusion: readonly number[] = exclusions.map(
  one =>
    ({ none: 0, always: GoodsBit.always, over_one: GoodsBit.overOne, unclear: GoodsBit.unclear })[
      one
    ],
)

const cosmetics = 'cosmetics'
const wildlifePermit = 'cites_permit'

/** Quantities of liquor: goods with too little alcohol are not of them. */
const liquors = new Set(['liquor', 'liquor_volume'])

/** Grounds and goods of the lists that are health functional food or medicines. */
const healthGoods = new Set(['health_food', 'medicine'])
const noName: NameVerdict = { when: 'unclear', reason: '', selfUse: '' }

export class RowGoods {
  private readonly goods: Goods
  private readonly columns: Columns
  private readonly alcohol: Alcohol
  private readonly words: WordTable
  private readonly requirementWords: WordTable
  private readonly selfUseRows: readonly SelfUseRow[]
  private readonly hs: Column
  private readonly name: Column
  private readonly quantity: Column
  /** What was read in a name, by its number. */
  private readonly names: NameVerdict[]
  private readonly cosmeticNames: NameVerdict[]
  /** What the code alone says of health; `unclear` where the name is asked. */
  private readonly health: number[]
  private readonly wildlife: boolean[]
  /** Bits of each code, and of each code with a name where that is asked. */
  private readonly bits: Int8Array
  private readonly namedBits = new TripleCache(pairsKept)
  /** What goods that are named give beside a code. */
  private readonly hits = new Map<string, (readonly SelfUseHit[])[]>()

  constructor(columns: Columns, goods: Goods, alcohol: Alcohol, lists: GoodsLists = shippedLists) {
    this.columns = columns
    this.alcohol = alcohol
    this.goods = goods
    this.words = lists.words
    this.requirementWords = lists.requirementWords
    this.selfUseRows = lists.selfUse
    this.hs = columns.column('hs')
    this.name = columns.column('goods')
    this.quantity = columns.column('quantity')
    const names = columns.dictionary('goods').size + 1
    this.names = new Array(names)
    this.cosmeticNames = new Array(names)
    this.wildlife = new Array(names)
    this.health = new Array(goods.isListed.length)
    this.bits = new Int8Array(goods.isListed.length)
  }

  codeOf(row: number): number {
    return this.hs.values[row & this.hs.mask]!
  }

  /** What the lists say of the goods of a row, as `GoodsBit`s: the same for one code and name. */
  bitsOf(row: number): number {
    const code = this.codeOf(row)
    if (this.bits[code] === notAsked)
      this.bits[code] = this.isNameAsked(code) ? byName : this.ask(row)
    const bits = this.bits[code]!
    return bits === byName ? this.bitsByName(row, code) : bits
  }

  /** The same where radio equipment is counted: it is exempt as a single unit. */
  countedBitsOf(row: number): number {
    const bits = this.bitsOf(row)
    if ((bits & GoodsBit.overOne) === 0) return bits
    const isOver = this.quantity.values[row & this.quantity.mask]! > quantityScale
    return isOver ? (bits & ~GoodsBit.overOne) | GoodsBit.always : bits & ~GoodsBit.overOne
  }

  private bitsByName(row: number, code: number): number {
    const name = this.nameOf(row)
    const known = this.namedBits.get(code, name, 0)
    if (known >= 0) return known
    const bits = this.ask(row)
    this.namedBits.put(code, name, 0, bits)
    return bits
  }

  /** Whether the name of goods with a code may say more than the code. */
  private isNameAsked(code: number): boolean {
    const isOpen =
      this.goods.exclusion[code] === Exclusion.unclear || this.goods.isNamed[code] === 1
    return isOpen || this.isQuantityOpen(code)
  }

  private ask(row: number): number {
    const code = this.codeOf(row)
    const exclusion = this.exclusionOf(row)
    const isSilent = exclusion === Exclusion.unclear && code === 0
    return (
      bitOfExclusion[exclusion]! |
      (isSilent ? GoodsBit.silent : 0) |
      (this.isByWords(row, exclusion) ? GoodsBit.byWords : 0) |
      (this.quantitiesOf(row) ? GoodsBit.quantity : 0)
    )
  }

  /** Whether the exclusion of a row is read from the name of its goods. */
  isByWords(row: number, exclusion: number): boolean {
    const isOpen = this.goods.exclusion[this.codeOf(row)] === Exclusion.unclear
    return isOpen && exclusion !== Exclusion.unclear
  }

  /** An `Exclusion`: that of the code, or of the name where the code leaves it open. */
  exclusionOf(row: number): number {
    const code = this.codeOf(row)
    const byCode = this.goods.exclusion[code]!
    const isNamed = this.goods.isNamed[code] === 1
    if (byCode !== Exclusion.unclear && !isNamed) return byCode
    const name = this.nameOf(row)
    if (name === 0) return byCode
    if (isNamed) return this.namedExclusion(name, byCode)
    const reasons = this.goods.openReasons[code]
    if (!reasons) return Exclusion[this.verdictOf(name).when]
    if (reasons.has(cosmetics)) return Exclusion[this.cosmeticVerdictOf(name).when]
    const { when, reason } = this.verdictOf(name)
    return when !== 'none' && reasons.has(reason) ? Exclusion[when] : byCode
  }

  /** Goods that only their name can tell: open where it tells of wildlife, else what they are called. */
  private namedExclusion(name: number, byCode: number): number {
    if (this.isWildlife(name)) return Exclusion.unclear
    const isCalled = byCode !== Exclusion.unclear || this.verdictOf(name).when === 'none'
    return isCalled ? Exclusion.none : byCode
  }

  /** Whether a name tells of goods or a material that may need the permit for endangered species. */
  private isWildlife(name: number): boolean {
    let known = this.wildlife[name]
    if (known === undefined) {
      const text = this.columns.dictionary('goods').textOf(name)
      const { sure, open } = namedRequirements(text, this.requirementWords)
      known = sure.includes(wildlifePermit) || open.includes(wildlifePermit)
      this.wildlife[name] = known
    }
    return known
  }

  /** What of the self-use quantities the goods of a row are or may be; undefined for most. */
  selfUseOf(row: number): readonly SelfUseHit[] | undefined {
    const hits = this.quantitiesOf(row)
    return hits && this.alcohol.isTooWeak(row) ? this.withoutLiquor(hits) : hits
  }

  /** The same by code and name, however strong the goods are. */
  private quantitiesOf(row: number): readonly SelfUseHit[] | undefined {
    const code = this.codeOf(row)
    const byCode = this.goods.selfUse[code]
    const name = this.isQuantityOpen(code) ? this.nameOf(row) : 0
    return name === 0 ? byCode : (this.hitsByName(name, code) ?? byCode)
  }

  /** Whether a code leaves open which self-use quantity its goods have. */
  private isQuantityOpen(code: number): boolean {
    const byCode = this.goods.selfUse[code]
    return this.goods.isListed[code] === 0 || byCode?.some(({ isSure }) => !isSure) === true
  }

  private withoutLiquor(hits: readonly SelfUseHit[]): readonly SelfUseHit[] | undefined {
    const others = hits.filter(({ at }) => !liquors.has(this.selfUseRows[at]!.goods))
    return others.length > 0 ? others : undefined
  }

  /** A `HealthState`: whether any of some rows is health functional food or a medicine. */
  healthOf(rows: Int32Array, from: number, to: number): number {
    let found: number = HealthState.none
    for (let at = from; at < to; at++) {
      const one = this.healthOfRow(rows[at]!)
      if (one === HealthState.health) return one
      if (one === HealthState.unclear) found = one
    }
    return found
  }

  /** By the quantities and grounds of the code, and by the name where they leave it open. */
  private healthOfRow(row: number): number {
    const code = this.codeOf(row)
    this.health[code] ??= this.healthOfCode(code)
    if (this.health[code] !== HealthState.unclear) return this.health[code]
    const name = this.nameOf(row)
    const { when, reason } = name === 0 ? noName : this.verdictOf(name)
    if (when === 'unclear') return HealthState.unclear
    return when !== 'none' && healthGoods.has(reason) ? HealthState.health : HealthState.none
  }

  private healthOfCode(code: number): number {
    const hits = this.goods.selfUse[code] ?? []
    const named = hits.filter(({ at }) => healthGoods.has(this.selfUseRows[at]!.goods))
    if (named.some(({ isSure }) => isSure)) return HealthState.health
    const grounds = this.goods.openReasons[code]
    const isOpenGround = grounds !== undefined && [...healthGoods].some(one => grounds.has(one))
    const isOpen = this.goods.isListed[code] === 0 || named.length > 0 || isOpenGround
    return isOpen ? HealthState.unclear : HealthState.none
  }

  private nameOf(row: number): number {
    return this.name.values[row & this.name.mask]!
  }

  private verdictOf(name: number): NameVerdict {
    return this.judged(name, this.names, judgeName)
  }

  private cosmeticVerdictOf(name: number): NameVerdict {
    return this.judged(name, this.cosmeticNames, judgeCosmetic)
  }

  private judged(name: number, known: NameVerdict[], judge: typeof judgeName): NameVerdict {
    known[name] ??= judge(this.columns.dictionary('goods').textOf(name), this.words)
    return known[name]
  }

  /** Rows of the quantities that the name gives: of those that the code leaves open, where it does. */
  private hitsByName(name: number, code: number): readonly SelfUseHit[] | undefined {
    const { selfUse, when } = this.verdictOf(name)
    if (selfUse === '' || when === 'unclear') return undefined
    let known = this.hits.get(selfUse)
    if (!known) {
      known = new Array(this.goods.isListed.length)
      this.hits.set(selfUse, known)
    }
    known[code] ??= this.findHits(selfUse, code)
    return known[code].length > 0 ? known[code] : undefined
  }

  private findHits(selfUse: string, code: number): readonly SelfUseHit[] {
    const named = this.selfUseRows.flatMap((row, at) =>
      row.goods.split('_volume')[0] === selfUse ? [{ at, isSure: true }] : [],
    )
    const byCode = this.goods.selfUse[code]
    return byCode ? named.filter(({ at }) => byCode.some(hit => hit.at === at)) : named
  }
}
