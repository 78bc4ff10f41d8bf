/** Goes through the lots of a run: adds their values up, combines them, asks relief and track. */
import { clearMarks, hasMark, type Marks, mark, markAll } from '../judge/marks.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { newParcelAnswer, newParcelFacts, type ParcelAnswer, type ParcelFacts } from './facts.js'
import type { Groups } from './groups.js'
import { IdentityJudge } from './identity.js'
import type { CombineKey } from './keyed-rows.js'
import { LoneLots, type Said } from './lone-lots.js'
import { type LotAnswers, newLotAnswers } from './lot-answers.js'
import { LotFreight } from './lot-freight.js'
import type { ParcelFreight } from './parcel-freight.js'
import { ParcelUse } from './parcel-use.js'
import { markPost, postTrack, unknownDay } from './post-track.js'
import { isTurnable } from './postal.js'
import { R } from './reason-ids.js'
import { type GroupSums, Released } from './released.js'
import { relief } from './relief.js'
import { GoodsBit } from './row-goods.js'
import { SelfUseCounts } from './self-use-counts.js'
import { track } from './track.js'
import { ValueSum } from './value-sum.js'
import { Exclusion, notKnown, Relief, Use } from './words.js'
import type { Work } from './work.js'

export type { LotAnswers } from './lot-answers.js'

export class LotJudge implements GroupSums {
  private readonly facts: ParcelFacts = newParcelFacts()
  private readonly answer: ParcelAnswer = newParcelAnswer()
  private readonly alone: ParcelAnswer = newParcelAnswer()
  private readonly uses: ParcelUse
  private readonly lone: LoneLots
  private readonly charges: LotFreight
  private readonly work: Work
  private readonly groups: Groups
  private readonly answers: LotAnswers
  private readonly selfUse: SelfUseCounts
  /** Made when it is asked: who receives a parcel says nothing of its sums. */
  private identity: IdentityJudge | undefined

  constructor(work: Work, groups: Groups, freight: ParcelFreight) {
    this.work = work
    this.groups = groups
    this.selfUse = new SelfUseCounts(work, groups)
    this.answers = newLotAnswers(work.lots.count, this.selfUse.states)
    this.uses = new ParcelUse(work)
    this.charges = new LotFreight(work, freight)
    this.lone = new LoneLots(work, groups, this.charges, this.uses)
    this.facts.isListDeclined = work.bench.isListDeclined === true
  }

  judgeAll(): LotAnswers {
    const { lots, parcelOfLot, isRefused } = this.work
    this.identity = new IdentityJudge(this.work)
    for (let lot = 0; lot < lots.count; lot++) {
      const isEmpty = lots.starts[lot] === lots.starts[lot + 1]
      const isAsked = !isEmpty && isRefused[parcelOfLot[lot]!] === 0
      if (isAsked && this.groups.isOfFile(lot)) this.judge(lot)
    }
    return this.answers
  }

  private judge(lot: number): void {
    const said = this.lone.find(lot)
    if (said) this.take(lot, said)
    else this.ask(lot)
  }

  /** Takes what was said of a lot alike. */
  private take(lot: number, said: Said): void {
    const { answers, lone } = this
    answers.use[lot] = lone.use
    answers.relief[lot] = said.relief
    answers.track[lot] = said.track
    answers.limitCents.put(lot, said.limitCents)
    answers.isTestedOwn[lot] = 1
    answers.testedUsdE4.put(lot, lone.sum.usdE4())
    answers.set[lot] = this.work.sets.union(said.set, this.identityOf(lot))
  }

  /** Number of the set of what is said of who receives a lot, whose use and track are known. */
  private identityOf(lot: number): number {
    const { work, answers } = this
    const row = work.lots.rows[work.lots.starts[lot]!]!
    const parcel = work.parcelOfLot[lot]!
    return this.identity!.setOf(parcel, row, answers.use[lot]!, answers.track[lot]!)
  }

