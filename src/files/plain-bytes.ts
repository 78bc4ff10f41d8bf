/** Bytes that end a field, found four at a time. */

export const quote = 34
export const comma = 44
export const lineFeed = 10
export const carriageReturn = 13

/** A byte is not above the comma where subtracting this sets its high bit. */
const fourAboveComma = 0x2d2d2d2d
const fourHighBits = 0x80808080 | 0

/** High bits where a byte of four may be a comma or less; the lowest of them is right. */
export function lowBytesOf(four: number): number {
  return (four - fourAboveComma) & ~four & fourHighBits
}

/** Which byte of four the lowest bit of `low` belongs to. */
export function firstOf(low: number): number {
  return (31 - Math.clz32(low & -low)) >> 3
}

/** So many bytes are looked at together. */
export const blockLength = 32

/** A bit for each of four bytes that may be a comma or less, the first byte lowest. */
function fourBits(four: number): number {
  return Math.imul(lowBytesOf(four) >>> 7, 0x10204080) >>> 28
}

/** A bit for each byte of a block, which begins with word `at`. */
export function lowBits(words: Int32Array, at: number): number {
  const first = fourBits(words[at]!) | (fourBits(words[at + 1]!) << 4)
  const second = (fourBits(words[at + 2]!) << 8) | (fourBits(words[at + 3]!) << 12)
  const third = (fourBits(words[at + 4]!) << 16) | (fourBits(words[at + 5]!) << 20)
  const last = (fourBits(words[at + 6]!) << 24) | (fourBits(words[at + 7]!) << 28)
  return first | second | third | last
}

/** Which bit is the lowest one set. */
export function firstBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

/** Copies a text so that of two quotes one is left, to the same place or another; returns its end. */
export function unquoted(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  into: Uint8Array,
  first = 0,
): number {
  let to = first
  for (let at = start; at < end; at++) {
    if (bytes[at] === quote) at++
    into[to++] = bytes[at]!
  }
  return to
}

const highHalves = 0xf0f0f0f0 | 0
const fourZeros = 0x30303030
/** Adding this to a digit leaves its high half as it is. */
const fourSixes = 0x06060606

function isFourDigits(four: number): boolean {
  return (((four & highHalves) ^ fourZeros) | (((four + fourSixes) & highHalves) ^ fourZeros)) === 0
}

/** Whether a text of at least four bytes is nothing but digits. */
export function isDigits(view: DataView, start: number, end: number): boolean {
  for (let at = start; at + 4 < end; at += 4) {
    if (!isFourDigits(view.getInt32(at, true))) return false
  }
  return isFourDigits(view.getInt32(end - 4, true))
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9
}

export function trimStart(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(bytes[at])) at++
  return at
}

export function trimEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(bytes[at - 1])) at--
  return at
}
