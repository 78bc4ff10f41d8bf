/** Reads parcels from Parquet, a stretch of rows at a time: columns by name, values as their text. */
import { closeSync, fstatSync, readSync } from 'node:fs'
import zlib from 'node:zlib'
import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetScan,
  type RowGroup,
  type SchemaElement,
} from 'hyparquet'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { Text } from '../judge/steps.js'
import { brokenFile, causeIn, causes, tooLarge } from './broken-file.js'
import { ByteWriter } from './byte-writer.js'
import type { ParcelRows } from './parcel-rows.js'
import { bare, typeName, type ValueType, valueTypeOf } from './parquet-values.js'
import { trimEnd, trimStart } from './plain-bytes.js'

/** Rows of a row group that are held as text at once. */
const mostRows = 1 << 17
/** Bytes read, or unpacked, at once: a column of a row group, or a page of it. */
const mostBytes = 2 ** 29

interface ReadColumn {
  readonly name: string
  /** Place in the header. */
  readonly at: number
  readonly type: ValueType
}

/** The texts of one column over a stretch of rows, behind each other. */
interface Texts {
  readonly column: ReadColumn
  readonly bytes: Uint8Array
  readonly ends: Uint32Array
}

function bad(cause: Text, detail = ''): Unusable {
  return brokenFile('parquet_bad', cause, detail)
}

const large = tooLarge({ ko: '한 덩어리가 512 MiB를 넘음', en: 'a block of more than 512 MiB' })

/** What a broken file makes a reader throw is about the file; a failing disk is not. */
async function guarded<T>(place: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const isOurs = error instanceof Unusable || (code !== undefined && !/^(Z_|ERR_)/.test(code))
    throw isOurs ? error : bad(causeIn(message), `${place}${message}`)
  }
}

function packedBy(name: string): Text {
  return {
    ko: `${name}(으)로 압축되어 있어 이 서버의 Node로는 풀지 못합니다. SNAPPY나 GZIP으로 다시 저장하십시오.`,
    en: `It is packed by ${name}, which the Node of this server cannot unpack. Save it with SNAPPY or GZIP.`,
  }
}

type Unpack = (input: Uint8Array, options: { maxOutputLength: number }) => Uint8Array

function unpackWith(name: string, unpack: Unpack | undefined) {
  return (input: Uint8Array, length: number): Uint8Array => {
    if (length > mostBytes) throw bad(large)
    if (!unpack) throw bad(packedBy(name))
    return unpack(input, { maxOutputLength: Math.max(length, 1) })
  }
}

const { zstdDecompressSync } = zlib as { readonly zstdDecompressSync?: Unpack }
const compressors: Compressors = {
  GZIP: unpackWith('GZIP', zlib.gunzipSync),
  BROTLI: unpackWith('BROTLI', zlib.brotliDecompressSync),
  ZSTD: unpackWith('ZSTD', zstdDecompressSync),
}

function bufferOf(handle: number, size: number): AsyncBuffer {
  const slice = async (start: number, end = size): Promise<ArrayBuffer> => {
    const [from, to] = [Math.max(start < 0 ? size + start : start, 0), Math.min(end, size)]
    if (to - from > mostBytes) throw bad(large)
    const bytes = new Uint8Array(Math.max(to - from, 0))
    const read = readSync(handle, bytes, 0, bytes.length, from)
    return read === bytes.length ? bytes.buffer : bytes.buffer.slice(0, read)
  }
  return { byteLength: size, slice }
}

/** The columns of the table itself: a list or a struct is one, whatever is within it. */
function topElements(schema: readonly SchemaElement[]): readonly SchemaElement[] {
  const tops: SchemaElement[] = []
  let inner = 0
  for (const element of schema.slice(1)) {
    if (inner === 0) tops.push(element)
    else inner--
    inner += element.num_children ?? 0
  }
  return tops
}

class ParquetParcels {
  private readonly file: AsyncBuffer
  private readonly metadata: FileMetaData
  private readonly rows: ParcelRows
  private readonly columns: readonly ReadColumn[]

