/** Reads the list of parcels: what is known of each once it is packed, by order or by shipment. */
import { codeId } from '../../basis/codes.js'
import { parseDay } from '../../basis/day.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { type FieldForm, formFault } from '../../declare/field-forms.js'
import { type Common, LineReader } from '../../declare/leaving-line.js'
import { parcelKey } from '../../declare/packed-lines.js'
import {
  type ParcelInfo,
  type ParcelName,
  type Parcels,
  parcelColumns,
  parcelFields,
} from '../../declare/parcel-info.js'
import { OutboundColumns, outboundPlace } from '../../parcel/outbound-columns.js'
import { columnNames, requireOnce } from '../column-names.js'
import { type CsvTextRow, csvRows } from '../csv-rows.js'

export interface ParcelsFile {
  readonly parcels: Parcels
  readonly problems: readonly Problem[]
}

const encoder = new TextEncoder()
const common = ['order', 'exporter', ...parcelColumns] as const
/** Longest text of a parcel's own. */
const mostLetters = 200
const own: ReadonlyMap<string, (typeof parcelFields)[number]> = new Map(
  parcelFields.map(field => [field.name, field]),
)

class Reader {
  readonly problems: Problem[] = []
  readonly byOrder = new Map<string, ParcelInfo>()
  readonly byShipment = new Map<string, ParcelInfo>()
  private readonly header: readonly string[]
  private readonly file: string

  constructor(names: readonly string[], file: string) {
    this.header = columnNames(names)
    this.file = file
    requireOnce(this.header, 1)
    if (!this.header.includes('order') && !this.header.includes('shipment')) {
      throw new Unusable({
        ...fileProblem(codeId['column_missing']!, ''),
        file,
        row: 1,
        column: 'order',
      })
    }
    for (const column of this.header) {
      const isKnown = own.has(column) || common.some(name => name === column)
      if (column !== '' && !isKnown) this.complain('column_unknown', 1, column, column)
    }
  }

  private complain(code: string, row: number, column: string, value: string): void {
    const { file } = this
    const allowed = String(mostLetters)
    this.problems.push({ ...fileProblem(codeId[code]!, value, { allowed }), file, row, column })
  }

  private texts({ row, fields }: CsvTextRow): Partial<Record<ParcelName, string>> {
    const texts: Partial<Record<ParcelName, string>> = {}
    this.header.forEach((column, at) => {
      const field = own.get(column)
      const value = fields[at] ?? ''
      if (!field || value === '') return
      const isDay = field.form === 'day'
      const code = isDay
        ? parseDay(value) === undefined
          ? 'day_bad'
          : undefined
        : formFault(field.form as FieldForm, value, mostLetters)
      if (code === undefined) texts[field.name] = value
      else this.complain(code, row, column, field.personal ? '***' : value)
    })
    return texts
  }

  /** Values of outbound columns are read as they are there. */
  private common({ row, fields }: CsvTextRow) {
    const present = common.filter(name => this.header.includes(name))
    const columns = new OutboundColumns(present, 1)
    for (const name of present) {
      const value = fields[this.header.indexOf(name)] ?? ''
      const bytes = encoder.encode(value)
      const fault =
        bytes.length === 0 ? 0 : columns.put(outboundPlace(name), bytes, 0, bytes.length)
      if (fault < 0)
        this.problems.push({ ...fileProblem(-fault, value), file: this.file, row, column: name })
    }
    columns.commit(row, 0)
    return new LineReader(columns).read(0)
  }

  read(record: CsvTextRow): void {
    if (record.fault === 0 && record.fields.every(field => field === '')) return
    if (record.fault > 0) {
      this.problems.push({ ...fileProblem(record.fault, ''), file: this.file, row: record.row })
      return
    }
    const line = this.common(record)
    const { shipment, tracking, declaredOn, loadedOn, carrier, gross, packages } = line
    const told: Partial<Common> = {
      shipment,
      tracking,
      declaredOn,
      loadedOn,
      carrier,
      gross,
      packages,
    }
    const info = { record: record.row, common: told, texts: this.texts(record) }
    const kept = line.order === '' ? this.byShipment : this.byOrder
    const name = line.order === '' ? shipment : line.order
    const key = parcelKey(name, line.exporter)
    if (name === '') this.complain('value_missing', record.row, 'order', '')
    else if (kept.has(key)) this.complain('parcel_twice', record.row, 'order', name)
    else kept.set(key, info)
  }
}

/** Throws `Unusable` where the file has neither orders nor shipments. */
export function readParcels(path: string): Promise<ParcelsFile> {
  return parcelsOf(csvRows(path), path)
}

/** The same of rows from wherever they come. */
export async function parcelsOf(
  blocks: AsyncIterable<readonly CsvTextRow[]>,
  path: string,
): Promise<ParcelsFile> {
  let reader: Reader | undefined
  for await (const rows of blocks) {
    for (const row of rows) {
      if (reader) reader.read(row)
      else reader = new Reader(row.fields, path)
    }
  }
  if (!reader) throw new Unusable({ ...fileProblem(codeId['file_empty']!, ''), file: path })
  const { byOrder, byShipment, problems } = reader
  return { parcels: { byOrder, byShipment }, problems }
}
