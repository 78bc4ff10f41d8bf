/** What the lists say of the goods of a row: by its code, and where that leaves it open by its name. */
import { judgeCosmetic, judgeName, type NameVerdict, type WordTable } from '../law/goods-words.js'
import { namedRequirements } from '../law/requirement-table.js'
import type { SelfUseHit, SelfUseRow } from '../law/self-use-table.js'
import type { Column, Columns } from '../parcel/columns.js'
import type { Alcohol } from './alcohol.js'
import { type Goods, type GoodsLists, shippedLists } from './goods.js'
import { Exclusion, HealthState } from './words.js'

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
  /** What was read in a name, by its number. */
  private readonly names: NameVerdict[] = []
  private readonly cosmeticNames: NameVerdict[] = []
  private readonly wildlife: boolean[] = []
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
  }

  codeOf(row: number): number {
    return this.hs.values[row & this.hs.mask]!
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
    const code = this.codeOf(row)
    const byCode = this.goods.selfUse[code]
    const isOpen = this.goods.isListed[code] === 0 || byCode?.some(({ isSure }) => !isSure)
    const name = isOpen ? this.nameOf(row) : 0
    const hits = name === 0 ? byCode : (this.hitsByName(name, code) ?? byCode)
    return hits && this.alcohol.isTooWeak(row) ? this.withoutLiquor(hits) : hits
  }

  private withoutLiquor(hits: readonly SelfUseHit[]): readonly SelfUseHit[] | undefined {
    const others = hits.filter(({ at }) => !liquors.has(this.selfUseRows[at]!.goods))
    return others.length > 0 ? others : undefined
  }

  /** A `HealthState`: whether any of the rows is health functional food or a medicine. */
  healthOf(rows: Int32Array): number {
    let found: number = HealthState.none
    for (const row of rows) {
      const one = this.healthOfRow(row)
      if (one === HealthState.health) return one
      if (one === HealthState.unclear) found = one
    }
    return found
  }

  /** By the quantities and grounds of the code, and by the name where they leave it open. */
  private healthOfRow(row: number): number {
    const code = this.codeOf(row)
    const hits = this.goods.selfUse[code] ?? []
    const named = hits.filter(({ at }) => healthGoods.has(this.selfUseRows[at]!.goods))
    if (named.some(({ isSure }) => isSure)) return HealthState.health
    const grounds = this.goods.openReasons[code]
    const isOpenGround = grounds !== undefined && [...healthGoods].some(one => grounds.has(one))
    const isOpen = this.goods.isListed[code] === 0 || named.length > 0 || isOpenGround
    if (!isOpen) return HealthState.none
    const name = this.nameOf(row)
    const { when, reason } = name === 0 ? noName : this.verdictOf(name)
    if (when === 'unclear') return HealthState.unclear
    return when !== 'none' && healthGoods.has(reason) ? HealthState.health : HealthState.none
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
      known = []
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
