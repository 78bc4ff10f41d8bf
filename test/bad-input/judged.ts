/** Judges bytes in both kinds of runs, which must leave the same, and tells what they left. */
import { expect } from 'vitest'
import { readCsvTable } from '../../src/files/csv-table.js'
import { atOnce, inPartitions, type Left, writeText } from '../partitioned/both-ways.js'

export interface Told {
  /** `row:column:code` of every problem. */
  readonly problems: readonly string[]
  readonly states: readonly string[]
  readonly parcels: readonly string[]
  readonly goods: readonly string[]
  readonly left: Left
}

function told(left: Left): Told {
  const found = readCsvTable(left.problems)
  const { header, rows } = readCsvTable(left.decisions)
  const column = (name: string): string[] => rows.map(row => row.cells[header.indexOf(name)]!)
  return {
    problems: found.rows.map(({ cells }) => `${cells[1]}:${cells[2]}:${cells[5]}`),
    states: column('state'),
    parcels: column('parcel'),
    goods: column('goods'),
    left,
  }
}

export async function judged(name: string, bytes: string | Uint8Array): Promise<Told> {
  const files = { input: writeText(name, bytes), keep: ['goods'] }
  const whole = await atOnce(files)
  expect(await inPartitions(files, 3)).toEqual(whole)
  return told(whole)
}
