/** Borders that lay duty and one tax on the value with charges, above limits below which there is neither. */
import { mark } from '../judge/marks.js'
import { claimOf } from './claims.js'
import type { Consignment } from './consignment.js'
import { S } from './general-reasons.js'
import type { GoodsOfLine } from './goods-of-line.js'
import type { LineWork } from './line-work.js'
import { collectAtBorder, costOfAll, layRate, markExcise, taxRateOf } from './value-tax.js'
import { Collector, Regime, Use } from './words.js'

/** The law of such a border on a day, in the smallest unit of its currency. */
export interface ByValueLaw {
  readonly dutyLimit: number | undefined
  readonly taxLimit: number | undefined
  readonly taxRate: number | undefined
}

/** Its own words for what decided. */
export interface ByValueReasons {
  readonly dutyFree: number
  readonly dutyDue: number
  readonly taxFree: number
  readonly taxRate: number
}

export interface ByValue {
  readonly law: ByValueLaw
  readonly reasons: ByValueReasons
  readonly agreements: ReadonlySet<number>
}

/** Whether goods are within a limit: one of 0 is none at all. */
function isWithin(consignment: Consignment, limit: number, goods: GoodsOfLine): boolean {
  return limit > 0 && goods.excised !== 'yes' && costOfAll(consignment) <= limit
}

function duty(
  consignment: Consignment,
  at: number,
  work: LineWork,
  { reasons, agreements }: ByValue,
): void {
  mark(work.marks, reasons.dutyDue)
  if (claimOf(consignment, at, agreements, work) === 'taken') {
    mark(work.marks, S.agreement_origin_proof)
  }
  work.layGivenDuty(consignment.dutyGiven[at]!)
}

function tax(
  consignment: Consignment,
  at: number,
  work: LineWork,
  { goods, law, reasons }: { goods: GoodsOfLine } & Pick<ByValue, 'law' | 'reasons'>,
): void {
  const own = { rate: law.taxRate, reason: reasons.taxRate, isSometimesReduced: true }
  layRate(work, goods, taxRateOf(consignment.taxGiven[at]!, own, work, goods))
}

/** Works out a line; whether its law is known on the day. */
export function layByValue(
  { consignment, at }: { readonly consignment: Consignment; readonly at: number },
  work: LineWork,
  goods: GoodsOfLine,
  own: ByValue,
): boolean {
  const { law, reasons } = own
  work.value(consignment, 'with_charges')
  if (law.dutyLimit === undefined || law.taxLimit === undefined) {
    work.refuse(S.law_of_day_not_known)
    return false
  }
  const isDutyFree = isWithin(consignment, law.dutyLimit, goods)
  const isTaxFree = isWithin(consignment, law.taxLimit, goods)
  work.regime = isDutyFree && isTaxFree ? Regime.de_minimis : Regime.border
  work.hasTaxedCharges = true
  work.isDutyTaxed = true
  if (isDutyFree) {
    mark(work.marks, reasons.dutyFree)
    work.noDuty()
  } else duty(consignment, at, work, own)
  markExcise(work, goods)
  if (isTaxFree) {
    mark(work.marks, reasons.taxFree)
    work.noTax()
  } else tax(consignment, at, work, { goods, law, reasons })
  if (isDutyFree && isTaxFree) work.collectedBy = Collector.none
  else collectAtBorder(work, consignment, consignment.use === Use.business)
  return true
}
