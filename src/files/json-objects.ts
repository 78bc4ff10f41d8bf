/** Scans one JSON object (RFC 8259) in bytes and hands its values on as they are written. */

const quote = 34
const backslash = 92
const zero = 48
const nine = 57
const openBrace = 123
const closeBrace = 125
const openBracket = 91
const closeBracket = 93

/** Objects and lists within each other deeper than this are no data. */
const deepest = 64

/** Why an escape is no character: half of a pair, or NUL. */
const halfPair = -1
const nul = -2

/** What an object is handed to: a key, then its value, in the order of the text. */
export interface ObjectSink {
  key(bytes: Uint8Array, start: number, end: number): void
  text(bytes: Uint8Array, start: number, end: number): void
  /** A number exactly as it is written. */
  number(bytes: Uint8Array, start: number, end: number): void
  /** `true`, `false`, an object or a list; `null` is not told. */
  other(bytes: Uint8Array, start: number, end: number): void
  /** A key, or a text, that holds an escaped NUL or half of an escaped surrogate pair. */
  badKey(isNul: boolean): void
  badText(isNul: boolean): void
}

const simpleEscapes: Readonly<Record<number, number>> = {
  34: 34,
  92: 92,
  47: 47,
  98: 8,
  102: 12,
  110: 10,
  114: 13,
  116: 9,
}
const words = ['true', 'false', 'null'].map(word => Buffer.from(word))

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13
}

function hexOf(bytes: Uint8Array, at: number): number {
  let value = 0
  for (let digit = at; digit < at + 4; digit++) {
    const byte = bytes[digit]!
    const lower = byte | 32
    if (byte >= zero && byte <= nine) value = value * 16 + byte - zero
    else if (lower >= 97 && lower <= 102) value = value * 16 + lower - 87
    else return -1
  }
  return value
}

export class JsonObjects {
  private readonly sink: ObjectSink
  private bytes: Uint8Array = new Uint8Array(0)
  private at = 0
  private end = 0
  private scratch = Buffer.alloc(256)
  private hasEscapes = false

  constructor(sink: ObjectSink) {
    this.sink = sink
  }

  /** Reads one object; returns -1, or the place of the first byte that does not belong there. */
  scan(bytes: Uint8Array, start: number, end: number): number {
    this.bytes = bytes
    this.at = start
    this.end = end
    this.skipSpace()
    const isSound = this.take(openBrace) && this.members(0)
    if (!isSound) return this.at
    this.skipSpace()
    return this.at === this.end ? -1 : this.at
  }

  private skipSpace(): void {
    while (this.at < this.end && isSpace(this.bytes[this.at])) this.at++
  }

  private take(byte: number): boolean {
    if (this.at >= this.end || this.bytes[this.at] !== byte) return false
    this.at++
    return true
  }

  /** The members behind an opening brace; they are told only of the object itself. */
  private members(depth: number): boolean {
    this.skipSpace()
    if (this.take(closeBrace)) return true
    for (;;) {
      this.skipSpace()
      if (!this.key(depth === 0)) return false
      this.skipSpace()
      if (!this.take(58) || !this.value(depth)) return false
      this.skipSpace()
      if (this.take(closeBrace)) return true
      if (!this.take(44)) return false
    }
  }

  private items(depth: number): boolean {
    this.skipSpace()
    if (this.take(closeBracket)) return true
    for (;;) {
      if (!this.value(depth)) return false
      this.skipSpace()
      if (this.take(closeBracket)) return true
      if (!this.take(44)) return false
    }
  }

  private value(depth: number): boolean {
    this.skipSpace()
    const start = this.at
    const first = start < this.end ? this.bytes[start]! : 0
    if (first === quote) return this.text(depth === 0)
    if (first === 45 || (first >= zero && first <= nine)) {
      if (!this.number()) return false
      if (depth === 0) this.sink.number(this.bytes, start, this.at)
      return true
    }
    if (first === openBrace || first === openBracket) {
      if (depth >= deepest) return false
      this.at++
      const isSound = first === openBrace ? this.members(depth + 1) : this.items(depth + 1)
      if (isSound && depth === 0) this.sink.other(this.bytes, start, this.at)
      return isSound
    }
    return this.word(depth === 0)
  }

