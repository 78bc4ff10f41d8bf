/** What does a consignment pay in Australia, at the border or at its sale? */
import { mark } from '../../judge/marks.js'
import type { AustralianLaw } from '../../law/au/index.js'
import type { Bound } from '../../law/law-on.js'
import { claimOf } from '../claims.js'
import type { Consignment } from '../consignment.js'
import type { Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import { type GoodsOfLine, GoodsOfLines } from '../goods-of-line.js'
import type { Bond } from '../land.js'
import type { LineWork } from '../line-work.js'
import type { Line, Linewise } from '../linewise.js'
import { askNothing } from '../other-rules.js'
import { Platforms } from '../platforms.js'
import { collectAtBorder, collectAtSale, layRate, markExcise, taxRateOf } from '../value-tax.js'
import { Claim, Collector, Regime, Scheme, Use, unknown } from '../words.js'
import { A } from './reasons.js'

const agreements: ReadonlySet<number> = new Set([Claim.australia, Claim.rcep])
const labels = {
  processing: { ko: '수입 처리 비용', en: 'import processing charge' },
  biosecurity: { ko: '생물안전 비용', en: 'biosecurity charge' },
}

export class AuRules implements Linewise<AustralianLaw> {
  readonly rests = {
    duty: ['au.goodsTax.importLimit', 'au.customsDuty.kafta'],
    tax: ['au.goodsTax.rate', 'au.goodsTax.saleRate', 'au.goodsTax.saleLimit'],
    fees: ['au.charges.processing', 'au.charges.processingHigh', 'au.charges.biosecurity'],
  }
  private readonly goods: GoodsOfLines
  private readonly platforms: Platforms
  private isLow = false
  private hasExcised = false
  private isEachLow = false

  constructor(setting: Setting) {
    this.goods = new GoodsOfLines(setting)
    this.platforms = new Platforms(setting)
  }

  exchange({ customsDuty }: Bound<AustralianLaw>): number {
    return customsDuty.exchange === 'day_of_export' ? A.au_exchange_day : unknown
  }

  begin(consignment: Consignment, { law }: Bond<AustralianLaw>): void {
    const { importLimit = 0, saleLimit = 0 } = law.goodsTax
    this.hasExcised = false
    this.isEachLow = true
    for (let at = 0; at < consignment.count; at++) {
      if (this.goods.of(consignment, at).excised === 'yes') this.hasExcised = true
      if (consignment.value[at]! > saleLimit) this.isEachLow = false
    }
    this.isLow = consignment.goods <= importLimit && !this.hasExcised
  }

  work(line: Line<AustralianLaw>, work: LineWork): void {
    const { consignment, at, bond } = line
    work.value(consignment, 'without_charges')
    if (bond.law.goodsTax.importLimit === undefined) {
      work.refuse(S.law_of_day_not_known)
      return
    }
    const goods = this.goods.of(consignment, at)
    const claim = claimOf(consignment, at, agreements, work)
    markExcise(work, goods)
    work.taxCharges(consignment)
    if (this.isLow) this.low(line, work, goods)
    else this.high(line, work, goods, claim === 'taken')
    askNothing(consignment.kind[at]!, work.asked)
  }

  private low({ consignment, at, bond }: Line<AustralianLaw>, work: LineWork, goods: GoodsOfLine) {
    const { saleRate, saleLimit } = bond.law.goodsTax
    mark(work.marks, A.au_low_value)
    mark(work.marks, S.fees_not_known)
    work.noDuty()
    work.regime = Regime.de_minimis
    work.collectedBy = Collector.none
    const isSale = consignment.scheme === Scheme.australian && consignment.use !== Use.business
    if (isSale && saleLimit !== undefined) {
      work.regime = Regime.seller_taxed
      collectAtSale(work, this.platforms.isMarketplace(consignment.platform))
      const own = { rate: saleRate, reason: A.au_vendor_gst, isSometimesReduced: true }
      mark(work.marks, A.au_vendor_gst)
      layRate(work, goods, taxRateOf(consignment.taxGiven[at]!, own, work, goods))
      return
    }
    if (isSale) mark(work.marks, A.au_vendor_not_yet)
    else if (consignment.use !== Use.business) {
      const isOnMarketplace = this.platforms.isMarketplace(consignment.platform)
      mark(work.marks, isOnMarketplace ? S.marketplace_perhaps : A.au_not_registered)
    }
    work.noTax()
  }

  private high(
    line: Line<AustralianLaw>,
    work: LineWork,
    goods: GoodsOfLine,
    isClaimed: boolean,
  ): void {
    const { consignment, at, bond } = line
    mark(work.marks, this.hasExcised ? A.au_excised : A.au_over_limit)
    if (this.isEachLow && consignment.scheme === Scheme.australian) {
      mark(work.marks, A.au_goods_low_together_not)
    }
    work.regime = Regime.border
    this.duty(line, work, isClaimed)
    work.isDutyTaxed = true
    const own = {
      rate: bond.law.goodsTax.rate,
      reason: A.au_import_gst,
      isSometimesReduced: true,
    }
    layRate(work, goods, taxRateOf(consignment.taxGiven[at]!, own, work, goods))
    collectAtBorder(work, consignment, consignment.use === Use.business)
    this.charges(line, work)
  }

  /** The agreement is free by law on board; RCEP is not, and the seller's rate goes before both. */
  private duty({ consignment, at, bond }: Line<AustralianLaw>, work: LineWork, isClaimed: boolean) {
    const { kafta } = bond.law.customsDuty
    const given = consignment.dutyGiven[at]!
    const isKafta = isClaimed && consignment.claim[at] === Claim.australia
    if (isKafta && given < 0 && kafta !== undefined) {
      mark(work.marks, A.au_kafta)
      work.layDuty(kafta)
      return
    }
    if (isClaimed) mark(work.marks, S.agreement_origin_proof)
    work.layGivenDuty(given)
  }

  /** For one declaration: on its first line. */
  private charges({ consignment, at, bond }: Line<AustralianLaw>, work: LineWork): void {
    const { processing, processingHigh, processingHighFrom, biosecurity } = bond.law.charges
    if (processing === undefined || biosecurity === undefined) return
    const { importLimit } = bond.law.goodsTax
    if (importLimit === undefined || consignment.goods <= importLimit) {
      mark(work.marks, S.fees_not_known)
      return
    }
    mark(work.marks, A.au_charges)
    mark(work.marks, A.au_charges_unsure)
    if (at > 0) {
      work.fees = 0
      return
    }
    const isHigh = consignment.goods >= (processingHighFrom ?? Number.POSITIVE_INFINITY)
    work.fee(labels.processing, isHigh ? (processingHigh ?? processing) : processing)
    work.fee(labels.biosecurity, biosecurity)
  }
}
