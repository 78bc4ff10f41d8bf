/** Texts one behind the other in one piece of memory, numbered from 1. */

const firstBytes = 1 << 10
const firstTexts = 1 << 7
/** Bytes behind a text that may be looked at: texts are read four bytes at a time. */
export const bytesBehind = 4
/** Places are whole machine numbers. */
const mostBytes = 0x7fffffff

/** A guess at the room that is needed is believed only little by little. */
function roomier(now: number, least: number, likely: number): number {
  return Math.ceil(Math.max(now + now / 2, least, Math.min(likely, now * 4)))
}

/** Stirs four bytes more into the hash of a text. */
export function stirred(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1)
  return product ^ (product >>> 15)
}

/** The hash of the text from `start` to `end`; some bytes behind it are looked at. */
export function hashIn(view: DataView, start: number, end: number): number {
  let hash = 0
  let at = start
  for (; at + 4 <= end; at += 4) hash = stirred(hash, view.getInt32(at, true))
  const rest = view.getInt32(at, true) & ((1 << ((end - at) << 3)) - 1)
  return stirred(hash ^ (end - start), rest)
}

export class TextStore {
  count = 0
  /** Where text n starts in `bytes`; text n ends where n + 1 starts. */
  starts = new Int32Array(firstTexts)
  bytes = new Uint8Array(firstBytes)
  view = new DataView(this.bytes.buffer)
  /** So many texts are likely to come in all. */
  expected = 0
  private countBefore = 0

  /** Whether text `id` is the one from `start` to `end` of a view. */
  isText(id: number, view: DataView, start: number, end: number): boolean {
    const from = this.starts[id - 1]!
    return this.starts[id]! - from === end - start && this.isSame(from, view, start, end)
  }

  /** Compares from the end, where keys that are counted up differ. */
  private isSame(from: number, view: DataView, start: number, end: number): boolean {
    const own = this.view
    const shift = from - start
    let at = end - 4
    for (; at >= start; at -= 4) {
      if (own.getInt32(at + shift, true) !== view.getInt32(at, true)) return false
    }
    const left = at + 4 - start
    const gap = left > 0 ? own.getInt32(from, true) ^ view.getInt32(start, true) : 0
    return gap << ((4 - left) << 3) === 0
  }

  /** Whether a text stands behind the last one, byte by byte. */
  isBehindLast(view: DataView, start: number, end: number): boolean {
    if (this.count === 0) return true
    const from = this.starts[this.count - 1]!
    const length = this.starts[this.count]! - from
    const shared = Math.min(length, end - start)
    for (let at = 0; at < shared; at++) {
      const gap = view.getUint8(start + at) - this.bytes[from + at]!
      if (gap !== 0) return gap > 0
    }
    return end - start > length
  }

  /** Puts a text behind the others; returns its number. */
  append(view: DataView, start: number, end: number): number {
    const from = this.starts[this.count]!
    const to = from + end - start
    if (to + bytesBehind > this.bytes.length) this.makeRoom(to + bytesBehind)
    const own = this.view
    const shift = from - start
    let at = start
    for (; at + 4 <= end; at += 4) own.setInt32(at + shift, view.getInt32(at, true), true)
    for (; at < end; at++) own.setUint8(at + shift, view.getUint8(at))
    this.count++
    if (this.count === this.starts.length) this.makeStarts()
    this.starts[this.count] = to
    return this.count
  }

  private makeStarts(): void {
    const grown = new Int32Array(roomier(this.starts.length, 0, this.expected + 1))
    grown.set(this.starts)
    this.starts = grown
  }

  /** Room for the texts that are likely to come, as long as those that came. */
  private makeRoom(least: number): void {
    const likely = (least / (this.count + 1)) * this.expected
    if (least > mostBytes) throw new RangeError(`texts of ${least} bytes in one column`)
    const grown = new Uint8Array(Math.min(roomier(this.bytes.length, least, likely), mostBytes))
    grown.set(this.bytes)
    this.bytes = grown
    this.view = new DataView(grown.buffer)
  }

  /** As much again is to come `left` times: a guess from how many texts were new of late. */
  expect(left: number): void {
    this.expected = this.count + (this.count - this.countBefore) * left
    this.countBefore = this.count
  }

  hashOf(id: number): number {
    return hashIn(this.view, this.starts[id - 1]!, this.starts[id]!)
  }
}
