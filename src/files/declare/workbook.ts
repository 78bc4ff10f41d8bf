/** A small table as the bytes of a workbook; its cells are texts, as the systems that take it want. */
import type { SheetTable } from '../../declare/order-sheets.js'
import { csvLine } from '../csv-table.js'
import type { Sink } from '../sink.js'
import { XlsxSink } from '../xlsx-sink.js'

class Gathered implements Sink {
  readonly parts: Uint8Array[] = []

  write(bytes: Uint8Array): void {
    this.parts.push(Uint8Array.from(bytes))
  }

  finish(): string {
    return ''
  }

  abandon(): void {}
}

export function workbookOf(
  name: string,
  { header, rows }: SheetTable,
  numbers: { readonly wholes?: readonly string[]; readonly cents?: readonly string[] } = {},
): Buffer {
  const gathered = new Gathered()
  const { wholes = [], cents = [] } = numbers
  const sink = new XlsxSink(gathered, { name, wholes: new Set(wholes), cents: new Set(cents) })
  const text = [header, ...rows].map(csvLine).join('\n')
  sink.write(Buffer.from(`${text}\n`))
  sink.finish()
  return Buffer.concat(gathered.parts)
}
