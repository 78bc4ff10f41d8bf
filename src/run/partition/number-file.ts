/** Whole numbers from 0 on disk, one behind the other. */
import { SealedReader, SealedWriter } from '../../files/sealed-file.js'

const width = 4

export class NumberWriter {
  private readonly to: SealedWriter

  constructor(path: string, key: Uint8Array) {
    this.to = new SealedWriter(path, key, 1 << 14)
  }

  write(number: number): void {
    this.to.reserve(width)
    this.to.at = this.to.bytes.writeUInt32LE(number, this.to.at)
  }

  finish(): void {
    this.to.finish()
  }
}

/** Stands on a number until `next`; behind the last one it is infinite. */
export class NumberReader {
  key = Number.POSITIVE_INFINITY
  private frame: Buffer | undefined
  private at = 0
  private readonly reader: SealedReader

  constructor(path: string, key: Uint8Array) {
    this.reader = new SealedReader(path, key)
    this.next()
  }

  next(): void {
    if (!this.frame || this.at >= this.frame.length) {
      this.frame = this.reader.next()
      this.at = 0
    }
    this.key = this.frame ? this.frame.readUInt32LE(this.at) : Number.POSITIVE_INFINITY
    this.at += width
  }
}
