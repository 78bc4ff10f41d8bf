/** Splits a file into one that is judged and two that were released before; some parcels stand in both. */

import { deepEqual } from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Options } from './both.js'
import type { BoundaryFiles } from './boundary.js'

export function withHistory({ input }: BoundaryFiles, folder: string): Options {
  const histories = [join(folder, 'history-1.csv'), join(folder, 'history-2.csv')]
  const after = join(folder, 'ex-post.csv')
  split(input, histories)
  return {
    words: [...histories.flatMap(file => ['--history', file]), '--ex-post', after],
    oracle: { histories },
    also: connection => compareAfterwards(connection, after),
  }
}

function split(input: string, histories: readonly string[]) {
  const [header, ...rows] = readFileSync(input, 'utf8').trimEnd().split('\n')
  const parts: string[][] = [[], [], []]
  for (const row of rows) {
    const fate = fateOf(row.slice(0, row.indexOf(',')))
    if (fate < 6) parts[0]!.push(row)
    if (fate === 5 || fate === 6 || fate === 7) parts[1]!.push(row)
    if (fate === 7 || fate === 8 || fate === 9) parts[2]!.push(row)
  }
  for (const [number, file] of [input, ...histories].entries()) {
    writeFileSync(file, `${[header, ...parts[number]!].join('\n')}\n`)
  }
}

/** 0 to 4: the file; 5: the file and a history; 6 and 8, 9: one history; 7: both. */
function fateOf(parcel: string): number {
  let mixed = 7
  for (const letter of parcel) mixed = (mixed * 31 + letter.charCodeAt(0)) % 1_000_003
  return mixed % 10
}

/** What may be taxed afterwards: parcel, day and the parcels that it is added up with. */
async function compareAfterwards(connection: DuckDBConnection, file: string) {
  const read = async (query: string) => (await connection.runAndReadAll(query)).getRows()
  const theirs = await read(
    `SELECT parcel, declared_on, combined_with FROM read_csv('${file}', all_varchar = true, header = true)
     ORDER BY ALL`,
  )
  const ours = await read(
    `SELECT t.parcel, i.declared_on, c.combined_with FROM lot_track t LEFT JOIN companions c USING (lot)
     JOIN input i ON i.ord = t.first_ord
     JOIN released x USING (lot) JOIN bound b USING (lot)
     WHERE t.is_history AND b.group_no IN (
       SELECT b.group_no FROM bound b JOIN r USING (lot) WHERE NOT r.is_history)
     ORDER BY ALL`,
  )
  deepEqual(theirs, ours)
}
