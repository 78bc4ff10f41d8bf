/** Reasons as lists tell them: with the values that are known, and never with a gap. */
import { describe, expect, it } from 'vitest'
import { plain } from '../../console/src/plain.js'
import {
  bareProblem,
  filledOrBare,
  type OfParcel,
  type Sentenced,
  sentenceOf,
} from '../../console/src/told-reasons.js'
import { bareSentence, lawfulValues } from '../../src/assess/bare-sentences.js'
import { codes } from '../../src/basis/codes.js'
import { destinations } from '../../src/landed/registry.js'
import { allProvisions } from '../../src/law/all-laws.js'
import { inboundReasons } from '../../src/pages.js'

const law = allProvisions()
const reasons: readonly (Sentenced & { readonly code: string })[] = inboundReasons.map(
  ({ code, reason: { ko, en } }) => ({
    ...{ code, sentence: { ko, en } },
    ...{ bare: bareSentence(code), values: lawfulValues(code, law) },
  }),
)
const gap = /…|\{|\}/

function reasonOf(code: string): Sentenced {
  return reasons.find(one => one.code === code)!
}

const known: OfParcel = { day: '2026-02-03', tested_value_usd: '120.50', is_real: true }
const parcels: readonly OfParcel[] = [
  known,
  { ...known, day: null },
  { ...known, day: '2010-01-01' },
  { ...known, tested_value_usd: null },
  { ...known, tested_value_usd: '9000.00' },
  { ...known, is_real: false },
]

describe('reasons of a list', () => {
  it('leave no gap, whatever is known of the parcel', () => {
    expect(reasons.length).toBeGreaterThan(100)
    for (const reason of reasons) {
      const said = [reason.bare, ...parcels.map(one => sentenceOf(reason, one))]
      for (const { ko, en } of said) {
        expect(plain(ko, 'ko'), reason.code).not.toMatch(gap)
        expect(plain(en, 'en'), reason.code).not.toMatch(gap)
      }
    }
  })

  it('of destinations have no gap either', () => {
    const all = destinations.flatMap(one => one.reasons)
    expect(all.length).toBeGreaterThan(100)
    for (const { code, reason } of all) expect(reason.ko + reason.en, code).not.toMatch(gap)
  })

  it('have a sentence of their own without values where there are any, else the same', () => {
    for (const { code, sentence, bare } of reasons) {
      const hasValues = /\{\w+\}/.test(sentence.ko)
      expect(/\{\w+\}/.test(sentence.en), code).toBe(hasValues)
      expect(bare.ko !== sentence.ko, code).toBe(hasValues)
      expect(bare.en !== sentence.en, code).toBe(hasValues)
    }
  })

  it('hold the value of the parcel and the limit of its day', () => {
    const said = sentenceOf(reasonOf('relief_small_value'), known)
    expect(said.ko).toContain('물품가격 120.5달러가 한도 150달러 이하')
    expect(said.en).toContain('item value of 120.5 dollars is within the limit of 150 dollars')
    const whole = { ...known, tested_value_usd: '100.00' }
    expect(sentenceOf(reasonOf('relief_over_limit'), whole).ko).toContain('물품가격 100달러가')
    expect(sentenceOf(reasonOf('relief_sample_over_limit'), known).en).toContain('250 dollars')
  })

  it('take the rate of the day: 20 % up to 2023-02-27, 15 % after it', () => {
    const on = (day: string) => sentenceOf(reasonOf('simplified_other'), { ...known, day }).ko
    expect(on('2023-02-27')).toContain('간이세율 20%를')
    expect(on('2023-02-28')).toContain('간이세율 15%를')
  })

  it('say nothing of a limit in dollars where the law of the day had none, or was another', () => {
    const reason = reasonOf('relief_small_value')
    for (const other of [{ day: '2015-11-30' }, { is_real: false }, { tested_value_usd: null }]) {
      expect(sentenceOf(reason, { ...known, ...other })).toEqual(reason.bare)
    }
    // Goods of one parcel that are declared apart: the largest value is not that of those within it.
    expect(sentenceOf(reason, { ...known, tested_value_usd: '150.01' })).toEqual(reason.bare)
    expect(sentenceOf(reason, { ...known, tested_value_usd: '150.00' }).en).toContain('of 150')
  })

  it('are filled from the answer of a line', () => {
    const reason = reasonOf('rate_agreement')
    const said = filledOrBare(reason, { duty_rate_pct: '0', rate_kind: 'korus' })
    expect(said.en).toContain('the lower agreement rate of 0 % (korus) applies')
    expect(filledOrBare(reason, { duty_rate_pct: '', rate_kind: 'korus' })).toEqual(reason.bare)
  })
})

describe('what may be wrong with a row, without its value', () => {
  it('leaves no gap', () => {
    for (const { code, ko, en } of codes) {
      const said = bareProblem({ ko, en })
      expect(said.ko, code).not.toMatch(/[{}]/)
      expect(said.en, code).not.toMatch(/[{}]/)
    }
  })

  it('is a sentence', () => {
    const of = (code: string) => bareProblem(codes.find(one => one.code === code)!)
    expect(of('day_bad')).toEqual({
      ko: '적힌 값은 날짜가 아닙니다. YYYY-MM-DD로 적으십시오.',
      en: 'The value given is not a day. Write YYYY-MM-DD.',
    })
    expect(of('rate_missing').ko).toMatch(/^그 주의 그 통화 과세환율이 없습니다\./)
    expect(of('rate_missing').en).toMatch(/exchange for its currency in its week\./)
    expect(of('amount_too_large').ko).toBe('값이 너무 큽니다. 단위를 확인하십시오.')
  })
})
