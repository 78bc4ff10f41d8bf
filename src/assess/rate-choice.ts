/** Which rates the owner asks for, declaration by declaration: ordinary, simplified, or the lower. */
import { hasMark, mark, noMarks } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import { R } from './reason-ids.js'
import { domesticTaxes, type RowAnswers } from './row-answers.js'
import type { RowSpan } from './row-span.js'
import type { SimplifiedRows } from './simplified-rows.js'
import { isKnown, notKnown, PostClass, RateKind } from './words.js'
import type { Work } from './work.js'

const scope = ['kr.customsAct.simplifiedScope']
const wish = ['kr.customsActDecree.simplifiedBars']

export const rateChoiceReasons: Reasons = {
  simplified_by_default: {
    weight: 'decides',
    rests: scope,
    ko: '수입신고하지 않는 우편물은 세관이 간이세율로 부과고지하므로 간이세율을 먼저 물었습니다.',
    en: 'Customs assesses post that is not declared by simplified rates: they were asked first.',
  },
  simplified_barred_declared: {
    weight: 'decides',
    rests: scope,
    ko: '수입신고해야 하는 우편물에는 간이세율을 적용하지 않습니다.',
    en: 'Post that must be declared takes no simplified rate.',
  },
  simplified_over_agreement: {
    weight: 'warns',
    rests: scope,
    ko: '간이세율을 적용하므로 증명된 협정세율은 쓰지 않았습니다. 협정관세를 신청하려면 일반세율(--rate-choice ordinary)로 계산하십시오.',
    en:
      'A simplified rate takes the place of the agreement rate that is proven. To claim the ' +
      'agreement, ask for ordinary rates (--rate-choice ordinary).',
  },
  ordinary_needs_declaration: {
    weight: 'warns',
    rests: ['kr.postalNotice.ordinaryRates'],
    ko: '세관은 이 우편물에 간이세율을 적용할 수 있습니다. 일반세율을 적용받으려면 수취인이 수입신고해야 하고, 신고일의 법령과 환율에 따라 세액이 달라질 수 있습니다.',
    en:
      'Customs may assess this mail by simplified rates. For ordinary ones the addressee has to declare ' +
      'it, and the law and rates of that day may give another amount.',
  },
  choice_simplified_lower: {
    weight: 'decides',
    rests: [...scope, ...wish],
    ko: '이 신고의 징수액은 간이세율을 적용할 때가 일반세율일 때보다 적어 간이세율을 골랐습니다.',
    en: 'Less is collected on this declaration by simplified rates than by ordinary ones: chosen.',
  },
  choice_ordinary_kept: {
    weight: 'decides',
    rests: wish,
    ko: '이 신고의 징수액은 간이세율을 적용해도 적어지지 않으므로, 물품 전부에 일반세율을 요청하는 것으로 계산했습니다.',
    en:
      'Simplified rates would not collect less on this declaration: ordinary rates were asked for ' +
      'all of its goods.',
  },
  choice_not_known: {
    weight: 'not_known',
    rests: [...scope, ...wish],
    ko: '일반세율과 간이세율 가운데 한쪽의 징수액을 알 수 없어 어느 쪽이 적은지 알 수 없습니다.',
    en:
      'What is collected is not known for the ordinary or for the simplified rates, so neither is ' +
      'which of them is lower.',
  },
}

/** What stood in a row before its declaration was judged, so that it can be judged again. */
interface Saved {
  readonly set: number
  readonly kind: number
  readonly rate: number
  readonly most: number
}

export class RateChoices {
  private readonly work: Work
  private readonly simplified: SimplifiedRows
  private readonly answers: RowAnswers
  private readonly marks = noMarks()

  constructor(work: Work, simplified: SimplifiedRows, answers: RowAnswers) {
    this.work = work
    this.simplified = simplified
    this.answers = answers
  }

  /** Whether no declaration of a run can ask for anything but ordinary rates. */
  static areAllOrdinary({ bench, postal }: Work): boolean {
    return !postal && (bench.rateChoice === 'ordinary' || !bench.rateChoice)
  }

  /** A `PostClass`: mail that is declared takes no simplified rate (관세법 제81조제1항제2호). */
  private postClassOf(row: number): number {
    const { postal, lotOf } = this.work
    return postal ? postal.classOf[lotOf[row]!]! : PostClass.not_post
  }

  /** Whether a declaration takes ordinary rates without being asked: that of an express row. */
  isOrdinary(row: number): boolean {
    return !this.work.bench.rateChoice && this.postClassOf(row) === PostClass.not_post
  }

