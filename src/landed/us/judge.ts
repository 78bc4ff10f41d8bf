/** What does a consignment pay at the border of the United States? */
import { countryCount } from '../../basis/country.js'
import { floorMulDiv, roundMulDiv } from '../../basis/exact.js'
import { amountScale, centScale, quantityScale, rateParts } from '../../basis/scale.js'
import { clearMarks, copyMarks, mark, noMarks } from '../../judge/marks.js'
import type { Step } from '../../judge/steps.js'
import type { AmericanLaw } from '../../law/us/index.js'
import { type ParsedRate, type UsGoods, type UsTariff, usGoodsOf } from '../../law/us-tariff.js'
import { outboundFieldOf } from '../../parcel/outbound-fields.js'
import type { Answers } from '../answers.js'
import type { Consignment } from '../consignment.js'
import type { Rules, Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import type { Bond } from '../land.js'
import { Carrier, Collector, GoodsKind, Regime, unknown } from '../words.js'
import type { Law } from './draft.js'
import { type UsFacts, type UsRate, usRate } from './duty.js'
import { isOfChina } from './origins.js'
import { type Mail, postalDuty } from './postal.js'
import { R } from './reasons.js'
import { askOf } from './requirements.js'
import { usSteps } from './steps.js'
import { unitsOf } from './units.js'

interface Kept extends UsRate {
  readonly set: number
  readonly extraNumber: number
  /** The same with a rate that the seller gave in place of column 1. */
  readonly byGiven: Map<number, Kept>
}

/** Kinds of goods that may be drinks or tobacco; 0 is blank. */
const perhapsExcised: ReadonlySet<number | undefined> = new Set([
  0,
  ...['food', 'alcohol', 'tobacco', 'other'].map(word => GoodsKind[word]),
])

/** More than there are countries, and claims. */
const countries = countryCount + 1
const claims = (outboundFieldOf('origin_claim')?.choices.length ?? 0) + 1

export class UsJudge implements Rules<AmericanLaw> {
  private readonly answers: Answers
  private readonly tariff: UsTariff
  private readonly digitsOf: Setting['digitsOf']
  /** By the number of a code, Korean ones apart. */
  private readonly goods: (UsGoods | undefined)[] = []
  /** By the law of the day, then by code, origin and claim. */
  private readonly rates: Map<number, Kept>[] = []
  private readonly marks = noMarks()
  private readonly asked = noMarks()

  private readonly isSpecific: boolean

  constructor({ answers, tables, digitsOf, choices }: Setting) {
    this.answers = answers
    this.isSpecific = choices.isPostalSpecific === true
    this.tariff = tables.us
    this.digitsOf = digitsOf
  }

  private goodsOf(code: number, isKorean: boolean): UsGoods {
    const slot = code + code + (isKorean ? 1 : 0)
    this.goods[slot] ??= usGoodsOf(this.tariff, this.digitsOf(code), isKorean)
    return this.goods[slot]
  }

  judge(consignment: Consignment, bond: Bond<AmericanLaw>): void {
    if (consignment.freight + consignment.insurance > 0 && bond.law.tariff.valuation === 'fob') {
      mark(consignment.marks, R.us_freight_left_out)
    }
    if (consignment.isExchanged) mark(consignment.marks, R.us_exchange_day)
    for (let at = 0; at < consignment.count; at++) {
      copyMarks(this.marks, consignment.marks)
      const row = consignment.rows[at]!
      const { answers } = this
      answers.customsValue[row] = customsValue(consignment, at, bond.law)
      answers.taxRate[row] = 0
      answers.tax[row] = 0
      this.line(consignment, at, bond)
      this.besides(consignment, at)
      clearMarks(this.asked)
      askOf(consignment, at, bond.law, this.asked)
      answers.requirements[row] = answers.requirementSets.intern(this.asked)
      answers.reasons[row] = answers.reasonSets.union(
        answers.reasons[row]!,
        answers.reasonSets.intern(this.marks),
      )
    }
  }

  /** What is due besides duty: excise where goods bear none for certain; fees are on no board. */
  private besides(consignment: Consignment, at: number): void {
    const { answers } = this
    if (this.mayBearExcise(consignment, at)) mark(this.marks, R.us_excise_not_known)
    else answers.excise[consignment.rows[at]!] = 0
    mark(this.marks, R.us_no_import_tax)
    mark(this.marks, R.us_fees_not_known)
  }

  private goodsAt({ code, korean }: Consignment, at: number): UsGoods {
    const isKorean = code[at] === 0
    return this.goodsOf(isKorean ? korean[at]! : code[at]!, isKorean)
  }

  /** By the code; without one that is held, by the kind of goods. */
  private mayBearExcise(consignment: Consignment, at: number): boolean {
    const { kind } = consignment
    const goods = this.goodsAt(consignment, at)
    return goods.state === 'held' ? goods.mayBearExcise : perhapsExcised.has(kind[at]!)
  }

  private line(consignment: Consignment, at: number, bond: Bond<AmericanLaw>): void {
    const { law } = bond
    const { limit, limitChina } = law.smallValues
    const own = isOfChina(consignment.origin[at]!) ? limitChina : limit
    if (own === undefined || limit === undefined) {
      this.notKnown(consignment, at, S.law_of_day_not_known)
      return
    }
    const isSmall = own > 0 && consignment.goods <= own
    if (isSmall && this.mayBearExcise(consignment, at)) {
      this.notKnown(consignment, at, R.us_small_value_excised)
      return
    }
    if (isSmall) {
      const isSure = consignment.origin[at]! > 0 || limit === limitChina
      if (isSure) {
        this.free(consignment, at)
        return
      }
      this.notKnown(consignment, at, R.us_origin_missing)
      return
    }
    if (own === 0) mark(this.marks, R.us_de_minimis_ended)
    if (consignment.carrier === 0 && isMailApart(consignment, law)) {
      mark(this.marks, R.us_carriage_assumed)
    }
    if (consignment.carrier === Carrier.post && this.postal(consignment, at, bond)) return
    this.entry(consignment, at, bond)
  }

  steps(consignment: Consignment, at: number, bond: Bond<AmericanLaw>): readonly Step[] {
    const { answers } = this
    const isMail = answers.regime[consignment.rows[at]!] === Regime.postal
    const mail = isMail ? this.mailOf(consignment, at, bond.law) : undefined
    const rate = this.rateOf(consignment, at, bond)
    return usSteps({ consignment, at, answers, mail, rate })
  }

  private notKnown(consignment: Consignment, at: number, reason: number): void {
    mark(this.marks, reason)
    this.answers.regime[consignment.rows[at]!] = Regime.not_judged
  }

  private free(consignment: Consignment, at: number): void {
    const row = consignment.rows[at]!
    const { answers } = this
    mark(this.marks, R.us_de_minimis)
    answers.regime[row] = Regime.de_minimis
    answers.dutyRate[row] = 0
    answers.duty[row] = 0
    answers.collectedBy[row] = Collector.none
  }

  /** Mail in place of other duties; false where it pays as other goods do. */
  private postal(consignment: Consignment, at: number, { law }: Bond<AmericanLaw>): boolean {
    const mail = this.mailOf(consignment, at, law)
    if (!mail) return false
    const row = consignment.rows[at]!
    const { answers } = this
    mark(this.marks, mail.reason)
    if (mail.doubt !== undefined) mark(this.marks, mail.doubt)
    for (const reason of mail.of ?? []) mark(this.marks, reason)
    answers.regime[row] = Regime.postal
    answers.collectedBy[row] = Collector.post
    if (mail.parcel) {
      answers.duty[row] = mail.parcel.share
      return true
    }
    const rate = mail.rate ?? (mail.mayBeGiven ? this.mailRateGiven(consignment, at) : unknown)
    if (rate === unknown) return true
    answers.dutyRate[row] = rate
    answers.duty[row] = roundMulDiv(answers.customsValue[row]!, rate, rateParts)
    return true
  }

  private mailOf(consignment: Consignment, at: number, law: Law): Mail | undefined {
    const isInformational = (line: number) => this.goodsAt(consignment, line).isInformational
    return postalDuty(consignment, at, law, { isSpecific: this.isSpecific, isInformational })
  }

  /** What the seller says of a duty on mail that is not on board; the origin has to be told. */
  private mailRateGiven({ origin, dutyGiven }: Consignment, at: number): number {
    const given = origin[at] === 0 ? unknown : dutyGiven[at]!
    if (given >= 0) mark(this.marks, R.us_postal_rate_given)
    else mark(this.marks, origin[at] === 0 ? R.us_origin_missing : R.us_postal_not_known)
    return given
  }

  private entry(consignment: Consignment, at: number, bond: Bond<AmericanLaw>): void {
    const row = consignment.rows[at]!
    const { answers } = this
    const isInformal = consignment.goods <= (bond.law.smallValues.informalLimit ?? 0)
    mark(this.marks, isInformal ? R.us_entry_informal : R.us_entry_formal)
    answers.regime[row] = isInformal ? Regime.informal : Regime.formal
    answers.collectedBy[row] =
      consignment.carrier === Carrier.post ? Collector.post : Collector.carrier
    const rate = this.rateOf(consignment, at, bond)
    answers.reasons[row] = rate.set
    answers.extra[row] = rate.extraNumber
    if (!rate.isKnown || !rate.columnOne) return
    const first = this.columnOneDuty(rate.columnOne, consignment, at)
    if (first === unknown) return
    const value = answers.customsValue[row]!
    const more = roundMulDiv(value, rate.added, rateParts)
    const least = roundMulDiv(value, rate.floor, rateParts)
    const { percent, specific } = rate.columnOne
    if (specific > 0) answers.duty[row] = Math.max(first, least) + more
    else {
      answers.dutyRate[row] = Math.max(percent, rate.floor) + rate.added
      answers.duty[row] = roundMulDiv(value, answers.dutyRate[row]!, rateParts)
    }
  }

  /** By code, origin and claim; by the rate that the seller gave too where column 1 is not known. */
  private rateOf(consignment: Consignment, at: number, bond: Bond<AmericanLaw>): Kept {
    const code = consignment.code[at]!
    const isKorean = code === 0
    const slot = code === 0 ? consignment.korean[at]! : code
    const number = slot + slot + (isKorean ? 1 : 0)
    const origin = consignment.origin[at]!
    const claim = consignment.claim[at]!
    this.rates[bond.number] ??= new Map()
    const ofLaw = this.rates[bond.number]!
    const key = (number * countries + origin) * claims + claim
    let kept = ofLaw.get(key)
    if (!kept) {
      kept = this.newRate(this.goodsOf(slot, isKorean), { origin, claim, given: unknown }, bond)
      ofLaw.set(key, kept)
    }
    const given = consignment.dutyGiven[at]!
    if (kept.columnOne || given < 0) return kept
    const ofGiven = kept.byGiven.get(given)
    if (ofGiven) return ofGiven
    const rate = this.newRate(this.goodsOf(slot, isKorean), { origin, claim, given }, bond)
    kept.byGiven.set(given, rate)
    return rate
  }

  private newRate(goods: UsGoods, facts: UsFacts, { law }: Bond<AmericanLaw>): Kept {
    const { answers } = this
    const rate = usRate(goods, facts, law)
    const set = answers.reasonSets.intern(rate.marks)
    return { ...rate, set, extraNumber: answers.extraOf(rate.extra), byGiven: new Map() }
  }

  /** Column 1 in cents; unknown where what it is laid on is not given. */
  private columnOneDuty(rate: ParsedRate, consignment: Consignment, at: number): number {
    const value = this.answers.customsValue[consignment.rows[at]!]!
    const byValue = roundMulDiv(value, rate.percent, rateParts)
    if (rate.specific === 0) return byValue
    const weight = consignment.weight[at]!
    if (rate.per === 'kg' && weight < 0) {
      mark(this.marks, R.us_quantity_missing)
      return unknown
    }
    if (rate.per === 'pair') mark(this.marks, R.us_pairs_assumed)
    const units = unitsOf(rate, consignment, at)
    const parts = (quantityScale * amountScale) / centScale
    return byValue + floorMulDiv(units, rate.specific, parts)
  }
}

/** Whether mail pays otherwise than other goods of the value. */
function isMailApart({ goods }: Consignment, { smallValues }: Law): boolean {
  if (smallValues.postalChina === 'own_duty') return goods <= (smallValues.limit ?? 0)
  return smallValues.postal !== 'ordinary' && goods <= (smallValues.postalFlatLimit ?? 0)
}

/** What customs takes as the value: the goods as they leave Korea, without what carries them on. */
function customsValue(
  { value, lineFreight, lineInsurance }: Consignment,
  at: number,
  law: Law,
): number {
  if (law.tariff.valuation === 'fob') return value[at]!
  return value[at]! + lineFreight[at]! + lineInsurance[at]!
}
