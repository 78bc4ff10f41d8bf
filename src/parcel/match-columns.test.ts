/** Headers of the trade are known; what may mean two fields is asked, never guessed. */
import { expect, it } from 'vitest'
import { fields } from './fields.js'
import { fieldMeant, fieldsMeant, plainWord, unitNamed, wordCount } from './header-words.js'
import { fieldsFitting, matchColumns } from './match-columns.js'

const forwarderKo = {
  송장번호: 'parcel',
  HS코드: 'hs',
  개인통관고유부호: 'customs_id',
  수취인: 'person_name',
  입항일: 'arrived_on',
  신고일자: 'declared_on',
  '총중량(kg)': 'parcel_weight_g',
  운송방법: 'channel',
  발송국: 'ship_from',
  원산지: 'origin',
  품명: 'goods',
  보험료: 'intl_insurance',
}

const forwarderEn = {
  'AWB No': 'parcel',
  'HS code': 'hs',
  Description: 'goods',
  Qty: 'quantity',
  'Unit price': 'unit_price',
  'Order date': 'purchased_on',
  'Arrival date': 'arrived_on',
  Insurance: 'intl_insurance',
  Consignee: 'person_name',
  'Country of origin': 'origin',
  'Gross Weight (KG)': 'parcel_weight_g',
}

it.each([
  ['Korean', forwarderKo],
  ['English', forwarderEn],
] as const)('knows %s headers', (_, told) => {
  expect(matchColumns(Object.keys(told), fields)).toEqual(told)
})

it.each([
  ['B/L번호', 'parcel'],
  ['HAWB', 'parcel'],
  ['Ｈ Ｓ Ｃｏｄｅ', 'hs'],
  ['세번부호', 'hs'],
  ['품목번호', 'hs'],
  ['통관부호', 'customs_id'],
  ['수하인', 'person_name'],
  ['도착일', 'arrived_on'],
  ['주문일', 'purchased_on'],
])('knows %s', (name, field) => {
  expect(fieldsFitting(name, fields)).toEqual([field])
})

it.each([
  ['국가', ['ship_from', 'origin']],
  ['중량(kg)', ['parcel_weight_g', 'weight_g']],
  ['Freight', ['intl_freight', 'local_freight']],
  ['날짜', ['declared_on', 'arrived_on', 'purchased_on']],
  ['보험금액', ['intl_insurance']],
  ['구매국가', ['ship_from']],
  ['HTS Code', ['hs']],
])('asks what %s is', (name, fitting) => {
  expect(fieldsFitting(name, fields)).toEqual(fitting)
  expect(matchColumns([name], fields)).toEqual({ [name]: '' })
})

it('asks where two columns mean one field, and where the field is there already', () => {
  expect(matchColumns(['한글품명', '영문품명'], fields)).toEqual({ 한글품명: '', 영문품명: '' })
  expect(matchColumns(['goods', '품명'], fields)).toEqual({ 품명: '' })
  expect(matchColumns(['한글품명', '영문품명'], fields, { 한글품명: 'goods' })).toEqual({
    ...{ 한글품명: 'goods', 영문품명: '' },
  })
})

it('has some hundred words, each of a field and none in both lists', () => {
  expect(wordCount).toBeGreaterThan(700)
  for (const { ko } of fields) {
    const plain = plainWord(ko)
    expect(fieldMeant(plain) === undefined || fieldsMeant(plain).length === 0).toBe(true)
  }
})

it.each([
  ['중량(kg)', 'kg'],
  ['무게 ㎏', 'kg'],
  ['weight_kg', 'kg'],
  ['Gross weight [g]', 'g'],
  ['용량(ml)', 'ml'],
  ['용량(L)', 'l'],
  ['B/L', undefined],
  ['무게', undefined],
  ['Channel', undefined],
])('reads the unit of %s: %s', (name, unit) => {
  expect(unitNamed(name)).toBe(unit)
})
