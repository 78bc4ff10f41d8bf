/** Reads the records of a CSV as texts, a block at a time, with the number of each record. */
import { CsvRecords } from './csv-records.js'
import { OneRecord } from './one-record.js'
import { openSource, type TextBlock, textBlocks } from './source.js'

export interface CsvTextRow {
  /** Number of the record; the header is 1. */
  readonly row: number
  readonly fields: readonly string[]
  /** Number of a code where the record could not be read whole, else 0. */
  readonly fault: number
}

/** The records that were read since they were taken last. */
class RowSink {
  readonly record: OneRecord
  private done: CsvTextRow[] = []

  constructor() {
    this.record = new OneRecord(() => {
      const { row, fault } = this.record
      this.done.push({ row, fields: this.record.texts(), fault })
    })
  }

  taken(): readonly CsvTextRow[] {
    const { done } = this
    this.done = []
    return done
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
  const records = new CsvRecords(sink.record)
  for await (const block of blocks) {
    sink.record.isSuspect ||= block.isSuspect
    records.push(block.bytes)
    yield sink.taken()
  }
  records.finish()
  yield sink.taken()
}
