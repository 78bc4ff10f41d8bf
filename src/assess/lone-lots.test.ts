/** Lots that stand alone are answered alike whether the rules were asked for them or for one before. */
import { describe, expect, it } from 'vitest'
import { bench, shirt } from '../../test/parcels.js'
import { type Answer, assess, type InputLine } from './assess.js'

/** Prices around the limits of relief, of lists and of simplified declarations, and far from them. */
const prices = [1, 149.99, 150, 150.01, 199.99, 200, 200.01, 1999.99, 2000, 2000.01, 9000]
const kinds: readonly Partial<InputLine>[] = [
  {},
  { ship_from: 'US' },
  { currency: 'EUR' },
  { use: 'resale' },
  { customs_id_kind: 'business' },
  { freight_separate: 'no' },
  { hs: '3004900000', goods: 'pills' },
  { hs: '', goods: 'drone' },
  { hs: '8806210000', goods: 'drone' },
  { hs: '2204210000' },
  { quantity: 2 },
  { declared_on: '2014-02-03' },
  { declared_on: '2026-06-03' },
  { discount: 1, discount_kind: 'seller' },
  { intl_freight: 12.5 },
  { channel: 'post', arrived_on: '2026-02-01' },
]

function parcelsOf(name: string): InputLine[] {
  return kinds.flatMap((kind, k) =>
    prices.map((price, n) => ({
      ...shirt,
      purchased_on: '2026-01-20',
      platform: 'shop',
      seller_id: 'S',
      customs_match: 'matched',
      ...kind,
      parcel: `${name}${k}-${n}`,
      person: `${name}${k}-${n}`,
      unit_price: price,
    })),
  )
}

describe('lots that stand alone', () => {
  it('are answered in a file of lots alike as they are by themselves', () => {
    const asked = parcelsOf('a')
    const { answers } = assess([...asked, ...parcelsOf('b')], { bench })
    for (const [row, line] of asked.entries()) {
      const [alone] = assess([line], { bench }).answers
      const [inFile, again] = [answers[row]!, answers[row + asked.length]!]
      expect({ ...inFile, group: '' }).toEqual({ ...alone, group: '' })
      expect({ ...again, group: '' }).toEqual({ ...alone, ...named(again), group: '' })
    }
  })
})

function named({ parcel, declaration }: Answer): Partial<Answer> {
  return { parcel, declaration }
}
