/** Latin letters as bytes, for codes that are looked up without making a string. */

/** 0 for `A` or `a` … 25 for `Z` or `z`, else -1. `letterOf(0x62)` is 1. */
export function letterOf(byte: number): number {
  const upper = byte & ~0x20
  return upper >= 0x41 && upper <= 0x5a ? upper - 0x41 : -1
}
