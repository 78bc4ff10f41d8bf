/** What does a consignment pay in Singapore, at the border or at its sale? */
import { roundMulDiv } from '../../basis/exact.js'
import { quantityScale } from '../../basis/scale.js'
import { mark } from '../../judge/marks.js'
import type { Bound } from '../../law/law-on.js'
import type { SingaporeanLaw } from '../../law/sg/index.js'
import { claimOf } from '../claims.js'
import type { Consignment } from '../consignment.js'
import type { Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import { type GoodsOfLine, GoodsOfLines } from '../goods-of-line.js'
import type { LineWork } from '../line-work.js'
import type { Line, Linewise } from '../linewise.js'
import { askNothing } from '../other-rules.js'
import { Platforms } from '../platforms.js'
import {
  collectAtBorder,
  collectAtSale,
  costOfAll,
  layRate,
  markExcise,
  taxRateOf,
} from '../value-tax.js'
import { Carrier, Claim, Collector, Regime, Scheme, Use, unknown } from '../words.js'
import { N } from './reasons.js'

const agreements: ReadonlySet<number> = new Set([Claim.singapore, Claim.asean, Claim.rcep])

export class SgRules implements Linewise<SingaporeanLaw> {
  readonly rests = {
    duty: ['sg.importTax.otherDuty'],
    tax: ['sg.importTax.rate', 'sg.importTax.reliefLimit', 'sg.overseasVendors.rate'],
    fees: [],
  }
  private readonly goods: GoodsOfLines
  private readonly platforms: Platforms

  constructor(setting: Setting) {
    this.goods = new GoodsOfLines(setting)
    this.platforms = new Platforms(setting)
  }

  exchange({ importTax }: Bound<SingaporeanLaw>): number {
    return importTax.exchange === 'day_of_entry' ? N.sg_exchange_day : unknown
  }

  work(line: Line<SingaporeanLaw>, work: LineWork): void {
    const { consignment, at, bond } = line
    work.value(consignment, 'with_charges')
    if (bond.law.importTax.rate === undefined) {
      work.refuse(S.law_of_day_not_known)
      return
    }
    const goods = this.goods.of(consignment, at)
    claimOf(consignment, at, agreements, work)
    this.duty(line, work, goods)
    markExcise(work, goods)
    work.taxCharges(consignment)
    if (this.isAtSale(line, work, goods)) this.atSale(line, work, goods)
    else this.atBorder(line, work, goods)
    mark(work.marks, S.fees_not_known)
    askNothing(consignment.kind[at]!, work.asked)
  }

  private duty(
    { consignment, at, bond }: Line<SingaporeanLaw>,
    work: LineWork,
    goods: GoodsOfLine,
  ) {
    const given = consignment.dutyGiven[at]!
    const { otherDuty } = bond.law.importTax
    if (given >= 0 || goods.excised === 'yes' || otherDuty === undefined) {
      work.layGivenDuty(given)
      return
    }
    mark(work.marks, N.sg_no_duty)
    work.layDuty(otherDuty)
  }

  /** A registered vendor charges GST at the sale of each item that is a low-value good. */
  private isAtSale(
    { consignment, at, bond }: Line<SingaporeanLaw>,
    work: LineWork,
    goods: GoodsOfLine,
  ): boolean {
    const isVendor = consignment.scheme === Scheme.ovr && consignment.use !== Use.business
    if (!isVendor || goods.excised === 'yes' || consignment.carrier === Carrier.cargo) return false
    const { itemLimit } = bond.law.overseasVendors
    if (itemLimit === undefined) {
      mark(work.marks, N.sg_vendor_not_yet)
      return false
    }
    const isLow = priceOfItem(consignment, at) <= itemLimit
    if (!isLow) mark(work.marks, N.sg_item_over_limit)
    return isLow
  }

  private atSale(
    { consignment, at, bond }: Line<SingaporeanLaw>,
    work: LineWork,
    goods: GoodsOfLine,
  ) {
    work.regime = Regime.seller_taxed
    collectAtSale(work, this.platforms.isMarketplace(consignment.platform))
    mark(work.marks, N.sg_vendor_gst)
    const { rate } = bond.law.overseasVendors
    const own = { rate, reason: N.sg_vendor_gst, isSometimesReduced: false }
    layRate(work, goods, taxRateOf(consignment.taxGiven[at]!, own, work, goods))
  }

  private atBorder(line: Line<SingaporeanLaw>, work: LineWork, goods: GoodsOfLine): void {
    const { consignment, at, bond } = line
    const { rate, reliefLimit, reliefCarriage, excised } = bond.law.importTax
    const isOutside = goods.excised === 'yes' && excised === 'outside'
    const isSmall = costOfAll(consignment) <= (reliefLimit ?? 0) && !isOutside
    if (isOutside) mark(work.marks, N.sg_excised)
    const isVendorLaw = bond.law.overseasVendors.itemLimit !== undefined
    if (isVendorLaw && consignment.scheme !== Scheme.ovr && consignment.use !== Use.business) {
      const isOnMarketplace = this.platforms.isMarketplace(consignment.platform)
      mark(work.marks, isOnMarketplace ? S.marketplace_perhaps : N.sg_registration)
    }
    work.isDutyTaxed = true
    // Cargo may go by sea: whether it is relieved, and so its GST, is not known.
    const isByAirOnly = isSmall && reliefCarriage === 'air_or_post'
    const isOpen = isByAirOnly && consignment.carrier === Carrier.cargo
    work.regime = isSmall && !isOpen ? Regime.de_minimis : Regime.border
    if (isOpen) {
      mark(work.marks, N.sg_carriage_not_relieved)
    } else if (isSmall) {
      mark(work.marks, N.sg_import_relief)
      if (isByAirOnly && consignment.carrier === 0) mark(work.marks, S.carriage_assumed)
      work.noTax()
      work.collectedBy = Collector.none
    } else {
      const own = { rate, reason: N.sg_import_gst, isSometimesReduced: false }
      layRate(work, goods, taxRateOf(consignment.taxGiven[at]!, own, work, goods))
      collectAtBorder(work, consignment, consignment.use === Use.business)
    }
  }
}

/** The price of one item of a line, without charges. */
function priceOfItem({ value, quantity }: Consignment, at: number): number {
  return quantity[at]! > 0 ? roundMulDiv(value[at]!, quantityScale, quantity[at]!) : value[at]!
}
