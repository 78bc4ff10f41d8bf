import { describe, expect, it } from 'vitest'
import { ParcelCsv } from './parcel-csv.js'
import { ParcelNdjson } from './parcel-ndjson.js'
import { ParcelRows } from './parcel-rows.js'

const names = ['parcel', 'declared_on', 'ship_from', 'quantity', 'unit_price', 'currency']

function rowOf(at: number): readonly string[] {
  return [`P${at}`, '2026-02-03', 'CN', '1', `${at}.50`, 'USD']
}

/** Reads text in blocks, and hands over what is there behind each. */
function taken(isCsv: boolean, count: number): readonly string[] {
  const rows = new ParcelRows({ onProblem: () => {}, keep: ['unit_price'] })
  const reader = isCsv ? new ParcelCsv(rows) : new ParcelNdjson(rows)
  const all = Array.from({ length: count }, (_, at) => rowOf(at))
  const objects = all.map(row => Object.fromEntries(row.map((text, at) => [names[at], text])))
  const lines = isCsv ? [names, ...all].map(String) : objects.map(one => JSON.stringify(one))
  const bytes = Buffer.from(`${lines.join('\n')}\n`)
  const found: string[] = []
  const take = (): void => {
    const { columns, kept } = rows.take()
    const parcels = columns.column('parcel').values
    for (let row = 0; row < columns.count; row++) {
      const name = columns.dictionary('parcel').textOf(parcels[row]!)
      found.push(`${name} ${kept.texts[0]!.textOf(kept.ids[0]![row]!)} ${columns.records.of(row)}`)
    }
  }
  for (let at = 0; at < bytes.length; at += 4096) {
    reader.push({ bytes: bytes.subarray(at, at + 4096), isSuspect: false })
    take()
  }
  reader.finish()
  take()
  return found
}

describe('rows that are handed over while a file is read', () => {
  it.each([true, false])('are all there, once, in order (CSV: %s)', isCsv => {
    const first = isCsv ? 2 : 1
    const expected = Array.from({ length: 2000 }, (_, at) => `P${at} ${at}.50 ${at + first}`)
    expect(taken(isCsv, 2000)).toEqual(expected)
  })
})
