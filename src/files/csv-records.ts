/** Splits CSV bytes into records and fields (RFC 4180), chunk by chunk, and says where it broke. */

import {
  blockLength,
  carriageReturn,
  comma,
  firstOf,
  lineFeed,
  lowBytesOf,
  quote,
  unquoted,
} from './plain-bytes.js'

/** A record longer than this is not one. */
export const longestRecord = 1 << 20

/** What a record is handed to: its fields in order, then its end. */
export interface RecordSink {
  /** How many fields a record has, once it is known: a record over several lines with others is none. */
  readonly width?: number | undefined
  /** A record begins; it may begin again from its start when a chunk ended within it. */
  begin(): void
  field(at: number, bytes: Uint8Array, start: number, end: number): void
  /** `fault` is 0, or which `recordFault` broke the record; `fields` is how many it had. */
  end(fields: number, fault: number): void
  /**
   * Reads records by itself from `at` on, as far as they are plain and end before `end`, and returns
   * where it stopped. The view holds whole blocks; bytes behind the end may be looked at.
   */
  readPlain?(view: DataView<ArrayBuffer>, at: number, end: number): number
}

/** Bytes behind the last one that may be looked at, in whole blocks. */
const spare = 2 * blockLength

/** Where the first line ends that does so before `end`, else `end`. */
function lineBreak(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++
  return at
}

/** Behind the line break at a place, which may be two bytes. */
function behindBreak(bytes: Uint8Array, lineEnd: number, end: number): number {
  const isPair = bytes[lineEnd] === carriageReturn && bytes[lineEnd + 1] === lineFeed
  return Math.min(lineEnd + (isPair ? 2 : 1), end)
}

/** Why a record could not be read whole. */
export const recordFault = { none: 0, unclosedQuote: 1, misplacedQuote: 2, tooLong: 3, nul: 4 }

export class CsvRecords {
  /** What was pushed and not read yet stands in front; the room is used again. */
  private buffer = new Uint8Array(0)
  private view = new DataView(this.buffer.buffer)
  private held = 0
  private scratch = new Uint8Array(256)
  private fault = 0
  /** End of what may be read for the present record, and whether no more can follow. */
  private end = 0
  private isFinal = false
  /** Whether the present record goes over several lines, and whether it is none for that. */
  private isSpanning = false
  private isGivenUp = false
  /** Up to here a record went on that was given up: a quote that is open there is not closed. */
  private openUntil = -1
  /** The rest of a line that is too long is passed over. */
  private isPassing = false
  private readonly sink: RecordSink
  private readonly longest: number

  /** A record of more than `longest` bytes is none. */
  constructor(sink: RecordSink, longest = longestRecord) {
    this.sink = sink
    this.longest = longest
  }

  /** Reads all records that end within what was pushed so far. */
  push(chunk: Uint8Array): void {
    const length = this.held + chunk.length
    if (length + spare > this.buffer.length) this.makeRoom(length)
    this.buffer.set(chunk, this.held)
    this.held = length
    this.read(false)
  }

  /** Reads what is left when no more bytes come. */
  finish(): void {
    this.read(true)
  }

  private makeRoom(length: number): void {
    const grown = new Uint8Array((length + (length >> 1) + spare) & -blockLength)
    grown.set(this.buffer.subarray(0, this.held))
    this.buffer = grown
    this.view = new DataView(grown.buffer)
  }

  private read(isLast: boolean): void {
    const bytes = this.buffer.subarray(0, this.held)
    const at = this.readAll(bytes, isLast)
    this.buffer.copyWithin(0, at, this.held)
    this.held -= at
    this.openUntil -= at
  }

  /** Returns where the first record begins that is not whole yet. */
  private readAll(bytes: Uint8Array, isLast: boolean): number {
    const { sink } = this
    const lineEnd = sink.readPlain ? bytes.lastIndexOf(lineFeed) + 1 : 0
    let at = 0
    for (;;) {
      if (this.isPassing) at = this.pass(bytes, at, isLast)
      if (this.isPassing) return at
      if (at < lineEnd) at = sink.readPlain?.(this.view, at, lineEnd) ?? at
      if (at >= bytes.length) return at
      this.fault = recordFault.none
      this.isSpanning = false
      this.isGivenUp = false
      this.end = Math.min(bytes.length, at + this.longest)
      this.isFinal = isLast && this.end === bytes.length
      sink.begin()
      const next = this.readRecord(bytes, at)
      if (next >= 0) {
        at = next
        continue
      }
      if (!this.isGivenUp && !this.isFinal && this.end - at < this.longest) return at
      at = this.resynchronise(bytes, at)
    }
  }

