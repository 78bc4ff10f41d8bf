/** Which encoding the bytes of a file from a selling channel are in: their letters tell. */
import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949' | 'shift_jis'

const sampleLength = 4096

/** By the mark at its beginning, or by the zeros between Latin letters. */
export function wideEncoding(first: Uint8Array): Encoding | undefined {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be'
  const sample = first.subarray(0, sampleLength)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++
  })
  const many = sample.length / 8
  if (zeros[1]! > many && zeros[0]! < zeros[1]! / 8) return 'utf-16le'
  if (zeros[0]! > many && zeros[1]! < zeros[0]! / 8) return 'utf-16be'
  return undefined
}

/** Common letters count for an encoding, what no text has counts against it. */
interface Count {
  common: number
  strange: number
}

function isWithin(byte: number | undefined, from: number, to: number): boolean {
  return byte !== undefined && byte >= from && byte <= to
}

/** Hangul of daily use begins with 0xB0 to 0xC8; what Microsoft added is rare. */
function koreanCount(bytes: Uint8Array): Count {
  const count = { common: 0, strange: 0 }
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!
    if (lead < 0x80) continue
    const trail = bytes[++at]
    if (isWithin(lead, 0xb0, 0xc8) && isWithin(trail, 0xa1, 0xfe)) count.common++
    else if (!isWithin(lead, 0xa1, 0xfd) || !isWithin(trail, 0xa1, 0xfe)) count.strange++
  }
  return count
}

/** Kana begin with 0x82 or 0x83; kana of half width are rare, and are what Hangul looks like. */
function japaneseCount(bytes: Uint8Array): Count {
  const count = { common: 0, strange: 0 }
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!
    if (lead < 0x80) continue
    if (isWithin(lead, 0xa1, 0xdf)) {
      count.strange++
      continue
    }
    const isLead = isWithin(lead, 0x81, 0x9f) || isWithin(lead, 0xe0, 0xfc)
    const trail = bytes[++at]
    if (isLead && isWithin(trail, 0x40, 0xfc) && trail !== 0x7f) count.common++
    else count.strange++
  }
  return count
}

/** Whether bytes that are no ASCII are UTF-8 but for a letter that is cut at their end. */
function isUtf8Sample(bytes: Uint8Array): boolean {
  return [0, 1, 2, 3].some(cut => isUtf8(bytes.subarray(0, bytes.length - cut)))
}

/** The encoding of a block that has other letters than those of ASCII. */
export function encodingOf(block: Uint8Array): Encoding {
  if (isUtf8Sample(block)) return 'utf-8'
  const korean = koreanCount(block)
  const japanese = japaneseCount(block)
  const margin = (count: Count): number => count.common - 2 * count.strange
  if (margin(korean) <= 0 && margin(japanese) <= 0) return 'utf-8'
  return margin(japanese) > margin(korean) ? 'shift_jis' : 'cp949'
}
