/** Words are found whether Korean nouns are written together or apart. */
import { expect, it } from 'vitest'
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