  /** Gives the broken record up and goes on at the line break nearest to its start. */
  private resynchronise(bytes: Uint8Array, start: number): number {
    const { end } = this
    if (!this.isGivenUp) this.openUntil = Math.max(this.openUntil, end)
    const lineEnd = lineBreak(bytes, start, end)
    this.isPassing = lineEnd === end && end - start === this.longest
    const isUnclosed = this.fault === recordFault.unclosedQuote && !this.isPassing
    this.sink.end(0, isUnclosed ? recordFault.unclosedQuote : recordFault.tooLong)
    return this.isPassing ? end : behindBreak(bytes, lineEnd, end)
  }

  /** Passes what is left of a line that was given up; returns where the next one begins. */
  private pass(bytes: Uint8Array, start: number, isLast: boolean): number {
    const lineEnd = lineBreak(bytes, start, bytes.length)
    const isOpen = lineEnd + (bytes[lineEnd] === carriageReturn ? 1 : 0) === bytes.length
    if (isOpen) return isLast ? bytes.length : lineEnd
    this.isPassing = false
    return behindBreak(bytes, lineEnd, bytes.length)
  }

  /** Reads one record; returns where the next begins, or -1 when this one does not end here. */
  private readRecord(bytes: Uint8Array, start: number): number {
    const { end, sink } = this
    let fieldStart = start
    for (let count = 0; ; count++) {
      let at = fieldStart
      if (at < end && bytes[at] === quote) {
        at = this.readQuoted(bytes, fieldStart, count)
        if (at < 0) return -1
      } else {
        at = this.skipPlain(bytes, fieldStart)
        if (at === end && !this.isFinal) return -1
        sink.field(count, bytes, fieldStart, at)
      }
      if (at === end || bytes[at] !== comma) return this.closeRecord(bytes, at, count + 1)
      fieldStart = at + 1
    }
  }

  /** The end of a field without quotes: bytes that can't end it are passed four at a time. */
  private skipPlain(bytes: Uint8Array, from: number): number {
    const { end, view } = this
    let at = from
    while (at < end) {
      while (at + 4 <= end) {
        const low = lowBytesOf(view.getInt32(at, true))
        if (low !== 0) {
          at += firstOf(low)
          break
        }
        at += 4
      }
      if (at === end) break
      const byte = bytes[at]!
      if (byte === comma || byte === lineFeed || byte === carriageReturn) return at
      if (byte === 0 && this.fault === recordFault.none) this.fault = recordFault.nul
      at++
    }
    return end
  }

  private closeRecord(bytes: Uint8Array, at: number, count: number): number {
    let next = Math.min(at + 1, this.end)
    if (at < this.end && bytes[at] === carriageReturn) {
      if (next === this.end && !this.isFinal) return -1
      if (bytes[next] === lineFeed) next++
    }
    const { width = count } = this.sink
    if (this.isSpanning && count !== width) return this.giveUp(at)
    this.sink.end(count, this.fault)
    return next
  }

  /** A quote that closes on a later line, and not as one should, is the opening one of that line. */
  private giveUp(at: number): number {
    this.fault = recordFault.unclosedQuote
    this.isGivenUp = true
    this.openUntil = Math.max(this.openUntil, at)
    return -1
  }

  /** Reads a quoted field; returns the place after it, or -1 when its quote is not closed. */
  private readQuoted(bytes: Uint8Array, from: number, count: number): number {
    const close = this.closingQuote(bytes, from)
    if (close < 0) return -1
    const after = this.skipPlain(bytes, close + 1)
    if (after === this.end && !this.isFinal) return -1
    if (after > close + 1) {
      if (this.isSpanning) return this.giveUp(close)
      // A NUL leaves a record that can be split, this does not.
      this.fault = recordFault.misplacedQuote
    }
    const first = bytes.indexOf(quote, from + 1)
    if (first === close) {
      this.sink.field(count, bytes, from + 1, close)
    } else {
      const length = this.unquote(bytes, from + 1, close)
      this.sink.field(count, this.scratch, 0, length)
    }
    return after
  }

  private closingQuote(bytes: Uint8Array, from: number): number {
    const lineEnd = from < this.openUntil ? lineBreak(bytes, from, this.openUntil) : this.openUntil
    const isDoomed = lineEnd + 1 < this.openUntil
    const end = isDoomed ? lineEnd : this.end
    let at = from + 1
    for (;;) {
      for (; at < end && bytes[at] !== quote; at++) {
        if (bytes[at] === lineFeed || bytes[at] === carriageReturn) this.isSpanning = true
      }
      if (at >= end) {
        this.fault = recordFault.unclosedQuote
        this.isGivenUp ||= isDoomed
        return -1
      }
      if (at + 1 >= end || bytes[at + 1] !== quote) return at
      at += 2
    }
  }

  /** Writes the text without its doubling quotes to the scratch bytes; returns its length. */
  private unquote(bytes: Uint8Array, start: number, end: number): number {
    if (this.scratch.length < end - start) this.scratch = new Uint8Array((end - start) * 2)
    return unquoted(bytes, { start, end }, this.scratch)
  }
}
