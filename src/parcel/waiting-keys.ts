/** Keys of a column that wait to be looked up together, so that their waits for memory overlap. */
import type { Dictionary } from './dictionary.js'
import type { Numbers } from './kind-store.js'
import { bytesBehind } from './text-store.js'

/** So many keys are looked up at once. */
const batch = 128
const firstBytes = 1 << 11

export class WaitingKeys {
  private count = 0
  private readonly rows = new Int32Array(batch)
  private readonly numbers = new Int32Array(batch)
  /** Where key n starts in `bytes`; key n ends where n + 1 starts. */
  private readonly starts = new Int32Array(batch + 1)
  private readonly ends = this.starts.subarray(1)
  private bytes: Uint8Array
  private view: DataView
  private readonly dictionary: Dictionary

  constructor(dictionary: Dictionary, longest: number) {
    this.dictionary = dictionary
    this.bytes = new Uint8Array(Math.min(batch * longest, firstBytes) + bytesBehind)
    this.view = new DataView(this.bytes.buffer)
  }

  get isEmpty(): boolean {
    return this.count === 0
  }

  get isFull(): boolean {
    return this.count === batch
  }

  /** Takes a key for a row; there must be room. */
  put(row: number, source: Uint8Array, start: number, end: number): void {
    const { count } = this
    const from = this.starts[count]!
    if (from + end - start + bytesBehind > this.bytes.length) this.makeRoom(end - start)
    const { bytes } = this
    const shift = from - start
    for (let at = start; at < end; at++) bytes[at + shift] = source[at]!
    this.rows[count] = row
    this.starts[count + 1] = end + shift
    this.count = count + 1
  }

  private makeRoom(least: number): void {
    const grown = new Uint8Array(2 * (this.bytes.length + least))
    grown.set(this.bytes)
    this.bytes = grown
    this.view = new DataView(grown.buffer)
  }

  /** Asks for the numbers of the keys that wait. */
  lookUp(): void {
    const { view, starts, ends, numbers, count } = this
    this.dictionary.internAll({ view, starts, ends, first: 0, count }, numbers, 0)
  }

  /** Writes the numbers of the keys into their rows; then none waits. */
  settle(into: Numbers): void {
    const { rows, numbers, count } = this
    for (let n = 0; n < count; n++) into[rows[n]!] = numbers[n]!
    this.count = 0
  }
}
