/** Columns by our names, with the name of the file beside them. */
import { expect, it } from 'vitest'
import { columnNamesOf, declareColumns } from '../../console/src/column-names.js'
import { fields, outboundFields } from '../../src/pages.js'

it('has our name and that of the file', () => {
  expect(columnNamesOf(fields, 'ko').both('declared_on')).toBe('신고일 (declared_on)')
  expect(columnNamesOf(outboundFields, 'ko').both('sold_on')).toBe('판매일 (sold_on)')
  expect(columnNamesOf(outboundFields, 'en').both('unit_price')).toBe('unit price (unit_price)')
})

it('leaves a column that is none of ours as it is', () => {
  const { both, label, told } = columnNamesOf(fields, 'ko')
  expect([both('memo_here'), both(''), label('memo_here')]).toEqual(['memo_here', '', undefined])
  const sentence = { ko: "'memo_here' 값이 비어 있습니다.", en: "'memo_here' is blank." }
  expect(told(sentence)).toBe(sentence.ko)
})

it('names columns in sentences, with the particle that follows', () => {
  const sentence = {
    ko: "'unit_price'가 빠졌고 'channel'이 없습니다.",
    en: "'unit_price' is missing.",
  }
  expect(columnNamesOf(fields, 'ko').told(sentence)).toBe("'단가'가 빠졌고 '운송 경로'가 없습니다.")
  expect(columnNamesOf(fields, 'en').told(sentence)).toBe("'unit price' is missing.")
})

it('has a name for every column that may be wrong in orders and declarations', () => {
  for (const language of ['ko', 'en'] as const) {
    const { both } = columnNamesOf(declareColumns, language)
    for (const { name } of declareColumns) {
      if (language === 'ko') expect(both(name)).toContain(` (${name})`)
      expect(both(name)).toContain(name)
    }
  }
})
