import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addFractions,
  ceilFraction,
  compareFractions,
  floorDiv,
  floorFraction,
  floorMulDiv,
  fraction,
  isFloorCertain,
  isOrderDoubtful,
} from './exact.js'

const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })

describe('exact', () => {
  it('divides whole numbers like BigInt', () => {
    fc.assert(
      fc.property(whole, positive, (a, b) => {
        expect(floorDiv(a, b)).toBe(Number(BigInt(a) / BigInt(b)))
      }),
    )
  })

  it('multiplies and divides like BigInt, past 2^53 too', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 10 ** 10 }), (a, b) => {
        const expected = (BigInt(a) * BigInt(b)) / 10n ** 13n
        expect(floorMulDiv(a, b, 10 ** 13)).toBe(Number(expected))
      }),
      { numRuns: 2000 },
    )
  })

  it('is right at forced ties: one below, at and above a whole quotient', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.constantFrom(-1, 0, 1),
        (quotient, off) => {
          const c = 10 ** 13
          const a = quotient * 10 ** 7 + off
          const expected = (BigInt(a) * 10n ** 6n) / BigInt(c)
          expect(floorMulDiv(a, 10 ** 6, c)).toBe(Number(expected))
        },
      ),
    )
  })

  it('does not believe a double beside a whole number', () => {
    expect(isFloorCertain(135.5)).toBe(true)
    expect(isFloorCertain(136)).toBe(false)
    expect(isFloorCertain(135.999_999_999_99)).toBe(false)
    expect(isOrderDoubtful(150, 150.000_000_000_1)).toBe(true)
    expect(isOrderDoubtful(150, 150.01)).toBe(false)
  })

  it('adds and orders fractions', () => {
    const third = fraction(1n, 3n)
    expect(compareFractions(addFractions(third, fraction(2n, 3n)), fraction(1n, 1n))).toBe(0)
    expect(compareFractions(third, fraction(1n, 2n))).toBe(-1)
    expect(floorFraction(fraction(7n, 2n))).toBe(3)
    expect(ceilFraction(fraction(7n, 2n))).toBe(4)
    expect(ceilFraction(fraction(8n, 2n))).toBe(4)
  })
})
