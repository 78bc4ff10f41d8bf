/** Is mail restricted by a law of its goods, or verified by customs, so that it has to be declared? */
import { quantityScale } from '../basis/scale.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { Column } from '../parcel/columns.js'
import { requirementCodes, Severity } from './requirement-ids.js'
import { type RequirementFacts, requirement } from './requirements.js'
import type { RowSpan } from './row-span.js'
import { Exclusion, Restriction } from './words.js'
import type { Work } from './work.js'

type Law = Bound<KoreanLaw>

/** How a requirement restricts mail: what binds goods for certain, if they fall under it. */
function restrictionBy(number: number, isSure: boolean, facts: RequirementFacts, law: Law): number {
  const severity = requirement(number, true, facts, law)
  if (severity === Severity.check) return Restriction.doubtful
  const isBinding = severity === Severity.barred || severity === Severity.must
  if (!isBinding) return Restriction.none
  return isSure ? Restriction.restricted : Restriction.open
}

export class PostRestrictions {
  private readonly work: Work
  private readonly quantity: Column
  private readonly facts: RequirementFacts

  constructor(work: Work) {
    this.work = work
    this.quantity = work.columns.column('quantity')
    this.facts = { use: 0, isPost: true, isUndeclared: false, isOverOne: false, selfUse: 0 }
  }

  /** A `Restriction`: the strongest among the goods of some rows, under the law of their arrival. */
  of({ rows, from, to }: RowSpan, use: number, selfUseOf: (row: number) => number): number {
    const { facts, work } = this
    let strongest: number = Restriction.none
    facts.use = use
    for (let at = from; at < to; at++) {
      const row = rows[at]!
      facts.isOverOne = this.quantity.values[row]! > quantityScale
      facts.selfUse = selfUseOf(row)
      strongest = Math.max(strongest, this.ofRow(row, work.lawOf(row)))
    }
    return strongest
  }

  private ofRow(row: number, law: Law): number {
    const { asked, rowGoods, goods } = this.work
    let found: number = Restriction.none
    if (asked.mayAsk(row)) {
      asked.fill(row)
      const { sure, open } = asked
      const most = (sure | open) === 0 ? 0 : requirementCodes.length
      for (let number = 0; number < most; number++) {
        const bit = 1 << number
        if (((sure | open) & bit) === 0) continue
        found = Math.max(found, restrictionBy(number, (sure & bit) !== 0, this.facts, law))
      }
    }
    const isUntold = goods.isListed[rowGoods.codeOf(row)] === 0
    const isSilent = isUntold && rowGoods.exclusionOf(row) === Exclusion.unclear
    return isSilent ? Math.max(found, Restriction.doubtful) : found
  }
}
