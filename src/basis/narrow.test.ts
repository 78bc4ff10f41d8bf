import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SmallNumbers, WholeAmounts } from './narrow.js'

const place = fc.integer({ min: 0, max: 9 })

describe('narrow columns', () => {
  it('keep small numbers and large ones', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: 0 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(place, number)), puts => {
        const [narrow, plain] = [new SmallNumbers(10), new Array<number>(10).fill(0)]
        for (const [at, value] of puts) {
          narrow.put(at, value)
          plain[at] = value
          expect(plain.map((_, one) => narrow.at(one))).toEqual(plain)
        }
      }),
    )
  })

  it('keep amounts of any size, parts of one, and that an amount is not known', () => {
    const amount = fc.oneof(
      fc.integer({ min: 0 }),
      fc.maxSafeNat(),
      fc.constantFrom(0, 0.5, 2 ** 31 - 1, 2 ** 31, Number.NaN),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(place, amount)), puts => {
        const [narrow, plain] = [new WholeAmounts(10), new Array<number>(10).fill(Number.NaN)]
        for (const [at, value] of puts) {
          narrow.put(at, value)
          plain[at] = value
          expect(plain.map((_, one) => narrow.at(one))).toEqual(plain)
        }
      }),
    )
  })
})