  constructor(file: AsyncBuffer, metadata: FileMetaData, rows: ParcelRows) {
    this.file = file
    this.metadata = { ...metadata, schema: metadata.schema.map(bare) }
    this.rows = rows
    const tops = topElements(metadata.schema)
    rows.readHeader(
      tops.map(({ name }) => name),
      0,
    )
    this.columns = tops.flatMap((element, at) => this.columnOf(element, at))
    // What is marked as text may hold any bytes.
    rows.isSuspect = true
  }

  private columnOf(element: SchemaElement, at: number): readonly ReadColumn[] {
    if (this.rows.kindOf(at) === undefined) return []
    const type = valueTypeOf(element)
    const column = element.name.trim().toLowerCase()
    if (!type) {
      const problem = fileProblem(codeId['column_type_bad']!, typeName(element))
      throw new Unusable({ ...problem, column })
    }
    if (type.form === 'measured') this.rows.note(codeId['column_double']!, { column })
    return [{ name: element.name, at, type }]
  }

  async *read(): AsyncGenerator<number> {
    for (const group of this.metadata.row_groups) {
      const count = Number(group.num_rows)
      for (let from = 0; from < count; from += mostRows) {
        const to = Math.min(from + mostRows, count)
        const texts: Texts[] = []
        for (const column of this.columns) texts.push(await this.texts(group, column, [from, to]))
        this.tell(texts, to - from)
        yield Number(group.total_byte_size ?? 0n) * ((to - from) / count)
      }
    }
  }

  private async texts(
    group: RowGroup,
    column: ReadColumn,
    [rowStart, rowEnd]: readonly [number, number],
  ): Promise<Texts> {
    const first = this.rows.record + 1
    const place = `${column.name}, ${first}–${first + rowEnd - rowStart - 1}: `
    const options = { file: this.file, metadata: { ...this.metadata, row_groups: [group] } }
    const values = await guarded(place, async () => {
      const scan = await parquetScan({ ...options, utf8: false, compressors })
      return scan.readColumn({ column: column.name, rowStart, rowEnd })
    })
    if (values.length !== rowEnd - rowStart) throw bad(causes.damaged, `${place}${values.length}`)
    const writer = new ByteWriter(1 << 16)
    const ends = new Uint32Array(values.length)
    for (let row = 0; row < values.length; row++) {
      const value: unknown = values[row]
      if (value !== null && value !== undefined) column.type.write(value, writer)
      ends[row] = writer.length
    }
    return { column, bytes: writer.take(), ends }
  }

  private tell(all: readonly Texts[], count: number): void {
    const { rows } = this
    for (let row = 0; row < count; row++) {
      rows.record++
      rows.begin()
      for (const texts of all) this.tellValue(texts, row)
      rows.end(true)
    }
  }

  private tellValue({ column, bytes, ends }: Texts, row: number): void {
    const { rows } = this
    const { at, type } = column
    const start = trimStart(bytes, row === 0 ? 0 : ends[row - 1]!, ends[row]!)
    const end = trimEnd(bytes, start, ends[row]!)
    if (start === end) return
    if (type.form === 'number') rows.putNumber(at, bytes, start, end)
    else if (type.form === 'measured') rows.putMeasured(at, bytes.subarray(start, end))
    else if (bytes.subarray(start, end).includes(0)) rows.complain(codeId['nul_byte']!, at)
    else rows.put(at, bytes, start, end)
  }
}

/** Reads a Parquet file that is open into rows, and closes it; yields after each stretch of rows. */
export async function* readParcelParquet(handle: number, rows: ParcelRows): AsyncGenerator<number> {
  try {
    const { size } = fstatSync(handle)
    const file = bufferOf(handle, size)
    const metadata = await guarded('', () => parquetMetadataAsync(file))
    yield* new ParquetParcels(file, metadata, rows).read()
  } finally {
    closeSync(handle)
  }
}
