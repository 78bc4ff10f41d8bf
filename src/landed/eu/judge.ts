/** What does a consignment pay in the European Union? */
import { hasMark, mark } from '../../judge/marks.js'
import type { EuropeanLaw } from '../../law/eu/index.js'
import type { Bound } from '../../law/law-on.js'
import type { Consignment } from '../consignment.js'
import type { Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import { GoodsOfLines } from '../goods-of-line.js'
import type { Bond } from '../land.js'
import type { StepRests } from '../line-steps.js'
import { LineWork } from '../line-work.js'
import type { Line, Linewise } from '../linewise.js'
import { Platforms } from '../platforms.js'
import { Carrier, Collector, Regime, unknown } from '../words.js'
import { layDuty } from './duty.js'
import { EuFacts } from './facts.js'
import { EuFees, feeKeyOf } from './fees.js'
import { E } from './reasons.js'
import { askOf } from './requirements.js'
import { layTax } from './tax.js'

export class EuRules implements Linewise<EuropeanLaw> {
  readonly rests = {
    duty: [
      'eu.customsDuty.smallConsignments',
      'eu.customsDuty.smallLimit',
      'eu.customsDuty.itemDuty',
    ],
    tax: [],
    fees: [],
  }
  private readonly goods: GoodsOfLines
  private readonly fees: EuFees
  private readonly platforms: Platforms
  private readonly facts = new EuFacts()
  private readonly scratch = new LineWork()
  /** Whether the import VAT of the whole consignment is too small to be levied. */
  private isTaxWaived = false

  constructor(setting: Setting) {
    this.goods = new GoodsOfLines(setting)
    this.fees = new EuFees(setting)
    this.platforms = new Platforms(setting)
  }

  exchange({ customsDuty }: Bound<EuropeanLaw>): number {
    return customsDuty.exchange === 'day_of_entry' ? E.eu_exchange_day : unknown
  }

  begin(consignment: Consignment, bond: Bond<EuropeanLaw>): void {
    this.facts.fill(consignment, bond.law, this.goods)
    this.facts.isOnMarketplace = this.platforms.isMarketplace(consignment.platform)
    const { germanLeast } = bond.law.valueAddedTax
    const isAsked = this.facts.member === 'de' && !this.facts.isIoss && germanLeast !== undefined
    this.isTaxWaived = isAsked && this.taxOf(consignment, bond) < germanLeast
  }

  work(line: Line<EuropeanLaw>, work: LineWork): void {
    const { smallConsignments } = line.bond.law.customsDuty
    work.value(line.consignment, 'with_charges')
    if (smallConsignments === undefined || smallConsignments === 'not_known') {
      work.refuse(smallConsignments ? E.eu_small_not_known : S.law_of_day_not_known)
      return
    }
    const { facts } = this
    const goods = this.goods.of(line.consignment, line.at)
    work.regime = facts.isIoss ? Regime.ioss : facts.isCovered ? Regime.low_value : Regime.standard
    layDuty(line, work, goods, facts)
    layTax(line, work, goods, facts)
    if (this.isTaxWaived) this.waive(line.consignment, work)
    this.fees.lay(line, work, goods, facts)
    if (work.duty === 0 && work.tax === 0 && work.fees <= 0) work.collectedBy = Collector.none
    const { kind, carrier } = {
      kind: line.consignment.kind[line.at]!,
      carrier: line.consignment.carrier,
    }
    const isSmallSale = facts.isCovered && !facts.isBusiness
    askOf({ kind, isPost: carrier === Carrier.post, isSmallSale }, line.bond.law, work.asked)
  }

  /** With freight that is not told the tax may be large enough to be levied. */
  private waive({ hasFreight, isFreightInPrice }: Consignment, work: LineWork): void {
    const isSure = hasFreight || isFreightInPrice
    mark(work.marks, isSure ? E.eu_german_least : E.eu_german_least_open)
    if (isSure) work.noTax()
    else work.tax = unknown
  }

  restsOf(_: Line<EuropeanLaw>, work: LineWork): StepRests {
    const { facts } = this
    const isLaw = work.taxRate >= 0 && !hasMark(work.marks, S.tax_rate_given)
    const isItem = work.unitDuty > 0
    const duty = hasMark(work.marks, S.duty_rate_given) ? [] : this.rests.duty
    const tax = [
      ...(isLaw ? [`eu.standardRates.${facts.member}`] : []),
      ...(facts.isIoss ? ['eu.valueAddedTax.iossLimit'] : []),
      ...(isItem ? ['eu.valueAddedTax.itemDutyInBase'] : []),
      ...(this.isTaxWaived ? ['eu.valueAddedTax.germanLeast'] : []),
    ]
    const fee = feeKeyOf(facts.member)
    return { duty, tax, fees: facts.isSmall && fee ? [fee] : [] }
  }

  /** The VAT of all lines; more than any limit where that of one is not known. */
  private taxOf(consignment: Consignment, bond: Bond<EuropeanLaw>): number {
    let sum = 0
    for (let at = 0; at < consignment.count; at++) {
      const line = { consignment, at, bond }
      const goods = this.goods.of(consignment, at)
      this.scratch.start(consignment, at)
      this.scratch.value(consignment, 'with_charges')
      layDuty(line, this.scratch, goods, this.facts)
      layTax(line, this.scratch, goods, this.facts)
      if (this.scratch.tax === unknown) return Number.POSITIVE_INFINITY
      sum += this.scratch.tax
    }
    return sum
  }
}
