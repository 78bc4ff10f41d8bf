import { describe, expect, it } from 'vitest'
import { currencyOf } from '../basis/currency.js'
import { day } from '../basis/day.js'
import { buildRateTable } from '../law/rate-table.js'
import { OutboundColumns, outboundPlace } from '../parcel/outbound-columns.js'
import type { OutboundFieldName } from '../parcel/outbound-fields.js'
import { Consignment } from './consignment.js'
import { ConsignmentReader } from './consignment-reader.js'
import { consignmentsOf } from './consignments.js'
import { OrderBlock } from './order-block.js'
import { SplitOrders } from './split-orders.js'

type Cells = Partial<Record<OutboundFieldName, string>>

const on = day('2026-08-03')
const rateOf = (currency: string, won: number) => ({
  ...{ from: day('2026-08-01'), to: day('2026-08-31'), currency, source: 'test' },
  krwPerUnitMicro: won * 1_000_000,
})
const rates = buildRateTable([rateOf('USD', 1_400), rateOf('JPY', 9)])

function columnsOf(rows: readonly Cells[]): OutboundColumns {
  const names = [...new Set(rows.flatMap(row => Object.keys(row)))] as OutboundFieldName[]
  const columns = new OutboundColumns(names)
  rows.forEach((row, at) => {
    for (const [name, text] of Object.entries(row)) {
      const bytes = new TextEncoder().encode(text)
      columns.put(outboundPlace(name as OutboundFieldName), bytes, 0, bytes.length)
    }
    columns.commit(at, 0)
  })
  return columns
}

/** Consignments of some rows, read in a currency. */
function readAll(
  rows: readonly Cells[],
  currency = 'USD',
  rounding: 'nearest' | 'down' = 'nearest',
) {
  const shared = { to: 'US', quantity: '1', currency: 'USD', sold_on: '2026-08-01' }
  const columns = columnsOf(rows.map(row => ({ ...shared, ...row })))
  const all = consignmentsOf(columns)
  const block = new OrderBlock(columns, all)
  const split = new SplitOrders(all, columns, () => true)
  return Array.from({ length: all.starts.length - 1 }, (_, at) => {
    const own = new Consignment()
    if (all.starts[at] === all.starts[at + 1]) return undefined
    block.read(Int32Array.of(at), 0)
    for (let place = 0; place < block.starts[1]!; place++) own.add(block.rows[place]!, place)
    const reader = new ConsignmentReader(block, rates, split, own)
    reader.arrange()
    reader.readShipment()
    const isRead = reader.readValues(currencyOf(currency), on, rounding)
    return {
      own,
      isRead,
      lines: (name: 'value' | 'lineFreight' | 'lineInsurance') => [
        ...own[name].subarray(0, own.count),
      ],
    }
  }).filter(one => one !== undefined)
}

describe('a consignment', () => {
  it('shares freight over the lines of an order by value, what is left over by line number', () => {
    const [one] = readAll([
      { order: 'A', line: '3', unit_price: '10' },
      { order: 'A', line: '1', unit_price: '10', freight: '1.00' },
      { order: 'A', line: '2', unit_price: '10', insurance: '0.50' },
    ])
    expect([...one!.own.rows.subarray(0, 3)]).toEqual([1, 2, 0])
    expect(one!.lines('lineFreight')).toEqual([34, 33, 33])
    expect(one!.lines('lineInsurance')).toEqual([17, 17, 16])
    expect([one!.own.freight, one!.own.insurance, one!.own.goods]).toEqual([100, 50, 3000])
  })

  it('keeps the charges of orders apart that are sent together', () => {
    const [one] = readAll([
      { shipment: 'S', order: 'B', unit_price: '10', freight: '5', paid_amount: '15' },
      { shipment: 'S', order: 'A', unit_price: '10', freight: '3', paid_amount: '13' },
      { shipment: 'S', order: 'B', unit_price: '30' },
    ])
    expect(one!.lines('lineFreight')).toEqual([125, 375, 300])
    expect([one!.own.orders, one!.own.paid]).toEqual([2, 28_00])
  })

  it('gives each consignment its part of the charges on an order that is sent in two', () => {
    const both = readAll([
      { shipment: 'S', order: 'A', line: '1', unit_price: '10', freight: '1' },
      { shipment: 'T', order: 'A', line: '2', unit_price: '20' },
    ])
    expect(both.map(one => one.own.freight)).toEqual([33, 67])
  })

  it('takes off what the seller took off, and tells what the platform bears', () => {
    const [one] = readAll([
      { order: 'A', unit_price: '10', discount: '1', discount_by: 'seller' },
      { order: 'A', unit_price: '10', discount: '1', discount_by: 'platform' },
    ])
    expect(one!.lines('value')).toEqual([9_00, 10_00])
    expect([...one!.own.platformDiscount.subarray(0, 2)]).toEqual([0, 1_00])
  })

  it('is told in the currency of the answer, with its decimals', () => {
    // 10.01 dollars are 14,014 won, at 9 won a yen 1,557.1 yen; 10.11 are 1,572.7.
    const rows = [
      { order: 'A', unit_price: '10.01' },
      { order: 'B', unit_price: '10.11' },
    ]
    const values = (rounding: 'nearest' | 'down') =>
      readAll(rows, 'JPY', rounding).map(one => one.own.goods)
    expect(values('nearest')).toEqual([1557, 1573])
    expect(values('down')).toEqual([1557, 1572])
    expect(readAll(rows, 'SEK')[0]!.isRead).toBe(false)
  })
})
