/** Byte strings as small numbers: equal texts get the same number, counted from 1. */
import { bytesBehind, hashIn, TextStore } from './text-store.js'

export { PairDictionary } from './pair-dictionary.js'

const firstSlots = 1 << 7
/** So few texts stand near the processor already. */
const fewTexts = 1 << 11
/** So many texts are looked up together. */
const together = 512

const hashes = new Int32Array(together)
const candidates = new Int32Array(together)
let scratch = new DataView(new ArrayBuffer(1 << 12))

/** Where to look first: the low bits, stirred by the high ones that the slots keep. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** So many texts may stand in slots: three of four. */
function roomOf(slots: number): number {
  return (slots >> 2) * 3
}

/** Texts of a block of bytes that has some more behind them; an empty one is none. */
export interface TextsIn {
  readonly view: DataView
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The first of them, and how many there are. */
  readonly first: number
  readonly count: number
}

/** A text by itself, where texts in a view are looked for. */
function scratchOf(source: Uint8Array, start: number, end: number): DataView {
  if (end - start + bytesBehind > scratch.byteLength) {
    scratch = new DataView(new ArrayBuffer(2 * (end - start) + bytesBehind))
  }
  new Uint8Array(scratch.buffer).set(source.subarray(start, end))
  return scratch
}

export class Dictionary {
  /**
   * The number of a text in the low bits and a part of its hash in the high ones, so that a look
   * nearly always touches one place; 0 is free.
   */
  private slots = new Int32Array(firstSlots)
  private mask = firstSlots - 1
  private readonly texts = new TextStore()
  /** The text of the row before: files are mostly sorted by what is looked up here. */
  private last = 0
  /** As long as each new text stands behind all before, it is new without being looked for. */
  private isRising = true
  /** New texts get numbers of their own without being looked for, until `unite`. */
  private isLate: boolean
  /** What `fetch` saw; nobody asks, but without it nothing would be fetched. */
  protected seen = 0

  constructor(isLate = false) {
    this.isLate = isLate
  }

  get size(): number {
    return this.texts.count
  }

  /** The number of the text `source[start, end)`; the same for equal bytes. */
  intern(source: Uint8Array, start: number, end: number): number {
    const view = scratchOf(source, start, end)
    const length = end - start
    if (this.last > 0 && this.texts.isText(this.last, view, 0, length)) return this.last
    this.last = this.findNext(view, 0, length)
    return this.last
  }

  /** Writes the number of each text into its row; an empty one changes nothing. */
  internAll(texts: TextsIn, into: Int32Array, row: number): void {
    const { first, count } = texts
    for (let done = 0; done < count; done += together) {
      const size = Math.min(count - done, together)
      const part = { ...texts, first: first + done, count: size }
      if (this.isRising) this.internOneByOne(part, into, row + done)
      else this.internTogether(part, into, row + done)
    }
  }

  private internOneByOne(texts: TextsIn, into: Int32Array, row: number): void {
    const { view, starts, ends, first, count } = texts
    for (let n = 0; n < count; n++) {
      const start = starts[first + n]!
      const end = ends[first + n]!
      if (start === end) continue
      if (this.last === 0 || !this.texts.isText(this.last, view, start, end)) {
        this.last = this.findNext(view, start, end)
      }
      into[row + n] = this.last
    }
  }

  private internTogether(texts: TextsIn, into: Int32Array, row: number): void {
    const { view, starts, ends, first, count } = texts
    for (let n = 0; n < count; n++) {
      hashes[n] = hashIn(view, starts[first + n]!, ends[first + n]!)
    }
    this.fetch(count)
    const store = this.texts
    let { last } = this
    for (let n = 0; n < count; n++) {
      const start = starts[first + n]!
      const end = ends[first + n]!
      if (start === end) continue
      const candidate = candidates[n]!
      if (candidate > 0 && store.isText(candidate, view, start, end)) last = candidate
      else last = this.find(hashes[n]!, view, start, end)
      into[row + n] = last
    }
    this.last = last
  }

