/** Byte strings as small numbers: equal texts get the same number, counted from 1. */

const firstSlots = 1 << 12
const firstBytes = 1 << 16

export class Dictionary {
  private slots = new Int32Array(firstSlots)
  private hashes = new Int32Array(firstSlots >> 1)
  /** Where text n starts in `bytes`; text n ends where n + 1 starts. */
  private starts = new Float64Array((firstSlots >> 1) + 1)
  private bytes = new Uint8Array(firstBytes)
  private count = 0
  /** The text of the row before: files are mostly sorted by what is looked up here. */
  private last = 0

  get size(): number {
    return this.count
  }

  /** The number of the text `source[start, end)`; the same for equal bytes. */
  intern(source: Uint8Array, start: number, end: number): number {
    if (this.last > 0 && this.equals(this.last, source, start, end)) return this.last
    this.last = this.find(source, start, end)
    return this.last
  }

  private find(source: Uint8Array, start: number, end: number): number {
    let hash = end - start
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ source[i]!, 0x01000193)
    hash ^= hash >>> 15
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (;;) {
      const id = this.slots[slot]!
      if (id === 0) {
        this.append(source, start, end)
        return this.enter(hash, slot)
      }
      if (this.hashes[id - 1] === hash && this.equals(id, source, start, end)) return id
      slot = (slot + 1) & mask
    }
  }

  private equals(id: number, source: Uint8Array, start: number, end: number): boolean {
    const from = this.starts[id - 1]!
    const length = end - start
    if (this.starts[id]! - from !== length) return false
    for (let i = 0; i < length; i++) {
      if (this.bytes[from + i] !== source[start + i]) return false
    }
    return true
  }

  /** Puts the bytes of a new text behind the others. */
  private append(source: Uint8Array, start: number, end: number): void {
    const from = this.starts[this.count]!
    const to = from + end - start
    if (to > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.bytes.length * 2, to))
      grown.set(this.bytes)
      this.bytes = grown
    }
    for (let at = start; at < end; at++) this.bytes[from + at - start] = source[at]!
    this.starts[this.count + 1] = to
  }

  private enter(hash: number, slot: number): number {
    this.hashes[this.count] = hash
    this.count++
    this.slots[slot] = this.count
    if (this.count * 2 >= this.slots.length) this.grow()
    return this.count
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2)
    const hashes = new Int32Array(slots.length >> 1)
    const starts = new Float64Array((slots.length >> 1) + 1)
    hashes.set(this.hashes)
    starts.set(this.starts)
    const mask = slots.length - 1
    for (let id = 1; id <= this.count; id++) {
      let slot = hashes[id - 1]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.slots = slots
    this.hashes = hashes
    this.starts = starts
  }

  /** The bytes of a text; empty for 0. The view is of the store: copy it to keep it. */
  bytesOf(id: number): Uint8Array {
    if (id === 0) return this.bytes.subarray(0, 0)
    return this.bytes.subarray(this.starts[id - 1]!, this.starts[id]!)
  }

  textOf(id: number): string {
    return new TextDecoder().decode(this.bytesOf(id))
  }
}

/** Tuples of two numbers as one small number, counted from 1 (0 where either is 0). */
export class PairDictionary {
  private slots = new Int32Array(firstSlots)
  private firsts = new Int32Array(firstSlots >> 1)
  private seconds = new Int32Array(firstSlots >> 1)
  private count = 0

  get size(): number {
    return this.count
  }

  intern(first: number, second: number): number {
    const mask = this.slots.length - 1
    let slot = this.hash(first, second) & mask
    for (;;) {
      const id = this.slots[slot]!
      if (id === 0) break
      if (this.firsts[id - 1] === first && this.seconds[id - 1] === second) return id
      slot = (slot + 1) & mask
    }
    this.firsts[this.count] = first
    this.seconds[this.count] = second
    this.count++
    this.slots[slot] = this.count
    if (this.count * 2 >= this.slots.length) this.grow()
    return this.count
  }

  private hash(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
    return mixed ^ (mixed >>> 13)
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2)
    const firsts = new Int32Array(slots.length >> 1)
    const seconds = new Int32Array(slots.length >> 1)
    firsts.set(this.firsts)
    seconds.set(this.seconds)
    const mask = slots.length - 1
    for (let id = 1; id <= this.count; id++) {
      let slot = this.hash(firsts[id - 1]!, seconds[id - 1]!) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.slots = slots
    this.firsts = firsts
    this.seconds = seconds
  }
}
