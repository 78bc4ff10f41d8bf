/** What is due on a declaration in Japan, rounded at each step, and what of it each line bears? */
import { floorMulDiv } from '../../basis/exact.js'
import { rateParts } from '../../basis/scale.js'
import { allocate } from '../../judge/allocate.js'
import type { JapaneseLaw } from '../../law/jp/index.js'
import type { Bound } from '../../law/law-on.js'

type Law = Bound<JapaneseLaw>

/** A taxable base before it is cut, by the rate that is laid on it. */
export type Bases = ReadonlyMap<number, number>

export class Declaration {
  /** Taxed lines side by side: customs value, rates, and what they bear. */
  values = new Float64Array(1)
  rates = new Float64Array(1)
  taxRates = new Float64Array(1)
  duties = new Float64Array(1)
  taxes = new Float64Array(1)
  fees = new Float64Array(1)
  count = 0
  duty = 0
  national = 0
  local = 0
  readonly dutyBases = new Map<number, number>()
  readonly taxBases = new Map<number, number>()
  private weights = new Float64Array(1)

  /** Makes room for the lines of a consignment and takes all out. */
  open(lines: number): void {
    this.count = 0
    if (this.values.length >= lines) return
    const room = () => new Float64Array(lines)
    ;[this.values, this.rates, this.taxRates] = [room(), room(), room()]
    ;[this.duties, this.taxes, this.fees, this.weights] = [room(), room(), room(), room()]
  }

  /** Adds a line with its customs value, its rate of duty and of the national tax. */
  add(value: number, rate: number, taxRate: number): void {
    const { count } = this
    this.values[count] = value
    this.rates[count] = rate
    this.taxRates[count] = taxRate
    this.count++
  }

  /** Works out duty and taxes of the whole, then the shares of the lines. */
  settle(law: Law): void {
    this.settleDuty(law)
    this.settleTaxes(law)
  }

  private settleDuty(law: Law): void {
    const { values, rates, dutyBases, weights, count } = this
    dutyBases.clear()
    for (let at = 0; at < count; at++) {
      addTo(dutyBases, rates[at]!, values[at]!)
      weights[at] = floorMulDiv(values[at]!, rates[at]!, rateParts)
    }
    this.duty = laid(dutyBases, law)
    allocate(this.duty, weights, count, this.duties)
  }

  private settleTaxes(law: Law): void {
    const { values, duties, taxRates, taxBases, weights, count } = this
    taxBases.clear()
    for (let at = 0; at < count; at++) {
      const base = values[at]! + duties[at]!
      addTo(taxBases, taxRates[at]!, base)
      weights[at] = floorMulDiv(base, taxRates[at]!, rateParts)
    }
    const { localShare = 0, localWhole = 1 } = law.consumptionTax
    this.national = laid(taxBases, law)
    this.local = cut(floorMulDiv(this.national, localShare, localWhole), unitOf(law))
    allocate(this.national + this.local, weights, count, this.taxes)
  }

  /** Shares a fee for the parcel among the lines by their values. */
  shareFee(fee: number): void {
    allocate(fee, this.values, this.count, this.fees)
  }

  get due(): number {
    return this.duty + this.national + this.local
  }
}

function addTo(bases: Map<number, number>, rate: number, value: number): void {
  bases.set(rate, (bases.get(rate) ?? 0) + value)
}

/** Each base is cut to its unit, and the sum of what is laid on them to that of taxes. */
function laid(bases: Bases, law: Law): number {
  const baseUnit = law.customsTariff.baseUnit ?? 1
  let sum = 0
  for (const [rate, base] of bases) sum += floorMulDiv(cut(base, baseUnit), rate, rateParts)
  return cut(sum, unitOf(law))
}

function unitOf({ customsTariff }: Law): number {
  return customsTariff.taxUnit ?? 1
}

function cut(amount: number, unit: number): number {
  return amount - (amount % unit)
}
