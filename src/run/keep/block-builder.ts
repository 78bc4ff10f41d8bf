/** Puts lines and parcels of a run into blocks: the same run gives the same blocks. */
import { ByteWriter } from '../../files/byte-writer.js'
import type { DecisionRow } from './decision-row.js'
import type { InputRecord } from './input-record.js'
import { type ParcelDraft, ParcelDrafts } from './parcel-draft.js'

/** Lines of a block: with its parcels no more than 10,000 rows are written at once. */
export const usualLines = 5000

/** A block whose persons have no keys yet. */
export interface RawBlock {
  readonly number: number
  readonly lines: Uint8Array
  readonly lineCount: number
  readonly parcels: readonly ParcelDraft[]
}

const quoteMark = 34

/** A CSV record as one cell of another; its own quotes are doubled. */
function putRecord(writer: ByteWriter, record: Uint8Array): void {
  writer.reserve(record.length * 2 + 2)
  const isQuoted = record.includes(quoteMark)
  writer.raw(mark)
  writer.raw(isQuoted ? Buffer.from(Buffer.from(record).toString().replaceAll('"', '""')) : record)
  writer.raw(mark)
}
const mark = Uint8Array.of(quoteMark)

export interface BuilderOptions {
  /** The number of the assessment. */
  readonly assessment: number
  readonly isSplit: (parcel: string) => boolean
  /** The day of declaration of rows that do not say. */
  readonly declaredOn: string
  /** The same whenever one assessment is kept. */
  readonly linesOfBlock?: number | undefined
}

export class BlockBuilder {
  /** Lines and parcels so far. */
  lines = 0
  parcels = 0
  private readonly assessment: number
  private readonly drafts: ParcelDrafts
  private readonly writer = new ByteWriter(1 << 22)
  private number = 0
  private held = 0
  private readonly linesOfBlock: number

  constructor({ assessment, isSplit, declaredOn, linesOfBlock = usualLines }: BuilderOptions) {
    this.linesOfBlock = linesOfBlock
    this.assessment = assessment
    this.drafts = new ParcelDrafts(isSplit, declaredOn)
  }

  /** Takes the next line; returns a block once there is one. */
  add(record: InputRecord, decision: DecisionRow): RawBlock | undefined {
    this.lines++
    const { seq } = this.drafts.add(this.lines, record, decision)
    const { writer } = this
    for (const number of [this.assessment, this.lines, seq, record.record]) {
      writer.integer(number)
      writer.comma()
    }
    writer.raw(decision.cells)
    putRecord(writer, record.input)
    writer.comma()
    writer.newline()
    this.held++
    return this.held === this.linesOfBlock ? this.take(false) : undefined
  }

  /** The last blocks: parcels that waited to the end may fill more than one. */
  *finish(): Generator<RawBlock> {
    let last = this.take(true)
    for (;;) {
      yield last
      if (!this.drafts.hasMore) return
      last = this.take(true)
    }
  }

  private take(isLast: boolean): RawBlock {
    this.number++
    const lines = Uint8Array.from(this.writer.take())
    const lineCount = this.held
    this.held = 0
    const parcels = this.drafts.take(isLast, this.linesOfBlock)
    this.parcels += parcels.length
    return { number: this.number, lines, lineCount, parcels }
  }
}
