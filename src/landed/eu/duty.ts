/** What duty does a line of a consignment bear in the European Union? */
import { mark } from '../../judge/marks.js'
import type { EuropeanLaw } from '../../law/eu/index.js'
import { claimOf } from '../claims.js'
import type { GoodsOfLine } from '../goods-of-line.js'
import type { LineWork } from '../line-work.js'
import type { Line } from '../linewise.js'
import { agreements, type EuFacts } from './facts.js'
import { E } from './reasons.js'

/** The rate of the tariff, which the seller gives, or that of the agreement. */
function ordinary({ consignment, at }: Line<EuropeanLaw>, work: LineWork): void {
  work.layGivenDuty(consignment.dutyGiven[at]!)
}

/** Who may declare the origin: anybody up to a value of the consignment. */
function markOrigin({ consignment, bond }: Line<EuropeanLaw>, work: LineWork): void {
  const isLow = consignment.goods <= (bond.law.customsDuty.originLimit ?? 0)
  mark(work.marks, isLow ? E.eu_origin_by_anyone : E.eu_origin_by_approved)
}

/** Alcohol, perfume and tobacco, where the law of the day leaves them out. */
function isOutside(goods: GoodsOfLine, { bond }: Line<EuropeanLaw>): boolean {
  const isNamed = goods.isPerfume || goods.excised === 'yes'
  return isNamed && bond.law.customsDuty.goodsOutside === 'alcohol_perfume_tobacco'
}

function itemDuty(
  { at, bond }: Line<EuropeanLaw>,
  work: LineWork,
  goods: GoodsOfLine,
  facts: EuFacts,
): void {
  if (goods.subheading === '') {
    mark(work.marks, E.eu_code_missing)
    return
  }
  mark(work.marks, E.eu_item_duty)
  if (!facts.isIoss) mark(work.marks, E.eu_item_scope_disputed)
  if (facts.isFirst(goods, at, 'bearing')) {
    work.layUnitDuty(1, bond.law.customsDuty.itemDuty ?? 0)
    return
  }
  mark(work.marks, E.eu_item_type_counted)
  work.noDuty()
}

export function layDuty(
  line: Line<EuropeanLaw>,
  work: LineWork,
  goods: GoodsOfLine,
  facts: EuFacts,
): void {
  const { customsDuty } = line.bond.law
  const claim = claimOf(line.consignment, line.at, agreements, work)
  if (claim === 'taken') markOrigin(line, work)
  if (!facts.isCovered) {
    mark(work.marks, facts.isSmall ? E.eu_business : E.eu_over_limit)
    ordinary(line, work)
  } else if (isOutside(goods, line)) {
    mark(work.marks, E.eu_outside_relief)
    ordinary(line, work)
  } else if (customsDuty.smallConsignments === 'relief') {
    mark(work.marks, E.eu_relief)
    work.noDuty()
  } else if (claim === 'taken' && facts.isPreferred(line.consignment, line.at, line.bond.law)) {
    mark(work.marks, E.eu_preference)
    ordinary(line, work)
  } else if (!facts.isIoss && customsDuty.itemDutyScope === 'ioss_only') ordinary(line, work)
  else {
    if (claim === 'taken') mark(work.marks, E.eu_preference_under_ioss)
    itemDuty(line, work, goods, facts)
  }
}
