/** Rows of the decisions as they are kept: their cells as CSV, and those that are counted. */
import { createReadStream } from 'node:fs'
import { answerFields } from '../../assess/answer-fields.js'
import type { Answer } from '../../assess/assess.js'
import { ByteWriter } from '../../files/byte-writer.js'
import { CsvRecords, type RecordSink } from '../../files/csv-records.js'

export interface DecisionRow {
  /** All cells, each closed with a comma. */
  readonly cells: Uint8Array
  readonly parcel: string
  readonly state: string
  readonly track: string
  readonly relief: string
  readonly reasons: string
  readonly edition: string
  /** Blank where the amount is not known. */
  readonly customsValueKrw: string
  readonly taxKrw: string
  readonly collectedKrw: string
  readonly testedUsd: string
  readonly requirements: string
}

const placeOf = (name: string): number => answerFields.findIndex(field => field.name === name)
const at = {
  parcel: placeOf('parcel'),
  state: placeOf('state'),
  track: placeOf('track'),
  relief: placeOf('relief'),
  reasons: placeOf('reasons'),
  edition: placeOf('edition'),
  customsValueKrw: placeOf('customs_value_krw'),
  taxKrw: placeOf('tax_krw'),
  collectedKrw: placeOf('collected_krw'),
  testedUsd: placeOf('tested_value_usd'),
  requirements: placeOf('requirements'),
} as const
const counted = new Set<number>(Object.values(at))
const blockSize = 1 << 20

class DecisionSink implements RecordSink {
  done: DecisionRow[] = []
  private readonly writer = new ByteWriter(1 << 12)
  private texts: string[] = []
  private isHeader = true

  begin(): void {
    this.writer.take()
    this.texts = []
  }

  field(place: number, bytes: Uint8Array, start: number, end: number): void {
    if (place >= answerFields.length) return
    this.writer.value(bytes, start, end)
    this.writer.comma()
    if (counted.has(place)) this.texts[place] = Buffer.from(bytes.subarray(start, end)).toString()
  }

  end(): void {
    const cells = Uint8Array.from(this.writer.take())
    const text = (place: number): string => this.texts[place] ?? ''
    if (!this.isHeader) {
      this.done.push({
        cells,
        parcel: text(at.parcel),
        state: text(at.state),
        track: text(at.track),
        relief: text(at.relief),
        reasons: text(at.reasons),
        edition: text(at.edition),
        customsValueKrw: text(at.customsValueKrw),
        taxKrw: text(at.taxKrw),
        collectedKrw: text(at.collectedKrw),
        testedUsd: text(at.testedUsd),
        requirements: text(at.requirements),
      })
    }
    this.isHeader = false
  }

  take(): readonly DecisionRow[] {
    const { done } = this
    this.done = []
    return done
  }
}

/** The rows of a decisions CSV, batch by batch. */
export async function* readDecisions(path: string): AsyncGenerator<readonly DecisionRow[]> {
  const sink = new DecisionSink()
  const records = new CsvRecords(sink)
  for await (const bytes of createReadStream(path, { highWaterMark: blockSize })) {
    records.push(bytes)
    yield sink.take()
  }
  records.finish()
  yield sink.take()
}

/** An answer as such a row. */
export function decisionOf(answer: Answer): DecisionRow {
  const writer = new ByteWriter(1 << 12)
  for (const { name } of answerFields) {
    const bytes = Buffer.from(answer[name])
    writer.value(bytes, 0, bytes.length)
    writer.comma()
  }
  return {
    cells: Uint8Array.from(writer.take()),
    parcel: answer.parcel,
    state: answer.state,
    track: answer.track,
    relief: answer.relief,
    reasons: answer.reasons,
    edition: answer.edition,
    customsValueKrw: answer.customs_value_krw,
    taxKrw: answer.tax_krw,
    collectedKrw: answer.collected_krw,
    testedUsd: answer.tested_value_usd,
    requirements: answer.requirements,
  }
}
