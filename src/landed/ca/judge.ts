/** What does a consignment pay in Canada? */
import { hasMark, mark } from '../../judge/marks.js'
import type { CanadianLaw } from '../../law/ca/index.js'
import type { Bound } from '../../law/law-on.js'
import { claimOf } from '../claims.js'
import type { Consignment } from '../consignment.js'
import type { Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import { type GoodsOfLine, GoodsOfLines } from '../goods-of-line.js'
import type { Bond } from '../land.js'
import type { StepRests } from '../line-steps.js'
import type { LineWork } from '../line-work.js'
import type { Line, Linewise } from '../linewise.js'
import { allReasons } from '../numbered-reasons.js'
import { askNothing } from '../other-rules.js'
import { collectAtBorder, layRate, markExcise, taxRateOf } from '../value-tax.js'
import { Carrier, Claim, Collector, Regime, Use, unknown } from '../words.js'
import { Provinces, rateOfProvince } from './provinces.js'
import { C, caReasons } from './reasons.js'

const allCaReasons = allReasons(caReasons)
const agreements: ReadonlySet<number> = new Set([Claim.canada])
/** Reasons of the provinces whose tax is on board. */
const taxReasons: Readonly<Record<string, number>> = {
  ...{ on: C.ca_tax_on, ns: C.ca_tax_ns, nb: C.ca_tax_nb, nl: C.ca_tax_nl, pe: C.ca_tax_pe },
  ...{ qc: C.ca_tax_qc, ab: C.ca_tax_ab, yt: C.ca_tax_yt, nt: C.ca_tax_nt, nu: C.ca_tax_nu },
}
const postLabel = { ko: '우체국 처리 수수료', en: 'handling fee of the post' }

export class CaRules implements Linewise<CanadianLaw> {
  readonly rests = {
    duty: ['ca.smallValues.limit'],
    tax: [],
    fees: ['ca.smallValues.postFee'],
  }
  private readonly goods: GoodsOfLines
  private readonly provinces: Provinces
  private hasExcised = false
  private isFree = false

  constructor(setting: Setting) {
    this.goods = new GoodsOfLines(setting)
    this.provinces = new Provinces(setting)
  }

  exchange({ smallValues }: Bound<CanadianLaw>): number {
    return smallValues.exchange === 'day_of_export' ? C.ca_exchange_day : unknown
  }

  begin(consignment: Consignment, { law }: Bond<CanadianLaw>): void {
    this.hasExcised = false
    for (let at = 0; at < consignment.count; at++) {
      if (this.goods.of(consignment, at).excised === 'yes') this.hasExcised = true
    }
    const isCarried = consignment.carrier !== Carrier.cargo && !this.hasExcised
    this.isFree = isCarried && consignment.goods <= (law.smallValues.limit ?? 0)
  }

  work(line: Line<CanadianLaw>, work: LineWork): void {
    const { consignment, at, bond } = line
    work.value(consignment, 'without_charges')
    if (bond.law.smallValues.limit === undefined) {
      work.refuse(S.law_of_day_not_known)
      return
    }
    const goods = this.goods.of(consignment, at)
    const claim = claimOf(consignment, at, agreements, work)
    markExcise(work, goods)
    askNothing(consignment.kind[at]!, work.asked)
    if (this.isFree) {
      mark(work.marks, C.ca_free)
      if (consignment.carrier === 0) mark(work.marks, S.carriage_assumed)
      work.regime = Regime.de_minimis
      work.collectedBy = Collector.none
      work.noDuty()
      work.noTax()
      work.fees = 0
      return
    }
    this.due(line, work, goods, claim === 'taken')
  }

  restsOf({ consignment }: Line<CanadianLaw>, work: LineWork): StepRests {
    const isLaw = work.taxRate >= 0 && !hasMark(work.marks, S.tax_rate_given)
    const reason = taxReasons[this.provinces.codeOf(consignment.region)]
    const isFree = work.regime === Regime.de_minimis
    const own = isLaw && reason !== undefined ? allCaReasons[reason]!.reason.rests : []
    return { duty: this.rests.duty, tax: isFree ? this.rests.duty : own, fees: this.rests.fees }
  }

  private due(
    line: Line<CanadianLaw>,
    work: LineWork,
    goods: GoodsOfLine,
    isClaimed: boolean,
  ): void {
    const { consignment, at } = line
    work.regime = Regime.border
    this.markWhy(consignment, work)
    if (isClaimed) mark(work.marks, S.agreement_origin_proof)
    work.layGivenDuty(consignment.dutyGiven[at]!)
    this.tax(line, work, goods)
    collectAtBorder(work, consignment, consignment.use === Use.business)
    this.fee(line, work)
  }

  private markWhy({ carrier }: Consignment, { marks }: LineWork): void {
    if (this.hasExcised) mark(marks, C.ca_excised)
    else mark(marks, carrier === Carrier.cargo ? C.ca_not_post_or_courier : C.ca_over_limit)
  }

  private tax({ consignment, at, bond }: Line<CanadianLaw>, work: LineWork, goods: GoodsOfLine) {
    const province = this.provinces.codeOf(consignment.region)
    const rate = rateOfProvince(bond.law, province)
    const given = consignment.taxGiven[at]!
    work.isDutyTaxed = true
    if (rate === undefined && given < 0) {
      const isBlank = consignment.region === 0
      mark(work.marks, isBlank ? C.ca_region_missing : C.ca_region_not_known)
      return
    }
    const reason = taxReasons[province] ?? S.tax_rate_missing
    const own = { rate, reason, isSometimesReduced: true }
    layRate(work, goods, taxRateOf(given, own, work, goods))
  }

  /** For one parcel: on its first line. */
  private fee({ consignment, at, bond }: Line<CanadianLaw>, work: LineWork): void {
    const { postFee } = bond.law.smallValues
    if (consignment.carrier !== Carrier.post || postFee === undefined) {
      mark(work.marks, S.fees_not_known)
      return
    }
    mark(work.marks, C.ca_post_fee)
    if (at === 0) work.fee(postLabel, postFee)
    else work.fees = 0
  }
}
