/** What does a consignment pay when it enters Japan? */
import { countryOf } from '../../basis/country.js'
import { clearMarks, copyMarks, mark, noMarks } from '../../judge/marks.js'
import { numbered } from '../../judge/numbered.js'
import type { Step } from '../../judge/steps.js'
import type { JapaneseLaw } from '../../law/jp/index.js'
import type { Answers } from '../answers.js'
import type { Consignment } from '../consignment.js'
import type { Rules, Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import type { Bond } from '../land.js'
import { Carrier, Claim, Collector, Regime, unknown } from '../words.js'
import { Declaration } from './declaration.js'
import { type JapaneseGoods, japaneseGoodsOf } from './goods.js'
import { J } from './reasons.js'
import { askOf } from './requirements.js'
import { jpSteps } from './steps.js'
import { dutyRate, isBand } from './tariff.js'
import { customsValues, isValueOpen } from './value.js'

/** How a line stands before its taxes are worked out. */
const Stand = numbered(['free', 'taxed', 'refused'])

type Of = Bond<JapaneseLaw>

const korea = countryOf('KR')

export class JpJudge implements Rules<JapaneseLaw> {
  private readonly answers: Answers
  private readonly digitsOf: Setting['digitsOf']
  /** By kind, then by the number of a code. */
  private readonly known: JapaneseGoods[][] = []
  private readonly declaration = new Declaration()
  private readonly marks = noMarks()
  private readonly asked = noMarks()
  private values = new Float64Array(1)
  private stands = new Uint8Array(1)
  private total = 0
  private isComplete = true

  constructor({ answers, digitsOf }: Setting) {
    this.answers = answers
    this.digitsOf = digitsOf
  }

  judge(consignment: Consignment, bond: Of): void {
    const { law } = bond
    this.open(consignment)
    if (law.customsTariff.exemptLimit === undefined) {
      this.refuseAll(consignment, S.law_of_day_not_known)
      return
    }
    if (isValueOpen(consignment, law)) {
      this.refuseAll(consignment, J.jp_factor_end_not_known)
      return
    }
    if (consignment.isExchanged) mark(consignment.marks, J.jp_exchange)
    this.total = customsValues(consignment, law, this.values)
    for (let at = 0; at < consignment.count; at++) this.line(consignment, at, bond)
    this.settle(consignment, bond)
  }

  steps(consignment: Consignment, at: number, { law }: Of): readonly Step[] {
    const { declaration, values, stands, total, isComplete } = this
    if (stands[at] === Stand.refused) return []
    const isTaxed = stands[at] === Stand.taxed && isComplete
    const place = isTaxed ? this.placeOf(at) : -1
    return jpSteps({ consignment, at, law, declaration, value: values[at]!, total, place })
  }

  private open({ count }: Consignment): void {
    this.declaration.open(count)
    this.isComplete = true
    if (this.values.length >= count) return
    this.values = new Float64Array(count)
    this.stands = new Uint8Array(count)
  }

  /** The place of a taxed line among those of the declaration. */
  private placeOf(at: number): number {
    let place = 0
    for (let before = 0; before < at; before++) if (this.stands[before] === Stand.taxed) place++
    return place
  }

  private refuseAll({ rows, marks, count }: Consignment, reason: number): void {
    mark(marks, reason)
    const set = this.answers.reasonSets.intern(marks)
    for (let at = 0; at < count; at++) {
      this.answers.regime[rows[at]!] = Regime.not_judged
      this.answers.reasons[rows[at]!] = set
      this.stands[at] = Stand.refused
    }
  }

  private goodsOf({ code, korean, kind }: Consignment, at: number): JapaneseGoods {
    const number = code[at] === 0 ? korean[at]! : code[at]!
    const own = kind[at]!
    this.known[own] ??= []
    this.known[own][number] ??= japaneseGoodsOf(this.digitsOf(number), own)
    return this.known[own][number]
  }

  private line(consignment: Consignment, at: number, bond: Of): void {
    const { answers, marks } = this
    const row = consignment.rows[at]!
    const goods = this.goodsOf(consignment, at)
    copyMarks(marks, consignment.marks)
    clearMarks(this.asked)
    askOf(consignment, at, { law: bond.law, total: this.total }, this.asked)
    answers.requirements[row] = answers.requirementSets.intern(this.asked)
    answers.customsValue[row] = this.values[at]!
    if (goods.mayBearExcise) mark(marks, S.excise_not_known)
    else answers.excise[row] = 0
    this.stands[at] = this.standOf(goods, consignment, at, bond)
    answers.reasons[row] = answers.reasonSets.intern(marks)
  }

  /** Whether the relief of small values frees the goods. */
  private standOf(goods: JapaneseGoods, consignment: Consignment, at: number, { law }: Of): number {
    const row = consignment.rows[at]!
    const { customsTariff, consumptionTax } = law
    const isSmall = this.total <= (customsTariff.exemptLimit ?? unknown)
    const isListed = customsTariff.exemptExclusions === 'listed_goods'
    if (!isSmall) return this.taxed(goods, consignment, at, law)
    if (isListed && goods.exemption === 'unclear') {
      mark(this.marks, J.jp_small_unclear)
      this.answers.regime[row] = Regime.not_judged
      return Stand.refused
    }
    if (isListed && goods.exemption === 'out') {
      mark(this.marks, J.jp_small_excluded)
      return this.taxed(goods, consignment, at, law)
    }
    this.answers.dutyRate[row] = 0
    this.answers.duty[row] = 0
    if (consumptionTax.smallGoods === 'seller_charges') {
      mark(this.marks, J.jp_seller_charges)
      this.answers.regime[row] = Regime.seller_taxed
      return Stand.free
    }
    mark(this.marks, J.jp_small_value)
    this.answers.regime[row] = Regime.exempt
    this.answers.taxRate[row] = 0
    this.answers.tax[row] = 0
    return Stand.free
  }

  private taxed(
    goods: JapaneseGoods,
    consignment: Consignment,
    at: number,
    law: Of['law'],
  ): number {
    const { answers, marks, total } = this
    const row = consignment.rows[at]!
    const given = consignment.dutyGiven[at]!
    this.claim(consignment, at)
    const rate = dutyRate({ goods, given, total }, law, marks)
    const isSimplified = given < 0 && isBand(goods.tariff) && rate !== unknown
    answers.regime[row] = isSimplified ? Regime.simplified : Regime.ordinary
    answers.dutyRate[row] = rate
    const taxRate = this.taxRate(goods, row, law)
    mark(marks, J.jp_rounded)
    if (rate === unknown || taxRate === unknown || goods.mayBearExcise) this.isComplete = false
    this.declaration.add(this.values[at]!, Math.max(rate, 0), Math.max(taxRate, 0))
    return Stand.taxed
  }

  private claim({ claim, origin, dutyGiven }: Consignment, at: number): void {
    if (claim[at] !== Claim.rcep) return
    if (origin[at] !== korea) mark(this.marks, S.claim_refused)
    else if (dutyGiven[at]! < 0) mark(this.marks, J.jp_rcep_not_held)
  }

  /** The national rate; writes the whole rate into the answer. */
  private taxRate(goods: JapaneseGoods, row: number, { consumptionTax }: Of['law']): number {
    if (goods.mayBearExcise) mark(this.marks, J.jp_excise_in_base)
    if (goods.tax === 'unclear') {
      mark(this.marks, J.jp_tax_unclear)
      return unknown
    }
    const isFood = goods.tax === 'food'
    mark(this.marks, isFood ? J.jp_tax_food : J.jp_tax_standard)
    const { national, nationalFood, localShare = 0, localWhole = 1 } = consumptionTax
    const rate = (isFood ? nationalFood : national) ?? unknown
    if (rate >= 0) {
      this.answers.taxRate[row] = rate + Math.round((rate * localShare) / localWhole)
    }
    return rate
  }

  /** Rounds over the whole declaration and writes what each line bears. */
  private settle(consignment: Consignment, { law }: Of): void {
    const { declaration, isComplete } = this
    if (isComplete) {
      declaration.settle(law)
      const isMail = consignment.carrier === Carrier.post
      declaration.shareFee(isMail && declaration.due > 0 ? (law.customsTariff.postFee ?? 0) : 0)
    }
    let place = 0
    for (let at = 0; at < consignment.count; at++) {
      const isTaxed = this.stands[at] === Stand.taxed
      this.finish(consignment, at, isTaxed ? place : -1)
      if (isTaxed) place++
    }
  }

  private finish(consignment: Consignment, at: number, place: number): void {
    const { answers, marks, declaration } = this
    const row = consignment.rows[at]!
    const isMail = consignment.carrier === Carrier.post
    const isTaxed = place >= 0
    clearMarks(marks)
    if (isTaxed && this.isComplete) {
      answers.duty[row] = declaration.duties[place]!
      answers.tax[row] = declaration.taxes[place]!
      if (isMail) answers.fees[row] = declaration.fees[place]!
      if (isMail && declaration.due > 0) mark(marks, J.jp_post_fee)
    } else if (isTaxed) mark(marks, J.jp_declaration_incomplete)
    else if (isMail && answers.regime[row] === Regime.exempt) {
      if (answers.excise[row] !== unknown) answers.fees[row] = 0
    }
    if (!isMail) mark(marks, S.fees_not_known)
    answers.collectedBy[row] = this.collector(consignment, at)
    answers.reasons[row] = answers.reasonSets.union(
      answers.reasons[row]!,
      answers.reasonSets.intern(marks),
    )
  }

  private collector({ rows, carrier }: Consignment, at: number): number {
    const { answers, stands, isComplete, declaration } = this
    if (stands[at] === Stand.refused) return 0
    if (answers.regime[rows[at]!] === Regime.seller_taxed) return Collector.seller
    const isNothingDue = stands[at] === Stand.free || (isComplete && declaration.due === 0)
    if (isNothingDue && answers.excise[rows[at]!] !== unknown) return Collector.none
    if (carrier === 0) return 0
    if (carrier === Carrier.post) return Collector.post
    return carrier === Carrier.express ? Collector.carrier : Collector.importer
  }
}
