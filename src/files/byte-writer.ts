/** Writes numbers and texts as bytes into one growing block, without making strings. */

const zero = 48
const comma = 44
const quote = 34
const point = 46
const minus = 45
const lineFeed = 10
const carriageReturn = 13
/** Up to this the platform counts in whole machine numbers. */
const mostSmall = 2 ** 31 - 1
const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]
const encoder = new TextEncoder()

/** So many bytes are copied one by one sooner than by a call. */
const mostByHand = 24
/** Room that is always left behind a text, for the numbers and commas that follow it. */
const spare = 1 << 11

export class ByteWriter {
  private bytes: Uint8Array
  length = 0
  private readonly digits = new Uint8Array(24)

  constructor(size = 1 << 20) {
    this.bytes = new Uint8Array(Math.max(size, spare))
  }

  /** What was written since the last `take`; valid until the next write. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length)
    this.length = 0
    return taken
  }

  /** Makes room for a text and, behind it, for `spare` bytes of numbers and commas. */
  reserve(more: number): void {
    if (this.length + more + spare <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more + spare))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }

  comma(): void {
    this.bytes[this.length++] = comma
  }

  /** Ends a row whose last cell was closed with a comma. */
  newline(): void {
    this.bytes[this.length - 1] = lineFeed
  }

  /** Bytes as they are. */
  raw(bytes: Uint8Array): void {
    const { length } = bytes
    this.reserve(length)
    const target = this.bytes
    const start = this.length
    if (length > mostByHand) target.set(bytes, start)
    else for (let at = 0; at < length; at++) target[start + at] = bytes[at]!
    this.length = start + length
  }

  text(text: string): void {
    this.raw(encoder.encode(text))
  }

  /** A CSV value, quoted where it has to be. */
  value(source: Uint8Array, start: number, end: number): void {
    this.reserve(end - start)
    const target = this.bytes
    const shift = this.length - start
    for (let at = start; at < end; at++) {
      const byte = source[at]!
      if (byte <= comma && this.isSpecial(byte)) {
        this.quoted(source, start, end)
        return
      }
      target[at + shift] = byte
    }
    this.length += end - start
  }

  private isSpecial(byte: number): boolean {
    return byte === comma || byte === quote || byte === lineFeed || byte === carriageReturn
  }

  private quoted(source: Uint8Array, start: number, end: number): void {
    this.reserve((end - start) * 2 + 2)
    this.bytes[this.length++] = quote
    for (let at = start; at < end; at++) {
      if (source[at] === quote) this.bytes[this.length++] = quote
      this.bytes[this.length++] = source[at]!
    }
    this.bytes[this.length++] = quote
  }

  /** A whole number. */
  integer(value: number): void {
    let left = value
    if (left < 0) {
      this.bytes[this.length++] = minus
      left = -left
    }
    this.wholeDigits(left)
  }

  private wholeDigits(value: number): void {
    if (value <= mostSmall) this.smallDigits(value | 0)
    else this.largeDigits(value)
  }

  private smallDigits(value: number): void {
    if (value < 10) {
      this.bytes[this.length++] = zero + value
      return
    }
    let count = 2
    for (let least = 100; count < 10 && value >= least; least *= 10) count++
    this.lastDigits(value, count)
  }

  /** So many last digits of a number. */
  private lastDigits(value: number, count: number): void {
    const { bytes, length } = this
    let left = value | 0
    for (let at = length + count - 1; at >= length; at--) {
      const next = (left / 10) | 0
      bytes[at] = zero + (left - next * 10)
      left = next
    }
    this.length = length + count
  }

  private largeDigits(value: number): void {
    let count = 0
    let left = value
    while (left > 0) {
      const next = Math.floor(left / 10)
      this.digits[count++] = zero + (left - next * 10)
      left = next
    }
    while (count > 0) this.bytes[this.length++] = this.digits[--count]!
  }

  /** A whole number of 10^-places, with at least `least` decimals and no more zeros after. */
  decimal(value: number, places: number, least: number): void {
    const scale = powers[places]!
    const whole = Math.floor(value / scale)
    let part = (value - whole * scale) | 0
    this.wholeDigits(whole)
    let left = places
    while (left > least && part % 10 === 0) {
      part = (part / 10) | 0
      left--
    }
    if (left === 0) return
    this.bytes[this.length++] = point
    this.lastDigits(part, left)
  }
}
