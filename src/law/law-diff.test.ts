import { describe, expect, it } from 'vitest'
import { day } from '../basis/day.js'
import { kr } from './kr/index.js'
import { lawDiff, staleProvisions } from './law-diff.js'
import { applyReform } from './reform.js'

describe('what changed between two days', () => {
  it('is the relief and list limits on the first day of rule no. 513', () => {
    const changes = lawDiff(day('2015-11-30'), day('2015-12-01'))
    expect(changes.map(one => one.key)).toEqual([
      'kr.customsActRule.reliefBasis',
      'kr.customsActRule.reliefLimit',
      'kr.customsActRule.listLimit',
    ])
    const [, relief, list] = changes
    expect(relief).toMatchObject({
      before: { value: 150_000, unit: 'KRW' },
      after: { value: 150_00, unit: 'USD cents', from: '2015-12-01' },
      isNewValue: true,
    })
    expect(relief?.after?.cite.article).toBe('제45조제2항제1호')
    expect([list?.before?.value, list?.after?.value]).toEqual([100_00, 150_00])
  })

  it('is nothing where no version begins, and turns round with the days', () => {
    expect(lawDiff(day('2015-12-01'), day('2015-12-02'))).toEqual([])
    const back = lawDiff(day('2015-12-01'), day('2015-11-30'))
    expect(back[1]).toMatchObject({ before: { value: 150_00 }, after: { value: 150_000 } })
  })

  it('tells apart text that was written anew and a value that is new', () => {
    const changes = lawDiff(day('2022-03-17'), day('2022-03-18'))
    const values = changes.map(one => [one.key.split('.')[2], one.isNewValue])
    expect(values).toContainEqual(['reliefLimit', false])
    expect(values).toContainEqual(['inseparableFreight', true])
  })

  it('says what is not known before its first day', () => {
    const changes = lawDiff(day('2004-03-30'), day('2004-03-31'))
    const relief = changes.find(one => one.key === 'kr.customsActRule.reliefLimit')
    expect(relief?.before).toBeUndefined()
    expect(relief?.after?.value).toBe(150_000)
  })

  it('sees a reform', () => {
    const sets = { 'kr.customsActRule.reliefLimit': [{ from: '2027-01-01', value: 0 }] }
    const law = applyReform(kr, { title: 'none', why: '', sets })
    const changes = lawDiff(day('2026-12-31'), day('2027-01-01'), law)
    expect(changes).toMatchObject([
      {
        key: 'kr.customsActRule.reliefLimit',
        before: { value: 150_00, unit: 'USD cents' },
        after: { value: 0, unit: 'USD cents', from: '2027-01-01' },
      },
    ])
  })
})

describe('what was not checked lately', () => {
  const { reliefLimit } = kr.customsActRule
  const old = { ...reliefLimit, checkedOn: '2026-01-01' }
  const law = { ...kr, customsActRule: { ...kr.customsActRule, reliefLimit: old } }
  const on = day('2026-01-31')

  it('begins on the day after so many days', () => {
    expect(staleProvisions(on, 30, law).map(one => one.key)).toEqual([])
    expect(staleProvisions(on, 29, law)).toMatchObject([
      { key: 'kr.customsActRule.reliefLimit', checkedOn: '2026-01-01', age: 30 },
    ])
  })
})
