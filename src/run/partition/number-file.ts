/** Whole numbers from 0 on disk, one behind the other. */
import { SealedReader, SealedWriter } from '../../files/sealed-file.js'
import { wholesOf } from './frame-numbers.js'

/** So many numbers make a frame. */
const most = 1 << 12

export class NumberWriter {
  private readonly to: SealedWriter
  private readonly numbers = new Uint32Array(most)
  private readonly bytes = new Uint8Array(this.numbers.buffer)
  private count = 0

  constructor(path: string, key: Uint8Array) {
    this.to = new SealedWriter(path, key, 0)
  }

  write(number: number): void {
    if (this.count === most) this.flush()
    this.numbers[this.count++] = number
  }

  writeAll(numbers: ArrayLike<number>): void {
    for (let at = 0; at < numbers.length; at++) this.write(numbers[at]!)
  }

  private flush(): void {
    this.to.putFrame(this.bytes.subarray(0, this.count * Uint32Array.BYTES_PER_ELEMENT))
    this.count = 0
  }

  finish(): void {
    this.flush()
    this.to.finish()
  }
}

/** Stands on a number until `next`; behind the last one it is infinite. */
export class NumberReader {
  key = Number.POSITIVE_INFINITY
  private numbers: Uint32Array = new Uint32Array(0)
  private at = 0
  private readonly reader: SealedReader

  constructor(path: string, key: Uint8Array) {
    this.reader = new SealedReader(path, key)
    this.next()
  }

  next(): void {
    if (this.at === this.numbers.length) {
      const frame = this.reader.next()
      this.numbers = frame ? wholesOf(frame) : new Uint32Array(0)
      this.at = 0
    }
    this.key = this.at < this.numbers.length ? this.numbers[this.at++]! : Number.POSITIVE_INFINITY
  }

  close(): void {
    this.reader.close()
  }
}
