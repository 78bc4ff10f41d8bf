import { describe, expect, it } from 'vitest'
import type { InputLine } from '../src/assess/assess.js'
import { assessBatch } from '../src/assess/assess-batch.js'
import { day } from '../src/basis/day.js'
import { parseFreightTables } from '../src/files/freight-file.js'
import { bench, codeList, shirt } from './parcels.js'

const sunday = day('2026-02-01')

function changes(...lines: InputLine[]) {
  const batch = assessBatch(lines, { bench, codeList })
  return batch
    .explain('P')!
    .whatIf.map(one => [one.change.en, one.track, one.relief, one.nowKrw, one.collectedKrw])
}

describe('what would change it', () => {
  it('finds the price at which the relief begins and ends, to the smallest unit', () => {
    // 217,874 won: duty 28,320, VAT 24,610.
    expect(changes(shirt)).toEqual([
      ['If the goods cost 1 USD less', 'list', 'small_value', '52930', '0'],
      ['If the goods cost 1,849.01 USD more', 'general', 'none', '52930', '701240'],
    ])
    // 150.01 dollars are 216,446 won: duty 28,130, VAT 24,450.
    expect(changes({ ...shirt, unit_price: 140 })).toEqual([
      ['If the goods cost 10.01 USD more', 'simplified', 'none', '0', '52580'],
    ])
  })

  it('says it in the currency of the order', () => {
    const [cheaper] = changes({ ...shirt, currency: 'CNY', unit_price: 1100 })
    const wonPerYuan = bench.rates.krwPerUnitMicro[firstWeekOf('CNY')]! / 1_000_000
    const off = Math.ceil((1100 - (150 * 1442.88) / wonPerYuan) * 100) / 100
    const dollars = Math.ceil(((off * wonPerYuan) / 1442.88) * 100) / 100
    expect(cheaper![0]).toBe(`If the goods cost ${off} CNY (${dollars} USD) less`)
  })

  it('moves by whole yen, which has no smaller unit', () => {
    const [cheaper] = changes({ ...shirt, currency: 'JPY', unit_price: 30_000 })
    const wonPerYen = bench.rates.krwPerUnitMicro[firstWeekOf('JPY')]! / 1_000_000
    const off = Math.ceil(30_000 - (150 * 1442.88) / wonPerYen)
    const dollars = Math.ceil(((off * wonPerYen) / 1442.88) * 100) / 100
    const shown = off.toLocaleString('en-US')
    expect(cheaper![0]).toBe(`If the goods cost ${shown} JPY (${dollars} USD) less`)
  })

  it('tells what a certificate of origin would save', () => {
    // Agreement with China 2.6 %: 217,874 × 2.6 % = 5,664 → 5,660; VAT 22,353 → 22,350.
    expect(changes({ ...shirt, origin: 'CN' })).toContainEqual([
      'With a certificate of origin',
      'simplified',
      'none',
      '52930',
      '28010',
    ])
  })

  it('tells what charges left blank would mean if there were none', () => {
    expect(changes({ ...shirt, unit_price: 100, local_freight: '', intl_freight: '' })).toEqual([
      ['If the goods cost 50.01 USD more', '', 'none', '', ''],
      ['If the blank local_freight, intl_freight were 0', 'list', 'small_value', '', '0'],
    ])
  })

  it('judges the whole group again', () => {
    const share = { person: 'k', seller: 's', purchased_on: '2026-01-20' }
    const other = { ...shirt, ...share, parcel: 'Q', unit_price: 80 }
    const [cheaper] = changes({ ...shirt, ...share, unit_price: 90 }, other)
    expect(cheaper!.slice(0, 3)).toEqual(['If the goods cost 20 USD less', 'list', 'small_value'])
  })
})

