import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markAlike, plainName, type SellerName } from './names-alike.js'

describe('a plain name', () => {
  it.each([
    ['Example Shop', 'exampleshop'],
    ['  EXAMPLE—shop!', 'exampleshop'],
    ['Example Shop Co., Ltd.', 'exampleshop'],
    ['Ｅｘａｍｐｌｅ Shop', 'exampleshop'],
    ['㈜한빛', '한빛'],
    ['주식회사 한빛', '한빛'],
    ['한빛주식회사', '한빛'],
    ['深圳市光明有限公司', '深圳市光明'],
    ["Kim's", 'kims'],
    ['Inc', 'inc'],
    ['주식회사', '주식회사'],
    ['S.A.', 'sa'],
    ['***', ''],
  ])('of %j is %j', (name, plain) => {
    expect(plainName(name)).toBe(plain)
  })

  it('does not change by being made plain again, or composed in another way', () => {
    const korean = '가나다라 상회'
    expect(plainName(korean.normalize('NFD'))).toBe(plainName(korean))
  })
})

/** Changes, additions and omissions between two words, counted the plain way. */
function distance(a: readonly string[], b: readonly string[]): number {
  let before = b.map((_, at) => at + 1)
  before.unshift(0)
  a.forEach((letter, row) => {
    const now = [row + 1]
    b.forEach((other, at) => {
      const change = before[at]! + (letter === other ? 0 : 1)
      now.push(Math.min(change, before[at + 1]! + 1, now[at]! + 1))
    })
    before = now
  })
  return before[b.length]!
}

function isAlike(a: SellerName, b: SellerName): boolean {
  if (a.hasId && b.hasId) return false
  const [first, second] = [[...a.plain], [...b.plain]]
  if (a.plain === b.plain) return true
  return Math.min(first.length, second.length) >= 5 && distance(first, second) === 1
}

describe('names that are alike', () => {
  it('are those of the plain definition, whatever their number', () => {
    const name = fc.record({
      plain: fc.string({ unit: fc.constantFrom('a', 'b', '가', '😀'), minLength: 4, maxLength: 6 }),
      hasId: fc.boolean(),
    })
    let alike = 0
    fc.assert(
      fc.property(fc.array(name, { minLength: 8, maxLength: 16 }), names => {
        const expected = names.map((one, at) =>
          names.some((other, place) => place !== at && isAlike(one, other)) ? 1 : 0,
        )
        alike += expected.filter(Boolean).length
        expect([...markAlike(names)]).toEqual(expected)
      }),
      { numRuns: 500 },
    )
    expect(alike).toBeGreaterThan(10)
  })
})
