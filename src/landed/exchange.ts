/** Amounts of the law that are in another currency than the answer. */
import { currencyCount, currencyMinorUnits } from '../basis/currency.js'
import type { Day } from '../basis/day.js'
import { roundMulDiv } from '../basis/exact.js'
import { ratesKept } from '../basis/limits.js'
import { type RateTable, rateOn } from '../law/rate-table.js'

export interface Between {
  readonly from: number
  readonly to: number
  readonly on: Day
}

/** An amount in smallest units of one currency in those of another; -1 without a rate. */
export function exchanged(rates: RateTable, amount: number, { from, to, on }: Between): number {
  const theirs = rateOn(rates, from, on)
  const own = rateOn(rates, to, on)
  if (theirs < 0 || own < 0) return -1
  const gap = currencyMinorUnits(to) - currencyMinorUnits(from)
  const wider = Number(`1${'0'.repeat(Math.max(gap, 0))}`)
  const narrower = Number(`1${'0'.repeat(Math.max(-gap, 0))}`)
  return roundMulDiv(amount, theirs * wider, own * narrower)
}

/** More than there are currencies. */
const currencies = currencyCount + 1

/** Rates that were asked for: many lines of a file ask for the same ones. */
export class RateMemory {
  private readonly rates: RateTable
  /** By day and currency; -1 where nothing is remembered. */
  private readonly keys = new Int32Array(ratesKept).fill(-1)
  private readonly values = new Float64Array(ratesKept)

  constructor(rates: RateTable) {
    this.rates = rates
  }

  /** As `rateOn` of the table. */
  on(currency: number, day: Day): number {
    if (day < 0) return rateOn(this.rates, currency, day)
    const key = day * currencies + currency
    const slot = key & (ratesKept - 1)
    if (this.keys[slot] !== key) {
      this.values[slot] = rateOn(this.rates, currency, day)
      this.keys[slot] = key
    }
    return this.values[slot]!
  }
}