  /** Judges a declaration under the rates that are asked for it. */
  judge(span: RowSpan, judge: () => void): void {
    const post = this.postClassOf(span.rows[span.from]!)
    const byChannel = post === PostClass.not_post ? 'ordinary' : 'simplified'
    const isDeclared = post === PostClass.declared
    const choice = isDeclared ? 'ordinary' : (this.work.bench.rateChoice ?? byChannel)
    const isAsked = this.work.bench.rateChoice !== 'ordinary'
    if (isDeclared && isAsked) this.judgeDeclared(this.rowsOf(span), judge)
    else if (post === PostClass.open && isAsked) this.leaveOpen(this.rowsOf(span), judge)
    else if (post === PostClass.undeclared && choice === 'ordinary') {
      this.judgeOrdinary(this.rowsOf(span), judge)
    } else if (choice === 'lowest') this.judgeLowest(this.rowsOf(span), judge)
    else {
      if (choice === 'simplified') this.apply(this.rowsOf(span))
      judge()
    }
  }

  /** The rows that take, or may take, a simplified rate; nothing is changed. */
  private touchedBy(rows: readonly number[]): readonly number[] {
    const saved = rows.map(row => this.saved(row))
    this.apply(rows)
    const touched = rows.filter((row, at) => this.answers.rateKind[row] !== saved[at]!.kind)
    this.restore(rows, saved)
    return touched
  }

  /** Mail that is declared takes ordinary rates, and says so where others would be open. */
  private judgeDeclared(rows: readonly number[], judge: () => void): void {
    for (const row of this.touchedBy(rows)) this.note(row, R.simplified_barred_declared)
    judge()
  }

  /** Mail for which ordinary rates are asked: where simplified ones would apply, it is declared. */
  private judgeOrdinary(rows: readonly number[], judge: () => void): void {
    for (const row of this.touchedBy(rows)) this.noteDeclaration(row)
    judge()
  }

  private noteDeclaration(row: number): void {
    const marks = this.work.sets.setOf(this.work.rowSet[row]!)
    if (!hasMark(marks, R.rate_agreement)) this.note(row, R.ordinary_needs_declaration)
  }

  /** Mail of which it is not known whether it is declared: nor is it whether the rates may apply. */
  private leaveOpen(rows: readonly number[], judge: () => void): void {
    for (const row of this.touchedBy(rows)) this.simplified.open(row, R.post_rates_open)
    judge()
  }

  private rowsOf({ rows, from, to }: RowSpan): readonly number[] {
    const { refusals } = this.work.columns
    return [...rows.subarray(from, to)].filter(row => refusals[row] === 0)
  }

  private apply(rows: readonly number[]): void {
    for (const row of rows) {
      this.simplified.apply(row, this.work.lawOf(row))
      const isDefault = this.work.bench.rateChoice === undefined
      if (isDefault && this.isSimplified(row)) this.note(row, R.simplified_by_default)
    }
  }

  private isSimplified(row: number): boolean {
    return this.answers.rateKind[row] === RateKind.simplified
  }

  private note(row: number, reason: number): void {
    const { work, marks } = this
    marks.set(work.sets.setOf(work.rowSet[row]!))
    mark(marks, reason)
    work.rowSet[row] = work.sets.intern(marks)
  }

  /** Judges by ordinary rates and by simplified ones, and keeps what collects less. */
  private judgeLowest(rows: readonly number[], judge: () => void): void {
    const saved = rows.map(row => this.saved(row))
    judge()
    const ordinary = this.collected(rows)
    this.restore(rows, saved)
    this.apply(rows)
    const touched = rows.filter((row, at) => this.answers.rateKind[row] !== saved[at]!.kind)
    judge()
    if (touched.length === 0) return
    const lower = this.collected(rows)
    if (lower < ordinary) {
      for (const row of touched) this.note(row, R.choice_simplified_lower)
      return
    }
    this.restore(rows, saved)
    const isKept = ordinary === 0 || (isKnown(ordinary) && isKnown(lower))
    for (const row of touched) {
      if (isKept) this.keepOrdinary(row)
      else this.simplified.open(row, R.choice_not_known)
    }
    judge()
  }

  private keepOrdinary(row: number): void {
    this.note(row, R.choice_ordinary_kept)
    if (this.postClassOf(row) === PostClass.undeclared) this.noteDeclaration(row)
  }

  private collected(rows: readonly number[]): number {
    return rows.reduce((sum, row) => sum + this.answers.collectedKrw.at(row), 0)
  }

  private saved(row: number): Saved {
    const { rateKind, ratePermyriad, rateMaxPermyriad } = this.answers
    return {
      set: this.work.rowSet[row]!,
      kind: rateKind[row]!,
      rate: ratePermyriad.at(row),
      most: rateMaxPermyriad.at(row),
    }
  }

  private restore(rows: readonly number[], saved: readonly Saved[]): void {
    const { answers, work } = this
    rows.forEach((row, at) => {
      const { set, kind, rate, most } = saved[at]!
      work.rowSet[row] = set
      answers.rateKind[row] = kind
      answers.ratePermyriad.put(row, rate)
      answers.rateMaxPermyriad.put(row, most)
      answers.collectedKrw.put(row, notKnown)
      if (answers.isRateOpen) answers.isRateOpen[row] = 0
      if (!answers.domestic) return
      for (const name of domesticTaxes) answers.domestic[name].put(row, 0)
      answers.domestic.leviesKrw.put(row, 0)
    })
  }
}
