import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TripleDictionary } from './triple-dictionary.js'

describe('the dictionary of tuples of three', () => {
  it('gives equal tuples one number, counted from 1, and the tuple back', () => {
    const number = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 9000 }), tuples => {
        const dictionary = new TripleDictionary()
        const seen = new Map<string, number>()
        for (const [first, second, third] of tuples) {
          const id = dictionary.intern(first, second, third)
          const key = `${first} ${second} ${third}`
          expect(seen.get(key) ?? seen.size + 1).toBe(id)
          seen.set(key, id)
          const known = [dictionary.firstOf(id), dictionary.secondOf(id), dictionary.thirdOf(id)]
          expect(known).toEqual([first, second, third])
        }
        expect(dictionary.size).toBe(seen.size)
      }),
      { numRuns: 20 },
    )
  })

  it('keeps its numbers while it grows', () => {
    const dictionary = new TripleDictionary()
    for (let n = 0; n < 20_000; n++) expect(dictionary.intern(n, n % 7, 3)).toBe(n + 1)
    for (let n = 0; n < 20_000; n++) expect(dictionary.intern(n, n % 7, 3)).toBe(n + 1)
  })
})
