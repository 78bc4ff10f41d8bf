import { describe, expect, it } from 'vitest'
import { explainLanded } from '../src/landed/explain.js'
import { judgeOutbound } from '../src/landed/judge.js'
import { benchOfExample, ordersOf } from './examples/landed.js'
import type { Example } from './examples/parse.js'

const order = {
  ...{ order: 'A', goods: 'shirt', sold_on: '2026-06-20', entered_on: '2026-07-01' },
  ...{ quantity: '1', unit_price: '100', freight: '10', freight_separate: 'yes' },
  ...{ hs: '6109101000', origin: 'KR', carrier: 'express', kind: 'apparel' },
}

function explained(more: Readonly<Record<string, string>>) {
  const example = { rates: { USD: '1400' } } as unknown as Example
  const bench = benchOfExample(example)
  return explainLanded(judgeOutbound(ordersOf([{ ...order, ...more }]), bench), bench, 0)
}

interface Way {
  readonly id: string
  readonly status: string
  readonly title: { readonly en: string }
  readonly outcome: { readonly due: string; readonly regimes: readonly string[] } | undefined
}

const dues = (ways: readonly Way[]) => ways.map(one => [one.id, one.status, one.outcome?.due])

const titles = (ways: readonly Way[]) => ways.map(one => [one.title.en, one.outcome?.regimes[0]])

describe('the European Union', () => {
  const given = { to: 'NL', currency: 'EUR', duty_rate_pct: '0' }
  it('with IOSS or without, and with the agreement', () => {
    expect(dues(explained(given).options)).toEqual([
      ['no_ioss', 'taken', '26.73'],
      ['ioss', 'needs', '26.1'],
      ['eu_korea', 'needs', '23.1'],
      ['express', 'taken', '26.73'],
      ['post', 'open', '26.73'],
    ])
  })
  it('has no IOSS above the limit, nor for a business', () => {
    const above = explained({ ...given, unit_price: '150.01' })
    const business = explained({ ...given, buyer_use: 'business' })
    expect(above.options.map(one => one.id)).not.toContain('ioss')
    expect(business.options.map(one => one.id)).not.toContain('ioss')
  })
  it('changes at its limit, on the last day of the relief, and when a fee is not known', () => {
    expect(titles(explained(given).changes)).toEqual([
      ['Above the limit of small consignments (150)', 'standard'],
      ['Entered on 2026-11-01', 'low_value'],
      ['Entered on 2026-06-30', 'low_value'],
    ])
  })
})

