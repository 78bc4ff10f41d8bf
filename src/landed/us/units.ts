/** What a specific rate is laid on. */
import { gramsPerKilogram } from '../../basis/scale.js'
import type { ParsedRate } from '../../law/us-tariff.js'
import type { Consignment } from '../consignment.js'

/** Thousandths of a kilogram, of a piece, or of a pair. */
export function unitsOf(rate: ParsedRate, { weight, quantity }: Consignment, at: number): number {
  return rate.per === 'kg' ? Math.round(weight[at]! / gramsPerKilogram) : quantity[at]!
}
