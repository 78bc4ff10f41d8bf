/** What is worked out for a line where duty goes by value and one tax is on top; one record for all. */
import { roundMulDiv } from '../basis/exact.js'
import { rateParts } from '../basis/scale.js'
import { clearMarks, copyMarks, mark, noMarks } from '../judge/marks.js'
import type { Text } from '../judge/steps.js'
import type { Answers } from './answers.js'
import type { Consignment } from './consignment.js'
import { S } from './general-reasons.js'
import { Collector, Regime, unknown } from './words.js'

/** A fee that is due once for a consignment or for some of its lines. */
interface Fee {
  readonly label: Text
  readonly amount: number
}

export class LineWork {
  readonly marks = noMarks()
  readonly asked = noMarks()
  regime = 0
  collectedBy = 0
  /** Price, and the line's shares of the charges that stand apart from it. */
  price = 0
  freight = 0
  insurance = 0
  /** Whether charges are part of the customs value, and of what is taxed; and whether duty is. */
  hasValueCharges = false
  hasTaxedCharges = false
  isDutyTaxed = false
  customsValue = unknown
  dutyRate = unknown
  duty = unknown
  taxRate = unknown
  tax = unknown
  excise = unknown
  /** How many units of a duty in money, and the duty of one; 0 where duty goes by value. */
  units = 0
  unitDuty = 0
  fees = unknown
  readonly feeParts: Fee[] = []

  start(consignment: Consignment, at: number): void {
    copyMarks(this.marks, consignment.marks)
    clearMarks(this.asked)
    this.regime = Regime.not_judged
    this.collectedBy = 0
    this.price = consignment.value[at]!
    this.freight = consignment.lineFreight[at]!
    this.insurance = consignment.lineInsurance[at]!
    this.isDutyTaxed = false
    this.hasTaxedCharges = false
    this.dutyRate = unknown
    this.duty = unknown
    this.taxRate = unknown
    this.tax = unknown
    this.excise = unknown
    this.fees = unknown
    this.units = 0
    this.unitDuty = 0
    if (this.feeParts.length > 0) this.feeParts.length = 0
  }

  /** The customs value, with or without the charges; those within the price are in it always. */
  value(consignment: Consignment, charges: 'with_charges' | 'without_charges'): void {
    this.hasValueCharges = charges === 'with_charges'
    this.customsValue = this.price + (this.hasValueCharges ? this.freight + this.insurance : 0)
    const isAsked = charges === 'with_charges' && !consignment.hasFreight
    if (isAsked && !consignment.isFreightInPrice) mark(this.marks, S.freight_missing)
  }

  /** The tax is on the charges too: they have to be told. */
  taxCharges({ hasFreight, isFreightInPrice }: Consignment): void {
    this.hasTaxedCharges = true
    if (!hasFreight && !isFreightInPrice) mark(this.marks, S.freight_missing)
  }

  refuse(reason: number): void {
    mark(this.marks, reason)
    this.regime = Regime.not_judged
  }

  layDuty(rate: number): void {
    this.dutyRate = rate
    this.duty = roundMulDiv(this.customsValue, rate, rateParts)
  }

  /** The rate that the seller gave, or a reason that asks for it. */
  layGivenDuty(given: number): void {
    mark(this.marks, given < 0 ? S.duty_rate_missing : S.duty_rate_given)
    if (given >= 0) this.layDuty(given)
  }

  /** A duty in money for each of some units. */
  layUnitDuty(units: number, unitDuty: number): void {
    this.units = units
    this.unitDuty = unitDuty
    this.duty = units * unitDuty
  }

  noDuty(): void {
    this.dutyRate = 0
    this.duty = 0
  }

  /** What is taxed: the price, and what the flags say. Unknown where a part of it is. */
  taxBase(): number {
    if (this.isDutyTaxed && this.duty === unknown) return unknown
    const charges = this.hasTaxedCharges ? this.freight + this.insurance : 0
    return this.price + charges + (this.isDutyTaxed ? this.duty : 0)
  }

  layTax(rate: number): void {
    this.taxRate = rate
    const base = this.taxBase()
    if (base !== unknown) this.tax = roundMulDiv(base, rate, rateParts)
  }

  noTax(): void {
    this.taxRate = 0
    this.tax = 0
  }

  fee(label: Text, amount: number): void {
    this.feeParts.push({ label, amount })
    this.fees = (this.fees === unknown ? 0 : this.fees) + amount
  }

  /** Who takes the money at the border. */
  collectedAtBorder(byPost: boolean, byBuyer: boolean): void {
    this.collectedBy = byBuyer ? Collector.importer : byPost ? Collector.post : Collector.carrier
  }

  write(answers: Answers, row: number): void {
    answers.regime[row] = this.regime
    answers.collectedBy[row] = this.collectedBy
    answers.customsValue[row] = this.customsValue
    answers.dutyRate[row] = this.dutyRate
    answers.duty[row] = this.duty
    answers.taxRate[row] = this.taxRate
    answers.tax[row] = this.tax
    answers.excise[row] = this.excise
    answers.fees[row] = this.fees
    answers.requirements[row] = answers.requirementSets.intern(this.asked)
    answers.reasons[row] = answers.reasonSets.intern(this.marks)
  }
}
