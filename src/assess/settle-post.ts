/** Settles the track of mail that is not declared: it depends on what tax is left. */
import { hasMark, markAll, noMarks } from '../judge/marks.js'
import { agreementColumns } from '../law/schedule.js'
import type { LotAnswers } from './lots.js'
import { type PostTaxes, undeclaredTrack } from './post-on-spot.js'
import { R } from './reason-ids.js'
import type { RowAnswers } from './row-answers.js'
import { isKnown, PostClass, RateKind, Relief } from './words.js'
import type { Work } from './work.js'

const agreements = new Set<number>(agreementColumns.map(column => RateKind[column]))

class PostSettler {
  private readonly taxes: PostTaxes = {
    taxKrw: 0,
    collectedKrw: 0,
    hasAgreementRate: false,
    isCombined: false,
  }
  private readonly marks = noMarks()
  private readonly rowMarks = noMarks()
  private readonly work: Work
  private readonly lots: LotAnswers
  private readonly rows: RowAnswers

  constructor(work: Work, lots: LotAnswers, rows: RowAnswers) {
    this.work = work
    this.lots = lots
    this.rows = rows
  }

  settle(lot: number): void {
    const { work, lots, marks, taxes } = this
    if (lots.relief[lot] === Relief.not_known || !this.fill(lot)) return
    const law = work.lawOf(work.lots.rows[work.lots.starts[lot]!]!)
    marks.fill(0)
    lots.track[lot] = undeclaredTrack(taxes, law, marks)
    for (let at = work.lots.starts[lot]!; at < work.lots.starts[lot + 1]!; at++) {
      this.addMarks(work.lots.rows[at]!)
    }
  }

  /** Adds the taxes of a lot up; false where any of them is not known. */
  private fill(lot: number): boolean {
    const { work, lots, rows, taxes } = this
    taxes.taxKrw = 0
    taxes.collectedKrw = 0
    taxes.hasAgreementRate = false
    const set = work.sets.setOf(lots.set[lot]!)
    taxes.isCombined = hasMark(set, R.relief_combined_over_limit)
    for (let at = work.lots.starts[lot]!; at < work.lots.starts[lot + 1]!; at++) {
      const row = work.lots.rows[at]!
      taxes.taxKrw += rows.taxKrw.at(row)
      taxes.collectedKrw += rows.collectedKrw.at(row)
      if (agreements.has(rows.rateKind[row]!)) taxes.hasAgreementRate = true
    }
    return isKnown(taxes.taxKrw) && isKnown(taxes.collectedKrw)
  }

  private addMarks(row: number): void {
    const { work, rowMarks } = this
    rowMarks.set(work.sets.setOf(work.rowSet[row]!))
    markAll(rowMarks, this.marks)
    work.rowSet[row] = work.sets.intern(rowMarks)
  }
}

/** Fills the track of every postal lot that is not declared. */
export function settlePost(work: Work, lots: LotAnswers, rows: RowAnswers): void {
  const { postal } = work
  if (!postal) return
  const settler = new PostSettler(work, lots, rows)
  for (let lot = 0; lot < work.lots.count; lot++) {
    const isRefused = work.isRefused[work.parcelOfLot[lot]!] !== 0
    if (postal.classOf[lot] === PostClass.undeclared && !isRefused) settler.settle(lot)
  }
}
