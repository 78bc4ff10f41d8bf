/** Splits text into lines, chunk by chunk; a line without end is given up. */
import { longestRecord } from './csv-records.js'

const lineFeed = 10

export interface LineSink {
  line(bytes: Uint8Array, start: number, end: number): void
  /** A line longer than a record may be: it was passed over. */
  longLine(): void
}

export class TextLines {
  private held: Uint8Array = new Uint8Array(0)
  private isPassing = false
  private readonly sink: LineSink

  constructor(sink: LineSink) {
    this.sink = sink
  }

  push(chunk: Uint8Array): void {
    const bytes = this.held.length > 0 ? Buffer.concat([this.held, chunk]) : chunk
    let at = 0
    for (;;) {
      const end = bytes.indexOf(lineFeed, at)
      if (end < 0) break
      this.tell(bytes, at, end)
      at = end + 1
    }
    const rest = this.isPassing ? bytes.subarray(bytes.length) : bytes.subarray(at)
    if (rest.length > longestRecord) this.passOver()
    this.held = this.isPassing ? new Uint8Array(0) : new Uint8Array(rest)
  }

  /** Reads the last line, when no line break ends it. */
  finish(): void {
    if (this.held.length > 0) this.tell(this.held, 0, this.held.length)
  }

  private tell(bytes: Uint8Array, start: number, end: number): void {
    if (this.isPassing) this.isPassing = false
    else if (end - start > longestRecord) this.sink.longLine()
    else this.sink.line(bytes, start, end)
  }

  private passOver(): void {
    this.isPassing = true
    this.sink.longLine()
  }
}
