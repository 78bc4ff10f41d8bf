/** A file may begin with a row that has no day: the law is asked about it before any other. */
import { expect, it } from 'vitest'
import { assessBatch } from '../src/assess/assess-batch.js'
import { Book } from '../src/assess/book.js'
import { codeOf } from '../src/basis/codes.js'
import { bench, codeList, shirt } from './parcels.js'

const broken = { ...shirt, parcel: 'BROKEN', declared_on: '2026-02-30' }

it.each([
  ['alone', [broken], ['refused']],
  ['before another', [broken, shirt], ['refused', 'judged']],
  ['behind another', [shirt, broken], ['judged', 'refused']],
] as const)('refuses it %s, and judges the others', (_, lines, states) => {
  // A book that nothing was asked of yet.
  const batch = assessBatch(lines, { bench: { ...bench, book: new Book() }, codeList })
  expect(batch.answers(lines.keys()).map(({ state }) => state)).toEqual(states)
  expect(batch.problems.map(({ code }) => codeOf(code).code)).toEqual(['day_bad'])
})
