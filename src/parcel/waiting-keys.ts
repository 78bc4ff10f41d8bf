/** Keys of a column that wait to be looked up together, so that their waits for memory overlap. */
import { type Dictionary, hashOf } from './dictionary.js'

/** So many keys are looked up at once. */
const batch = 128

export class WaitingKeys {
  private count = 0
  private readonly rows = new Int32Array(batch)
  private readonly hashes = new Int32Array(batch)
  /** Where key n starts in `bytes`; key n ends where n + 1 starts. */
  private readonly starts = new Int32Array(batch + 1)
  private readonly bytes: Uint8Array
  private readonly dictionary: Dictionary

  constructor(dictionary: Dictionary, longest: number) {
    this.dictionary = dictionary
    this.bytes = new Uint8Array(batch * longest)
  }

  get isFull(): boolean {
    return this.count === batch
  }

  /** Takes a key for a row; there must be room. */
  put(row: number, source: Uint8Array, start: number, end: number): void {
    const { bytes, count } = this
    const from = this.starts[count]!
    const shift = from - start
    for (let at = start; at < end; at++) bytes[at + shift] = source[at]!
    this.rows[count] = row
    this.starts[count + 1] = end + shift
    this.count = count + 1
  }

  /** Writes the number of each key that waits into its row. */
  settle(into: Int32Array): void {
    const { bytes, starts, hashes, dictionary, count } = this
    for (let n = 0; n < count; n++) hashes[n] = hashOf(bytes, starts[n]!, starts[n + 1]!)
    dictionary.fetch(hashes, count)
    for (let n = 0; n < count; n++) {
      into[this.rows[n]!] = dictionary.internHashed(hashes[n]!, bytes, starts[n]!, starts[n + 1]!)
    }
    this.count = 0
  }
}
