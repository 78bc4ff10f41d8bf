/** Whole-number arithmetic that stays exact: doubles where they are certain, BigInt where not. */

/** Largest whole number that a double holds without a gap below it. */
export const maxSafe = Number.MAX_SAFE_INTEGER

/** How near to a whole number (relative, and absolute below 1) a double is not believed. */
const relativeDoubt = 1e-11
const absoluteDoubt = 1e-9

/**
 * Floor of a / b for safe non-negative whole numbers. The quotient of two such numbers is at least
 * 1 / b below the next whole number, and no double is rounded as far as that.
 */
export function floorDiv(a: number, b: number): number {
  return Math.floor(a / b)
}

/** Whether the floor of a computed double is beyond doubt. */
export function isFloorCertain(approximate: number): boolean {
  const part = approximate - Math.floor(approximate)
  const doubt = approximate * relativeDoubt + absoluteDoubt
  return part > doubt && 1 - part > doubt
}

/** Floor of a × b / c for safe non-negative whole numbers (c above 0), exact at any size. */
export function floorMulDiv(a: number, b: number, c: number): number {
  const product = a * b
  if (product <= maxSafe) return floorDiv(product, c)
  const approximate = product / c
  if (isFloorCertain(approximate)) return Math.floor(approximate)
  return Number((BigInt(a) * BigInt(b)) / BigInt(c))
}

/** Whether c divides a × b (safe non-negative whole numbers, c above 0), exact at any size. */
export function isWholeMulDiv(a: number, b: number, c: number): boolean {
  const product = a * b
  if (product <= maxSafe) return product % c === 0
  return (BigInt(a) * BigInt(b)) % BigInt(c) === 0n
}

/** Ceiling of a × b / c, as exact as `floorMulDiv`. */
export function ceilMulDiv(a: number, b: number, c: number): number {
  const floor = floorMulDiv(a, b, c)
  return BigInt(floor) * BigInt(c) === BigInt(a) * BigInt(b) ? floor : floor + 1
}

/** Whether two computed doubles are so near that only exact arithmetic can order them. */
export function isOrderDoubtful(a: number, b: number): boolean {
  const gap = Math.abs(a - b)
  return gap <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9
}

/** A non-negative fraction; not reduced. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

export const zeroFraction: Fraction = { top: 0n, bottom: 1n }

export function fraction(top: bigint, bottom: bigint): Fraction {
  return { top, bottom }
}

/** A whole number as a fraction. */
export function wholeFraction(value: number): Fraction {
  return { top: BigInt(value), bottom: 1n }
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom }
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

/** Below 0, 0 or above 0 as a is less than, equal to or more than b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.top * b.bottom
  const right = b.top * a.bottom
  return left < right ? -1 : left > right ? 1 : 0
}

/** Floor of a fraction as a number. */
export function floorFraction(a: Fraction): number {
  return Number(a.top / a.bottom)
}

/** Ceiling of a fraction as a number. */
export function ceilFraction(a: Fraction): number {
  return Number((a.top + a.bottom - 1n) / a.bottom)
}

/** a × b / c to the nearest whole number, halves up. */
export function roundMulDiv(a: number, b: number, c: number): number {
  return Math.ceil(floorMulDiv(a, 2 * b, c) / 2)
}
