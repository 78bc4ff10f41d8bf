/** The same rows in every format that is read, and where a row stands in each. */
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import iconv from 'iconv-lite'
import { csvLine } from '../../src/files/csv-table.js'
import { workbook } from '../workbook.js'

export const formats = ['csv', 'gzip', 'cp949', 'ndjson', 'parquet', 'xlsx'] as const
export type Format = (typeof formats)[number]

/** A row by the names of its columns; a value that is left out is not given. */
export type Values = Readonly<Record<string, string | undefined>>

/** The bytes of text in one of the encodings and wrappings of CSV. */
export function wrapped(format: 'csv' | 'gzip' | 'cp949', text: string | Buffer): Buffer {
  if (format === 'gzip') return gzipSync(text)
  return format === 'cp949' ? iconv.encode(String(text), 'cp949') : Buffer.from(text)
}

export function csvText(names: readonly string[], rows: readonly Values[]): string {
  const lines = rows.map(row => csvLine(names.map(name => row[name] ?? '')))
  return `${[csvLine(names), ...lines].join('\n')}\n`
}

function parquet(names: readonly string[], rows: readonly Values[]): Buffer {
  const columnData = names.map(name => ({
    name,
    data: rows.map(row => row[name] ?? null),
    type: 'STRING' as const,
  }))
  return Buffer.from(parquetWriteBuffer({ columnData }))
}

export function bytesIn(format: Format, names: readonly string[], rows: readonly Values[]): Buffer {
  switch (format) {
    case 'ndjson':
      return Buffer.from(rows.map(row => `${JSON.stringify(row)}\n`).join(''))
    case 'parquet':
      return parquet(names, rows)
    case 'xlsx':
      return workbook([
        { name: '화물', rows: [names, ...rows.map(row => names.map(name => row[name]))] },
      ])
    default:
      return wrapped(format, csvText(names, rows))
  }
}

/** How a row is numbered in problems, counted from 0 here: with its header, where there is one. */
export function placeOfRow(format: Format, at: number): number {
  return format === 'ndjson' || format === 'parquet' ? at + 1 : at + 2
}
