/** Signed numbers without rounding: what is printed is read as it stands, and rounded only to be shown. */

/** `bottom` is above 0; not reduced. */
export interface Exact {
  readonly top: bigint
  readonly bottom: bigint
}

export const nothing: Exact = { top: 0n, bottom: 1n }

const decimal = /^([-−])?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/

/** Reads a decimal, also with its thousands parted: `1,306.8`. Undefined where it is none. */
export function exactOf(text: string): Exact | undefined {
  const found = decimal.exec(text)
  if (!found) return undefined
  const [, sign, whole = '', part = ''] = found
  const top = BigInt(whole.replaceAll(',', '') + part)
  return { top: sign === undefined ? top : -top, bottom: 10n ** BigInt(part.length) }
}

/** A decimal of our own tables: throws where it is none (a programmer's mistake). */
export function exactFigure(text: string): Exact {
  const read = exactOf(text)
  if (!read) throw new Error(`not a decimal: ${text}`)
  return read
}

/** How many decimals are printed. */
export function placesOf(text: string): number {
  return decimal.exec(text)?.[3]?.length ?? 0
}

export function wholeExact(value: number): Exact {
  return { top: BigInt(value), bottom: 1n }
}

/** 10 to a power that may be below 0. */
export function powerOfTen(power: number): Exact {
  const ten = 10n ** BigInt(Math.abs(power))
  return power < 0 ? { top: 1n, bottom: ten } : { top: ten, bottom: 1n }
}

export function plus(a: Exact, b: Exact): Exact {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom }
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

export function negative({ top, bottom }: Exact): Exact {
  return { top: -top, bottom }
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, negative(b))
}

export function times(a: Exact, b: Exact): Exact {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

/** a / b; b is not 0. */
export function over(a: Exact, b: Exact): Exact {
  if (b.top === 0n) throw new Error('divided by 0')
  const top = a.top * b.bottom
  const bottom = a.bottom * b.top
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom }
}

export function absolute({ top, bottom }: Exact): Exact {
  return { top: top < 0n ? -top : top, bottom }
}

/** Below 0, 0 or above 0 as a is less than, equal to or more than b. */
export function compare(a: Exact, b: Exact): number {
  const gap = a.top * b.bottom - b.top * a.bottom
  return gap < 0n ? -1 : gap > 0n ? 1 : 0
}

export function isZero({ top }: Exact): boolean {
  return top === 0n
}

/** -1, 0 or 1. */
export function signOf({ top }: Exact): number {
  return top < 0n ? -1 : top > 0n ? 1 : 0
}

/** The nearest whole number of 10^-places, halves away from 0. */
function rounded({ top, bottom }: Exact, places: number): bigint {
  const scaled = (top < 0n ? -top : top) * 10n ** BigInt(places)
  const near = (2n * scaled + bottom) / (2n * bottom)
  return top < 0n ? -near : near
}

/** With so many decimals, halves away from 0: `fixedText(exactFigure('-5.1006'), 2)` is `-5.10`. */
export function fixedText(value: Exact, places: number): string {
  const near = rounded(value, places)
  const digits = String(near < 0n ? -near : near).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',')
  const part = places === 0 ? '' : `.${digits.slice(digits.length - places)}`
  return `${near < 0n ? '-' : ''}${whole}${part}`
}

/** For charts and JSON, where a double is near enough. */
export function numberOf({ top, bottom }: Exact): number {
  const digits = 12
  return Number(rounded({ top, bottom }, digits)) / 10 ** digits
}
