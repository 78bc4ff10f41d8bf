/** Requests made of the sample: the same parcels as in the files of the other cases. */
import { readFileSync } from 'node:fs'
import { readCsvTable } from '../../src/files/csv-table.js'
import { sampleAt } from '../workplace.js'

const sampleLines = 4000
const mostBodies = 200

/** One order line of the sample as JSON; blank cells are left out. */
function lineOf(header: readonly string[], cells: readonly string[]): object {
  const entries = header.flatMap((name, at) => {
    const cell = cells[at] ?? ''
    return cell === '' ? [] : [[name, cell]]
  })
  return Object.fromEntries(entries)
}

/** Bodies of so many parcels each, with all their lines. */
export function sampleBodies(parcels: number): readonly string[] {
  const text = readFileSync(sampleAt({ lines: sampleLines, seed: 1 }), 'utf8')
  const { header, rows } = readCsvTable(text)
  const at = header.indexOf('parcel')
  const byParcel = new Map<string, object[]>()
  for (const { cells } of rows) {
    const lines = byParcel.get(cells[at]!) ?? []
    lines.push(lineOf(header, cells))
    byParcel.set(cells[at]!, lines)
  }
  const all = [...byParcel.values()]
  const bodies: string[] = []
  for (let from = 0; from + parcels <= all.length && bodies.length < mostBodies; from += parcels) {
    bodies.push(JSON.stringify({ lines: all.slice(from, from + parcels).flat() }))
  }
  return bodies
}
