/** Shares of a whole by weight, in whole units; what is left over goes by order of the parts. */
import { floorMulDiv } from '../basis/exact.js'

/**
 * Splits `whole` over `count` parts by `weights` (whole, not negative) into `shares`: each gets
 * the floor of its share, and the units left over go one each to the first parts with a weight.
 * Where all weights are 0 the first part takes all. `allocate(10, [1, 1, 1], 3, s)` gives 4, 3, 3.
 */
export function allocate(
  whole: number,
  weights: Float64Array,
  count: number,
  shares: Float64Array,
): void {
  let total = 0
  for (let part = 0; part < count; part++) total += weights[part]!
  let left = whole
  for (let part = 0; part < count; part++) {
    shares[part] = total > 0 ? floorMulDiv(whole, weights[part]!, total) : 0
    left -= shares[part]!
  }
  for (let part = 0; left > 0; part = (part + 1) % count) {
    if (total > 0 && weights[part] === 0) continue
    shares[part]! += total > 0 ? 1 : left
    left -= total > 0 ? 1 : left
  }
}
