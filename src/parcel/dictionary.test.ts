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

it('numbers late texts as it would have numbered them at once', () => {
  const words = fc.constantFrom('a', 'b', 'abcd', 'abce', 'abcdefgh', 'Abcdefgh', 'xyz')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), texts => {
      const [late, plain] = [new Dictionary(true), new Dictionary()]
      const given = texts.map(text => late.intern(encode(text), 0, text.length))
      const wanted = texts.map(text => plain.intern(encode(text), 0, text.length))
      const numbers = late.unite()!
      expect(given.map(id => numbers[id])).toEqual(wanted)
      expect(texts.map(text => late.intern(encode(text), 0, text.length))).toEqual(wanted)
      for (const id of wanted) expect(late.textOf(id)).toBe(plain.textOf(id))
      expect(late.size).toBe(plain.size)
    }),
    { numRuns: 300 },
  )
})

it('writes the numbers of many texts at once, and leaves blank rows as they are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '가'), maxLength: 9 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 1200 }), texts => {
      const bytes = encode(`${texts.join('')}....`)
      const ends = new Int32Array(texts.length)
      const starts = new Int32Array(texts.length)
      let at = 0
      texts.forEach((one, n) => {
        starts[n] = at
        at += encode(one).length
        ends[n] = at
      })
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
      const [together, apart] = [new Dictionary(), new Dictionary()]
      const numbers = new Int32Array(texts.length).fill(-7)
      const where = { view, starts, ends, first: 0, count: texts.length }
      together.internAll(where, numbers, 0)
      const wanted = texts.map((one, n) => {
        return one === '' ? -7 : apart.intern(bytes, starts[n]!, ends[n]!)
      })
      expect([...numbers]).toEqual(wanted)
    }),
    { numRuns: 60 },
  )
})
