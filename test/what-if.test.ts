import { describe, expect, it } from 'vitest'
import type { InputLine } from '../src/assess/assess.js'
import { assessBatch } from '../src/assess/assess-batch.js'
import { day } from '../src/basis/day.js'
import { bench, codeList } from './parcels.js'

const sunday = day('2026-02-01')

/** 1,442.88 won for a dollar in the week of 2026-02-03. */
const shirt: InputLine = {
  parcel: 'P',
  declared_on: '2026-02-03',
  ship_from: 'CN',
  hs: '6109101000',
  quantity: 1,
  unit_price: 151,
  currency: 'USD',
  local_freight: 0,
  local_tax: 0,
  intl_freight: 0,
  intl_insurance: 0,
}

function changes(...lines: InputLine[]) {
  const batch = assessBatch(lines, { bench, codeList })
  return batch
    .explain('P')!
    .whatIf.map(one => [one.change.en, one.track, one.relief, one.nowKrw, one.collectedKrw])
}

describe('what would change it', () => {
  it('finds the price at which the relief begins and ends, to the cent', () => {
    // 217,874 won: duty 28,320, VAT 24,610.
    expect(changes(shirt)).toEqual([
      ['If the goods cost 1 USD less', 'list', 'small_value', '52930', '0'],
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
    expect(cheaper![0]).toBe(`If the goods cost ${off} CNY less`)
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

/** The row of the week that begins on 2026-02-01. */
function firstWeekOf(currency: string): number {
  return bench.rates.rows.findIndex(row => row.currency === currency && row.from === sunday)
}
