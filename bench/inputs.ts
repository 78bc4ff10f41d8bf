/** The inputs that are measured: the sample, and what is made of it. Each is made once and kept. */
import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import iconv from 'iconv-lite'
import { sampleAt } from './workplace.js'

/** Persons of the hostile file: all they bought was bought of one seller on one day. */
const hostilePersons = 2000
const hostilePrice = 9000

export function plainInput(lines: number, seed: number): string {
  return sampleAt({ lines, seed })
}

/** The sample, packed. */
export async function gzipInput(lines: number, seed: number): Promise<string> {
  const plain = plainInput(lines, seed)
  return madeOnce(`${plain}.gz`, part =>
    pipeline(createReadStream(plain), createGzip(), createWriteStream(part)),
  )
}

/** The sample in the encoding of Korean spreadsheets. */
export async function cp949Input(lines: number, seed: number): Promise<string> {
  const plain = plainInput(lines, seed)
  return madeOnce(plain.replace(/\.csv$/, '.cp949.csv'), part =>
    pipeline(
      createReadStream(plain),
      iconv.decodeStream('utf8'),
      iconv.encodeStream('cp949'),
      createWriteStream(part),
    ),
  )
}

/** All fields quoted, all lines taxed, some hundred parcels in each group. */
export async function hostileInput(lines: number, seed: number): Promise<string> {
  const plain = plainInput(lines, seed)
  const path = plain.replace(/\.csv$/, '.hostile.csv')
  return madeOnce(path, async part => {
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    await connection.run(
      `COPY (SELECT * REPLACE (${hostileColumns})
         FROM read_csv(${quoted(plain)}, all_varchar = true)
       ) TO ${quoted(part)} (FORMAT csv, FORCE_QUOTE *)`,
    )
    connection.closeSync()
  })
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** What every person bought is of one seller and one day, and dearer than any limit of relief. */
const hostileColumns = [
  `'u' || (hash(person) % ${hostilePersons}) AS person`,
  `'AliExpress' AS platform`,
  `'S' || (hash(person) % ${hostilePersons}) AS seller_id`,
  `'2025-08-20' AS purchased_on`,
  `'${hostilePrice}' AS unit_price`,
  `'USD' AS currency`,
  `'self' AS use`,
].join(', ')

async function madeOnce(path: string, make: (part: string) => Promise<void>): Promise<string> {
  if (existsSync(path)) return path
  await make(`${path}.part`)
  renameSync(`${path}.part`, path)
  return path
}
