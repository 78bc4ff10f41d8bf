/** Texts as bytes and back, for records that are judged without a file. */

/** Letters of one byte in UTF-8 have smaller codes. */
const firstLong = 0x80
/** No unit of a text takes more bytes. */
const bytesOfUnit = 3
const firstRoom = 1 << 12
/** Texts up to so many bytes are put together letter by letter. */
const shortText = 32

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** One text at a time as UTF-8, in a place that is used again. */
export class TextBytes {
  bytes = new Uint8Array(firstRoom)

  /** Writes a text to the beginning of `bytes`; returns its length in bytes. */
  put(text: string): number {
    const { length } = text
    const most = length * bytesOfUnit
    if (most > this.bytes.length) this.bytes = new Uint8Array(most * 2)
    const { bytes } = this
    for (let at = 0; at < length; at++) {
      const letter = text.charCodeAt(at)
      if (letter >= firstLong) return encoder.encodeInto(text, bytes).written
      bytes[at] = letter
    }
    return length
  }
}

/** The text of some bytes in UTF-8. */
export function textOfBytes(source: Uint8Array, start: number, end: number): string {
  if (end - start > shortText) return decoder.decode(source.subarray(start, end))
  let text = ''
  for (let at = start; at < end; at++) {
    const letter = source[at]!
    if (letter >= firstLong) return decoder.decode(source.subarray(start, end))
    text += String.fromCharCode(letter)
  }
  return text
}
