/** Amounts of the law that are in another currency than the answer. */
import { currencyMinorUnits } from '../basis/currency.js'
import type { Day } from '../basis/day.js'
import { roundMulDiv } from '../basis/exact.js'
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
