/** What does a consignment pay in the United Kingdom? */
import { mark } from '../../judge/marks.js'
import type { BritishLaw } from '../../law/gb/index.js'
import type { Bound } from '../../law/law-on.js'
import { claimOf } from '../claims.js'
import type { Consignment } from '../consignment.js'
import type { Setting, Variant } from '../destination.js'
import { S } from '../general-reasons.js'
import { GoodsOfLines } from '../goods-of-line.js'
import type { Bond } from '../land.js'
import type { LineWork } from '../line-work.js'
import type { Line, Linewise } from '../linewise.js'
import { askNothing } from '../other-rules.js'
import { Platforms } from '../platforms.js'
import { collectAtBorder, collectAtSale, layRate, markExcise, taxRateOf } from '../value-tax.js'
import { Claim, Collector, Regime, Scheme, Use, unknown } from '../words.js'
import { GbOrigin } from './origin.js'
import { G } from './reasons.js'

const agreements: ReadonlySet<number> = new Set([Claim.britain])

export class GbRules implements Linewise<BritishLaw> {
  readonly rests = {
    duty: ['gb.lowValue.smallConsignments', 'gb.lowValue.limit'],
    tax: ['gb.valueAddedTax.standardRate', 'gb.valueAddedTax.saleLimit'],
    fees: [],
  }
  private readonly goods: GoodsOfLines
  private readonly platforms: Platforms
  private hasExcised = false
  private isSmall = false
  private isAtSale = false

  private readonly origin: GbOrigin

  constructor(setting: Setting) {
    this.goods = new GoodsOfLines(setting)
    this.platforms = new Platforms(setting)
    this.origin = new GbOrigin(setting)
  }

  exchange({ lowValue }: Bound<BritishLaw>): number {
    return lowValue.exchange === 'day_of_entry' ? G.gb_exchange_day : unknown
  }

  begin(consignment: Consignment, { law }: Bond<BritishLaw>): void {
    const price = consignment.goods
    this.hasExcised = false
    for (let at = 0; at < consignment.count; at++) {
      if (this.goods.of(consignment, at).excised === 'yes') this.hasExcised = true
    }
    const isOutside = this.hasExcised && law.lowValue.excised === 'outside'
    this.isSmall = price <= (law.lowValue.limit ?? 0) && !isOutside
    this.isAtSale = this.isSmall && price <= (law.valueAddedTax.saleLimit ?? 0)
  }

  /** Above the limit the agreement may lower the duty. */
  options(consignment: Consignment, bond: Bond<BritishLaw>): readonly Variant[] {
    this.begin(consignment, bond)
    return this.isSmall ? [] : this.origin.options(consignment)
  }

  work(line: Line<BritishLaw>, work: LineWork): void {
    const { consignment, at, bond } = line
    const { smallConsignments } = bond.law.lowValue
    work.value(consignment, 'with_charges')
    if (smallConsignments === undefined || smallConsignments === 'not_known') {
      work.refuse(smallConsignments ? G.gb_small_not_known : S.law_of_day_not_known)
      return
    }
    work.regime = this.isAtSale ? Regime.seller_taxed : Regime.standard
    this.duty(line, work)
    this.tax(line, work)
    mark(work.marks, S.fees_not_known)
    askNothing(consignment.kind[at]!, work.asked)
  }

  private duty({ consignment, at, bond }: Line<BritishLaw>, work: LineWork): void {
    const claim = claimOf(consignment, at, agreements, work)
    if (this.isSmall) {
      mark(work.marks, G.gb_relief)
      if (bond.law.lowValue.reliefEnd === 'may_end') mark(work.marks, G.gb_relief_may_end)
      work.noDuty()
      return
    }
    const isOver = consignment.goods > (bond.law.lowValue.limit ?? 0)
    mark(work.marks, isOver ? G.gb_over_limit : G.gb_excised)
    if (claim === 'taken') mark(work.marks, S.agreement_origin_proof)
    work.layGivenDuty(consignment.dutyGiven[at]!)
  }

  private tax({ consignment, at, bond }: Line<BritishLaw>, work: LineWork): void {
    const goods = this.goods.of(consignment, at)
    const rate = bond.law.valueAddedTax.standardRate
    work.hasTaxedCharges = true
    work.isDutyTaxed = !this.isAtSale
    if (this.isAtSale) this.atSale(consignment, work)
    else {
      mark(work.marks, G.gb_import_vat)
      collectAtBorder(work, consignment, consignment.use === Use.business)
    }
    markExcise(work, goods)
    const own = { rate, reason: G.gb_standard_rate, isSometimesReduced: true }
    layRate(work, goods, taxRateOf(consignment.taxGiven[at]!, own, work, goods))
  }

  private atSale({ use, scheme, platform }: Consignment, work: LineWork): void {
    if (use === Use.business) {
      mark(work.marks, G.gb_reverse_charge)
      work.collectedBy = Collector.importer
      return
    }
    mark(work.marks, G.gb_sale_vat)
    const isOnMarketplace = this.platforms.isMarketplace(platform)
    if (!isOnMarketplace && scheme !== Scheme.british) mark(work.marks, G.gb_registration)
    collectAtSale(work, isOnMarketplace)
  }
}
