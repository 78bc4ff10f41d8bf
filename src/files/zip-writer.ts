/** Writes a zip archive as its parts come; no part and no archive reaches four gigabytes. */
import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { Sink } from './sink.js'

const sizesFollow = 1 << 3
const namesInUtf8 = 1 << 11
const flags = sizesFollow | namesInUtf8
const deflated = 8
const version = 20
/** The first day that the format knows, so that equal parts make equal archives. */
const firstDay = (1 << 5) | 1
const mostBytes = 2 ** 32 - 1
/** A part that ends in packed form: a last block with nothing in it. */
const lastBlock = Uint8Array.of(3, 0)

interface Part {
  readonly name: Buffer
  readonly at: number
  crc: number
  packed: number
  plain: number
}

/** Numbers of two or four bytes in a row, the lowest byte first. */
function record(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0))
  let at = 0
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size)
  return bytes
}

export class ZipWriter {
  private readonly sink: Sink
  private readonly parts: Part[] = []
  private at = 0

  constructor(sink: Sink) {
    this.sink = sink
  }

  /** Begins a part; the one before has ended. */
  begin(name: string): void {
    const part = { name: Buffer.from(name), at: this.at, crc: 0, packed: 0, plain: 0 }
    this.parts.push(part)
    const head = record([4, 0x04034b50], [2, version], [2, flags], [2, deflated], [2, 0])
    this.put(head)
    this.put(record([2, firstDay], [4, 0], [4, 0], [4, 0], [2, part.name.length], [2, 0]))
    this.put(part.name)
  }

  /** Each call packs what it is given by itself, so it should be given much. */
  write(bytes: Uint8Array): void {
    const part = this.parts.at(-1)!
    part.crc = crc32(bytes, part.crc)
    part.plain += bytes.length
    this.pack(part, deflateRawSync(bytes, { level: 1, finishFlush: constants.Z_SYNC_FLUSH }))
  }

  end(): void {
    const part = this.parts.at(-1)!
    this.pack(part, lastBlock)
    this.put(record([4, 0x08074b50], [4, part.crc], [4, part.packed], [4, part.plain]))
  }

  /** Writes the list of the parts; the archive is whole then. */
  finish(): void {
    const from = this.at
    for (const part of this.parts) this.putEntry(part)
    const count = this.parts.length
    const length = this.at - from
    this.put(record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count]))
    this.put(record([4, length], [4, from], [2, 0]))
  }

  private putEntry({ name, at, crc, packed, plain }: Part): void {
    this.put(record([4, 0x02014b50], [2, version], [2, version], [2, flags], [2, deflated], [2, 0]))
    this.put(record([2, firstDay], [4, crc], [4, packed], [4, plain], [2, name.length]))
    this.put(record([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]))
    this.put(name)
  }

  private pack(part: Part, bytes: Uint8Array): void {
    part.packed += bytes.length
    this.put(bytes)
  }

  private put(bytes: Uint8Array): void {
    this.at += bytes.length
    if (this.at > mostBytes) throw new RangeError('a zip archive of more than four gigabytes')
    this.sink.write(bytes)
  }
}
