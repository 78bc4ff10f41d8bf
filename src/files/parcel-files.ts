/** Opens a file of parcels by what its first bytes are: CSV, or NDJSON. */

import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { ParcelCsv } from './parcel-csv.js'
import { ParcelNdjson } from './parcel-ndjson.js'
import type { ParcelRows } from './parcel-rows.js'
import { firstThenRest, openSource, textOf, unpacked } from './source.js'

type Format = 'csv' | 'ndjson'

const byteOrderMark = '\xef\xbb\xbf'

/** The first bytes tell; the name tells of text that begins with something broken. */
function formatOf(path: string, first: Buffer): Format {
  const head = first.subarray(0, 4096).toString('latin1')
  const text = head.startsWith(byteOrderMark) ? head.slice(byteOrderMark.length) : head
  const isNamed = /\.(ndjson|jsonl)(\.gz)?$/i.test(path)
  return isNamed || /^[\s[]*\{/.test(text) ? 'ndjson' : 'csv'
}

/** Reads a file into rows; yields after each block how many bytes it had. */
export async function* readParcelFile(path: string, rows: ParcelRows): AsyncGenerator<number> {
  const blocks = unpacked(openSource(path))
  const first = await blocks.next()
  if (first.done) throw new Unusable(fileProblem(codeId['file_empty']!, path))
  const all = firstThenRest(first.value, blocks)
  const reader =
    formatOf(path, first.value) === 'csv' ? new ParcelCsv(rows) : new ParcelNdjson(rows)
  for await (const block of textOf(all, path)) {
    reader.push(block)
    yield block.bytes.length
  }
  reader.finish()
  rows.finish()
}
