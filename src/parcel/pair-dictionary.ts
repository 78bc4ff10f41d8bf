/** Pairs of numbers as small numbers, as texts are in a dictionary. */

const firstSlots = 1 << 6
/** Up to so many slots pairs are given four times the room, to be moved less often. */
const muchFasterBelow = 1 << 19

/** Tuples of two numbers as one small number, counted from 1 (0 where either is 0). */
export class PairDictionary {
  private slots = new Int32Array(firstSlots)
  private firsts = new Int32Array(firstSlots >> 1)
  private seconds = new Int32Array(firstSlots >> 1)
  private count = 0
  private last = 0

  get size(): number {
    return this.count
  }

  /** The two numbers of a pair. */
  firstOf(pair: number): number {
    return this.firsts[pair - 1]!
  }

  secondOf(pair: number): number {
    return this.seconds[pair - 1]!
  }

  intern(first: number, second: number): number {
    const { last } = this
    if (last > 0 && this.firsts[last - 1] === first && this.seconds[last - 1] === second)
      return last
    this.last = this.find(first, second)
    return this.last
  }

  private find(first: number, second: number): number {
    const { slots, firsts, seconds } = this
    const mask = slots.length - 1
    let slot = this.hash(first, second) & mask
    for (;;) {
      const id = slots[slot]!
      if (id === 0) break
      if (firsts[id - 1] === first && seconds[id - 1] === second) return id
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
    const { length } = this.slots
    const slots = new Int32Array(length < muchFasterBelow ? length * 4 : length * 2)
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
