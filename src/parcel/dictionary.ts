/** Byte strings as small numbers: equal texts get the same number, counted from 1. */

export { PairDictionary } from './pair-dictionary.js'

const firstSlots = 1 << 12
const firstBytes = 1 << 16
/** So few texts stand near the processor already. */
const fewTexts = 1 << 11

/** Stirs four bytes more into the hash of a text. */
export function stirred(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1)
  return product ^ (product >>> 15)
}

/** The hash of a text whose whole words are stirred in: `rest` holds the bytes after the last one. */
export function hashWith(hash: number, rest: number, length: number): number {
  return stirred(hash ^ length, rest)
}

/** Four bytes at a time: one multiplication waits for the one before. */
export function hashOf(source: Uint8Array, start: number, end: number): number {
  let hash = 0
  let at = start
  for (; at + 4 <= end; at += 4) {
    const low = source[at]! | (source[at + 1]! << 8)
    hash = stirred(hash, low | (source[at + 2]! << 16) | (source[at + 3]! << 24))
  }
  let rest = 0
  for (let shift = 0; at < end; at++, shift += 8) rest |= source[at]! << shift
  return hashWith(hash, rest, end - start)
}

/** Where to look first: the low bits, stirred by the high ones that the slots keep. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** So many texts may stand in slots: three of four. */
function roomOf(slots: number): number {
  return (slots >> 2) * 3
}

/** A guess at the room that is needed is believed only little by little. */
function roomier(now: number, least: number, likely: number): number {
  return Math.ceil(Math.max(now + now / 2, least, Math.min(likely, now * 4)))
}

export class Dictionary {
  /**
   * The number of a text in the low bits and a part of its hash in the high ones, so that a look
   * nearly always touches one place; 0 is free.
   */
  private slots = new Int32Array(firstSlots)
  private mask = firstSlots - 1
  /** Where text n starts in `bytes`; text n ends where n + 1 starts. */
  private starts = new Uint32Array((firstSlots >> 1) + 1)
  private bytes = new Uint8Array(firstBytes)
  private count = 0
  private expected = 0
  private countBefore = 0
  /** The text of the row before: files are mostly sorted by what is looked up here. */
  private last = 0
  private lastStart = 0
  private lastLength = -1
  /** As long as each new text stands behind all before, it is new without being looked for. */
  private isRising = true
  /** What `fetch` saw; nobody asks, but without it nothing would be fetched. */
  protected seen = 0

  get size(): number {
    return this.count
  }

  /** The number of the text `source[start, end)`; the same for equal bytes. */
  intern(source: Uint8Array, start: number, end: number): number {
    return this.internHashed(hashOf(source, start, end), source, start, end)
  }

  /** The same for a text whose hash is known. */
  internHashed(hash: number, source: Uint8Array, start: number, end: number): number {
    const isLength = end - start === this.lastLength
    if (isLength && this.equals(this.lastStart, source, start, end)) return this.last
    const id = this.isRising
      ? this.findRising(hash, source, start, end)
      : this.find(hash, source, start, end)
    this.last = id
    this.lastStart = this.starts[id - 1]!
    this.lastLength = end - start
    return id
  }

  /**
   * Looks at the places of some texts that will be asked for: the processor fetches them side by
   * side, where it would wait for each when they are looked up one by one.
   */
  fetch(hashes: Int32Array, count: number): void {
    if (this.isRising || this.count < fewTexts) return
    const { slots, mask, starts, bytes } = this
    let seen = 0
    for (let n = 0; n < count; n++) {
      const hash = hashes[n]!
      const held = slots[slotOf(hash) & mask]!
      const gap = (held ^ hash) & ~mask
      const before = (held & mask & ~((gap | -gap) >> 31)) - 1
      seen ^= bytes[starts[before & ~(before >> 31)]!]!
    }
    this.seen = seen
  }

  private findRising(hash: number, source: Uint8Array, start: number, end: number): number {
    if (this.count === 0 || this.isBehindLast(source, start, end)) {
      this.append(source, start, end)
      return this.count
    }
    this.isRising = false
    let size = this.slots.length
    while (this.count > roomOf(size)) size *= 2
    this.index(size)
    return this.find(hash, source, start, end)
  }

