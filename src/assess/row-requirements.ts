/** Asks of every row what is asked of its goods besides duty; a row without any costs a look-up. */
import { firstPlaces, requirementsKept } from '../basis/limits.js'
import { SmallNumbers } from '../basis/narrow.js'
import { quantityScale } from '../basis/scale.js'
import { MarkSets, type Marks, noMarks } from '../judge/marks.js'
import { TripleCache } from '../judge/triple-cache.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { Column } from '../parcel/columns.js'
import { fieldOf } from '../parcel/fields.js'
import { firstGiven } from '../parcel/parcels.js'
import type { AskedRequirements } from './asked-requirements.js'
import { numbersOf } from './code-requirements.js'
import type { LotAnswers } from './lot-answers.js'
import { requirementCodes, Severity, severities } from './requirement-ids.js'
import { type RequirementFacts, requirement } from './requirements.js'
import { Channel, SelfUse, selfUses, Track, tracks } from './words.js'
import type { Work } from './work.js'

/** Tracks on which no declaration is filed. */
const undeclared: readonly number[] = [
  Track.list,
  Track.free_on_spot,
  Track.taxed_on_spot,
  Track.simple,
]
const isUndeclared = tracks.map((_, track) => undeclared.includes(track))

export class RowRequirements {
  readonly sets = new MarkSets()
  private readonly work: Work
  private readonly lots: LotAnswers
  private readonly asked: AskedRequirements
  private readonly channel: Column
  private readonly quantity: Column
  private readonly facts: RequirementFacts
  private readonly marks = noMarks()
  private readonly known: TripleCache
  private setOfRow: SmallNumbers | undefined

  constructor(work: Work, lots: LotAnswers) {
    const { columns } = work
    this.work = work
    this.lots = lots
    this.known = new TripleCache(work.rows < requirementsKept ? firstPlaces : requirementsKept)
    this.asked = work.asked
    this.channel = columns.column('channel')
    this.quantity = columns.column('quantity')
    this.facts = {
      use: 0,
      isPost: false,
      isUndeclared: false,
      isOverOne: false,
      selfUse: SelfUse.not_tested,
    }
  }

  judgeAll(): this {
    const { work, asked } = this
    if (!asked.hasGoods) return this
    for (let row = 0; row < work.ownRows; row++) {
      if (asked.mayAsk(row) && work.columns.refusals[row] === 0) this.judge(row)
    }
    return this
  }

  /** Number of the set of requirements of a row; 0 for none. */
  setAt(row: number): number {
    return this.setOfRow ? this.setOfRow.at(row) : 0
  }

  /** A set as the output names it: `must:plant_quarantine|waived:kc_product`. */
  textOf(set: number): string {
    return this.listOf(set)
      .map(one => `${severities[one.severity]}:${requirementCodes[one.requirement]}`)
      .join('|')
  }

  /** The requirements of a set, the gravest first. */
  listOf(set: number): readonly { readonly requirement: number; readonly severity: number }[] {
    const marks = this.sets.setOf(set)
    return severities.flatMap((_, severity) =>
      severity === Severity.none
        ? []
        : numbersOf(marks[severity - 1]!).map(one => ({ requirement: one, severity })),
    )
  }

  /** Whether the name of the goods, and not their code, is what shows a requirement. */
  isByName(row: number, number: number): boolean {
    return this.asked.isByName(row, number)
  }

  private judge(row: number): void {
    const { asked, work, facts } = this
    asked.fill(row)
    if ((asked.sure | asked.open) === 0) return
    this.fillFacts(row)
    const { law, number } = work.bench.book.on(work.dayOf(row))
    const key = keyOf(facts, number)
    let set = this.known.get(asked.sure, asked.open, key)
    if (set < 0) {
      set = this.setOf(law)
      this.known.put(asked.sure, asked.open, key, set)
    }
    if (set === 0) return
    this.setOfRow ??= new SmallNumbers(work.ownRows)
    this.setOfRow.put(row, set)
  }

  /** The set of what is asked, under the law of a day. */
  private setOf(law: Bound<KoreanLaw>): number {
    const { asked, marks, facts } = this
    marks.fill(0)
    for (let number = 0; number < requirementCodes.length; number++) {
      const bit = 1 << number
      if (((asked.sure | asked.open) & bit) === 0) continue
      const severity = requirement(number, (asked.sure & bit) !== 0, facts, law)
      if (severity !== Severity.none) markAt(marks, severity, number)
    }
    return this.sets.intern(marks)
  }

  private fillFacts(row: number): void {
    const { work, lots, facts } = this
    const lot = work.lotOf[row]!
    const parcel = work.parcels.parcelOf[row]!
    facts.use = lots.use[lot]!
    facts.isPost =
      this.channel.mask !== 0 && firstGiven(this.channel, work.parcels, parcel, 0) === Channel.post
    facts.isUndeclared = isUndeclared[lots.track[lot]!]!
    facts.isOverOne = this.quantity.values[row]! > quantityScale
    facts.selfUse = lots.selfUseOfRows.stateOf(row)
  }
}

const uses = fieldOf('use')!.choices.length + 1

/** All facts and the stretch of law as one number. */
function keyOf(facts: RequirementFacts, epoch: number): number {
  const { use, isPost, isUndeclared, isOverOne, selfUse } = facts
  const key = (epoch * uses + use) * selfUses.length + selfUse
  return (((((key << 1) | +isPost) << 1) | +isUndeclared) << 1) | +isOverOne
}

/** A set of requirements has a word of bits for each severity. */
function markAt(marks: Marks, severity: number, number: number): void {
  const place = severity - 1
  marks[place]! |= 1 << number
}
