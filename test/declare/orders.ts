/** Rows of examples as the columns of orders that leave. */
import { expect } from 'vitest'
import { day } from '../../src/basis/day.js'
import { buildRateTable, type RateTable } from '../../src/law/rate-table.js'
import { OutboundColumns, outboundPlace } from '../../src/parcel/outbound-columns.js'
import { type OutboundFieldName, outboundFieldOf } from '../../src/parcel/outbound-fields.js'
import type { Example, ExampleRow } from '../examples/parse.js'

const encoder = new TextEncoder()

/** Each row becomes a record of its number, the header being 1. */
export function columnsOf(rows: readonly Pick<ExampleRow, 'given'>[]): OutboundColumns {
  const names = new Set(rows.flatMap(({ given }) => Object.keys(given).filter(outboundFieldOf)))
  const columns = new OutboundColumns([...names] as OutboundFieldName[])
  rows.forEach(({ given }, at) => {
    for (const name of names) {
      const bytes = encoder.encode(given[name] ?? '')
      if (bytes.length === 0) continue
      const place = outboundPlace(name as OutboundFieldName)
      expect(columns.put(place, bytes, 0, bytes.length), `${name} ${given[name]}`).toBe(0)
    }
    columns.commit(at + 2, 0)
  })
  return columns
}

/** Rates of an example, the same on every day. */
export function ratesOf({ rates = {} }: Pick<Example, 'rates'>): RateTable {
  const rows = Object.entries(rates).map(([currency, krw]) => ({
    ...{ from: day('2010-01-01'), to: day('2030-12-31'), currency, source: 'example' },
    krwPerUnitMicro: Math.round(Number(krw) * 1e6),
  }))
  return buildRateTable(rows)
}
