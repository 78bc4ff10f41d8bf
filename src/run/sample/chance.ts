/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

/** Numbers from 0 to below 1 (mulberry32). */
export type Chance = () => number

export function chanceOf(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from 0 to below `count`. */
export function below(chance: Chance, count: number): number {
  return Math.floor(chance() * count)
}

/** A whole number from 0 to below `count`; small ones come far more often. */
export function skewedBelow(chance: Chance, count: number): number {
  return Math.floor((count + 1) ** chance() - 1)
}

/** Any of the list, all equally often. */
export function anyOf<T>(chance: Chance, list: readonly T[]): T {
  return list[below(chance, list.length)]!
}

/** A value around `median`, skewed to the right as prices are. */
export function priceLike(chance: Chance, median: number, spread: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance()))
  return median * Math.exp(spread * radius * Math.cos(2 * Math.PI * chance()))
}

/** Values with their weights, as a wheel to be turned. */
export class Wheel<T> {
  private readonly values: readonly T[]
  private readonly ends: readonly number[]

  constructor(parts: readonly (readonly [T, number])[]) {
    let sum = 0
    this.values = parts.map(([value]) => value)
    this.ends = parts.map(([, weight]) => {
      sum += weight
      return sum
    })
  }

  turn(chance: Chance): T {
    const at = chance() * this.ends[this.ends.length - 1]!
    const found = this.ends.findIndex(end => at < end)
    return this.values[found]!
  }
}
