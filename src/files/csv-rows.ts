/** Reads the records of a CSV as texts, a block at a time, with the number of each record. */
import { isUtf8 } from 'node:buffer'
import { codeId } from '../basis/codes.js'
import { CsvRecords, type RecordSink } from './csv-records.js'
import { recordFaultCodes } from './one-record.js'
import { openSource, type TextBlock, textBlocks } from './source.js'

export interface CsvTextRow {
  /** Number of the record; the header is 1. */
  readonly row: number
  readonly fields: readonly string[]
  /** Number of a code where the record could not be read whole, else 0. */
  readonly fault: number
}

const replacement = Buffer.from('\uFFFD')

class RowSink implements RecordSink {
  done: CsvTextRow[] = []
  isSuspect = false
  private row = 0
  private fields: string[] = []
  private isMalformed = false
  private readonly decoder = new TextDecoder()

  begin(): void {
    this.fields = []
    this.isMalformed = false
  }

  field(at: number, bytes: Uint8Array, start: number, end: number): void {
    const own = bytes.subarray(start, end)
    if (this.isSuspect) this.isMalformed ||= !isUtf8(own) || Buffer.from(own).includes(replacement)
    this.fields[at] = this.decoder.decode(own).trim()
  }

  end(_fields: number, fault: number): void {
    this.row++
    const malformed = this.isMalformed ? codeId['text_malformed']! : 0
    this.done.push({
      row: this.row,
      fields: this.fields,
      fault: recordFaultCodes[fault] || malformed,
    })
  }
}

/** The records of a file in UTF-8 or CP949, also gzipped. Throws `Unusable` where it is no text. */
export function csvRows(path: string): AsyncGenerator<readonly CsvTextRow[]> {
  return csvRowsOf(textBlocks(openSource(path), path))
}

/** The same of blocks of text. */
export async function* csvRowsOf(
  blocks: AsyncIterable<TextBlock>,
): AsyncGenerator<readonly CsvTextRow[]> {
  const sink = new RowSink()
  const records = new CsvRecords(sink)
  const taken = (): readonly CsvTextRow[] => {
    const { done } = sink
    sink.done = []
    return done
  }
  for await (const block of blocks) {
    sink.isSuspect ||= block.isSuspect
    records.push(block.bytes)
    yield taken()
  }
  records.finish()
  yield taken()
}
