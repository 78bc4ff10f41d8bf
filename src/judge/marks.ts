/** Sets of reasons as bits, and sets of such sets as small numbers. */
import { doubled } from '../basis/grow.js'
import { TripleCache } from './triple-cache.js'

/** Words of 32 bits in a set of reasons. */
export const markWords = 8

/** How many reasons fit. */
export const mostReasons = markWords * 32

/** A set of reason numbers. */
export type Marks = Int32Array

export function noMarks(): Marks {
  return new Int32Array(markWords)
}

export function mark(marks: Marks, reason: number): void {
  marks[reason >>> 5]! |= 1 << (reason & 31)
}

export function unmark(marks: Marks, reason: number): void {
  marks[reason >>> 5]! &= ~(1 << (reason & 31))
}

export function hasMark(marks: Marks, reason: number): boolean {
  return (marks[reason >>> 5]! & (1 << (reason & 31))) !== 0
}

/** Takes all reasons out; for so few words a loop is faster than a call. */
export function clearMarks(marks: Marks): void {
  for (let word = 0; word < markWords; word++) marks[word] = 0
}

/** Makes one set equal another. */
export function copyMarks(marks: Marks, from: Marks): void {
  for (let word = 0; word < markWords; word++) marks[word] = from[word]!
}

/** Whether no reason is marked. */
export function isEmpty(marks: Marks): boolean {
  let any = 0
  for (let word = 0; word < markWords; word++) any |= marks[word]!
  return any === 0
}

/** Adds all of `more`. */
export function markAll(marks: Marks, more: Marks): void {
  for (let word = 0; word < markWords; word++) marks[word]! |= more[word]!
}

/** The reason numbers in a set, ascending. */
export function reasonsIn(marks: Marks): readonly number[] {
  const found: number[] = []
  for (let word = 0; word < markWords; word++) {
    if (marks[word] === 0) continue
    for (let reason = word * 32; reason < (word + 1) * 32; reason++) {
      if (hasMark(marks, reason)) found.push(reason)
    }
  }
  return found
}

/** Sets for which room is made at first. */
const firstSets = 1 << 9

/** Numbers for sets of reasons, from 0 (the empty set): a file has few different ones. */
export class MarkSets {
  private slots = new Int32Array(1 << 10)
  private readonly sets: Marks[] = [noMarks()]
  /** The words of all sets side by side: to look at one touches one place. */
  private words: Int32Array = new Int32Array(firstSets * markWords)
  private unions: TripleCache | undefined
  private readonly both = noMarks()

  intern(marks: Marks): number {
    let hash = 0
    for (let word = 0; word < markWords; word++) hash = Math.imul(hash ^ marks[word]!, 0x9e3779b1)
    if (hash === 0 && isEmpty(marks)) return 0
    const mask = this.slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const id = this.slots[slot]!
      if (id === 0) return this.add(marks, slot)
      if (this.equals(id, marks)) return id
      slot = (slot + 1) & mask
    }
  }

  /** The number of the set of all reasons of two sets. */
  union(a: number, b: number): number {
    if (a === 0 || a === b) return b
    if (b === 0) return a
    this.unions ??= new TripleCache()
    const known = this.unions.get(a, b, 0)
    if (known >= 0) return known
    copyMarks(this.both, this.setOf(a))
    markAll(this.both, this.setOf(b))
    const union = this.intern(this.both)
    this.unions.put(a, b, 0, union)
    return union
  }

  private equals(id: number, marks: Marks): boolean {
    const { words } = this
    const from = id * markWords
    for (let word = 0; word < markWords; word++) {
      if (words[from + word] !== marks[word]) return false
    }
    return true
  }

  /** Whether a reason is in the set with a number. */
  has(id: number, reason: number): boolean {
    return (this.words[id * markWords + (reason >>> 5)]! & (1 << (reason & 31))) !== 0
  }

  private add(marks: Marks, slot: number): number {
    const id = this.sets.length
    if (id * markWords === this.words.length) this.words = doubled(this.words)
    this.words.set(marks, id * markWords)
    this.sets.push(marks.slice())
    this.slots[slot] = id
    if (this.sets.length * 2 > this.slots.length) this.grow()
    return id
  }

  private grow(): void {
    const sets = this.sets.splice(1)
    this.slots = new Int32Array(this.slots.length * 2)
    for (const set of sets) this.intern(set)
  }

  /** The set with a number. */
  setOf(id: number): Marks {
    return this.sets[id]!
  }

  get size(): number {
    return this.sets.length
  }
}
