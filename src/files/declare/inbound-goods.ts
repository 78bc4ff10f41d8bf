/** Reads goods that came into Korea out of an inbound CSV: what tells them, and their origin. */
import { countryOf } from '../../basis/country.js'
import type { InboundGoods } from '../../declare/origin.js'
import { csvRows } from '../csv-rows.js'
import { type RowBlocks, type SmallTable, tableOf } from './small-tables.js'

/** Goods by the cells of their line. */
export function inboundGoodsFrom(cell: (name: string) => string, parcel: string): InboundGoods {
  return {
    ...{ hs: cell('hs'), goods: cell('goods'), origin: Math.max(countryOf(cell('origin')), 0) },
    ...{ parcel, marks: [cell('gtin'), cell('model')].filter(mark => mark !== '') },
  }
}

/** Each goods once. Throws `Unusable` where the file lacks one of the columns. */
export async function inboundGoodsOf(
  blocks: RowBlocks,
  path: string,
): Promise<SmallTable<InboundGoods>> {
  const { rows, problems } = await tableOf({ path, blocks }, ['hs', 'goods', 'origin'], cell =>
    inboundGoodsFrom(cell, cell('parcel')),
  )
  return { rows: [...new Map(rows.map(one => [JSON.stringify(one), one])).values()], problems }
}

export function readInboundGoods(path: string): Promise<SmallTable<InboundGoods>> {
  return inboundGoodsOf(csvRows(path), path)
}
