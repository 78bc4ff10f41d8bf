/** Answers as text of JSON say what the records say, for every kind of cell. */
import { expect, it } from 'vitest'
import { bench, shirt } from '../../test/parcels.js'
import { answerFields } from './answer-fields.js'
import { answerTextsAt, cellValue } from './answer-json.js'
import { answersOf, type InputLine, readLines } from './assess.js'
import { judgeColumns } from './batch.js'

const company = { person: 'p', platform: 'shop', seller_id: 'S', purchased_on: '2026-01-20' }
const lines: readonly InputLine[] = [
  shirt,
  { ...shirt, parcel: '따옴표 "둘" \\', declaration: 'D|1' },
  { ...shirt, parcel: 'refused', unit_price: 'x' },
  { ...shirt, parcel: 'no rate', currency: 'KWD', declared_on: '2026-12-31' },
  ...['a', 'b', 'c'].map(parcel => ({ ...shirt, ...company, parcel, unit_price: 120 })),
  { ...shirt, parcel: 'dear', unit_price: '1234.56', intl_freight: 12.5 },
  { ...shirt, parcel: 'drink', hs: '2204210000', goods: 'wine', quantity: 2, unit_price: 99 },
  { ...shirt, parcel: 'many lines', line: 100_000 },
]

it('says what the records say', () => {
  const { columns } = readLines(lines)
  const judged = judgeColumns(columns, bench, () => undefined)
  const said = answersOf(judged).map(answer =>
    Object.fromEntries(
      answerFields.map(field => [field.name, cellValue(field, answer[field.name])]),
    ),
  )
  const texts = answerTextsAt(judged, lines.keys(), row => `,"row":${row}`)
  expect(texts.map(text => JSON.parse(text))).toEqual(said.map((one, row) => ({ ...one, row })))
  expect(new Set(said.map(({ state }) => state)).size).toBe(3)
  expect(said.some(one => (one['combined_with'] as string[]).length === 2)).toBe(true)
})
