/** Rows of decisions on disk, with a hole where the number of the group is put in later. */
import type { Decisions } from '../../assess/decisions.js'
import { CsvCells, DecisionsCsv } from '../../files/decisions-csv.js'
import type { Kept } from '../../files/kept.js'
import { SealedReader, type SealedWriter } from '../../files/sealed-file.js'
import { aligned } from './frame-numbers.js'

/** So many rows make a frame at most. */
const mostRows = 1 << 12
const width = Uint32Array.BYTES_PER_ELEMENT

/** Leaves the number of the group out, and notes where it would stand. */
class HoledCells extends CsvCells {
  hole = 0
  groupNumber = 0

  override group(number: number): void {
    this.hole = this.out.length
    this.groupNumber = number
    this.out.comma()
  }
}

/** A frame has its count of rows, where each has its hole, where each ends, and the rows. */
export class DecisionPieceWriter {
  private readonly to: SealedWriter
  private readonly frameSize: number
  private readonly cells = new HoledCells()
  private readonly csv: DecisionsCsv
  private readonly holes = new Uint32Array(mostRows)
  private readonly ends = new Uint32Array(mostRows)
  private count = 0

  constructor(to: SealedWriter, frameSize: number, decisions: Decisions, kept: Kept) {
    this.to = to
    this.frameSize = frameSize
    this.csv = new DecisionsCsv(decisions, kept, this.cells)
  }

  /** Writes a row; returns the number of its group within the partition, 0 where it has none. */
  write(row: number): number {
    const { cells } = this
    const { out } = cells
    if (this.count === mostRows || out.length >= this.frameSize) this.flush()
    cells.hole = out.length
    cells.groupNumber = 0
    this.csv.put(row)
    this.holes[this.count] = cells.hole
    this.ends[this.count++] = out.length
    return cells.groupNumber
  }

  private flush(): void {
    const { to, count } = this
    if (count === 0) return
    const bytes = this.cells.out.take()
    const numbers = Uint32Array.from([count, ...this.holes.subarray(0, count)])
    to.reserve((1 + count * 2) * width + bytes.length)
    to.put(new Uint8Array(numbers.buffer))
    to.put(new Uint8Array(this.ends.buffer, 0, count * width))
    to.put(bytes)
    to.endFrame()
    this.count = 0
  }

  finish(): void {
    this.flush()
    this.to.finish()
  }
}

/** Stands on a row until `next`; the rows must be known to be there. */
export class DecisionPieces {
  bytes = new Uint8Array(0)
  from = 0
  hole = 0
  to = 0
  private holes = new Uint32Array(0)
  private ends = new Uint32Array(0)
  private at = 0
  private readonly reader: SealedReader

  constructor(path: string, key: Uint8Array) {
    this.reader = new SealedReader(path, key)
  }

  next(): void {
    if (this.at === this.ends.length) this.turn()
    else this.from = this.to
    this.hole = this.holes[this.at]!
    this.to = this.ends[this.at++]!
  }

  private turn(): void {
    const frame = this.reader.next()
    if (!frame) throw new Error('a row of decisions is missing')
    const { buffer, byteOffset, byteLength } = aligned(frame)
    const count = new Uint32Array(buffer, byteOffset, 1)[0]!
    const start = byteOffset + width
    this.holes = new Uint32Array(buffer, start, count)
    this.ends = new Uint32Array(buffer, start + count * width, count)
    const head = (1 + count * 2) * width
    this.bytes = new Uint8Array(buffer, byteOffset + head, byteLength - head)
    this.from = 0
    this.at = 0
  }

  close(): void {
    this.reader.close()
  }
}
