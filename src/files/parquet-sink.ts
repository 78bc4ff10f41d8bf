/** Writes the decisions as Parquet: the rows of their CSV in typed columns, a blank is null. */
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { type AnswerField, answerFields } from '../assess/answer-fields.js'
import { centPlaces, dollarPlaces, percentPlaces, ratePlaces } from '../basis/scale.js'
import { CsvRecords, type RecordSink, recordFault } from './csv-records.js'
import type { Sink } from './sink.js'

/** Rows that are held, and written, together. */
const rowsPerGroup = 1 << 16
/** Bytes that are gathered before they go to the file. */
const mostGathered = 1 << 20
/** Digits of a decimal that is kept as a whole number of 64 bits. */
const precision = 18

const zero = 48
const point = 46
const minus = 45

type Value = string | bigint | null
/** The values of a column over the rows that are held; a number that is NaN is null. */
type Held = Float64Array | (string | null)[]

/** Decimals of a column of numbers; undefined for a column of text. */
function placesOf({ name, kind, unit }: AnswerField): number | undefined {
  if (kind !== 'number') return undefined
  if (name === 'fx_krw') return ratePlaces
  if (unit === 'USD') return name === 'limit_usd' ? centPlaces : dollarPlaces
  return unit === '%' ? percentPlaces : 0
}

const places = new Map<string, number | undefined>(
  answerFields.map(field => [field.name, placesOf(field)]),
)

function elementOf(name: string): SchemaElement {
  const scale = places.get(name)
  const own = { name, repetition_type: 'OPTIONAL' } as const
  if (scale === undefined) {
    const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
    return { ...own, ...text, logical_type: { type: 'STRING' } }
  }
  if (scale === 0) return { ...own, type: 'INT64' }
  const decimal = { type: 'INT64', converted_type: 'DECIMAL', scale, precision } as const
  return { ...own, ...decimal, logical_type: { type: 'DECIMAL', scale, precision } }
}

/** A decimal of ours as a whole number of 10^-scale; none has more than 15 digits. */
function unscaled(bytes: Uint8Array, start: number, end: number, scale: number): number {
  const isNegative = bytes[start] === minus
  let value = 0
  let left = scale
  let isPart = false
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    if (bytes[at] === point) isPart = true
    else value = value * 10 + bytes[at]! - zero
    if (isPart && bytes[at] !== point) left--
  }
  value *= 10 ** left
  return isNegative ? -value : value
}

/** Bytes go to the file as they come, so that no more than a part of it is held. */
class SinkWriter extends ByteWriter {
  private readonly sink: Sink

  constructor(sink: Sink) {
    super(mostGathered * 2)
    this.sink = sink
  }

  override ensure(size: number): void {
    if (this.index > mostGathered) this.pour()
    super.ensure(size)
  }

  override finish(): void {
    this.pour()
  }

  private pour(): void {
    this.sink.write(new Uint8Array(this.buffer, 0, this.index))
    this.index = 0
  }
}

/** Takes the bytes of the CSV and writes Parquet to another sink. */
export class ParquetSink implements Sink, RecordSink {
  private readonly sink: Sink
  private readonly records = new CsvRecords(this, Number.POSITIVE_INFINITY)
  private readonly decoder = new TextDecoder()
  private readonly names: string[] = []
  private scales: readonly (number | undefined)[] = []
  private columns: readonly Held[] = []
  private writer: ParquetWriter | undefined
  private rows = 0

  constructor(sink: Sink) {
    this.sink = sink
  }

  write(bytes: Uint8Array): void {
    this.records.push(bytes)
  }

  finish(): string {
    this.records.finish()
    if (this.rows > 0) this.writeGroup()
    this.writer?.finish()
    return this.sink.finish()
  }

  abandon(): void {
    this.sink.abandon()
  }

  begin(): void {}

  field(at: number, bytes: Uint8Array, start: number, end: number): void {
    const scale = this.scales[at]
    if (scale !== undefined) {
      const value = start === end ? Number.NaN : unscaled(bytes, start, end, scale)
      const held = this.columns[at] as Float64Array
      held[this.rows] = value
      return
    }
    const text = start === end ? '' : this.decoder.decode(bytes.subarray(start, end))
    if (!this.writer) {
      this.names[at] = text
      return
    }
    const held = this.columns[at] as (string | null)[]
    held[this.rows] = text === '' ? null : text
  }

  end(_fields: number, fault: number): void {
    if (fault !== recordFault.none) throw new Error('a row of decisions is no CSV')
    if (!this.writer) this.open()
    else if (++this.rows === rowsPerGroup) this.writeGroup()
  }

  private open(): void {
    const { names, sink } = this
    this.scales = names.map(name => places.get(name))
    this.columns = this.scales.map(one => (one === undefined ? [] : new Float64Array(rowsPerGroup)))
    const schema = [{ name: 'decisions', num_children: names.length }, ...names.map(elementOf)]
    this.writer = new ParquetWriter({ writer: new SinkWriter(sink), schema, createdBy: 'gwanmun' })
  }

  private valuesAt(at: number): Value[] {
    const held = this.columns[at]!
    if (!(held instanceof Float64Array)) return held.slice(0, this.rows)
    const numbers = held.subarray(0, this.rows)
    return Array.from(numbers, value => (Number.isNaN(value) ? null : BigInt(value)))
  }

  private writeGroup(): void {
    const valuesAt = (at: number): Value[] => this.valuesAt(at)
    const columnData = this.names.map((name, at) => ({
      name,
      // Asked for column by column, so that the values of one alone are there at once.
      get data() {
        return valuesAt(at)
      },
    }))
    this.writer!.write({ columnData, rowGroupSize: rowsPerGroup })
    this.rows = 0
  }
}
