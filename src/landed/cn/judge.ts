/** What does a consignment pay when it enters China? */
import { decimalText } from '../../basis/decimal-text.js'
import { hundred, quantityScale, rateDecimals } from '../../basis/scale.js'
import { clearMarks, copyMarks, mark, noMarks } from '../../judge/marks.js'
import type { Step } from '../../judge/steps.js'
import type { ChineseLaw } from '../../law/cn/index.js'
import type { Answers } from '../answers.js'
import type { Consignment } from '../consignment.js'
import type { Rules, Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import type { Bond } from '../land.js'
import { Carrier, Collector, Regime, Scheme, Use, unknown } from '../words.js'
import { type ChineseCase, ChineseCases } from './case.js'
import { isHighEnd } from './cosmetics.js'
import { ChineseGoodsTable } from './goods.js'
import { mailBand, mailRate } from './mail.js'
import { mayBeRetail, type PositiveList } from './positive-list.js'
import { C } from './reasons.js'
import { askOf, type ChineseWay, type PayerStand, payerStand } from './requirements.js'
import { cnSteps } from './steps.js'
import { compositeRate, consumptionRate, layTaxes, vatRate } from './taxes.js'
import { Years } from './years.js'

type Of = Bond<ChineseLaw>

/** Lines of a consignment, the last one left out. */
interface Lines {
  readonly from: number
  readonly to: number
}

/** The price that was paid with freight and insurance. */
function priceOf({ value, lineFreight, lineInsurance }: Consignment, at: number): number {
  return value[at]! + lineFreight[at]! + lineInsurance[at]!
}

function collectorOf({ carrier }: Consignment): number {
  if (carrier === 0) return 0
  return carrier === Carrier.post ? Collector.post : Collector.carrier
}

export class CnJudge implements Rules<ChineseLaw> {
  private readonly answers: Answers
  private readonly setting: Setting
  private readonly list: PositiveList
  private readonly years = new Years()
  private readonly goods: ChineseGoodsTable
  /** By the number of their text. */
  private readonly payers: PayerStand[] = []
  private readonly marks = noMarks()
  private readonly asked = noMarks()
  /** What each line was worked out from, for its steps. */
  private readonly cases = new ChineseCases()

  constructor(setting: Setting) {
    this.answers = setting.answers
    this.setting = setting
    this.list = setting.tables.cn
    this.goods = new ChineseGoodsTable(setting.digitsOf)
  }

  judge(consignment: Consignment, bond: Of): void {
    const { law } = bond
    const { marks, use, scheme, carrier, count } = consignment
    this.cases.open(count)
    const isRetail = scheme === Scheme.cbec
    const isMailLaw = law.personalMail.low !== undefined
    if (law.retailImports.singleLimit === undefined || (!isRetail && !isMailLaw)) {
      mark(marks, S.law_of_day_not_known)
      for (let at = 0; at < count; at++) this.refuse(consignment, at)
      return
    }
    if (consignment.isExchanged) mark(marks, C.cn_exchange)
    if (use === 0) mark(marks, C.cn_use_assumed)
    if (use === Use.business || (!isRetail && carrier === Carrier.cargo)) {
      this.general(consignment, { from: 0, to: count }, bond)
    } else if (isRetail) this.retail(consignment, bond)
    else this.mail(consignment, bond)
  }

  steps({ currency }: Consignment, at: number): readonly Step[] {
    const own = this.cases.of(at)
    return own.isWorkedOut ? cnSteps(own, currency) : []
  }

  private refuse({ rows, marks }: Consignment, at: number): void {
    this.answers.regime[rows[at]!] = Regime.not_judged
    this.answers.reasons[rows[at]!] = this.answers.reasonSets.intern(marks)
  }

  private payerOf(number: number): PayerStand {
    this.payers[number] ??= payerStand(this.setting.textOf('payment_method', number))
    return this.payers[number]
  }

  /** Opens a line: shared reasons, what is asked besides, and what is not known of fees. */
  private open(consignment: Consignment, at: number, way: ChineseWay, { law }: Of): void {
    const { answers, asked } = this
    copyMarks(this.marks, consignment.marks)
    clearMarks(asked)
    const payer = this.payerOf(consignment.payer)
    askOf({ kind: consignment.kind[at]!, way, payer }, law, asked)
    answers.requirements[consignment.rows[at]!] = answers.requirementSets.intern(asked)
    mark(this.marks, S.fees_not_known)
  }

  private close(row: number, regime: number, collector: number): void {
    const { answers } = this
    answers.regime[row] = regime
    answers.collectedBy[row] = collector
    answers.reasons[row] = answers.reasonSets.intern(this.marks)
  }

  /** Each order is a transaction of its own. */
  private retail(consignment: Consignment, bond: Of): void {
    const { order, count } = consignment
    if (!consignment.hasFreight && !consignment.isFreightInPrice) {
      mark(consignment.marks, S.freight_missing)
    }
    for (let from = 0; from < count; ) {
      let to = from + 1
      while (to < count && order[to] === order[from]) to++
      this.transaction(consignment, { from, to }, bond)
      from = to
    }
  }

  private transaction(consignment: Consignment, lines: Lines, bond: Of): void {
    const { from, to } = lines
    const { retailImports } = bond.law
    const { buyer, sold } = consignment
    let sum = 0
    for (let at = from; at < to; at++) sum += priceOf(consignment, at)
    const isOverSingle = sum > (retailImports.singleLimit ?? 0)
    const isOneItem = to - from === 1 && consignment.quantity[from] === quantityScale
    const isAllowed =
      !isOverSingle || (isOneItem && retailImports.overSingle === 'one_item_full_tax')
    const isOverYear =
      buyer > 0 && this.years.before(buyer, sold) + sum > (retailImports.yearlyLimit ?? 0)
    if (!isAllowed || isOverYear || !this.areListed(consignment, lines, bond)) {
      const why = isOverYear ? C.cn_over_year : C.cn_over_single
      this.general(consignment, lines, bond, isOverYear || !isAllowed ? why : undefined)
      return
    }
    if (buyer > 0) this.years.add(buyer, sold, sum)
    for (let at = from; at < to; at++) this.retailLine(consignment, at, isOverSingle, bond)
  }

  /** Whether all goods of an order may be retail imports, as far as is known. */
  private areListed(consignment: Consignment, { from, to }: Lines, { law }: Of): boolean {
    let areAll = true
    for (let at = from; at < to; at++) {
      const digits = this.setting.digitsOf(consignment.code[at]!)
      clearMarks(this.marks)
      if (!mayBeRetail(this.list, digits, law, this.marks)) areAll = false
    }
    return areAll
  }

  private retailLine(consignment: Consignment, at: number, isInFull: boolean, bond: Of): void {
    const { law } = bond
    const { marks } = this
    this.open(consignment, at, 'retail', bond)
    mayBeRetail(this.list, this.setting.digitsOf(consignment.code[at]!), law, marks)
    mark(marks, consignment.buyer > 0 ? C.cn_year_counted : C.cn_buyer_missing)
    mark(marks, isInFull ? C.cn_full_tax : C.cn_retail)
    const share = isInFull ? undefined : law.retailImports.share
    const duty = isInFull ? this.dutyGiven(consignment, at) : (law.retailImports.duty ?? unknown)
    this.taxed(consignment, at, { duty, share }, bond)
    const regime = isInFull ? Regime.cbec_full_tax : Regime.cbec
    this.close(consignment.rows[at]!, regime, Collector.platform)
  }

  private dutyGiven({ dutyGiven }: Consignment, at: number): number {
    const given = dutyGiven[at]!
    mark(this.marks, given < 0 ? S.duty_rate_missing : S.duty_rate_given)
    return given
  }

  /** Duty, consumption tax and VAT of a line. */
  private taxed(
    consignment: Consignment,
    at: number,
    { duty, share }: { readonly duty: number; readonly share: number | undefined },
    { law }: Of,
  ): void {
    const { answers, marks } = this
    const row = consignment.rows[at]!
    const goods = this.goods.of(consignment, at)
    const own = this.cases.begin(consignment, at, priceOf(consignment, at))
    const { rates, taxes } = own
    const consumption = consumptionRate(isHighEnd(goods, own, law, marks), law)
    own.way = 'taxed'
    rates.duty = duty
    rates.consumption = consumption
    rates.vat = vatRate(goods, consignment.taxGiven[at]!, law, marks)
    rates.share = share ?? hundred
    if (consumption < 0) mark(marks, C.cn_part_of_excise)
    layTaxes(own.price, rates, taxes)
    answers.customsValue[row] = own.price
    answers.dutyRate[row] = duty
    answers.duty[row] = taxes.duty
    answers.excise[row] = taxes.excise
    answers.tax[row] = taxes.tax
    const composite = compositeRate(rates)
    if (consumption === 0) answers.taxRate[row] = composite
    else if (composite >= 0)
      answers.extra[row] = answers.extraOf(`composite=${decimalText(composite, rateDecimals)}%`)
  }

  /** Goods that an importer brings in; `why` is the reason that closes the way of a person. */
  private general(c: Consignment, { from, to }: Lines, bond: Of, why?: number): void {
    for (let at = from; at < to; at++) {
      this.open(c, at, 'general', bond)
      if (why !== undefined) mark(this.marks, why)
      if (c.scheme === Scheme.cbec && why === undefined && c.use !== Use.business) {
        mayBeRetail(this.list, this.setting.digitsOf(c.code[at]!), bond.law, this.marks)
      }
      mark(this.marks, C.cn_general_trade)
      this.taxed(c, at, { duty: this.dutyGiven(c, at), share: undefined }, bond)
      const regime = why === undefined ? Regime.general_trade : Regime.over_limit
      this.close(c.rows[at]!, regime, Collector.importer)
    }
  }

  private mail(consignment: Consignment, bond: Of): void {
    const { law } = bond
    const { marks, goods, count, quantity } = consignment
    if (consignment.scheme === 0) mark(marks, C.cn_scheme_assumed)
    if (consignment.carrier === 0) mark(marks, S.carriage_assumed)
    const { valueLimit = 0, valueLimitNear = 0, priceBase } = law.personalMail
    const isOneItem = count === 1 && quantity[0] === quantityScale
    if (goods > valueLimit && !isOneItem) {
      this.general(consignment, { from: 0, to: count }, bond, C.cn_mail_over_limit)
      return
    }
    if (goods > valueLimit) mark(marks, C.cn_mail_one_item)
    else if (goods > valueLimitNear) mark(marks, C.cn_mail_near_limit)
    if (priceBase === 'price_list') mark(marks, C.cn_mail_price_list)
    this.parcel(consignment, bond)
  }

  private parcel(consignment: Consignment, bond: Of): void {
    const { answers, marks } = this
    const { rows, count } = consignment
    let due = 0
    let isComplete = true
    for (let at = 0; at < count; at++) {
      this.open(consignment, at, 'mail', bond)
      mark(marks, C.cn_mail)
      const own = this.mailLine(consignment, at, bond)
      if (own.taxes.tax < 0) isComplete = false
      else due += own.taxes.tax
      answers.reasons[rows[at]!] = answers.reasonSets.intern(marks)
    }
    const isWaived = isComplete && due <= (bond.law.personalMail.waiver ?? unknown)
    clearMarks(marks)
    if (isWaived) mark(marks, C.cn_mail_waived)
    else if (!isComplete) mark(marks, C.cn_parcel_incomplete)
    const more = answers.reasonSets.intern(marks)
    for (let at = 0; at < count; at++) {
      const row = rows[at]!
      const own = this.cases.of(at)
      answers.tax[row] = isWaived ? 0 : isComplete ? own.taxes.tax : unknown
      own.isWorkedOut = isComplete
      own.isWaived = isWaived
      answers.regime[row] = Regime.personal_mail
      answers.collectedBy[row] = isWaived ? Collector.none : collectorOf(consignment)
      answers.reasons[row] = answers.reasonSets.union(answers.reasons[row]!, more)
    }
  }

  private mailLine(consignment: Consignment, at: number, { law }: Of): ChineseCase {
    const { answers, marks } = this
    const row = consignment.rows[at]!
    const goods = this.goods.of(consignment, at)
    const own = this.cases.begin(consignment, at, consignment.value[at]!)
    const { rates, taxes } = own
    const band = mailBand(goods, own, law, marks)
    own.way = 'mail'
    rates.duty = 0
    rates.consumption = 0
    rates.vat = mailRate(band, consignment.taxGiven[at]!, law, marks)
    rates.share = hundred
    layTaxes(own.price, rates, taxes)
    answers.customsValue[row] = own.price
    answers.dutyRate[row] = 0
    answers.duty[row] = 0
    answers.excise[row] = 0
    answers.taxRate[row] = rates.vat
    return own
  }
}
