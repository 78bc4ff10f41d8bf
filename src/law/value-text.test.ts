import { describe, expect, it } from 'vitest'
import { allProvisions } from './all-laws.js'
import { rawText, shownOf, unitTexts, valueText } from './value-text.js'

const all = allProvisions()

describe('values of the law as people read them', () => {
  it('writes numbers with their everyday unit', () => {
    expect(valueText({ value: 15000, unit: 'USD cents' }, 'ko')).toBe('150달러')
    expect(valueText({ value: 15005, unit: 'USD cents' }, 'en')).toBe('150.05 dollars')
    expect(valueText({ value: 4399, unit: 'permyriad' }, 'en')).toBe('43.99 %')
    expect(valueText({ value: 10501, unit: '1/10 KRW per g' }, 'ko')).toBe('1g당 1,050.1원')
    expect(valueText({ value: 1, unit: 'years' }, 'en')).toBe('1 year')
    expect(valueText({ value: 12, unit: 'months' }, 'en')).toBe('12 months')
  })

  it('says that a limit of 0 is no limit where the law means no rule', () => {
    const unit = 'USD cents (0: no such rule)'
    expect(valueText({ value: 0, unit }, 'en')).toBe('no such rule')
    expect(valueText({ value: 20000, unit }, 'en')).toBe('200 dollars')
    expect(rawText({ value: 20000, unit })).toBe('20000 USD cents')
  })

  it('knows how every unit of the law is written', () => {
    const units = all.flatMap(({ provision }) =>
      provision.versions.map(version => version.unit ?? provision.unit),
    )
    const missing = units.filter(unit => !['form', 'heading'].includes(unit) && !unitTexts[unit])
    expect(missing).toEqual([])
  })

  it('says every word of the law in both languages', () => {
    const forms = all.filter(({ provision }) => provision.unit === 'form')
    expect(forms.length).toBeGreaterThan(0)
    for (const { key, provision } of forms) {
      for (const value of provision.choices!) {
        const shown = shownOf(provision, { ...provision.versions[0]!, value })
        expect(valueText(shown, 'ko'), key).toMatch(/[가-힣]/)
        expect(valueText(shown, 'en'), key).toMatch(/^[^가-힣_]+$/)
      }
    }
  })
})
