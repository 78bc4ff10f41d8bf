/** Records of an input as they are kept: what is not personal as text, what is personal apart. */
import { countryCode } from '../../basis/country.js'
import { countryMeant } from '../../basis/country-names.js'
import { formatDay, parseDay } from '../../basis/day.js'
import { ByteWriter } from '../../files/byte-writer.js'
import type { Kept } from '../../files/kept.js'
import { readParcelFile } from '../../files/parcel-files.js'
import type { ParcelRows } from '../../files/parcel-rows.js'
import { rowsFor } from '../../files/planned-rows.js'
import { choiceMeant } from '../../parcel/choice-words.js'
import type { ColumnPlan } from '../../parcel/column-plan.js'
import { fieldOf } from '../../parcel/fields.js'

export interface InputRecord {
  /** Number of the record in the file. */
  readonly record: number
  /** A CSV record of what is not personal, by the columns of the input. */
  readonly input: Uint8Array
  /** What is personal, by column; undefined where there is nothing. */
  readonly personal: Readonly<Record<string, string>> | undefined
  readonly declaredOn: string
  readonly arrivedOn: string
  readonly channel: string
  readonly shipFrom: string
  readonly platform: string
  readonly currency: string
  readonly parcel: string
}

/** Rows are taken when so many were read, or rows from so many bytes. */
const rowsAtOnce = 1 << 13
const bytesAtOnce = 1 << 22

/** Whose a record is: the key of its person, else the customs id. */
export function personOf(personal: InputRecord['personal']): string {
  return personal?.['person'] ?? personal?.['customs_id'] ?? ''
}

/** A day as we write it; blank where it is none. */
export function plainDay(text: string): string {
  const day = parseDay(text)
  return day === undefined ? '' : formatDay(day)
}

/** The channel as we write it; as it was given where it is none. */
function plainChannel(text: string): string {
  return choiceMeant('channel', text) ?? text
}

/** A country by its code; as it was given where it is none. */
export function plainCountry(text: string): string {
  return countryCode(countryMeant(text)) || text
}

/** The names of what is not personal, in the order in which it stands in the records. */
export function plainColumns(names: readonly string[]): readonly string[] {
  return names.filter(name => !fieldOf(name)?.personal)
}

/** Turns rows that were read and kept into records. */
class RecordMaker {
  private readonly writer = new ByteWriter(1 << 12)
  private readonly kept: Kept
  private readonly plain: readonly number[]
  private readonly personal: readonly number[]
  private readonly places: ReadonlyMap<string, number>
  /** Texts by column and number: days and countries come again and again. */
  private readonly known: readonly (string | undefined)[][]

  constructor(kept: Kept) {
    this.kept = kept
    this.places = new Map(kept.names.map((name, at) => [name, at]))
    this.known = kept.names.map(() => [])
    const places = [...kept.names.keys()]
    const isPersonal = (at: number): boolean => fieldOf(kept.names[at]!)?.personal === true
    this.plain = places.filter(at => !isPersonal(at))
    this.personal = places.filter(isPersonal)
  }

  make(row: number, record: number): InputRecord {
    return {
      record,
      input: this.input(row),
      personal: this.personalOf(row),
      declaredOn: this.textOf('declared_on', row),
      arrivedOn: this.textOf('arrived_on', row),
      channel: plainChannel(this.textOf('channel', row)),
      shipFrom: plainCountry(this.textOf('ship_from', row)),
      platform: this.textOf('platform', row),
      currency: this.textOf('currency', row),
      parcel: this.textOf('parcel', row),
    }
  }

  private input(row: number): Uint8Array {
    const { writer, kept } = this
    for (const at of this.plain) {
      const bytes = kept.texts[at]!.bytesOf(kept.ids[at]![row] ?? 0)
      writer.value(bytes, 0, bytes.length)
      writer.comma()
    }
    const written = writer.take()
    return Uint8Array.from(written.subarray(0, Math.max(written.length - 1, 0)))
  }

  private personalOf(row: number): InputRecord['personal'] {
    const { kept } = this
    let found: Record<string, string> | undefined
    for (const at of this.personal) {
      const id = kept.ids[at]![row] ?? 0
      if (id === 0) continue
      found ??= {}
      found[kept.names[at]!] = kept.texts[at]!.textOf(id)
    }
    return found
  }

  private textOf(name: string, row: number): string {
    const at = this.places.get(name)
    if (at === undefined) return ''
    const id = this.kept.ids[at]![row] ?? 0
    const known = this.known[at]!
    known[id] ??= this.kept.texts[at]!.textOf(id)
    return known[id]
  }
}

export interface RecordBatch {
  /** Columns of what is not personal so far; later ones stand behind them. */
  readonly columns: readonly string[]
  readonly records: readonly InputRecord[]
}

function taken(rows: ParcelRows): RecordBatch {
  const { columns, kept } = rows.take()
  const maker = new RecordMaker(kept)
  const records: InputRecord[] = []
  for (let row = 0; row < columns.count; row++) {
    records.push(maker.make(row, columns.records.of(row)))
  }
  return { columns: plainColumns(kept.names), records }
}

/** Reads all records of a file in their order, batch by batch. */
export async function* readRecords(
  path: string,
  plan: ColumnPlan | undefined,
): AsyncGenerator<RecordBatch> {
  const rows = rowsFor({ onProblem: () => undefined, isAllKept: true, plan })
  let held = 0
  for await (const bytes of readParcelFile(path, rows)) {
    held += bytes
    const count = rows.columns?.count ?? 0
    if (count < rowsAtOnce && held < bytesAtOnce) continue
    held = 0
    if (count > 0) yield taken(rows)
  }
  if (rows.columns) yield taken(rows)
}
