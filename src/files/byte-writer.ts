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

export class ByteWriter {
  private bytes: Uint8Array
  length = 0
  private readonly digits = new Uint8Array(24)

  constructor(size = 1 << 20) {
    this.bytes = new Uint8Array(size)
  }

  /** What was written since the last `take`; valid until the next write. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length)
    this.length = 0
    return taken
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }

  comma(): void {
    this.reserve(1)
    this.bytes[this.length++] = comma
  }

  newline(): void {
    this.reserve(1)
    this.bytes[this.length++] = lineFeed
  }

  /** Bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    if (bytes.length > 24) {
      this.bytes.set(bytes, this.length)
      this.length += bytes.length
      return
    }
    for (let at = 0; at < bytes.length; at++) this.bytes[this.length++] = bytes[at]!
  }

  text(text: string): void {
    this.raw(encoder.encode(text))
  }

  /** A CSV value, quoted where it has to be. */
  value(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte <= comma && this.isSpecial(byte)) {
        this.quoted(bytes)
        return
      }
    }
    this.raw(bytes)
  }

  private isSpecial(byte: number): boolean {
    return byte === comma || byte === quote || byte === lineFeed || byte === carriageReturn
  }

  private quoted(bytes: Uint8Array): void {
    this.reserve(bytes.length * 2 + 2)
    this.bytes[this.length++] = quote
    for (const byte of bytes) {
      if (byte === quote) this.bytes[this.length++] = quote
      this.bytes[this.length++] = byte
    }
    this.bytes[this.length++] = quote
  }

  /** A whole number. */
  integer(value: number): void {
    this.reserve(24)
    let left = value
    if (left < 0) {
      this.bytes[this.length++] = minus
      left = -left
    }
    this.wholeDigits(left)
  }

  private wholeDigits(value: number): void {
    if (value < 10) {
      this.bytes[this.length++] = zero + value
      return
    }
    let count = 0
    let left = value
    while (left > mostSmall) {
      const next = Math.floor(left / 10)
      this.digits[count++] = zero + (left - next * 10)
      left = next
    }
    for (let small = left | 0; small > 0; ) {
      const next = (small / 10) | 0
      this.digits[count++] = zero + (small - next * 10)
      small = next
    }
    while (count > 0) this.bytes[this.length++] = this.digits[--count]!
  }

  /** A whole number of 10^-places, with at least `least` decimals and no more zeros after. */
  decimal(value: number, places: number, least: number): void {
    this.reserve(28)
    const scale = powers[places]!
    const whole = Math.floor(value / scale)
    let part = value - whole * scale
    this.wholeDigits(whole)
    let left = places
    while (left > least && part % 10 === 0) {
      part /= 10
      left--
    }
    if (left === 0) return
    this.bytes[this.length++] = point
    for (let at = left - 1; at >= 0; at--) {
      const next = Math.floor(part / 10)
      this.bytes[this.length + at] = zero + (part - next * 10)
      part = next
    }
    this.length += left
  }
}
