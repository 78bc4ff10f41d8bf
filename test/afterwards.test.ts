import { describe, expect, it } from 'vitest'
import type { InputLine } from '../src/assess/assess.js'
import { assessBatch } from '../src/assess/assess-batch.js'
import { bench, codeList, shirt } from './parcels.js'

function explained(line: Partial<InputLine>) {
  return assessBatch([{ ...shirt, ...line }], { bench, codeList }).explain('P')!
}

/** What follows, with the articles and the words of its English sentences. */
function after(line: Partial<InputLine>) {
  return explained(line).afterwards.map(one => ({
    id: one.id,
    text: one.what.map(text => text.en).join(' '),
    articles: one.basis.map(({ article, from }) => `${article} ${from}`),
  }))
}

/** The keys that a reason rests on, and how sure it is. */
function restsOf(line: Partial<InputLine>, code: string) {
  const reason = explained(line).reasons.find(one => one.code === code)!
  return [reason.basis.map(({ key }) => key.split('.').at(-1)), reason.standing]
}

describe('what follows clearance', () => {
  it('tells the term of payment and the refund of goods that are sent back', () => {
    const [payment, refund, ...rest] = after({})
    expect(rest).toEqual([])
    expect(payment!.text).toContain('Within 15 days')
    expect(payment!.articles).toEqual(['제9조제1항·제2항 2021-01-01'])
    expect(refund!.text).toContain('within 6 months')
    expect(refund!.text).toContain('at most 2,000,000 won')
    expect(refund!.articles).toEqual(['제106조의2제1항 2023-01-01', '제58조의2 2022-03-18'])
  })

  it('says nothing where nothing is collected, or where that is not known', () => {
    expect(after({ unit_price: 100 })).toEqual([])
    expect(after({ intl_freight: '' })).toEqual([])
  })

  it('offers a refund of goods for own use alone', () => {
    expect(after({ use: 'gift' }).map(one => one.id)).toEqual(['payment', 'refund'])
    expect(after({ use: 'resale' }).map(one => one.id)).toEqual(['payment'])
    const perfume = { hs: '3303001000', volume_ml: 101, unit_price: 200 }
    expect(after(perfume).map(one => one.id)).toEqual(['payment'])
  })

  it('says that the article speaks of declared goods, for mail that was taxed without one', () => {
    const [, refund] = after({ channel: 'post', arrived_on: '2026-02-03' })
    expect(refund!.text).toContain('the text does not say')
    expect(refund!.articles).toEqual(['제106조의2제1항 2023-01-01'])
  })

  it('knows no refund before the act had one: 2016-01-01', () => {
    const won = { currency: 'KRW', unit_price: 600_000, declared_on: '2014-03-04' }
    const ids = after({ ...won, hs: '9503003919' }).map(one => one.id)
    expect(ids).not.toContain('refund')
  })
})

describe('the law behind a reason is that of the goods', () => {
  const proof = { origin_proof: 'receipt' as const, unit_price: 300 }

  it('shows the waiver of the goods’ origin alone', () => {
    const code = 'preference_papers_waived'
    expect(restsOf({ ...proof, origin: 'CN' }, code)).toEqual([['originWaiverChina'], 'reported'])
    const us = { ...proof, origin: 'US', ship_from: 'US' }
    expect(restsOf(us, code)).toEqual([['originWaiver'], 'reported'])
    const above = { ...proof, origin: 'CN', unit_price: 700.01 }
    expect(restsOf(above, 'preference_over_waiver')).toEqual([['originWaiverChina'], 'reported'])
  })

  it('shows the amounts of both agreements of an origin', () => {
    const [option] = explained({ ...proof, origin: 'VN', ship_from: 'VN' }).options.filter(
      one => one.id === 'agreement',
    )
    const keys = option!.basis.map(({ key }) => key.split('.').at(-1))
    expect(keys).toContain('originWaiverVietNam')
    expect(keys).not.toContain('originWaiverChina')
  })

  it('shows the item of the annex that the goods are of', () => {
    const explanation = explained({})
    const [option] = explanation.options.filter(one => one.id === 'simplified')
    const keys = option!.basis.map(({ key }) => key.split('.').at(-1))
    expect(keys).toContain('textileRate')
    expect(keys).not.toContain('furRate')
    expect(keys).not.toContain('gamblingRate')
  })
})
