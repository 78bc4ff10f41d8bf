/** Adds up, over a group, the goods that have a self-use quantity. */
import { quantityScale } from '../basis/scale.js'
import { clearMarks, hasMark, mark, markAll, noMarks } from '../judge/marks.js'
import { numbered } from '../judge/numbered.js'
import type { SelfUseHit, SelfUseRow, SelfUseUnit } from '../law/self-use-table.js'
import type { Column } from '../parcel/columns.js'
import type { ParcelFacts } from './facts.js'
import type { Groups } from './groups.js'
import { R } from './reason-ids.js'
import { type Quantity, selfUse } from './self-use.js'
import { newQuantity, Quantities } from './self-use-quantities.js'
import { SelfUseStates } from './self-use-states.js'
import { Exclusion, isOwnUse, SelfUse } from './words.js'
import type { Work } from './work.js'

/** Whether a lot of the group is counted. */
type IsCounted = (lot: number) => boolean

/** How many sorts of a kind a group holds. */
const Kinds = numbered(['one', 'several', 'perhaps_several'])

export class SelfUseCounts {
  readonly states: SelfUseStates
  private readonly work: Work
  private readonly groups: Groups
  private readonly quantity: Column
  private readonly pieces: Column
  private readonly volume: Column
  private readonly volumeEach: Column
  private readonly weight: Column
  private readonly combined = new Map<number, Quantities>()
  private readonly own = new Quantities()
  private readonly sure = new Set<number>()
  private readonly perhaps = new Set<number>()
  private readonly openMarks = noMarks()
  private readonly rowMarks = noMarks()
  private least = 0
  private most = 0

  constructor(work: Work, groups: Groups) {
    const { columns } = work
    this.work = work
    this.groups = groups
    this.states = new SelfUseStates(work.rows)
    this.quantity = columns.column('quantity')
    this.pieces = columns.column('pieces_per_unit')
    this.volume = columns.column('volume_ml')
    this.volumeEach = columns.column('volume_ml_each')
    this.weight = columns.column('weight_g')
  }