  private ask(lot: number): void {
    const { work, facts, answer, answers } = this
    const row = work.lots.rows[work.lots.starts[lot]!]!
    const law = work.lawOf(row)
    clearMarks(answer.marks)
    this.fillFacts(lot, answer.marks)
    facts.isFreightMost = this.isFreightMost(lot, law)
    const isDayOpen = this.fillPost(lot, row, answer.marks)
    answer.relief = isDayOpen ? unknownDay(facts, answer) : relief(facts, law, answer)
    answer.track = facts.postClass > 0 ? postTrack(facts) : track(facts, law, answer)
    this.lone.keep(facts.own, answer)
    answers.use[lot] = facts.use
    answers.relief[lot] = answer.relief
    answers.track[lot] = answer.track
    markAll(answer.marks, work.sets.setOf(this.identityOf(lot)))
    answers.limitCents.put(lot, answer.limitCents)
    const isOwn = hasMark(answer.marks, R.relief_over_limit) || !this.isGroupLarger()
    answers.isTestedOwn[lot] = isOwn ? 1 : 0
    answers.isTestedCustoms[lot] = answer.isCustomsTested ? 1 : 0
    const tested = this.tested(isOwn)
    // An open sum that goods are combined in may be larger than the largest one known.
    const isLargestKnown = isOwn || !facts.hasOpenGroup
    const shown = answer.isCustomsTested ? tested.customsUsdE4() : tested.usdE4()
    answers.testedUsdE4.put(lot, isLargestKnown ? shown : notKnown)
    answers.set[lot] = work.sets.intern(answer.marks)
    answers.selfUse[lot] = facts.selfUse
    const isTaxed = facts.isCombined && answer.relief === Relief.none
    if (isTaxed && this.isFreeAlone(lot, law)) answers.isLost[lot] = 1
  }

  /** Whether the law may take less freight than was paid, where the freight is tested. */
  private isFreightMost(lot: number, law: Bound<KoreanLaw>): boolean {
    const { parcelOfLot } = this.work
    if (this.facts.use === Use.sample) return this.charges.isMost(parcelOfLot[lot]!)
    if (law.customsActRule.reliefBasis !== 'customs_value_krw') return false
    return this.groups.membersOf(lot).some(member => this.charges.isMost(parcelOfLot[member]!))
  }

  /** Whether a lot would be free, or might be, by itself. */
  private isFreeAlone(lot: number, law: Bound<KoreanLaw>): boolean {
    const { facts, alone } = this
    standAlone(facts)
    this.selfUse.fill(lot, facts, other => other === lot)
    clearMarks(alone.marks)
    alone.relief = relief(facts, law, alone)
    if (facts.postClass === 0) track(facts, law, alone)
    return alone.relief !== Relief.none
  }

  selfUseOver(lot: number, isCounted: (other: number) => boolean): number {
    this.facts.use = Use.self
    this.selfUse.fill(lot, this.facts, isCounted)
    return this.facts.selfUse
  }

  quantityKeysOf(lot: number, which: 'all' | 'exceeded'): readonly number[] {
    return this.selfUse.keysOf(lot, which)
  }

  /** How the goods of a row stand to their self-use quantity, once their lot was asked for. */
  selfUseOfRow(row: number): number {
    return this.selfUse.states.stateOf(row)
  }

  /** The facts of a lot, until the next lot is asked for. */
  factsOf(lot: number): ParcelFacts {
    this.fillFacts(lot, this.answer.marks)
    return this.facts
  }

  /** Fills whether a parcel is mail; true for mail of which the day that counts is not known. */
  private fillPost(lot: number, row: number, marks: Marks): boolean {
    const { postal, sets } = this.work
    this.facts.postClass = postal ? postal.classOf[lot]! : 0
    if (!postal || this.facts.postClass === 0) return false
    this.facts.restriction = postal.restrictionOf[lot]!
    markAll(marks, sets.setOf(postal.setOf[lot]!))
    markPost(this.facts, isTurnable(this.work, row), marks)
    return postal.isDayOpen[lot] === 1
  }

  private isGroupLarger(): boolean {
    const { own, group, hasOpenGroup } = this.facts
    return group.usdCents > own.usdCents || hasOpenGroup
  }

  private tested(isOwn: boolean): ValueSum {
    return isOwn ? this.facts.own : this.facts.group
  }

