/** Asks of every row what is asked of its goods besides duty; a row without any costs a look-up. */
import { firstPlaces, requirementsKept } from '../basis/limits.js'
import { quantityScale } from '../basis/scale.js'
import { MarkSets, type Marks, noMarks } from '../judge/marks.js'
import { TripleCache } from '../judge/triple-cache.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { namedRequirements } from '../law/requirement-table.js'
import type { Column } from '../parcel/columns.js'
import { fieldOf } from '../parcel/fields.js'
import { firstGiven } from '../parcel/parcels.js'
import { CodeRequirements, numbersOf } from './code-requirements.js'
import { shippedLists } from './goods.js'
import type { LotAnswers } from './lot-answers.js'
import { Q, requirementCodes, Severity, severities } from './requirement-ids.js'
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

/** What falls under requirements for certain, and what may, as bits. */
interface Asked {
  sure: number
  open: number
}

export class RowRequirements {
  readonly sets = new MarkSets()
  private readonly work: Work
  private readonly lots: LotAnswers
  private readonly byCode: CodeRequirements
  private readonly hs: Column
  private readonly goods: Column
  private readonly channel: Column
  private readonly quantity: Column
  private readonly facts: RequirementFacts
  private readonly asked: Asked = { sure: 0, open: 0 }
  private readonly marks = noMarks()
  private readonly nameSure: Int32Array
  private readonly nameOpen: Int32Array
  private readonly isNameRead: Uint8Array
  private readonly known: TripleCache
  private setOfRow: Int32Array | undefined

  constructor(work: Work, lots: LotAnswers) {
    const { columns, goods, bench } = work
    this.work = work
    this.lots = lots
    this.known = new TripleCache(work.rows < requirementsKept ? firstPlaces : requirementsKept)
    this.byCode = new CodeRequirements(columns.hsCodes, goods, bench)
    this.hs = columns.column('hs')
    this.goods = columns.column('goods')
    this.channel = columns.column('channel')
    this.quantity = columns.column('quantity')
    const names = columns.dictionary('goods').size + 1
    this.nameSure = new Int32Array(names)
    this.nameOpen = new Int32Array(names)
    this.isNameRead = new Uint8Array(names)
    this.facts = {
      use: 0,
      isPost: false,
      isUndeclared: false,
      isOverOne: false,
      selfUse: SelfUse.not_tested,
    }
  }

  judgeAll(): this {
    const { work, byCode, hs } = this
    if (hs.mask === 0 && this.goods.mask === 0) return this
    for (let row = 0; row < work.ownRows; row++) {
      if (byCode.hasAny[hs.values[row & hs.mask]!] === 0) continue
      if (work.columns.refusals[row] === 0) this.judge(row)
    }
    return this
  }

  /** Number of the set of requirements of a row; 0 for none. */
  setAt(row: number): number {
    return this.setOfRow ? this.setOfRow[row]! : 0
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
    const bit = 1 << number
    const name = this.goods.values[row & this.goods.mask]!
    if (name === 0 || (this.byCode.sure[this.hs.values[row & this.hs.mask]!]! & bit) !== 0)
      return false
    return ((this.nameSure[name]! | this.nameOpen[name]!) & bit) !== 0
  }

  private judge(row: number): void {
    const { asked, work, facts } = this
    this.fillAsked(row)
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
    this.setOfRow ??= new Int32Array(work.ownRows)
    this.setOfRow[row] = set
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

  /** By the code; what it leaves open, by the name; what neither tells, by the tariff data. */
  private fillAsked(row: number): void {
    const { asked, byCode } = this
    const code = this.hs.values[row & this.hs.mask]!
    asked.sure = byCode.sure[code]!
    asked.open = byCode.open[code]!
    const readable = byCode.open[code]! | byCode.named[code]!
    const name = readable === 0 ? 0 : this.goods.values[row & this.goods.mask]!
    if (name > 0) {
      if (this.isNameRead[name] === 0) this.readName(name)
      asked.sure |= this.nameSure[name]! & readable
      asked.open = (asked.open | (this.nameOpen[name]! & readable)) & ~asked.sure
    }
    if ((asked.sure | asked.open) === 0) this.fillVerified(code, row)
  }

  private fillVerified(code: number, row: number): void {
    const { firstDay, lastDay } = this.work.bench.schedule
    const day = this.work.dayOf(row)
    if (day < firstDay || day > lastDay) return
    const bit = 1 << Q.customs_verified
    if (this.byCode.isVerified[code] !== 0) this.asked.sure = bit
    else if (this.byCode.mayBeVerified[code] !== 0) this.asked.open = bit
  }

  private readName(name: number): void {
    const words = (this.work.bench.lists ?? shippedLists).requirementWords
    const text = this.work.columns.dictionary('goods').textOf(name)
    const { sure, open } = namedRequirements(text, words)
    this.nameSure[name] = bitsOf(sure)
    this.nameOpen[name] = bitsOf(open)
    this.isNameRead[name] = 1
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

function bitsOf(codes: readonly string[]): number {
  return codes.reduce((bits, code) => bits | (1 << Q[code as keyof typeof Q]), 0)
}

/** A set of requirements has a word of bits for each severity. */
function markAt(marks: Marks, severity: number, number: number): void {
  const place = severity - 1
  marks[place]! |= 1 << number
}
