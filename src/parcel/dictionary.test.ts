import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Dictionary, PairDictionary } from './dictionary.js'

const encode = (text: string) => new TextEncoder().encode(text)

it('gives equal texts one number and different texts different ones', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 5000 }), texts => {
      const dictionary = new Dictionary()
      const seen = new Map<string, number>()
      for (const text of texts) {
        const bytes = encode(text)
        const id = dictionary.intern(bytes, 0, bytes.length)
        expect(seen.get(new TextDecoder().decode(bytes)) ?? id).toBe(id)
        seen.set(new TextDecoder().decode(bytes), id)
      }
      expect(dictionary.size).toBe(seen.size)
      for (const [text, id] of seen) expect(dictionary.textOf(id)).toBe(text)
    }),
    { numRuns: 30 },
  )
})

it('keeps texts apart while it grows', () => {
  const dictionary = new Dictionary()
  const pairs = new PairDictionary()
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 20_000; n++) {
      const bytes = encode(`parcel-${n}`)
      expect(dictionary.intern(bytes, 0, bytes.length)).toBe(n + 1)
      expect(pairs.intern(n % 7, n)).toBe(n + 1)
    }
  }
  expect(dictionary.textOf(12_345)).toBe('parcel-12344')
})
