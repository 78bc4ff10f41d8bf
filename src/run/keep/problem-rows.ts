/** The rows of a problems CSV, each field as it stands there. */
import { createReadStream } from 'node:fs'
import { CsvRecords, type RecordSink } from '../../files/csv-records.js'

const blockSize = 1 << 20

class Fields implements RecordSink {
  private done: (readonly string[])[] = []
  private fields: string[] = []

  begin(): void {
    this.fields = []
  }

  field(place: number, bytes: Uint8Array, start: number, end: number): void {
    this.fields[place] = Buffer.from(bytes.subarray(start, end)).toString()
  }

  end(): void {
    this.done.push(this.fields)
  }

  take(): readonly (readonly string[])[] {
    const { done } = this
    this.done = []
    return done
  }
}

/** All rows behind the header. */
export async function* problemRows(path: string): AsyncGenerator<readonly string[]> {
  const sink = new Fields()
  const records = new CsvRecords(sink)
  let isHeader = true
  for await (const bytes of createReadStream(path, { highWaterMark: blockSize })) {
    records.push(bytes)
    for (const fields of sink.take()) {
      if (!isHeader) yield fields
      isHeader = false
    }
  }
  records.finish()
  yield* sink.take().slice(isHeader ? 1 : 0)
}