describe('how far each threshold is', () => {
  function explained(line: InputLine) {
    return assessBatch([line], { bench, codeList }).explain('P')!.whatIf
  }

  it('names what is crossed, the distance in both currencies, and the article', () => {
    // The threshold of a watch: 1,851,900 won bear 148,150 of duty, together 2,000,050: 10 won of tax.
    const watch = { ...shirt, hs: '9102111000', currency: 'KRW', unit_price: 1_800_000 }
    const tax = explained(watch).find(one => one.crosses[0]!.en.startsWith('threshold'))!
    expect(tax.distance).toEqual({ amount: '51900', currency: 'KRW', usd: '35.97' })
    expect(tax.change.ko).toBe('물품가격이 51,900원 (35.97 USD) 높다면')
    expect(tax.basis.map(one => one.key)).toContain('kr.consumptionTaxDecree.watchThreshold')
    // 150 dollars are 216,432 won, 2,000 are 2,885,760.
    const way = explained(watch).find(one => one.track === 'list')!
    expect([way.distance!.amount, way.track]).toEqual(['1583568', 'list'])
    const more = explained(watch).find(one => one.track === 'general')!
    expect([more.distance!.amount, more.distance!.usd]).toEqual(['1085761', '752.5'])
  })

  it('names each step by the limit of the law that lies there', () => {
    const crossesOf = (line: InputLine) =>
      explained(line).map(one => [one.distance!.amount, ...one.crosses.map(({ ko }) => ko)])
    const fromUs = { ...shirt, ship_from: 'US' }
    // 80 dollars: 150 end the relief, 200 the list clearance of express goods from the US.
    expect(crossesOf({ ...fromUs, unit_price: 80 })).toEqual([
      ['70.01', '소액물품 면세 한도 150달러'],
      ['120.01', '미국발 특송 목록통관 한도 200달러'],
    ])
    expect(crossesOf({ ...fromUs, unit_price: 320 }).slice(0, 2)).toEqual([
      ['120', '미국발 특송 목록통관 한도 200달러'],
      ['1680.01', '간이신고 한도 2,000달러'],
    ])
    // From elsewhere both limits are 150 dollars.
    expect(crossesOf({ ...shirt, unit_price: 80 })).toEqual([
      ['70.01', '소액물품 면세 한도 150달러', '목록통관 한도 150달러'],
    ])
    const [, us] = explained({ ...fromUs, unit_price: 80 })
    expect(us!.crosses.map(({ en }) => en)).toEqual([
      'limit of list clearance of express goods from the United States, 200 dollars',
    ])
    expect(us!.basis.map(({ key }) => key)).toEqual(['kr.ftaActRule.usExpressListLimit'])
  })

  it('finds the ceiling of the surface parcel freight', () => {
    const tables = parseFreightTables(
      'made up',
      'kind,from_country,zone,max_weight_g,krw,from,to,source\n' +
        'surface_parcel,CN,1,2000,15000,2026-01-01,,made up\n',
    )
    const freight = { choice: 'statutory', tables } as const
    const won = { ...shirt, currency: 'KRW', unit_price: 190_000, intl_freight: 30_000 }
    const lines = [{ ...won, parcel_weight_g: 1500 }]
    const batch = assessBatch(lines, { bench: { ...bench, freight }, codeList })
    const ceiling = batch
      .explain('P')!
      .whatIf.find(one => one.crosses.some(name => name.en.startsWith('ceiling')))!
    expect([ceiling.distance!.amount, ceiling.basis[0]!.key]).toEqual([
      '10001',
      'kr.customsActRule.surfaceFreightCeiling',
    ])
  })

  it('finds the limit of mail and of samples', () => {
    const mail = { ...shirt, channel: 'post', arrived_on: '2026-02-03', unit_price: 300 }
    const declared = explained(mail).find(one => one.track === 'declaration')!
    expect([declared.distance!.amount, declared.basis[0]!.key]).toEqual([
      '700.01',
      'kr.postalNotice.paidLimit',
    ])
    const sample = explained({ ...shirt, use: 'sample', unit_price: 240 })
    const taxed = sample.find(one => one.relief === 'none')!
    expect([taxed.distance!.amount, taxed.basis[0]!.key]).toEqual([
      '10.01',
      'kr.customsActRule.sampleLimit',
    ])
  })

  it('finds the minimum that is collected', () => {
    // Three bottles of 30 ml are not for own use. 15 dollars bear 3,700 won, not collected. 40.42
    // dollars are 58,321 won: duty 3,790, VAT 6,210; at 40.41 the VAT is 6,200.
    const line = { ...shirt, hs: '3303001000', quantity: 3, unit_price: 5, volume_ml_each: 30 }
    const found = explained(line).find(one => one.crosses[0]!.en.startsWith('minimum'))!
    expect([found.distance!.amount, found.nowKrw, found.collectedKrw]).toEqual([
      '25.42',
      '0',
      '10000',
    ])
    expect(found.basis.map(one => one.article)).toEqual(['제37조제1항'])
  })

  it('counts the units over or under a self-use quantity', () => {
    const perfume = { ...shirt, hs: '3303001000', unit_price: 20, volume_ml_each: 30 }
    const over = explained({ ...perfume, quantity: 4 }).map(one => [one.change.en, one.relief])
    expect(over).toContainEqual(['If the quantity of line 1 were 2 less', 'small_value'])
    const under = explained({ ...perfume, quantity: 2 }).map(one => [one.change.ko, one.relief])
    expect(under).toContainEqual(['1행의 수량이 1 많다면', 'none'])
  })

  it('tells what a proof of origin saves', () => {
    const proof = explained({ ...shirt, origin: 'CN' }).find(one =>
      one.change.en.includes('origin'),
    )!
    expect(proof.differenceKrw).toBe('-24920')
  })
})

/** The row of the week that begins on 2026-02-01. */
function firstWeekOf(currency: string): number {
  return bench.rates.rows.findIndex(row => row.currency === currency && row.from === sunday)
}
