/** Writes the rows of a CSV so that a spreadsheet takes no value of it for a formula. */
import { ByteWriter } from './byte-writer.js'
import { CsvRecords, type RecordSink, recordFault } from './csv-records.js'
import type { Sink } from './sink.js'

/** By it Excel knows that the text is UTF-8, and shows Hangul. */
const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf)
const mostGathered = 1 << 16

/** What a value may begin with that must be looked at; wide signs and spaces begin with the last four. */
const suspect = new Set(
  [...'=+-@\t\r\n; \'"|'].map(sign => sign.charCodeAt(0)).concat(0xc2, 0xe2, 0xe3, 0xef),
)
/** Signs at which a spreadsheet of another country begins a new cell. */
const parting = new Set([...'\t\r\n;|'].map(sign => sign.charCodeAt(0)))

const plainNumber = /^-?\d+(\.\d+)?$/
const formula = /(?<=^|[\t\r\n;|])(?=[\s'"]*[=+\-@＝＋－＠\t\r])/g

/** A value as a spreadsheet may have it: an apostrophe stands where a formula would begin. */
export function safeCell(text: string): string {
  return plainNumber.test(text) ? text : text.replace(formula, "'")
}

export class SafeCsvSink implements Sink, RecordSink {
  private readonly sink: Sink
  private readonly out = new ByteWriter(mostGathered * 2)
  private readonly records = new CsvRecords(this, Number.POSITIVE_INFINITY)
  private readonly decoder = new TextDecoder()
  private readonly encoder = new TextEncoder()
  /** Where the record begins that is being read; it may begin again. */
  private from = byteOrderMark.length

  constructor(sink: Sink) {
    this.sink = sink
    this.out.raw(byteOrderMark)
  }

  write(bytes: Uint8Array): void {
    this.records.push(bytes)
  }

  finish(): string {
    this.records.finish()
    this.sink.write(this.out.take())
    return this.sink.finish()
  }

  abandon(): void {
    this.sink.abandon()
  }

  begin(): void {
    this.out.length = this.from
  }

  field(at: number, bytes: Uint8Array, start: number, end: number): void {
    if (at > 0) this.out.comma()
    if (!isSuspect(bytes, start, end)) {
      this.out.value(bytes, start, end)
      return
    }
    const text = safeCell(this.decoder.decode(bytes.subarray(start, end)))
    const safe = this.encoder.encode(text)
    this.out.value(safe, 0, safe.length)
  }

  end(_fields: number, fault: number): void {
    if (fault !== recordFault.none) throw new Error('a row of a table is no CSV')
    this.out.comma()
    this.out.newline()
    if (this.out.length > mostGathered) this.sink.write(this.out.take())
    this.from = this.out.length
  }
}

function isSuspect(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return false
  if (suspect.has(bytes[start]!)) return true
  for (let at = start + 1; at < end; at++) if (parting.has(bytes[at]!)) return true
  return false
}