  /** Fills how the goods of a lot stand to the quantities of the day, over its group or over some. */
  fill(lot: number, facts: ParcelFacts, isCounted?: IsCounted): void {
    facts.selfUse = SelfUse.not_tested
    const { lots } = this.work
    if (!isOwnUse(facts.use) || !this.hasAny(lot)) return
    const first = lots.rows[lots.starts[lot]!]!
    if (this.work.lawOf(first).importNotice.selfUseQuantities === undefined) return
    clearMarks(facts.selfUseMarks)
    clearMarks(this.openMarks)
    const quantities = isCounted ? this.countedOf(lot, isCounted) : this.quantitiesOf(lot)
    for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
      this.judgeRow(lots.rows[at]!, quantities, facts)
    }
    if (facts.selfUse === SelfUse.open) markAll(facts.selfUseMarks, this.openMarks)
  }

  /** Quantities of those lots of a group that count. */
  private countedOf(lot: number, isCounted: IsCounted): Quantities {
    const quantities = new Quantities()
    for (const member of this.groups.membersOf(lot)) {
      if (isCounted(member)) this.addLot(member, quantities)
    }
    return quantities
  }

  private codeOf(row: number): number {
    return this.work.rowGoods.codeOf(row)
  }

  private hitsOf(row: number): readonly SelfUseHit[] | undefined {
    return this.work.rowGoods.selfUseOf(row)
  }

  private hasAny(lot: number): boolean {
    const { lots } = this.work
    for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
      if (this.hitsOf(lots.rows[at]!)) return true
    }
    return false
  }

  /** The strongest of what the goods of a row give: exceeded, then open, then within. */
  private judgeRow(row: number, quantities: Quantities, facts: ParcelFacts): void {
    for (const hit of this.hitsOf(row) ?? []) {
      const found = this.judgeHit(row, hit, quantities)
      if (found === SelfUse.not_tested) continue
      this.states.note(row, found)
      markAll(found === SelfUse.exceeded ? facts.selfUseMarks : this.openMarks, this.rowMarks)
      if (facts.selfUse === SelfUse.exceeded) continue
      if (found === SelfUse.exceeded || facts.selfUse !== SelfUse.open) facts.selfUse = found
    }
  }

  /** What goods that a row is or may be give, with their reasons in `rowMarks`. */
  private judgeHit(row: number, { at, isSure }: SelfUseHit, quantities: Quantities): number {
    const limit = this.work.selfUseRows[at]!
    const marks = this.rowMarks
    clearMarks(marks)
    if (limit.from > this.work.dayOf(row)) return SelfUse.not_tested
    let found = selfUse(limit, quantities.get(this.keyOf(at, row))!, marks)
    // Other rows are above the quantity; whether these goods are of them is not told.
    if (found === SelfUse.exceeded && !isSure) {
      found = SelfUse.open
      clearMarks(marks)
      mark(marks, R.self_use_goods_unclear)
    }
    if (found !== SelfUse.exceeded && limit.kind !== '') {
      const kinds = this.kindsOf(limit.kind, quantities)
      if (kinds !== Kinds.one) found = SelfUse.open
      if (kinds === Kinds.several) mark(marks, R.self_use_kinds)
      if (kinds === Kinds.perhaps_several) mark(marks, R.self_use_goods_unclear)
    }
    const mayBeMore = quantities.refused.mayAdd(this.keyOf(at, row), limit.kind)
    if (found !== SelfUse.exceeded && mayBeMore) {
      found = SelfUse.open
      mark(marks, R.combine_member_refused)
    }
    return found
  }

  /** How many sorts of a kind the group holds, of which one only is allowed: a `Kinds`. */
  private kindsOf(kind: string, quantities: Quantities): number {
    const { selfUseRows, goods } = this.work
    const { sure, perhaps } = this
    sure.clear()
    perhaps.clear()
    for (const [key, quantity] of quantities) {
      const at = Math.floor(key / goods.selfUse.length)
      if (selfUseRows[at]!.kind !== kind) continue
      if (quantity.isSure) sure.add(at)
      if (quantity.isUnclear) perhaps.add(at)
    }
    if (sure.size > 1) return Kinds.several
    if (perhaps.size === 0) return Kinds.one
    const isDoubtful = sure.size > 0 || quantities.unclearRows.get(kind)! > 1
    return isDoubtful ? Kinds.perhaps_several : Kinds.one
  }

  private keyOf(at: number, row: number): number {
    const code = this.work.selfUseRows[at]!.isByCode ? this.codeOf(row) : 0
    return at * this.work.goods.selfUse.length + code
  }

  /** The quantities that goods of a lot are or may be, or those that they surely are and are above. */
  keysOf(lot: number, which: 'all' | 'exceeded'): readonly number[] {
    const { lots, selfUseRows } = this.work
    const quantities = this.quantitiesOf(lot)
    const keys = new Set<number>()
    for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
      const row = lots.rows[at]!
      for (const hit of this.hitsOf(row) ?? []) {
        const key = this.keyOf(hit.at, row)
        const limit = selfUseRows[hit.at]!
        const isKnown = hit.isSure && limit.from <= this.work.dayOf(row)
        const isAbove = () => selfUse(limit, quantities.get(key)!, noMarks()) === SelfUse.exceeded
        if (which === 'all' || (isKnown && isAbove())) keys.add(key)
      }
    }
    return [...keys]
  }

  /** The quantities that give a lot a reason, with how much there is of each. */
  toldOf(lot: number, reason: number): readonly (readonly [SelfUseRow, Quantity])[] {
    const { lots, selfUseRows } = this.work
    const quantities = this.quantitiesOf(lot)
    const told = new Map<number, readonly [SelfUseRow, Quantity]>()
    for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
      const row = lots.rows[at]!
      for (const hit of this.hitsOf(row) ?? []) {
        const key = this.keyOf(hit.at, row)
        const quantity = quantities.get(key)
        // Goods of a refused lot are in no quantity, while what was recorded of them may name one.
        if (!quantity) continue
        this.judgeHit(row, hit, quantities)
        if (hasMark(this.rowMarks, reason)) told.set(key, [selfUseRows[hit.at]!, quantity])
      }
    }
    return [...told.values()]
  }

  private quantitiesOf(lot: number): Quantities {
    if (!this.groups.isCombined(lot)) {
      this.own.clear()
      this.addLot(lot, this.own)
      return this.own
    }
    const group = this.groups.numberOf[lot]!
    const known = this.combined.get(group)
    if (known) return known
    const quantities = new Quantities()
    for (const member of this.groups.membersOf(lot)) this.addLot(member, quantities)
    this.combined.set(group, quantities)
    return quantities
  }

  private addLot(lot: number, quantities: Quantities): void {
    const { lots, isRefused, parcelOfLot } = this.work
    if (isRefused[parcelOfLot[lot]!] !== 0) {
      this.addRefused(lot, quantities)
      return
    }
    for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
      const row = lots.rows[at]!
      const hits = this.hitsOf(row)
      if (!hits) continue
      for (const hit of hits) this.addRow(row, hit, quantities)
      this.countUnclear(hits, quantities)
    }
  }

  /** Counts a row that may hold goods of a kind of which one sort only is allowed. */
  private countUnclear(hits: readonly SelfUseHit[], { unclearRows }: Quantities): void {
    const { selfUseRows } = this.work
    const unclear = hits.find(({ at, isSure }) => !isSure && selfUseRows[at]!.kind !== '')
    if (!unclear) return
    const { kind } = selfUseRows[unclear.at]!
    unclearRows.set(kind, (unclearRows.get(kind) ?? 0) + 1)
  }

  /** Notes the goods of a refused lot that have a quantity, or of which nothing is told. */
  private addRefused(lot: number, { refused }: Quantities): void {
    const { lots, goods, rowGoods, selfUseRows } = this.work
    for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
      const row = lots.rows[at]!
      for (const hit of this.hitsOf(row) ?? [])
        refused.add(this.keyOf(hit.at, row), selfUseRows[hit.at]!.kind)
      const isUntold = goods.isListed[this.codeOf(row)] === 0
      if (isUntold && rowGoods.exclusionOf(row) === Exclusion.unclear) refused.addUntold()
    }
  }

  private addRow(row: number, { at, isSure }: SelfUseHit, quantities: Quantities): void {
    this.measure(row, this.work.selfUseRows[at]!.unit)
    const key = this.keyOf(at, row)
    const quantity = quantities.get(key) ?? newQuantity()
    if (isSure) {
      quantity.least += this.least
      quantity.sureMost += this.most
      quantity.isSure = true
    } else quantity.isUnclear = true
    quantity.full += this.least
    quantity.most += this.most
    quantities.set(key, quantity)
  }

  /** The least and the most that a row can hold, in 1/1,000 of the unit. */
  private measure(row: number, unit: SelfUseUnit): void {
    const count = this.quantity.values[row]!
    const each = this.pieces.values[row & this.pieces.mask]!
    const pieces = each < 0 ? count : (count * each) / quantityScale
    switch (unit) {
      case 'packages':
        this.between(Math.min(count, pieces), Math.max(count, pieces))
        break
      case 'bottles':
        this.between(pieces, pieces)
        break
      case 'pieces':
        this.between(pieces, each < 0 ? Number.POSITIVE_INFINITY : pieces)
        break
      case 'ml':
        this.exactly(this.volumeOf(row, pieces))
        break
      case 'g':
        this.exactly(this.weight.values[row & this.weight.mask]!)
        break
    }
  }

  private between(least: number, most: number): void {
    this.least = least
    this.most = most
  }

  private exactly(measure: number): void {
    this.between(Math.max(measure, 0), measure < 0 ? Number.POSITIVE_INFINITY : measure)
  }

  /** The volume of a row: as given, or of each piece; below 0 where neither is given. */
  private volumeOf(row: number, pieces: number): number {
    const whole = this.volume.values[row & this.volume.mask]!
    const each = this.volumeEach.values[row & this.volumeEach.mask]!
    return whole >= 0 || each < 0 ? whole : (each * pieces) / quantityScale
  }
}
