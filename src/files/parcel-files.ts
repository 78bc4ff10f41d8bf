/** Opens a file of parcels by what its first bytes are: CSV, NDJSON, a workbook or Parquet. */
import { closeSync, openSync, readSync } from 'node:fs'
import { Readable } from 'node:stream'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { brokenFile, causes, oleMagic } from './broken-file.js'
import { type CsvPart, cutCsv, openPart } from './csv-cuts.js'
import { ParcelCsv } from './parcel-csv.js'
import { ParcelNdjson } from './parcel-ndjson.js'
import type { ParcelRows } from './parcel-rows.js'
import { isSealedHere } from './sealed-input.js'
import {
  blocksAt,
  blocksOf,
  firstThenRest,
  isGzip,
  isReadOnce,
  type TextBlock,
  textOf,
  unpacked,
} from './source.js'
import { spooled } from './spool.js'

type Format = 'csv' | 'ndjson' | 'xlsx' | 'parquet'

const byteOrderMark = '\xef\xbb\xbf'
const headLength = 4096

/**
 * The first bytes tell; the name tells of text that begins with something broken. Throws `Unusable`
 * for a workbook that is locked or of the old kind.
 */
function formatOf(path: string, first: Buffer): Format {
  const head = first.subarray(0, headLength).toString('latin1')
  if (head.startsWith(oleMagic)) throw brokenFile('workbook_bad', causes.old)
  if (head.startsWith('PAR1')) return 'parquet'
  if (head.startsWith('PK\x03\x04')) return 'xlsx'
  const text = head.startsWith(byteOrderMark) ? head.slice(byteOrderMark.length) : head
  const isNamed = /\.(ndjson|jsonl)(\.gz)?$/i.test(path)
  return isNamed || /^[\s[]*\{/.test(text) ? 'ndjson' : 'csv'
}

/** The first bytes of a file as it lies there; none of a stream. */
function rawHead(path: string): Buffer {
  if (isReadOnce(path) || isSealedHere(path)) return Buffer.alloc(0)
  const head = Buffer.alloc(headLength)
  const handle = openSync(path, 'r')
  try {
    return head.subarray(0, readSync(handle, head))
  } finally {
    closeSync(handle)
  }
}

/** Loaded where it is asked for: a run over text does not wait for these libraries. */
async function readerOf(format: 'xlsx' | 'parquet') {
  if (format === 'xlsx') return (await import('./parcel-xlsx.js')).readParcelXlsx
  return (await import('./parcel-parquet.js')).readParcelParquet
}

/** Parts of a file that are read side by side; undefined where it has to be read in one go. */
export function partsOf(path: string, count: number): readonly CsvPart[] | undefined {
  if (count < 2 || isReadOnce(path) || isSealedHere(path)) return undefined
  const head = rawHead(path)
  return isGzip(head) || formatOf(path, head) !== 'csv' ? undefined : cutCsv(path, count)
}

/** Reads a file, or a part of it, into rows; yields after each block how many bytes it had. */
export async function* readParcelFile(
  path: string,
  rows: ParcelRows,
  part?: CsvPart,
): AsyncGenerator<number> {
  const blocks = unpacked(part ? blocksOf(openPart(path, part)) : blocksAt(path))
  const isLater = part !== undefined && part.start > 0
  yield* readBlocks(blocks, rows, { path, isLater, rawHead: rawHead(path) })
  rows.finish()
}

interface Blocks {
  readonly path: string
  readonly isLater: boolean
  /** The first bytes of the file where it can be opened as it lies there; else none. */
  readonly rawHead: Buffer
}

async function* readBlocks(
  blocks: AsyncGenerator<Buffer>,
  rows: ParcelRows,
  { path, isLater, rawHead }: Blocks,
): AsyncGenerator<number> {
  const first = await blocks.next()
  if (first.done) throw new Unusable(fileProblem(codeId['file_empty']!, path))
  const format = formatOf(path, first.value)
  if (format === 'csv' || format === 'ndjson') {
    const text = textOf(firstThenRest(first.value, blocks), path, isLater)
    yield* readText(text, format, rows)
    return
  }
  const read = await readerOf(format)
  const isPlain = rawHead.equals(first.value.subarray(0, headLength))
  if (isPlain) await blocks.return(undefined)
  if (isPlain) yield* read(openSync(path, 'r'), rows)
  else yield* spooled(firstThenRest(first.value, blocks), copy => read(copy, rows))
}

/** Reads bytes that are a file of this name, or its beginning: what follows them is not missed. */
export async function* readParcelBytes(
  name: string,
  bytes: Uint8Array,
  rows: ParcelRows,
): AsyncGenerator<number> {
  const blocks = unpacked(blocksOf(Readable.from([bytes], { objectMode: true })))
  yield* readBlocks(blocks, rows, { path: name, isLater: false, rawHead: Buffer.alloc(0) })
}

async function* readText(
  text: AsyncIterable<TextBlock>,
  format: Format,
  rows: ParcelRows,
): AsyncGenerator<number> {
  const reader = format === 'csv' ? new ParcelCsv(rows) : new ParcelNdjson(rows)
  for await (const block of text) {
    reader.push(block)
    yield block.bytes.length
  }
  reader.finish()
}
