/** Chance from a seed, the same on every machine. */
export interface Chance {
  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number
  /** True once in `times`. */
  of(times: number): boolean
  pick<T>(from: readonly T[]): T
  shuffle<T>(list: T[]): void
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0 || 1
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  }
  return {
    below,
    of: times => below(times) === 0,
    pick: from => from[below(from.length)]!,
    shuffle: list => {
      for (let last = list.length - 1; last > 0; last -= 1) {
        const other = below(last + 1)
        const kept = list[last]!
        list[last] = list[other]!
        list[other] = kept
      }
    },
  }
}
