/** Reads goods that came into Korea out of an inbound CSV: what tells them, and their origin. */
import { codeId } from '../../basis/codes.js'
import { countryOf } from '../../basis/country.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import type { InboundGoods } from '../../declare/origin.js'
import { columnNames, requireOnce } from '../column-names.js'
import { csvRows } from '../csv-rows.js'
import type { RowBlocks } from './small-tables.js'

const needed = ['hs', 'goods', 'origin'] as const

function headerOf(fields: readonly string[], file: string): readonly string[] {
  const header = columnNames(fields)
  requireOnce(header, 1)
  const column = needed.find(name => !header.includes(name))
  if (column === undefined) return header
  throw new Unusable({ ...fileProblem(codeId['column_missing']!, ''), file, row: 1, column })
}

/** Each goods once. Throws `Unusable` where the file lacks one of the columns. */
export async function inboundGoodsOf(
  blocks: RowBlocks,
  path: string,
): Promise<readonly InboundGoods[]> {
  const found = new Map<string, InboundGoods>()
  let header: readonly string[] | undefined
  const take = (fields: readonly string[], names: readonly string[]): void => {
    const cell = (name: string): string => fields[names.indexOf(name)] ?? ''
    const origin = Math.max(countryOf(cell('origin')), 0)
    const marks = [cell('gtin'), cell('model')].filter(mark => mark !== '')
    const one = { hs: cell('hs'), goods: cell('goods'), origin, parcel: cell('parcel'), marks }
    found.set(JSON.stringify(one), one)
  }
  for await (const rows of blocks) {
    for (const { fields, fault } of rows) {
      if (!header) header = headerOf(fields, path)
      else if (fault === 0) take(fields, header)
    }
  }
  return [...found.values()]
}

export function readInboundGoods(path: string): Promise<readonly InboundGoods[]> {
  return inboundGoodsOf(csvRows(path), path)
}