  /** Whether a text stands behind the last one, byte by byte. */
  private isBehindLast(source: Uint8Array, start: number, end: number): boolean {
    const { bytes, lastStart } = this
    const shared = Math.min(this.lastLength, end - start)
    for (let at = 0; at < shared; at++) {
      const gap = source[start + at]! - bytes[lastStart + at]!
      if (gap !== 0) return gap > 0
    }
    return end - start > this.lastLength
  }

  private find(hash: number, source: Uint8Array, start: number, end: number): number {
    const { slots, mask } = this
    const tag = hash & ~mask
    let slot = slotOf(hash) & mask
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      const id = held & mask
      if ((held & ~mask) === tag && this.isText(id, source, start, end)) return id
      slot = (slot + 1) & mask
    }
    this.append(source, start, end)
    slots[slot] = tag | this.count
    if (this.count > roomOf(mask)) this.grow()
    return this.count
  }

  private isText(id: number, source: Uint8Array, start: number, end: number): boolean {
    const from = this.starts[id - 1]!
    return this.starts[id]! - from === end - start && this.equals(from, source, start, end)
  }

  /** Compares from the end, where keys that are counted up differ. */
  private equals(from: number, source: Uint8Array, start: number, end: number): boolean {
    const { bytes } = this
    const shift = from - start
    for (let at = end - 1; at >= start; at--) {
      if (bytes[at + shift] !== source[at]) return false
    }
    return true
  }

  /** Puts the bytes of a new text behind the others. */
  private append(source: Uint8Array, start: number, end: number): void {
    const from = this.starts[this.count]!
    const to = from + end - start
    if (to > this.bytes.length) this.makeRoom(to)
    const { bytes } = this
    for (let at = start; at < end; at++) bytes[from + at - start] = source[at]!
    this.count++
    if (this.count === this.starts.length) this.makeStarts()
    this.starts[this.count] = to
  }

  private makeStarts(): void {
    const grown = new Uint32Array(roomier(this.starts.length, 0, this.expected + 1))
    grown.set(this.starts)
    this.starts = grown
  }

  /** Room for the texts that are likely to come, as long as those that came. */
  private makeRoom(least: number): void {
    const likely = (least / (this.count + 1)) * this.expected
    const grown = new Uint8Array(roomier(this.bytes.length, least, likely))
    grown.set(this.bytes)
    this.bytes = grown
  }

  /** As much again is to come `left` times: a guess from how many texts were new of late. */
  expect(left: number): void {
    this.expected = this.count + (this.count - this.countBefore) * left
    this.countBefore = this.count
  }

  private grow(): void {
    const least = this.slots.length * 2
    let size = least
    while (this.expected > roomOf(size) && size < least * 4) size *= 2
    this.index(size)
  }

  /** Writes all texts into as many slots. */
  private index(size: number): void {
    const mask = size - 1
    const slots = new Int32Array(size)
    for (let id = 1; id <= this.count; id++) {
      const hash = hashOf(this.bytes, this.starts[id - 1]!, this.starts[id]!)
      let slot = slotOf(hash) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = (hash & ~mask) | id
    }
    this.slots = slots
    this.mask = mask
  }

  /** The bytes of a text; empty for 0. The view is of the store: copy it to keep it. */
  bytesOf(id: number): Uint8Array {
    if (id === 0) return this.bytes.subarray(0, 0)
    return this.bytes.subarray(this.starts[id - 1]!, this.starts[id]!)
  }

  /** All texts, one behind the other: text n stands from `startOf(n)` to `startOf(n + 1)`. */
  get store(): Uint8Array {
    return this.bytes
  }

  /** Text n stands from `places[n - 1]` to `places[n]`. */
  get places(): Uint32Array {
    return this.starts.subarray(0, this.count + 1)
  }

  startOf(id: number): number {
    return this.starts[id - 1]!
  }

  textOf(id: number): string {
    return new TextDecoder().decode(this.bytesOf(id))
  }
}
