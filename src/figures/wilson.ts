/** How far a share of a sample may lie off: the interval of Wilson. */

/** The two sides of 95 %. */
const z = 1.959963984540054

export interface Interval {
  readonly low: number
  readonly high: number
}

/** In percent; `wilson(19, 31)` is about 43.8 to 76.3. */
export function wilson(counted: number, asked: number): Interval {
  if (!(asked > 0) || counted < 0 || counted > asked) throw new Error('no share of a sample')
  const share = counted / asked
  const square = z * z
  const middle = share + square / (2 * asked)
  const half = z * Math.sqrt((share * (1 - share) + square / (4 * asked)) / asked)
  const whole = 1 + square / asked
  return { low: (100 * (middle - half)) / whole, high: (100 * (middle + half)) / whole }
}
