/** Reads tables of freight from CSV: the surface parcel tariff and the express table. */
import { countryOf } from '../basis/country.js'
import { type Day, parseDay } from '../basis/day.js'
import {
  BadFreightTable,
  type FreightKind,
  type FreightRow,
  FreightTables,
} from '../law/freight-table.js'
import { AssetError, type AssetRow, assetRows } from './asset.js'

const columns = ['kind', 'from_country', 'zone', 'max_weight_g', 'krw', 'from', 'to', 'source']

type Column = (typeof columns)[number]

function bad({ file, row }: AssetRow, column: Column, value: string): never {
  throw new AssetError(`'${value}' is not allowed`, { file, row, column })
}

function dayIn(row: AssetRow, column: Column, text: string): Day {
  return parseDay(text) ?? bad(row, column, text)
}

function countIn(row: AssetRow, column: Column, text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : bad(row, column, text)
}

function rowOf(row: AssetRow): FreightRow {
  const [kind, country, zone, weight, krw, from, to, source] = row.cells as readonly [
    ...[string, string, string, string, string, string, string, string],
  ]
  if (kind !== 'surface_parcel' && kind !== 'express') bad(row, 'kind', kind)
  if (countryOf(country) === 0) bad(row, 'from_country', country)
  if (source === '') bad(row, 'source', source)
  const first = dayIn(row, 'from', from)
  const last = to === '' ? undefined : dayIn(row, 'to', to)
  if (last !== undefined && last < first) bad(row, 'to', to)
  return {
    kind: kind as FreightKind,
    country: country.toUpperCase(),
    zone,
    maxWeightG: weight === '' ? undefined : countIn(row, 'max_weight_g', weight),
    krw: countIn(row, 'krw', krw),
    from: first,
    to: last,
    source,
  }
}

/** The tables of a CSV text. Throws `AssetError` for the first row that is wrong. */
export function parseFreightTables(file: string, text: string): FreightTables {
  const rows = assetRows(file, text, columns)
  try {
    return new FreightTables(rows.map(rowOf))
  } catch (error) {
    if (!(error instanceof BadFreightTable)) throw error
    throw new AssetError(error.message, { file, row: 0, column: '' })
  }
}
