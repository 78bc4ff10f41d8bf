/** What is due on a declaration in Japan, rounded at each step, and what of it each line bears? */
import { floorMulDiv } from '../../basis/exact.js'
import { rateParts } from '../../basis/scale.js'
import { allocate } from '../../judge/allocate.js'
import type { JapaneseLaw } from '../../law/jp/index.js'
import type { Bound } from '../../law/law-on.js'

type Law = Bound<JapaneseLaw>

/** Taxable bases before they are cut, each with the rate that is laid on it, as they first come. */
export class Bases {
  count = 0
  rates = new Float64Array(1)
  sums = new Float64Array(1)

  /** Room for so many rates; none of them has come. */
  open(most: number): void {
    this.count = 0
    if (this.rates.length >= most) return
    this.rates = new Float64Array(most)
    this.sums = new Float64Array(most)
  }

  add(rate: number, value: number): void {
    let at = 0
    while (at < this.count && this.rates[at] !== rate) at++
    if (at === this.count) {
      this.rates[at] = rate
      this.sums[at] = 0
      this.count++
    }
    this.sums[at]! += value
  }
}

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
  readonly dutyBases = new Bases()
  readonly taxBases = new Bases()
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
    dutyBases.open(count)
    for (let at = 0; at < count; at++) {
      dutyBases.add(rates[at]!, values[at]!)
      weights[at] = floorMulDiv(values[at]!, rates[at]!, rateParts)
    }
    this.duty = laid(dutyBases, law)
    allocate(this.duty, weights, count, this.duties)
  }

  private settleTaxes(law: Law): void {
    const { values, duties, taxRates, taxBases, weights, count } = this
    taxBases.open(count)
    for (let at = 0; at < count; at++) {
      const base = values[at]! + duties[at]!
      taxBases.add(taxRates[at]!, base)
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

/** Each base is cut to its unit, and the sum of what is laid on them to that of taxes. */
function laid({ rates, sums, count }: Bases, law: Law): number {
  const baseUnit = law.customsTariff.baseUnit ?? 1
  let sum = 0
  for (let at = 0; at < count; at++) {
    sum += floorMulDiv(cut(sums[at]!, baseUnit), rates[at]!, rateParts)
  }
  return cut(sum, unitOf(law))
}

function unitOf({ customsTariff }: Law): number {
  return customsTariff.taxUnit ?? 1
}

function cut(amount: number, unit: number): number {
  return amount - (amount % unit)
}
