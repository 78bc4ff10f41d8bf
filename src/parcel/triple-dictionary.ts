/** Tuples of three numbers as one small number, counted from 1. */

import { doubled } from '../basis/grow.js'

const firstSlots = 1 << 6

function hashOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  const whole = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ Math.imul(third, 0x27d4eb2f)
  return whole ^ (whole >>> 13)
}

export class TripleDictionary {
  /** A tuple's number in the low bits and a part of its hash in the high ones; 0 is free. */
  private slots = new Int32Array(firstSlots)
  private firsts = new Int32Array(firstSlots >> 1)
  private seconds = new Int32Array(firstSlots >> 1)
  private thirds = new Int32Array(firstSlots >> 1)
  private count = 0
  private last = 0

  get size(): number {
    return this.count
  }

  firstOf(tuple: number): number {
    return this.firsts[tuple - 1]!
  }

  secondOf(tuple: number): number {
    return this.seconds[tuple - 1]!
  }

  thirdOf(tuple: number): number {
    return this.thirds[tuple - 1]!
  }

  intern(first: number, second: number, third: number): number {
    if (this.last > 0 && this.isTuple(this.last, first, second, third)) return this.last
    this.last = this.find(first, second, third)
    return this.last
  }

  private isTuple(tuple: number, first: number, second: number, third: number): boolean {
    const at = tuple - 1
    return this.firsts[at] === first && this.seconds[at] === second && this.thirds[at] === third
  }

  private find(first: number, second: number, third: number): number {
    const { slots } = this
    const mask = slots.length - 1
    const hash = hashOf(first, second, third)
    const tag = hash & ~mask
    let slot = hash & mask
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      const isLike = (held & ~mask) === tag
      if (isLike && this.isTuple(held & mask, first, second, third)) return held & mask
      slot = (slot + 1) & mask
    }
    this.firsts[this.count] = first
    this.seconds[this.count] = second
    this.thirds[this.count] = third
    this.count++
    slots[slot] = tag | this.count
    if (this.count * 2 >= slots.length) this.grow()
    return this.count
  }

  private grow(): void {
    const size = this.slots.length * 2
    const mask = size - 1
    const slots = new Int32Array(size)
    this.firsts = doubled(this.firsts)
    this.seconds = doubled(this.seconds)
    this.thirds = doubled(this.thirds)
    for (let id = 1; id <= this.count; id++) {
      const hash = hashOf(this.firsts[id - 1]!, this.seconds[id - 1]!, this.thirds[id - 1]!)
      let slot = hash & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = (hash & ~mask) | id
    }
    this.slots = slots
  }
}
