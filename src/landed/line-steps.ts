/** How the amounts of a line came about, from what was worked out for it. */
import { currencyCodes, currencyMinorUnits } from '../basis/currency.js'
import { decimalText } from '../basis/decimal-text.js'
import { rateDecimals } from '../basis/scale.js'
import type { Step, Text } from '../judge/steps.js'
import type { LineWork } from './line-work.js'
import { isKnown } from './words.js'

/** Keys of the provisions behind each amount. */
export interface StepRests {
  readonly duty: readonly string[]
  readonly tax: readonly string[]
  readonly fees: readonly string[]
}

type Of = 'customs_value' | 'duty' | 'tax' | 'fees'

const labels = {
  customs_value: { ko: '과세가격', en: 'customs value' },
  duty: { ko: '관세', en: 'duty' },
  tax: { ko: '부가가치세·상품용역세', en: 'tax on value' },
  fees: { ko: '수수료', en: 'fees' },
} as const satisfies Readonly<Record<Of, Text>>

class Steps {
  readonly all: Step[] = []
  private readonly work: LineWork
  private readonly unit: string
  private readonly places: number
  private readonly rests: StepRests

  constructor(work: LineWork, currency: number, rests: StepRests) {
    this.work = work
    this.unit = currencyCodes[currency - 1]!
    this.places = currencyMinorUnits(currency)
    this.rests = rests
  }

  private money(amount: number): string {
    return decimalText(amount, this.places)
  }

  private put(of: Of, amount: number, formula: string, slots: Step['slots']): void {
    this.all.push({ ...this.own(of, amount, labels[of]), formula, slots })
  }

  private own(of: Of, amount: number, label: Text): Omit<Step, 'formula' | 'slots'> {
    const rests = of === 'customs_value' ? [] : this.rests[of]
    return { of, label, unit: this.unit, amount: this.money(amount), rests }
  }

  /** `goods + freight + insurance` with the charges that are there. */
  private priceParts(hasCharges: boolean): readonly [string, Record<string, string>] {
    const { price, freight, insurance } = this.work
    const slots: Record<string, string> = { goods: this.money(price) }
    if (hasCharges && freight > 0) slots['freight'] = this.money(freight)
    if (hasCharges && insurance > 0) slots['insurance'] = this.money(insurance)
    const sum = Object.keys(slots).map(name => `{${name}}`)
    return [sum.join(' + '), slots]
  }

  value(): void {
    const [formula, slots] = this.priceParts(this.work.hasValueCharges)
    this.put('customs_value', this.work.customsValue, formula, slots)
  }

  duty(): void {
    const { duty, dutyRate, unitDuty, units, customsValue } = this.work
    if (!isKnown(duty)) return
    if (unitDuty > 0) {
      const slots = { units: String(units), each: this.money(unitDuty) }
      this.put('duty', duty, '{units} * {each}', slots)
    } else if (dutyRate > 0) {
      this.byRate('duty', duty, ['{value}', { value: this.money(customsValue) }])
    }
  }

  tax(): void {
    const { tax, taxRate, hasTaxedCharges, isDutyTaxed, duty } = this.work
    if (!isKnown(tax) || taxRate <= 0) return
    const [sum, slots] = this.priceParts(hasTaxedCharges)
    const isMore = isDutyTaxed && duty > 0
    const base = isMore ? `${sum} + {duty}` : sum
    this.byRate('tax', tax, [base, isMore ? { ...slots, duty: this.money(duty) } : slots])
  }

  private byRate(of: 'duty' | 'tax', amount: number, base: readonly [string, Step['slots']]): void {
    const rate = of === 'duty' ? this.work.dutyRate : this.work.taxRate
    const [sum, slots] = base
    const more = { rate: decimalText(rate, rateDecimals), smallest: this.money(1) }
    const whole = sum.includes(' ') ? `(${sum})` : sum
    this.put(of, amount, `round(${whole} * {rate} / 100; {smallest})`, { ...slots, ...more })
  }

  /** Each fee by its name: together they are the column. */
  fees(): void {
    for (const { label, amount } of this.work.feeParts) {
      const own = this.own('fees', amount, label)
      this.all.push({ ...own, formula: '{fee}', slots: { fee: own.amount } })
    }
  }
}

/** The steps of a line: customs value, duty, tax, fees, of what is known and is anything. */
export function lineSteps(work: LineWork, currency: number, rests: StepRests): readonly Step[] {
  const steps = new Steps(work, currency, rests)
  steps.value()
  steps.duty()
  steps.tax()
  steps.fees()
  return steps.all
}
