/** One record of a CSV as bytes: its fields one behind the other, without the blanks around them. */
import { isUtf8 } from 'node:buffer'
import { codeId } from '../basis/codes.js'
import type { RecordSink } from './csv-records.js'

/** By `recordFault`. */
const recordFaultCodes: readonly number[] = [
  0,
  codeId['quote_unclosed']!,
  codeId['quote_misplaced']!,
  codeId['record_too_long']!,
  codeId['nul_byte']!,
]
const replacement = Buffer.from('\uFFFD')
const encoder = new TextEncoder()
const decoder = new TextDecoder()
/** Room for the bytes and fields of a usual record. */
const usualBytes = 1 << 10
const usualFields = 1 << 6

const space = 32
/** First bytes of the blanks beyond ASCII: U+00A0, U+1680, U+2000 and after, U+3000, U+FEFF. */
const blankLeads = [0xc2, 0xe1, 0xe2, 0xe3, 0xef]

/** Whether the letter around a byte may be a blank. */
function mayBeBlank(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at]!
  if (byte < 0x80) return byte <= space
  let lead = at
  while (lead > 0 && (bytes[lead]! & 0xc0) === 0x80) lead--
  return blankLeads.includes(bytes[lead]!)
}

export class OneRecord implements RecordSink {
  bytes = new Uint8Array(usualBytes)
  /** Where each field ends. */
  ends = new Int32Array(usualFields)
  count = 0
  /** Number of the record; the header is 1. */
  row = 0
  /** Number of a code where it could not be read whole, else 0. */
  fault = 0
  /** Whether its bytes may be no UTF-8, so that they are looked at. */
  isSuspect = false
  private isMalformed = false
  private readonly onRecord: () => void

  constructor(onRecord: () => void) {
    this.onRecord = onRecord
  }

  get isBlank(): boolean {
    return this.count === 0 || this.ends[this.count - 1] === 0
  }

  isFilled(at: number): boolean {
    return this.ends[at]! > (at === 0 ? 0 : this.ends[at - 1]!)
  }

  texts(): readonly string[] {
    const ends = [...this.ends.subarray(0, this.count)]
    return ends.map((end, at) => decoder.decode(this.bytes.subarray(ends[at - 1] ?? 0, end)))
  }

  begin(): void {
    this.count = 0
    this.isMalformed = false
  }

  field(at: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.isSuspect) this.lookAt(bytes.subarray(start, end))
    const isBare = start === end || !(mayBeBlank(bytes, start) || mayBeBlank(bytes, end - 1))
    if (isBare) this.take(at, bytes, start, end)
    else {
      const trimmed = encoder.encode(decoder.decode(bytes.subarray(start, end)).trim())
      this.take(at, trimmed, 0, trimmed.length)
    }
  }

  private lookAt(own: Uint8Array): void {
    this.isMalformed ||= !isUtf8(own) || Buffer.from(own).includes(replacement)
  }

  private take(at: number, from: Uint8Array, start: number, end: number): void {
    const begin = at === 0 ? 0 : this.ends[at - 1]!
    const length = end - start
    if (begin + length > this.bytes.length) {
      const wide = new Uint8Array((begin + length) * 2)
      wide.set(this.bytes.subarray(0, begin))
      this.bytes = wide
    }
    if (at === this.ends.length) {
      const wide = new Int32Array(at * 2)
      wide.set(this.ends)
      this.ends = wide
    }
    const { bytes } = this
    for (let byte = 0; byte < length; byte++) bytes[begin + byte] = from[start + byte]!
    this.ends[at] = begin + length
    this.count = at + 1
  }

  end(_fields: number, fault: number): void {
    this.row++
    const malformed = this.isMalformed ? codeId['text_malformed']! : 0
    this.fault = recordFaultCodes[fault] || malformed
    this.onRecord()
  }
}
