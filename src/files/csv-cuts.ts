/** Where a CSV can be cut, so that its parts are read side by side with the same outcome. */
import { isUtf8 } from 'node:buffer'
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { longestRecord } from './csv-records.js'
import { carriageReturn, comma, lineFeed, quote } from './plain-bytes.js'

/** Bytes of a file that begin and end with a record. */
export interface CsvPart {
  readonly start: number
  /** Behind the last byte. */
  readonly end: number
  /** The number of its first record that is not the header. */
  readonly record: number
  /** Bytes of the header at the start of the file. */
  readonly header: number
}

const blockSize = 1 << 20
/** A smaller part is not worth a thread. */
const leastPart = 1 << 19

/** Goes through a file line by line, as long as every line is a record for certain. */
class Cutter {
  readonly cuts: { readonly at: number; readonly record: number }[] = []
  header = 0
  private lines = 0
  private readonly wanted: readonly number[]

  /** `wanted` are places behind which the next end of a line is a cut. */
  constructor(wanted: readonly number[]) {
    this.wanted = wanted
  }

  get isDone(): boolean {
    return this.cuts.length === this.wanted.length
  }

  /** Takes whole lines, which stand at a place of the file; false where one may be no record. */
  take(bytes: Buffer, place: number): boolean {
    if (hasLoneReturn(bytes)) return false
    let nextQuote = bytes.indexOf(quote)
    for (let start = 0; start < bytes.length && !this.isDone; ) {
      const end = bytes.indexOf(lineFeed, start) + 1
      if (end - start >= longestRecord) return false
      if (nextQuote >= 0 && nextQuote < end) {
        if (!areQuotesClosed(bytes.subarray(start, end))) return false
        nextQuote = bytes.indexOf(quote, end)
      }
      this.pass(place + end)
      start = end
    }
    return true
  }

  private pass(end: number): void {
    this.lines++
    if (this.lines === 1) this.header = end
    else if (end >= this.wanted[this.cuts.length]!) {
      this.cuts.push({ at: end, record: this.lines + 1 })
    }
  }
}

/** A carriage return without a line feed ends a record too. */
function hasLoneReturn(bytes: Buffer): boolean {
  let at = bytes.indexOf(carriageReturn)
  while (at >= 0 && bytes[at + 1] === lineFeed) at = bytes.indexOf(carriageReturn, at + 1)
  return at >= 0
}

/** Whether each quoted field of a line ends within it; a quote within another field is a byte as any. */
function areQuotesClosed(line: Buffer): boolean {
  for (let at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1)) {
    if (at > 0 && line[at - 1] !== comma) continue
    at = line.indexOf(quote, at + 1)
    while (at >= 0 && line[at + 1] === quote) at = line.indexOf(quote, at + 2)
    if (at < 0) return false
  }
  return true
}

/** Bytes that tell the encoding, before the first one that is read. */
function markLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}

/** Goes through a file; false where it can't be cut. */
function findCuts(handle: number, cutter: Cutter): boolean {
  const room = Buffer.allocUnsafe(blockSize + longestRecord)
  let held = 0
  for (let place = 0; ; ) {
    const read = readSync(handle, room, held, blockSize, place + held)
    const bytes = room.subarray(0, held + read)
    const end = read === 0 ? bytes.length : bytes.lastIndexOf(lineFeed) + 1
    const lines = bytes.subarray(0, end)
    if (lines.includes(0) || !isUtf8(lines)) return false
    if (read === 0) return cutter.isDone
    const mark = place === 0 ? markLength(lines) : 0
    if (!cutter.isDone && !cutter.take(lines.subarray(mark), place + mark)) return false
    held = bytes.length - end
    if (held >= longestRecord) return false
    room.copyWithin(0, end, bytes.length)
    place += end
  }
}

/**
 * Parts of about the same size: up to the last cut every line is a record, and all of the file is
 * UTF-8. Undefined where that is not so, or the file is too small.
 */
export function cutCsv(path: string, count: number): readonly CsvPart[] | undefined {
  const { size } = statSync(path)
  const parts = Math.min(count, Math.floor(size / leastPart))
  if (parts < 2) return undefined
  const wanted = Array.from({ length: parts - 1 }, (_, at) => Math.floor(((at + 1) * size) / parts))
  const cutter = new Cutter(wanted)
  const handle = openSync(path, 'r')
  try {
    if (!findCuts(handle, cutter)) return undefined
  } finally {
    closeSync(handle)
  }
  const { header, cuts } = cutter
  const starts = [{ at: 0, record: 2 }, ...cuts]
  return starts.map(({ at, record }, n) => {
    return { start: at, end: starts[n + 1]?.at ?? size, record, header }
  })
}

/** The bytes of the header, then those of the records of a part. */
export async function* openPart(
  path: string,
  { start, end, header }: CsvPart,
): AsyncGenerator<Buffer> {
  if (start > 0) yield* createReadStream(path, { end: header - 1 })
  if (end > start) yield* createReadStream(path, { start, end: end - 1, highWaterMark: blockSize })
}