  private word(isTold: boolean): boolean {
    const { bytes, at } = this
    for (const word of words) {
      const length = word.length
      if (at + length > this.end || word.compare(bytes, at, at + length) !== 0) continue
      this.at += length
      if (isTold && word[0] !== 110) this.sink.other(bytes, at, this.at)
      return true
    }
    return false
  }

  private digits(): boolean {
    const from = this.at
    while (this.at < this.end && this.bytes[this.at]! >= zero && this.bytes[this.at]! <= nine) {
      this.at++
    }
    return this.at > from
  }

  private number(): boolean {
    this.take(45)
    if (!this.take(zero) && !this.digits()) return false
    if (this.take(46) && !this.digits()) return false
    if (this.take(101) || this.take(69)) {
      if (!this.take(43)) this.take(45)
      return this.digits()
    }
    return true
  }

  private key(isTold: boolean): boolean {
    const start = this.at + 1
    if (!this.take(quote) || !this.skipText()) return false
    if (!isTold) return true
    const length = this.hasEscapes ? this.unescape(start, this.at - 1) : 0
    if (length < 0) this.sink.badKey(length === nul)
    else if (this.hasEscapes) this.sink.key(this.scratch, 0, length)
    else this.sink.key(this.bytes, start, this.at - 1)
    return true
  }

  private text(isTold: boolean): boolean {
    const start = this.at + 1
    if (!this.take(quote) || !this.skipText()) return false
    if (!isTold) return true
    const length = this.hasEscapes ? this.unescape(start, this.at - 1) : 0
    if (length < 0) this.sink.badText(length === nul)
    else if (this.hasEscapes) this.sink.text(this.scratch, 0, length)
    else this.sink.text(this.bytes, start, this.at - 1)
    return true
  }

  /** Passes a text and its closing quote; stands at the fault where there is one. */
  private skipText(): boolean {
    const { bytes, end } = this
    this.hasEscapes = false
    let at = this.at
    for (; at < end; at++) {
      const byte = bytes[at]!
      if (byte === quote) {
        this.at = at + 1
        return true
      }
      if (byte < 32) break
      if (byte !== backslash) continue
      this.hasEscapes = true
      const width = this.escapeWidth(at + 1)
      if (width === 0) break
      at += width
    }
    this.at = at
    return false
  }

  private escapeWidth(at: number): number {
    if (at >= this.end) return 0
    const byte = this.bytes[at]!
    if (byte === 117) return at + 5 <= this.end && hexOf(this.bytes, at + 1) >= 0 ? 5 : 0
    return simpleEscapes[byte] === undefined ? 0 : 1
  }

  /** Writes a text without its escapes to the scratch bytes: its length, or why it is none. */
  private unescape(start: number, end: number): number {
    const { bytes } = this
    if (this.scratch.length < end - start) this.scratch = Buffer.alloc((end - start) * 2)
    let length = 0
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      if (byte !== backslash) {
        this.scratch[length++] = byte
        continue
      }
      const letter = bytes[++at]!
      if (letter !== 117) {
        this.scratch[length++] = simpleEscapes[letter]!
        continue
      }
      const point = this.codePoint(at + 1, end)
      if (point <= 0) return point === 0 ? nul : halfPair
      at += point > 0xffff ? 10 : 4
      length += this.scratch.write(String.fromCodePoint(point), length)
    }
    return length
  }

  /** The character of one escape, or of two that are a pair. */
  private codePoint(at: number, end: number): number {
    const high = hexOf(this.bytes, at)
    if (high < 0xd800 || high > 0xdfff) return high
    const isPair = at + 10 <= end && this.bytes[at + 4] === backslash && this.bytes[at + 5] === 117
    const low = isPair ? hexOf(this.bytes, at + 6) : 0
    if (high > 0xdbff || low < 0xdc00 || low > 0xdfff) return halfPair
    return 0x10000 + (high - 0xd800) * 0x400 + low - 0xdc00
  }
}
