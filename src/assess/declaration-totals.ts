/** Adds the taxes of a declaration up, cuts their totals where the law does, and collects them. */
import { allocate } from '../judge/allocate.js'
import { clearMarks, type Marks, noMarks } from '../judge/marks.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { Amounts } from './amounts.js'
import { cutTotal, isCollected } from './collect.js'
import { domesticTaxOf } from './domestic.js'
import type { EntryLines } from './entry-lines.js'
import type { LineShares } from './line-shares.js'
import { domesticTaxes, type RowAnswers } from './row-answers.js'
import { isKnown, notKnown } from './words.js'
import type { Work } from './work.js'

export class DeclarationTotals {
  private readonly work: Work
  private readonly entries: EntryLines
  private readonly shared: LineShares
  private readonly answers: RowAnswers
  private readonly totalMarks = noMarks()

  constructor(work: Work, entries: EntryLines, shared: LineShares, answers: RowAnswers) {
    this.work = work
    this.entries = entries
    this.shared = shared
    this.answers = answers
  }

  /** Adds the taxes of the declaration up and asks whether they are collected. */
  collect(): void {
    const { entries, answers, totalMarks, work } = this
    const law = work.lawOf(entries.anyRow(0))
    clearMarks(totalMarks)
    if (law.treasuryAct.truncationLevel === 'declaration') this.recutAll(law)
    let total = 0
    for (let at = 0; at < entries.rowCount; at++) {
      const row = entries.anyRow(at)
      const domestic = domesticTaxOf(answers, row)
      answers.taxKrw.put(row, answers.dutyKrw.at(row) + answers.vatKrw.at(row) + domestic)
      total += answers.taxKrw.at(row)
    }
    const answer = isCollected(total, law, totalMarks)
    const uncollected = answer === undefined ? notKnown : 0
    const totalSet = work.sets.intern(totalMarks)
    for (let at = 0; at < entries.rowCount; at++) {
      const row = entries.anyRow(at)
      answers.collectedKrw.put(row, answer ? answers.taxKrw.at(row) : uncollected)
      if (totalSet > 0) work.rowSet[row] = work.sets.union(work.rowSet[row]!, totalSet)
    }
  }

  /** Cuts the total of each tax where the law cuts totals. */
  private recutAll(law: Bound<KoreanLaw>): void {
    const { answers, totalMarks } = this
    this.recut(answers.dutyKrw, law, totalMarks)
    this.recut(answers.vatKrw, law, totalMarks)
    if (!answers.domestic) return
    for (const name of domesticTaxes) this.recut(answers.domestic[name], law, totalMarks)
  }

  /** Cuts the total of one tax, and shares what is left. */
  private recut(column: Amounts, law: Bound<KoreanLaw>, marks: Marks): void {
    const { entries } = this
    let total = 0
    for (let at = 0; at < entries.rowCount; at++) total += column.at(entries.anyRow(at))
    const whole = cutTotal(total, law, marks)
    if (!isKnown(whole) || whole === total) return
    for (let at = 0; at < entries.rowCount; at++)
      this.shared.weights[at] = column.at(entries.anyRow(at))
    allocate(whole, this.shared.weights, entries.rowCount, this.shared.shares)
    for (let at = 0; at < entries.rowCount; at++)
      column.put(entries.anyRow(at), this.shared.shares[at]!)
  }
}