  /**
   * Looks at the places of all texts together: the processor fetches them side by side, where it
   * would wait for each when they are looked up one by one.
   */
  private fetch(count: number): void {
    const { slots, mask } = this
    const { starts, bytes } = this.texts
    const isFar = this.size >= fewTexts
    let seen = 0
    for (let n = 0; n < count; n++) {
      const hash = hashes[n]!
      const held = slots[slotOf(hash) & mask]!
      const gap = (held ^ hash) & ~mask
      const candidate = held & mask & ~((gap | -gap) >> 31)
      candidates[n] = candidate
      const before = candidate - 1
      if (isFar) seen ^= bytes[starts[before & ~(before >> 31)]!]!
    }
    this.seen = seen
  }

  private findNext(view: DataView, start: number, end: number): number {
    const { texts } = this
    if (this.isRising) {
      if (this.isLate || texts.isBehindLast(view, start, end)) return texts.append(view, start, end)
      this.isRising = false
      this.index(this.slotsFor(texts.count))
    }
    return this.find(hashIn(view, start, end), view, start, end)
  }

  private find(hash: number, view: DataView, start: number, end: number): number {
    const { slots, mask, texts } = this
    const tag = hash & ~mask
    let slot = slotOf(hash) & mask
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      const id = held & mask
      if ((held & ~mask) === tag && texts.isText(id, view, start, end)) return id
      slot = (slot + 1) & mask
    }
    const id = texts.append(view, start, end)
    slots[slot] = tag | id
    if (id >= roomOf(slots.length)) this.grow()
    return id
  }

  /**
   * From now on equal texts have one number. Returns the number of each text as it was numbered
   * before; undefined where none was late.
   */
  unite(): Int32Array | undefined {
    if (!this.isLate) return undefined
    const { texts } = this
    const { count, starts, view } = texts
    const numbers = new Int32Array(count + 1)
    this.isLate = false
    this.isRising = false
    this.last = 0
    texts.count = 0
    this.index(this.slotsFor(count))
    // A text moves forwards to where it stands among different ones, if at all.
    const ends = starts.subarray(1)
    this.internAll({ view, starts, ends, first: 0, count }, numbers, 1)
    return numbers
  }

  /** As much again is to come `left` times. */
  expect(left: number): void {
    this.texts.expect(left)
  }

  private slotsFor(texts: number): number {
    let size = this.slots.length
    while (texts >= roomOf(size)) size *= 2
    return size
  }

  private grow(): void {
    const least = this.slots.length * 2
    let size = least
    while (this.texts.expected > roomOf(size) && size < least * 4) size *= 2
    this.index(size)
  }

  /** Writes all texts into as many slots. */
  private index(size: number): void {
    const { texts } = this
    const mask = size - 1
    const slots = new Int32Array(size)
    for (let id = 1; id <= texts.count; id++) {
      const hash = texts.hashOf(id)
      let slot = slotOf(hash) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = (hash & ~mask) | id
    }
    this.slots = slots
    this.mask = mask
  }

  /** The bytes of a text; empty for 0. The view is of the store: copy it to keep it. */
  bytesOf(id: number): Uint8Array {
    const { bytes } = this.texts
    return id === 0 ? bytes.subarray(0, 0) : bytes.subarray(this.startOf(id), this.startOf(id + 1))
  }

  /** All texts, one behind the other: text n stands from `startOf(n)` to `startOf(n + 1)`. */
  get store(): Uint8Array {
    return this.texts.bytes
  }

  /** Text n stands from `places[n - 1]` to `places[n]`. */
  get places(): Int32Array {
    return this.texts.starts.subarray(0, this.size + 1)
  }

  startOf(id: number): number {
    return this.texts.starts[id - 1]!
  }

  textOf(id: number): string {
    return new TextDecoder().decode(this.bytesOf(id))
  }
}
