/**
 * Splits a made-up year into months: YEAR FOLDER MONTHS. Each takes every so-manieth parcel, so that
 * goods of one person and day stand in several. In a process of its own, for what a process held at
 * most counts for those that it starts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [year, folder, months] = process.argv.slice(2)
const [header, ...rows] = readFileSync(year, 'latin1').trimEnd().split('\n')
const files = Array.from({ length: Number(months) }, () => [header])
let parcels = 0
let last = ''
for (const row of rows) {
  const parcel = row.slice(0, row.indexOf(','))
  if (parcel !== last) parcels++
  last = parcel
  files[parcels % files.length].push(row)
}
for (const [at, lines] of files.entries()) {
  writeFileSync(join(folder, `month.${at}.csv`), `${lines.join('\n')}\n`, 'latin1')
}
