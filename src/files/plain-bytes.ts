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
