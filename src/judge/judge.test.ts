import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from './allocate.js'
import { hasMark, MarkSets, mark, mostReasons, noMarks, reasonsIn } from './marks.js'

function shared(whole: number, weights: readonly number[]): number[] {
  const shares = new Float64Array(weights.length)
  allocate(whole, Float64Array.from(weights), weights.length, shares)
  return [...shares]
}

describe('allocate', () => {
  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [10, [0, 1, 1], [0, 5, 5]],
    [11, [0, 1, 1], [0, 6, 5]],
    [7, [0, 0], [7, 0]],
    [0, [3, 4], [0, 0]],
    [293_900, [836_135, 1_337_816], [113_039, 180_861]],
  ])('%i over %j is %j', (whole, weights, expected) => {
    expect(shared(whole, weights)).toEqual(expected)
  })

  it('loses nothing and strays less than one unit', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), weights, (whole, parts) => {
        const shares = shared(whole, parts)
        const total = parts.reduce((a, b) => a + b, 0)
        expect(shares.reduce((a, b) => a + b, 0)).toBe(whole)
        if (total === 0) return
        shares.forEach((share, at) => {
          const exact = (BigInt(whole) * BigInt(parts[at]!)) / BigInt(total)
          expect(share - Number(exact)).toBeGreaterThanOrEqual(0)
          expect(share - Number(exact)).toBeLessThanOrEqual(1)
        })
      }),
    )
  })
})

describe('marks', () => {
  it('takes no set for the empty one, though its hash be 0', () => {
    const sets = new MarkSets()
    for (const pair of [
      [31, 63],
      [63, 95],
      [95, 127],
    ]) {
      const marks = noMarks()
      for (const one of pair) mark(marks, one)
      expect(reasonsIn(sets.setOf(sets.intern(marks)))).toEqual(pair)
    }
  })

  it('unites sets by their numbers, also when it remembers', () => {
    const reasons = fc.uniqueArray(fc.integer({ min: 0, max: mostReasons - 1 }), { maxLength: 3 })
    const sets = new MarkSets()
    const numberOf = (all: readonly number[]): number => {
      const marks = noMarks()
      for (const one of all) mark(marks, one)
      return sets.intern(marks)
    }
    fc.assert(
      fc.property(reasons, reasons, (a, b) => {
        const union = numberOf([...a, ...b])
        expect(sets.union(numberOf(a), numberOf(b))).toBe(union)
        expect(sets.union(numberOf(a), numberOf(b))).toBe(union)
      }),
    )
  })

  it('keeps sets of reasons apart', () => {
    const reason = fc.integer({ min: 0, max: mostReasons - 1 })
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(reason, { maxLength: 6 }), { maxLength: 900 }), all => {
        const sets = new MarkSets()
        const seen = new Map<string, number>()
        for (const reasons of all) {
          const marks = noMarks()
          for (const one of reasons) mark(marks, one)
          const key = [...reasons].sort((a, b) => a - b).join()
          const id = sets.intern(marks)
          expect(seen.get(key) ?? id).toBe(id)
          seen.set(key, id)
          expect(reasonsIn(sets.setOf(id)).join()).toBe(key)
          for (const one of reasons) expect(hasMark(marks, one)).toBe(true)
        }
        expect(new Set(seen.values()).size).toBe(seen.size)
      }),
      { numRuns: 20 },
    )
  })
})