describe('other destinations', () => {
  it('Singapore: registered or not; at the limit of import relief with charges', () => {
    const { options, changes } = explained({ to: 'SG', currency: 'SGD' })
    expect(options.map(one => [one.id, one.outcome?.amounts])).toEqual([
      ['no_ovr', expect.objectContaining({ tax: '0' })],
      ['ovr', expect.objectContaining({ tax: '9.9' })],
      ['express', expect.objectContaining({ tax: '0' })],
      ['post', expect.objectContaining({ tax: '0' })],
    ])
    expect(titles(changes)[0]).toEqual(['Above the limit of import relief (390)', 'border'])
  })
  it('Australia: GST at the sale or not; the agreement above the limit', () => {
    const low = explained({ to: 'AU', currency: 'AUD' })
    expect(low.options.map(one => one.id)).toEqual(['no_au_gst', 'au_gst', 'express', 'post'])
    const high = explained({ to: 'AU', currency: 'AUD', unit_price: '1200', duty_rate_pct: '5' })
    expect(high.options.map(one => [one.id, one.outcome?.amounts])).toEqual([
      ['kafta', expect.objectContaining({ duty: '0', tax: '121', fees: '98' })],
      ['express', expect.objectContaining({ duty: '60', tax: '127' })],
      ['post', expect.objectContaining({ duty: '60', tax: '127' })],
    ])
  })
  it('Canada: mail has a fee of its own', () => {
    const given = { to: 'CA', currency: 'CAD', region: 'ON', duty_rate_pct: '0' }
    const { options, changes } = explained(given)
    expect(options.map(one => [one.id, one.status, one.outcome?.amounts])).toEqual([
      ['express', 'taken', expect.objectContaining({ tax: '13' })],
      ['post', 'open', expect.objectContaining({ tax: '13', fees: '9.95' })],
    ])
    expect(titles(changes)).toContainEqual(['Within the limit of small values (20)', 'de_minimis'])
  })
  it('the United Kingdom: the agreement above the limit, with the rule of origin of the code', () => {
    const given = { to: 'GB', currency: 'GBP', unit_price: '200', duty_rate_pct: '0' }
    const cream = explained({ ...given, hs: '3304991000' }).options
    expect(cream.map(one => one.id)).toEqual(['express', 'post', 'uk_korea'])
    expect(cream[2]!.asks.en).toContain('does not exceed 20% of the ex-works price of the product.')
    expect(cream[2]!.asks.en).toContain(' OR Manufacture in which the value of all the materials')
    const unknown = explained({ ...given, hs: '', kind: 'cosmetic' }).options
    expect(unknown[2]!.asks.ko).toContain('품목번호가 없어 기준을 찾지 못했습니다')
    expect(explained({ ...given, origin: 'CN' }).options.map(one => one.id)).not.toContain(
      'uk_korea',
    )
    const small = explained({ ...given, unit_price: '100' }).options
    expect(small.map(one => one.id)).toEqual(['express', 'post'])
  })
  it.each([
    ['GB', 'GBP', 'Above the limit of small consignments (135)'],
    ['TW', 'TWD', 'Above the limit of the exemption (1990)'],
  ])('%s changes at its limit', (to, currency, title) => {
    const { changes } = explained({ to, currency, duty_rate_pct: '0' })
    expect(changes.map(one => one.title.en)).toContain(title)
  })
  it.each([
    [{ to: 'VN', currency: 'VND', unit_price: '900000', entered_on: '2025-02-17' }, 'exemption'],
    [{ to: 'TH', currency: 'THB', unit_price: '1000', entered_on: '2025-12-31' }, 'duty_limit'],
  ])('%s changed at its limit while there was one', (given, id) => {
    const { changes } = explained({ ...given, duty_rate_pct: '10' })
    expect(changes.map(one => one.id)).toContain(id)
  })
})

describe('Japan', () => {
  const given = {
    to: 'JP',
    currency: 'JPY',
    unit_price: '17000',
    hs: '3304991000',
    kind: 'cosmetic',
  }
  it('by mail or express, with the share for personal use or without', () => {
    expect(dues(explained({ ...given, buyer_use: 'personal' }).options)).toEqual([
      ['express', 'taken', '800'],
      ['post', 'open', '1000'],
      ['personal_share', 'taken', '800'],
      ['full_value', 'needs', '1600'],
    ])
  })
  it('changes at the price whose share is the limit, and not where the share is not known', () => {
    expect(titles(explained(given).changes)).toEqual([
      ['Within the limit of small values (16668)', 'exempt'],
      ['Above the limit of simplified rates (333334)', 'ordinary'],
      ['Entered on 2019-09-30', 'ordinary'],
    ])
  })
})

describe('China', () => {
  const cream = { hs: '3304991000', kind: 'cosmetic', weight_g: '50', buyer_use: 'personal' }
  const given = { to: 'CN', currency: 'CNY', unit_price: '900', scheme: 'cbec', ...cream }
  it('a retail import or a personal parcel', () => {
    expect(dues(explained(given).options)).toEqual([
      ['cbec', 'taken', '209.83'],
      ['mail_post', 'open', '450'],
      ['mail_express', 'open', '450'],
    ])
    expect(explained({ ...given, buyer_use: 'business' }).options).toEqual([])
  })
  it('changes at the limit of the way', () => {
    const [retail] = titles(explained(given).changes)
    expect(retail).toEqual(['Above the limit of one transaction (4990)', 'cbec_full_tax'])
    const [parcel] = titles(explained({ ...given, scheme: 'none', carrier: 'post' }).changes)
    expect(parcel).toEqual(['Above the limit of a personal parcel (1000)', 'personal_mail'])
  })
})
