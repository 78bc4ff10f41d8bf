/** Sound files of every format, and how each is broken. */
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { bytesIn, csvText, type Format, type Values } from '../bad-input/formats.js'
import { recordsOf, sampleCsv } from '../format-run.js'
import { workbookParts, zipped } from '../workbook.js'
import { rowsOfCsv, rowsOfNdjson } from './count.js'
import { type Break, broken } from './mutate.js'

export interface BrokenFile {
  readonly bytes: Buffer
  /** How many rows it has, where that can be told from outside. */
  readonly rows?: number
}

/** Made-up rows of which some have quotes, commas and line breaks within a value. */
export function madeUp(lines: number): { readonly text: string; readonly rows: readonly Values[] } {
  const rows = recordsOf(sampleCsv(lines)).map((row, at) =>
    at % 5 === 0 ? { ...row, goods: `"${row['goods']}",\n` } : row,
  )
  return { text: csvText(Object.keys(rows[0]!), rows), rows }
}

export class Files {
  private readonly csv: Buffer
  private readonly header: string
  private readonly width: number
  private readonly ndjson: Buffer
  private readonly parquet: Buffer
  private readonly rows: readonly Values[]
  private readonly names: readonly string[]

  constructor(lines: number) {
    const { text, rows } = madeUp(lines)
    this.csv = Buffer.from(text)
    this.header = text.slice(0, text.indexOf('\n') + 1)
    this.width = this.header.split(',').length
    this.rows = rows
    this.names = Object.keys(rows[0]!)
    this.ndjson = bytesIn('ndjson', this.names, rows)
    this.parquet = bytesIn('parquet', this.names, rows)
  }

  /** `isRaw`: what is packed is broken, rather than what it is packed from. */
  make(format: Format, all: readonly Break[], isRaw: boolean): BrokenFile {
    switch (format) {
      case 'csv':
        return this.brokenCsv(all)
      case 'cp949':
        return this.brokenKorean(all)
      case 'gzip':
        return this.brokenGzip(all, isRaw)
      case 'ndjson': {
        const bytes = broken(this.ndjson, all)
        return bytes[0] === 123 ? { bytes, rows: rowsOfNdjson(bytes) } : { bytes }
      }
      case 'parquet':
        if (isRaw) return { bytes: broken(this.parquet, all.slice(0, 2)) }
        return {
          bytes: bytesIn('parquet', this.names, this.brokenRows(all)),
          rows: this.rows.length,
        }
      default:
        return { bytes: this.brokenBook(all, isRaw) }
    }
  }

  private brokenCsv(all: readonly Break[]): BrokenFile {
    const bytes = broken(this.csv, all, this.header.length)
    return { bytes, rows: rowsOfCsv(bytes, this.width) }
  }

  private brokenKorean(all: readonly Break[]): BrokenFile {
    const bytes = broken(iconv.encode(this.csv.toString(), 'cp949'), all, this.header.length)
    return { bytes, rows: rowsOfCsv(bytes, this.width) }
  }

  private brokenGzip(all: readonly Break[], isRaw: boolean): BrokenFile {
    if (isRaw) return { bytes: broken(gzipSync(this.csv), all.slice(0, 3)) }
    const { bytes, ...rest } = this.brokenCsv(all)
    return { bytes: gzipSync(bytes), ...rest }
  }

  private brokenBook(all: readonly Break[], isRaw: boolean): Buffer {
    const { names } = this
    if (!isRaw) return bytesIn('xlsx', names, this.brokenRows(all))
    const sheet = [names, ...this.rows.map(row => names.map(name => row[name]))]
    const parts = workbookParts([{ name: 's', rows: sheet }])
    const few = all.slice(0, 2)
    if (all.length % 2 === 0) return broken(zipped(parts), few)
    return zipped(parts.map(([name, xml]) => [name, broken(Buffer.from(xml), few)]))
  }

  /** The rows with one value broken by each break. */
  private brokenRows(all: readonly Break[]): readonly Values[] {
    const rows = [...this.rows]
    for (const one of all) {
      const at = Math.floor(one.place * rows.length)
      const name = this.names[(one.byte * one.length) % this.names.length]!
      const value = broken(Buffer.from(`${rows[at]![name]}|`), [{ ...one, place: 0 }])
      rows[at] = { ...rows[at], [name]: value.toString().replaceAll('\uFFFD', '?').slice(0, -1) }
    }
    return rows
  }
}
