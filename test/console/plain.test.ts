/** Sentences of the judging as pages say them: no names of columns, no options of the terminal. */
import { describe, expect, it } from 'vitest'
import { namedProblem, plain } from '../../console/src/plain.js'
import { problemsOf } from '../../console/src/row-reasons.js'
import { fields, inboundReasons } from '../../src/pages.js'

describe('plain', () => {
  it.each([
    [
      '국제운임(intl_freight)이나 보험료(intl_insurance)가 비어 있습니다.',
      '국제운임이나 보험료가 비어 있습니다.',
    ],
    ['hs를 4자리 이상 적으십시오.', '품목번호를 4자리 이상 적으십시오.'],
    [
      '합산 여부를 확인할 값(person, 판매자, purchased_on 등)이 비어 있습니다.',
      '합산 여부를 확인할 값(수하인 식별 키, 판매자, 구매일 등)이 비어 있습니다.',
    ],
    ["'channel'이(가) 없습니다.", "'운송 경로'가 없습니다."],
    ["'abc'은(는) 통화 코드가 아닙니다.", "'abc'은(는) 통화 코드가 아닙니다."],
    ['unit_price에 값을 적으십시오.', '단가에 값을 적으십시오.'],
    [
      '비어 있는 intl_freight, intl_insurance이(가) 0이라면',
      '비어 있는 국제 운임, 국제 보험료가 0이라면',
    ],
    [
      '2026-11-23 주의 USD 과세환율이 없습니다. --rates 파일로 그 주의 환율을 주십시오.',
      "2026-11-23 주의 USD 과세환율이 없습니다. '설정 › 환율과 세율표'에서 그 주의 환율을 가져오십시오.",
    ],
  ])('ko: %s', (given, wanted) => expect(plain(given, 'ko')).toBe(wanted))

  it.each([
    ["'unit_price' is blank. Fill it in.", "'unit price' is blank. Fill it in."],
    ['Use of the person stays.', 'Use of the person stays.'],
    ['give its seller_id', 'give its seller id on the platform'],
  ])('en: %s', (given, wanted) => expect(plain(given, 'en')).toBe(wanted))

  it('says on which column a problem is, once', () => {
    const message = { ko: "'x'은(는) 날짜가 아닙니다.", en: "'x' is not a day." }
    const named = namedProblem({ column: 'purchased_on', message })
    expect(plain(named.ko, 'ko')).toBe("구매일: 'x'은(는) 날짜가 아닙니다.")
    const own = { ko: "'unit_price'이(가) 비었습니다.", en: "'unit_price' is blank." }
    expect(namedProblem({ column: 'unit_price', message: own })).toBe(own)
  })

  it('tells the same wrong value of two columns for each, and of one column once', () => {
    const message = { ko: "'x'은(는) 숫자가 아닙니다.", en: "'x' is not a number." }
    const problems = ['unit_price', 'insurance', 'unit_price'].map(column => ({
      ...{ column, code: 'amount_bad', message },
    }))
    const told = problemsOf({ problems }).map(one => one.sentence.ko)
    expect(told).toEqual(["단가: 'x'은(는) 숫자가 아닙니다.", "'x'은(는) 숫자가 아닙니다."])
  })

  it('leaves no column and no option in the sentences of reasons', () => {
    const names = new Set<string>(fields.map(({ name }) => name))
    for (const { reason } of inboundReasons) {
      const values = /\{\w+\}/g
      const korean = plain(reason.ko, 'ko').replaceAll(values, '')
      const words = korean.match(/[A-Za-z_]+/g) ?? []
      expect(
        words.filter(word => names.has(word)),
        korean,
      ).toEqual([])
      const english = plain(reason.en, 'en').replaceAll(values, '')
      expect(english).not.toMatch(/[a-z]_[a-z]/)
      expect(korean + english).not.toMatch(/--[a-z]/)
    }
  })
})
