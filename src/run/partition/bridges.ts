/** Finds the homes that are tied together, so that their goods are judged in one partition. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { SealedReader, SealedWriter } from '../../files/sealed-file.js'
import { doublesOf } from './frame-numbers.js'
import { partOf } from './row-keys.js'

/** So many pairs of link and home make a frame. */
const pairsOfFrame = 1 << 11
const bytesOfPair = 16

function slotOf(key: number, mask: number): number {
  const high = Math.floor(key / 4_294_967_296)
  return (Math.imul((key ^ high) | 0, 0x9e3779b1) >>> 8) & mask
}

/** The files of links of one thread, each with a share of all that may tie rows together. */
export interface LinkFiles {
  readonly at: number
  readonly count: number
}

export function linkFile(at: number, share: number): string {
  return `links.${at}.${share}`
}

/** Pairs of one file. */
class PairWriter {
  private readonly to: SealedWriter
  private readonly pairs = new Float64Array(pairsOfFrame * 2)
  private readonly bytes = new Uint8Array(this.pairs.buffer)
  private at = 0

  constructor(path: string, key: Uint8Array) {
    this.to = new SealedWriter(path, key, 0)
  }

  write(link: number, home: number): void {
    if (this.at === this.pairs.length) this.flush()
    this.pairs[this.at] = link
    this.pairs[this.at + 1] = home
    this.at += 2
  }

  private flush(): void {
    this.to.putFrame(this.bytes.subarray(0, this.at * Float64Array.BYTES_PER_ELEMENT))
    this.at = 0
  }

  finish(): void {
    this.flush()
    this.to.finish()
  }
}

/** Writes what ties rows to their homes, by what it is, over some files. */
export class LinkWriter {
  private readonly files: readonly PairWriter[]

  constructor(folder: string, key: Uint8Array, { at, count }: LinkFiles) {
    this.files = Array.from(
      { length: count },
      (_, share) => new PairWriter(join(folder, linkFile(at, share)), key),
    )
  }

  write(link: number, home: number): void {
    this.files[partOf(link, this.files.length)]!.write(link, home)
  }

  finish(): void {
    for (const file of this.files) file.finish()
  }
}

/** Numbers for keys, from 1; they grow as they are asked for. */
export class KeyNumbers {
  private keys: Float64Array
  private numbers: Int32Array
  count = 0

  constructor(size = 1 << 12) {
    this.keys = new Float64Array(size)
    this.numbers = new Int32Array(size)
  }

  /** The number of a key; 0 where it has none. */
  find(key: number): number {
    return this.numbers[this.placeOf(key)]!
  }

  /** The number of a key, which is given one where it has none. */
  intern(key: number): number {
    const place = this.placeOf(key)
    const known = this.numbers[place]!
    if (known > 0) return known
    this.keys[place] = key
    this.numbers[place] = ++this.count
    if (this.count * 2 > this.keys.length) this.grow()
    return this.count
  }

  private placeOf(key: number): number {
    const mask = this.keys.length - 1
    let place = slotOf(key, mask)
    while (this.numbers[place] !== 0 && this.keys[place] !== key) place = (place + 1) & mask
    return place
  }

  private grow(): void {
    const { keys, numbers } = this
    this.keys = new Float64Array(keys.length * 2)
    this.numbers = new Int32Array(keys.length * 2)
    keys.forEach((key, at) => {
      if (numbers[at] === 0) return
      const place = this.placeOf(key)
      this.keys[place] = key
      this.numbers[place] = numbers[at]!
    })
  }
}

/** Homes that are tied to another one: only they are kept. */
export class Bridges {
  private readonly numbers = new KeyNumbers()
  private parents = new Int32Array(1 << 12)
  private keys = new Float64Array(1 << 12)

  /** How many homes are kept. */
  get count(): number {
    return this.numbers.count
  }

  /** The home that stands for all that a home is tied to. */
  rootOf(home: number): number {
    const number = this.numbers.find(home)
    return number === 0 ? home : this.keys[this.root(number)]!
  }

  join(a: number, b: number): void {
    const [one, other] = [this.root(this.numberOf(a)), this.root(this.numberOf(b))]
    if (one < other) this.parents[other] = one
    else this.parents[one] = other
  }

  private numberOf(home: number): number {
    const number = this.numbers.intern(home)
    if (number >= this.parents.length) this.grow()
    if (this.keys[number] === 0) {
      this.keys[number] = home
      this.parents[number] = number
    }
    return number
  }

  private root(number: number): number {
    let root = number
    while (this.parents[root] !== root) root = this.parents[root]!
    for (let at = number; at !== root; ) {
      const next = this.parents[at]!
      this.parents[at] = root
      at = next
    }
    return root
  }

  private grow(): void {
    const [parents, keys] = [
      new Int32Array(this.parents.length * 2),
      new Float64Array(this.keys.length * 2),
    ]
    parents.set(this.parents)
    keys.set(this.keys)
    this.parents = parents
    this.keys = keys
  }
}

/** What is known of the links of one share. */
class Links {
  private readonly numbers: KeyNumbers
  private homes = new Float64Array(1 << 12)
  private readonly bridges: Bridges

  constructor(likely: number, bridges: Bridges) {
    this.numbers = new KeyNumbers(slotsFor(likely))
    this.bridges = bridges
  }

  addFile(path: string, key: Uint8Array): void {
    const reader = new SealedReader(path, key)
    for (let frame = reader.next(); frame; frame = reader.next()) {
      const pairs = doublesOf(frame)
      for (let at = 0; at < pairs.length; at += 2) this.add(pairs[at]!, pairs[at + 1]!)
    }
  }

  private add(link: number, home: number): void {
    const number = this.numbers.intern(link)
    if (number >= this.homes.length) {
      const grown = new Float64Array(this.homes.length * 2)
      grown.set(this.homes)
      this.homes = grown
    }
    const known = this.homes[number]!
    if (known === 0) this.homes[number] = home
    else if (known !== home) this.bridges.join(known, home)
  }
}

/** Room for so many keys, most of which differ. */
function slotsFor(keys: number): number {
  let slots = 1 << 12
  while (slots < keys) slots *= 2
  return slots
}

/**
 * Reads the links of all threads. `onShare` may stop it where too many homes are tied together; a
 * signal is heard between the shares.
 */
export async function findBridges(
  folder: string,
  key: Uint8Array,
  files: { readonly threads: number; readonly shares: number },
  onShare: (bridges: Bridges) => void,
): Promise<Bridges> {
  const bridges = new Bridges()
  for (let share = 0; share < files.shares; share++) {
    const paths = Array.from({ length: files.threads }, (_, at) =>
      join(folder, linkFile(at, share)),
    )
    const likely = paths.filter(existsSync).reduce((sum, path) => sum + statSync(path).size, 0)
    const links = new Links(likely / bytesOfPair, bridges)
    for (const path of paths) links.addFile(path, key)
    onShare(bridges)
    await setImmediate()
  }
  return bridges
}
