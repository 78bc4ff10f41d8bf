import { describe, expect, it } from 'vitest'
import type { InputLine } from '../src/assess/assess.js'
import { assessBatch } from '../src/assess/assess-batch.js'
import { explanationText } from '../src/doors/cli/explanation-text.js'
import { bench, codeList } from './parcels.js'

const bag: InputLine = {
  parcel: 'P',
  declared_on: '2026-02-03',
  ship_from: 'CN',
  origin: 'CN',
  hs: '4202221010',
  quantity: 2,
  unit_price: 90,
  currency: 'USD',
  local_freight: 0,
  local_tax: 0,
  intl_freight: 0,
  intl_insurance: 0,
}

const more: readonly InputLine[] = [
  bag,
  { ...bag, hs: '9102111000', unit_price: 2500 },
  { ...bag, hs: '6601910000', origin: '' },
  { ...bag, hs: '8518309000', ship_from: 'US', unit_price: 80 },
  { ...bag, hs: '3303001000', volume_ml_each: 40, unit_price: 10 },
  { ...bag, channel: 'post', arrived_on: '2026-02-02' },
  { ...bag, channel: 'post', arrived_on: '2026-02-02', unit_price: 40 },
]

function textOf(line: InputLine, language: 'ko' | 'en'): string {
  const explanation = assessBatch([line], { bench, codeList }).explain('P')!
  return explanationText(explanation, { own: [], combined: [] }, language)
}

describe('an explanation as people read it', () => {
  it.each(more)('says everything in both languages: $hs $channel', line => {
    const english = textOf(line, 'en').replace(/https:\S+/g, '')
    expect(english).not.toMatch(/[가-힣]/)
    expect(english).toContain('Lawful options')
    expect(textOf(line, 'ko')).toContain('적법한 선택')
  })

  it('names the rates of exchange and the schedule that it was judged with', () => {
    const yuan = textOf({ ...bag, currency: 'CNY', unit_price: 700 }, 'en')
    expect(yuan).toMatch(/customs rate 2026-02-01…2026-02-07: 1 CNY = [\d.]+ won \(source: \S+\)/)
    expect(yuan).toContain('customs rate 2026-02-01…2026-02-07: 1 USD = 1,442.88 won')
    expect(yuan).toContain('tariff schedule kr-2026')
    const old = textOf({ ...bag, declared_on: '2020-03-24', unit_price: 200 }, 'ko')
    expect(old).toContain('과세환율 2020-03-22…2020-03-28: 1 USD = ')
    expect(old).not.toContain('관세율표 kr-2026')
  })

  it('shows the article of the relief that was given, and of no other', () => {
    const us = { ...bag, quantity: 1, unit_price: 180, hs: '6109101000', ship_from: 'US' }
    const reasons = (line: InputLine) =>
      assessBatch([line], { bench, codeList })
        .explain('P')!
        .reasons.find(one => one.code === 'duty_relieved')!
        .basis.map(one => one.key)
    expect(reasons(us)).toEqual(['kr.ftaActRule.usExpressListLimit'])
    expect(reasons({ ...us, unit_price: 100 })).toEqual(['kr.customsActRule.reliefLimit'])
    const sample = { ...us, ship_from: 'CN', use: 'sample', unit_price: 250 }
    expect(reasons(sample)).toEqual(['kr.customsActRule.sampleLimit'])
  })

  it('puts article, first day and link under each step', () => {
    const steps = textOf(bag, 'ko').split('적법한 선택')[0]!
    const labels = [...steps.matchAll(/^ {2}\S.*\n {6}\S.* = [\d,.]+(?:원| [A-Z]{3})\n {8}(.*)$/gm)]
    expect(labels).toHaveLength(7)
    for (const [, law] of labels) {
      expect(law).toMatch(/제\d+조.* \(\d{4}-\d\d-\d\d부터, .*\) https:\/\/www\.law\.go\.kr\/\S+$/)
    }
  })
})