  private fillFacts(lot: number, marks: Marks): void {
    const { work, facts, groups } = this
    const parcel = work.parcelOfLot[lot]!
    facts.isFromUs = this.uses.isFromUs(parcel)
    facts.use = this.uses.of(parcel)
    if (this.uses.isFromBusiness) mark(marks, R.use_from_business_id)
    this.addLot(lot, facts.own, marks)
    this.fillExclusion(lot)
    standAlone(facts)
    const groupSet = groups.setOf(lot)
    if (groupSet > 0) markAll(marks, work.sets.setOf(groupSet))
    if (facts.use !== Use.sample) this.fillGroups(lot)
    this.selfUse.fill(lot, facts)
  }

  /** Adds the goods of a lot, and what its rows say of their value. */
  private addLot(lot: number, sum: ValueSum, marks: Marks): void {
    const { lots, rowSet, sets, parcelOfLot } = this.work
    const from = lots.starts[lot]!
    const to = lots.starts[lot + 1]!
    sum.clear()
    this.charges.addRows(lots.rows, from, to, sum)
    for (let at = from; at < to; at++) {
      const set = rowSet[lots.rows[at]!]!
      if (set > 0) markAll(marks, sets.setOf(set))
    }
    this.charges.markPrice(parcelOfLot[lot]!, lots.rows[from]!, marks)
  }

  private fillExclusion(lot: number): void {
    const { lots, rowGoods } = this.work
    let bits = 0
    for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
      bits |= rowGoods.countedBitsOf(lots.rows[at]!)
    }
    const isBarred = (bits & GoodsBit.always) !== 0
    const isUnclear = (bits & GoodsBit.unclear) !== 0
    const ifNotBarred = isUnclear ? Exclusion.unclear : Exclusion.none
    this.facts.exclusion = isBarred ? Exclusion.always : ifNotBarred
    this.facts.hasCode = (bits & GoodsBit.silent) === 0
    this.facts.isByWords = (bits & GoodsBit.byWords) !== 0
  }

  /** The largest of the sums that the lot's goods are combined in. */
  private fillGroups(lot: number): void {
    if (this.groups.isCombined(lot)) this.groups.forEachBucket(lot, this.takeBucket)
  }

  private readonly takeBucket = (key: CombineKey, id: number): void => {
    const { facts } = this
    const sum = this.bucketSum(key, id)
    if (!facts.isCombined || sum.usdCents > facts.group.usdCents) facts.group = sum
    facts.isCombined = true
    facts.sums.push(sum)
    if (!sum.isWhole) facts.hasOpenGroup = true
    if (!sum.isCustomsWhole) facts.hasOpenCustoms = true
    if (key.refused.has(id)) facts.hasRefusedMember = true
  }

  bucketSum(key: CombineKey, id: number): ValueSum {
    let sum = key.sums[id]
    if (!sum) {
      sum = new ValueSum()
      key.sums[id] = sum
      this.fillBucket(key, id, sum)
    }
    return sum
  }

  /** Adds the rows of a bucket, parcel by parcel; goods that are missing leave the sum not whole. */
  private fillBucket(key: CombineKey, id: number, sum: ValueSum): void {
    const { work } = this
    const to = key.rows.starts[id + 1]!
    for (let at = key.rows.starts[id]!; at < to; ) {
      const parcel = work.parcels.parcelOf[key.rows.rows[at]!]!
      const from = at
      while (at < to && work.parcels.parcelOf[key.rows.rows[at]!] === parcel) at++
      if (work.isRefused[parcel] === 0) {
        this.charges.addRows(key.rows.rows, from, at, sum)
      } else {
        sum.leaveOpen()
        key.refused.add(id)
      }
    }
  }
  addRows(rows: Int32Array, from: number, to: number, sum: ValueSum): void {
    this.charges.addRows(rows, from, to, sum)
  }
}

/** Takes back what was said of the sums that goods are combined in. */
function standAlone(facts: ParcelFacts): void {
  facts.group = facts.own
  if (facts.sums.length > 0) facts.sums.length = 0
  facts.isCombined = false
  facts.hasOpenGroup = false
  facts.hasOpenCustoms = false
  facts.hasRefusedMember = false
}

/** Relief and track of every lot. */
export function judgeLots(work: Work, groups: Groups, freight: ParcelFreight): LotAnswers {
  const judge = new LotJudge(work, groups, freight)
  const answers = judge.judgeAll()
  new Released(work, groups, answers, judge).mark()
  return answers
}
