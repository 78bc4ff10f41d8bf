/** Words are found whether Korean nouns are written together or apart. */

import { allProvisions } from 'gwanmun/pages'
import { expect, it } from 'vitest'
import { alsoAskedKeys, haystack } from '../../console/src/law-search.js'
import { hasWords } from '../../console/src/words-in.js'

const title = '소액물품 면세 한도 limit of relief for small values'

it.each([
  ['', true],
  ['소액면세', true],
  ['소액물품면세한도', true],
  ['면세 소액', true],
  ['Relief  LIMIT', true],
  ['면세소액', true],
  ['소액면제', false],
  ['면한', false],
  ['smallvalues', false],
  ['소액 관세', false],
])('finds %o: %s', (typed, isFound) => {
  expect(hasWords(title, typed)).toBe(isFound)
})

const texts = new Map(allProvisions().map(one => [one.key, haystack(one)]))
const found = (typed: string) =>
  [...texts].flatMap(([key, text]) => (hasWords(text, typed) ? key : []))

it.each([
  ['제45조', 'kr.customsActRule.reliefLimit'],
  ['45조', 'kr.customsActRule.reliefLimit'],
  ['제 45조', 'kr.customsActRule.reliefLimit'],
  ['art. 45', 'kr.customsActRule.reliefLimit'],
  ['Article 45', 'kr.customsActRule.reliefLimit'],
  ['제94조', 'kr.customsActRule.reliefLimit'],
  ['관세법 94조', 'kr.customsActRule.reliefBasis'],
  ['150달러', 'kr.customsActRule.listLimit'],
  ['$150', 'kr.customsActRule.reliefLimit'],
  ['150불', 'kr.customsActRule.reliefLimit'],
  ['150 USD', 'kr.customsActRule.reliefLimit'],
  ['1만원', 'kr.customsActDecree.minimumCollected'],
  ['10,000원', 'kr.customsActDecree.minimumCollected'],
  ['2000달러', 'kr.expressNotice.simplifiedLimit'],
  ['비타민', 'kr.importNotice.selfUseQuantities'],
  ['vitamins', 'kr.expressNotice.listScope'],
  ['특송', 'kr.expressNotice.simplifiedLimit'],
])('%s finds %s in the law', (typed, key) => expect(found(typed)).toContain(key))

it('takes no number for a part of another one, and names only values that are on board', () => {
  expect(found('50달러')).not.toContain('kr.customsActRule.reliefLimit')
  expect(found('제4조')).not.toContain('kr.customsActRule.reliefLimit')
  expect(found('9999조')).toEqual([])
  for (const key of alsoAskedKeys) expect(texts.has(key)).toBe(true)
})
