/** How a printed number and the figure behind it agree: to the printed digit, cut, by tens, or not at all. */
import type { Qualifier } from './claim.js'
import {
  absolute,
  compare,
  type Exact,
  isZero,
  minus,
  negative,
  over,
  powerOfTen,
  signOf,
  times,
  wholeExact,
} from './exact-figure.js'

export type Fit = 'exact' | 'rounding' | 'tens' | 'sign' | 'none'

export interface Printed {
  readonly value: Exact
  /** What one of the last printed digit is worth. */
  readonly digit: Exact
  readonly qualifier: Qualifier
}

export interface Figure {
  readonly value: Exact
  readonly between?: readonly [Exact, Exact]
}

const half = (value: Exact): Exact => over(value, wholeExact(2))

const isNear = (a: Exact, b: Exact, reach: Exact): boolean =>
  compare(absolute(minus(a, b)), reach) <= 0

const mostTens = 4

/** By how many powers of ten the two differ and else agree; 0 for none. */
export function tensOff({ value, digit }: Printed, figure: Exact): number {
  for (let tens = 1; tens <= mostTens; tens++) {
    for (const power of [tens, -tens]) {
      const moved = times(figure, powerOfTen(power))
      if (!isZero(moved) && isNear(value, moved, half(digit))) return power
    }
  }
  return 0
}

function isWithin(value: Exact, [low, high]: readonly [Exact, Exact], reach: Exact): boolean {
  return compare(value, minus(low, reach)) >= 0 && compare(minus(value, reach), high) <= 0
}

function isExact(printed: Printed, { value, between }: Figure): boolean {
  const reach = half(printed.digit)
  return between ? isWithin(printed.value, between, reach) : isNear(printed.value, value, reach)
}

/** `over 7` and `nearly 2` say on which side the figure lies; further off they would name another digit. */
function isOnItsSide({ value, qualifier }: Printed, figure: Figure): boolean {
  if (qualifier === '>') return compare(figure.value, value) > 0
  return qualifier !== '<' || compare(figure.value, value) < 0
}

/** How a claim and a figure agree, both in ones of the same base. */
export function fitOf(printed: Printed, figure: Figure): Fit {
  const { value, digit } = printed
  const isLoose = printed.qualifier !== '' && isNear(value, figure.value, digit)
  if (isLoose && isOnItsSide(printed, figure)) return 'exact'
  if (isExact(printed, figure)) return isOnItsSide(printed, figure) ? 'exact' : 'rounding'
  const isSameSide = signOf(value) === signOf(figure.value)
  if (isSameSide && compare(absolute(minus(value, figure.value)), digit) < 0) return 'rounding'
  if (isExact(printed, { value: negative(figure.value) })) return 'sign'
  return tensOff(printed, figure.value) === 0 ? 'none' : 'tens'
}
