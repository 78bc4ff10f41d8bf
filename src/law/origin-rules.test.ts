import { expect, it } from 'vitest'
import { originRulesOf } from './origin-rules.js'

const rules = {
  digest: '',
  rules: [
    { from: '1902000000', to: '1902999999', goods: 'pasta', ways: ['a'] },
    { from: '1902300000', to: '1902309999', goods: 'instant noodles', ways: ['b', 'c'] },
    { from: '1903000000', to: '1903999999', goods: 'tapioca', ways: ['d'] },
  ],
}

const goodsOf = (digits: string) => originRulesOf(rules, digits).map(one => one.goods)

it('finds the rules of a code, the narrowest first', () => {
  expect(goodsOf('1902301010')).toEqual(['instant noodles', 'pasta'])
  expect(goodsOf('190219')).toEqual(['pasta'])
})

it('finds what any code below a short one may fall under', () => {
  expect(goodsOf('1902')).toEqual(['instant noodles', 'pasta'])
  expect(goodsOf('1905')).toEqual([])
  expect(goodsOf('')).toEqual([])
})
