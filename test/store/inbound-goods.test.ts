/** Goods that came in and are sent out again are found in the store, on both engines. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../src/basis/day.js'
import { originWarnings } from '../../src/declare/origin.js'
import { planOf } from '../../src/declare/plan.js'
import type { Keep } from '../../src/run/keep/keep.js'
import { keptInbound } from '../../src/run/keep/kept-inbound.js'
import { inboundLines } from '../../src/store/inbound-lines.js'
import { columnsOf, ratesOf } from '../declare/orders.js'
import { engines } from './engines.js'
import { bytesOf, ended, freshKeep } from './keeping.js'

const header =
  'parcel,channel,declared_on,ship_from,goods,hs,origin,model,quantity,unit_price,currency'
const row = (parcel: string, goods: string, hs: string, rest: string): string =>
  `${parcel},express,2026-08-10,CN,${goods},${hs},${rest},1,20,USD`
const inbound = [
  header,
  row('IN-1', 'Cotton T-shirt', '6109101000', 'CN,'),
  row('IN-2', 'Ceramic mug', '6912001000', 'KR,'),
  row('IN-3', 'Desk lamp', '9405210000', 'CN,LAMP-7'),
  row('IN-4', '"Bag, canvas"', '4202221000', ',"BAG,1"'),
  row('IN-5', 'Wool scarf', '6117101000', 'VN,'),
].join('\n')

const sent = {
  ...{ sold_on: '2026-09-01', declared_on: '2026-09-03', to: 'US', currency: 'USD' },
  ...{ quantity: '1', unit_price: '50', origin: 'KR', buyer: 'B One', carrier: 'express' },
  ...{ maker: 'Made-up', maker_business_no: '124-81-00998' },
}
const orders = [
  { order: 'A1', goods: 'COTTON T SHIRT', hs: '6109101000', tracking_no: 'OUT-1' },
  { order: 'A2', goods: 'Ceramic mug', hs: '6912001000', tracking_no: 'OUT-2' },
  { order: 'A3', goods: 'Lamp of oak', hs: '9405290000', sku: 'LAMP-7', tracking_no: 'OUT-3' },
  { order: 'A4', goods: 'Tote', hs: '4202929000', sku: 'BAG,1', tracking_no: 'OUT-4' },
  { order: 'A5', goods: 'Muffler', hs: '6117801000', tracking_no: 'IN-5' },
  { order: 'A6', goods: 'Wool scarf', hs: '6117102000', tracking_no: 'OUT-6' },
].map(one => ({ given: { ...sent, ...one } }))

describe.each(engines)('goods seen inbound, $name', engine => {
  let keep: Keep
  beforeAll(async () => {
    keep = await freshKeep(engine)
    const upload = {
      name: 'in.csv',
      options: {},
      by: 'local',
      bytes: bytesOf(Buffer.from(inbound)),
    }
    const { assessment } = await keep.accept(upload)
    expect((await ended(keep, assessment)).state).toBe('done')
  }, 120_000)
  afterAll(() => keep?.close())

  it('are told by code and name, by SKU, and by the number of their parcel', async () => {
    const rates = ratesOf({ rates: { USD: '1300' } })
    const plan = planOf(columnsOf(orders), { rates }, day('2026-09-03'))
    const found = await keptInbound(keep.sql, plan)
    expect(found.map(({ parcel }) => parcel).sort()).toEqual([
      'IN-1',
      'IN-2',
      'IN-3',
      'IN-4',
      'IN-5',
    ])
    const warned = originWarnings(plan, found).map(({ shipment, code }) => `${shipment} ${code}`)
    expect(warned).toEqual([
      'A1 seen_inbound',
      'A3 seen_inbound',
      'A4 seen_inbound_unknown',
      'A5 seen_inbound',
    ])
  })

  it('are found among twenty thousand marks, whatever stands in them', async () => {
    const others = Array.from({ length: 10_000 }, (_, at) => [`SKU ${at}, "large"`, `${at}.*(`])
    const marks = [...others.flat(), '6109101000', 'LAMP-7', 'BAG,1']
    const found: string[] = []
    for await (const rows of inboundLines(keep.sql, { parcels: ['IN-5'], marks })) {
      found.push(...rows.map(({ parcel }) => parcel))
    }
    expect(found).toEqual(['IN-1', 'IN-3', 'IN-4', 'IN-5'])
  })

  it('are not told by commas and quotes alone, which blank cells would match', async () => {
    for await (const rows of inboundLines(keep.sql, { parcels: [], marks: [',', '",'] })) {
      expect(rows).toEqual([])
    }
  })

  it('are none where nothing leaves', async () => {
    const plan = planOf(columnsOf([]), { rates: ratesOf({ rates: {} }) }, day('2026-09-03'))
    expect(await keptInbound(keep.sql, plan)).toEqual([])
  })
})
