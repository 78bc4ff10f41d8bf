import { describe, expect, it } from 'vitest'
import { withParticles } from './korean.js'

describe('withParticles', () => {
  it.each([
    ["'단가'은(는) 금액이 아닙니다", "'단가'는 금액이 아닙니다"],
    ["'수량'은(는) 금액이 아닙니다", "'수량'은 금액이 아닙니다"],
    ['행 번호 1이(가) 두 번', '행 번호 1이 두 번'],
    ['행 번호 12이(가) 두 번', '행 번호 12가 두 번'],
    ["'15/09/2026'은(는)", "'15/09/2026'은"],
    ['인도조건 CFR(으)로, 인도조건 FOB(으)로', '인도조건 CFR로, 인도조건 FOB로'],
    ['서울(으)로, 부산(으)로, 제주(으)로', '서울로, 부산으로, 제주로'],
    ['국제 보험료(부가)이(가) 0이라면', '국제 보험료(부가)가 0이라면'],
    ['값 10%은(는)', '값 10%는'],
    ['세율 8%(으)로, 8%이(가)', '세율 8%로, 8%가'],
  ])('%s → %s', (given, wanted) => expect(withParticles(given)).toBe(wanted))

  it('leaves both where the sound is not known', () => {
    expect(withParticles("'channel'이(가) 없습니다")).toBe("'channel'이(가) 없습니다")
    expect(withParticles("'…'은(는)")).toBe("'…'은(는)")
    expect(withParticles('계산(가격)은')).toBe('계산(가격)은')
  })
})
