import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountsOf } from './amounts.js'

const rows = 3000

describe('amounts that are mostly alike', () => {
  it('give back what was put, and the usual amount of every other row', () => {
    const amount = fc.constantFrom(0, 1, 250, Number.NaN)
    const put = fc.tuple(fc.integer({ min: 0, max: rows - 1 }), amount, fc.boolean())
    fc.assert(
      fc.property(fc.array(put, { maxLength: 4000 }), puts => {
        const make = amountsOf(rows)
        const [taxes, rates] = [make(0), make(Number.NaN)]
        const dense = {
          taxes: new Float64Array(rows),
          rates: new Float64Array(rows).fill(Number.NaN),
        }
        for (const [row, value, isTax] of puts) {
          ;(isTax ? taxes : rates).put(row, value)
          ;(isTax ? dense.taxes : dense.rates)[row] = value
        }
        expect(Array.from(dense.taxes, (_, row) => taxes.at(row))).toEqual([...dense.taxes])
        expect(Array.from(dense.rates, (_, row) => rates.at(row))).toEqual([...dense.rates])
        const known = [...dense.taxes].filter(value => !Number.isNaN(value))
        expect(taxes.sumKnown()).toBe(known.reduce((sum, value) => sum + value, 0))
      }),
      { numRuns: 30 },
    )
  })

  it('hold every row with an amount of its own, and nothing beyond the rows', () => {
    const taxes = amountsOf(rows)(0)
    for (let row = 0; row < rows; row++) taxes.put(row, row + 1)
    taxes.put(rows, 7)
    expect(Array.from({ length: rows }, (_, row) => taxes.at(row))[rows - 1]).toBe(rows)
    expect(taxes.sumKnown()).toBe((rows * (rows + 1)) / 2)
  })
})
