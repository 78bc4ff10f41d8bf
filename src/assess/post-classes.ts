/** Asks of every postal lot, by the day of its arrival, whether it has to be declared. */
import { noMarks } from '../judge/marks.js'
import type { LotJudge } from './lots.js'
import { PostRestrictions } from './post-restricted.js'
import { postClass } from './post-track.js'
import type { Postal } from './postal.js'
import type { Work } from './work.js'

/** Fills the class of every postal lot, and the reasons for it. */
export function classifyPost(work: Work, judge: LotJudge, postal: Postal): void {
  const { lots } = work
  const marks = noMarks()
  const restrictions = new PostRestrictions(work)
  const selfUseOf = (row: number): number => judge.selfUseOfRow(row)
  for (let lot = 0; lot < lots.count; lot++) {
    const parcel = work.parcelOfLot[lot]!
    if (postal.isPost[parcel] === 0 || work.isRefused[parcel] !== 0) continue
    const from = lots.starts[lot]!
    const to = lots.starts[lot + 1]!
    if (from === to) continue
    const facts = judge.factsOf(lot)
    facts.health = work.rowGoods.healthOf(lots.rows, from, to)
    facts.restriction = restrictions.of({ rows: lots.rows, from, to }, facts.use, selfUseOf)
    postal.restrictionOf[lot] = facts.restriction
    postal.classOf[lot] = postClass(facts, work.lawOf(lots.rows[from]!), marks.fill(0))
    postal.setOf[lot] = work.sets.intern(marks)
  }
}
