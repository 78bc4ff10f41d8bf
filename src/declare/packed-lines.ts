/** Lines as a file and a list of parcels give them together: blanks filled in, parcels found. */
import type { Common, LeavingLine } from './leaving-line.js'
import type { ParcelInfo, Parcels } from './parcel-info.js'

export const isGiven = (value: string | number): boolean =>
  typeof value === 'string' ? value !== '' : value > 0

export function groups(
  lines: readonly LeavingLine[],
  nameOf: (line: LeavingLine) => string,
): ReadonlyMap<string, LeavingLine[]> {
  const found = new Map<string, LeavingLine[]>()
  for (const line of lines) {
    const name = nameOf(line)
    const group = found.get(name)
    if (group) group.push(line)
    else found.set(name, [line])
  }
  return found
}

/** The values that lines share are filled in where a line leaves them blank. */
export function filled(
  lines: readonly LeavingLine[],
  names: readonly (keyof Common)[],
): LeavingLine[] {
  const known = names.flatMap(name => {
    const value = lines.map(line => line[name]).find(one => isGiven(one))
    return value === undefined ? [] : [[name, value] as const]
  })
  return lines.map(line => {
    const missing = known.filter(([name]) => !isGiven(line[name]))
    return missing.length === 0 ? line : { ...line, ...Object.fromEntries(missing) }
  })
}

/** The exporter of lines that name none, where the others name one and the same. */
export function exporterFilled(lines: readonly LeavingLine[]): readonly LeavingLine[] {
  const named = new Set(lines.map(line => line.exporter).filter(one => one !== ''))
  return named.size === 1 ? filled(lines, ['exporter']) : lines
}

/** Parcels are told apart by exporter where several exporters are in one. */
export function parcelKey(name: string, exporter: string): string {
  return exporter === '' ? name : `${name}\u0000${exporter}`
}

function infosOf({ byOrder, byShipment }: Parcels, line: LeavingLine): readonly ParcelInfo[] {
  const { shipment, order, exporter } = line
  const found = [
    byShipment.get(parcelKey(shipment, exporter)),
    byOrder.get(parcelKey(order, exporter)),
    byShipment.get(shipment),
    byOrder.get(order),
  ]
  return found.filter(one => one !== undefined)
}

/** What a list of parcels says of the parcel of a line. */
export function parcelOf(parcels: Parcels, line: LeavingLine): ParcelInfo | undefined {
  const [first, ...more] = infosOf(parcels, line)
  if (!first) return undefined
  const texts = Object.assign({}, ...[...more].reverse().map(one => one.texts), first.texts)
  return { ...first, texts }
}

const isAccepted = (info: ParcelInfo | undefined): boolean =>
  (info?.texts.declaration_no ?? info?.texts.accepted_on ?? '') !== ''

/** The row that says of a declaration that it was accepted; one with its number before one without. */
export function acceptedOf(rows: readonly ParcelInfo[]): ParcelInfo | undefined {
  return rows.find(row => isGiven(row.texts.declaration_no ?? '')) ?? rows.find(isAccepted)
}

/** The row of the number of a line: one of its exporter before one of its order. */
function numberRowOf({ byOrder, byShipment }: Parcels, line: LeavingLine): ParcelInfo | undefined {
  const { shipment, order, exporter } = line
  const rows = [
    byShipment.get(`${shipment}\u0000${exporter}`),
    byOrder.get(`${order}\u0000${exporter}`),
    byOrder.get(order),
  ]
  return rows.find(isAccepted)
}

/** The number of a part of a package, as a list of parcels has it. */
export interface PartNumber {
  /** Undefined where no row is of this part alone. */
  readonly row: ParcelInfo | undefined
  /** A line of which another row has another number. */
  readonly other: LeavingLine | undefined
}

/** Number and day of acceptance are of one declaration: a row of several parts is of none of them. */
export function numberRows(
  parcels: Parcels,
  parts: readonly (readonly LeavingLine[])[],
): readonly PartNumber[] {
  const found = parts.map(lines =>
    lines.flatMap(line => {
      const row = numberRowOf(parcels, line)
      return row ? [{ line, row }] : []
    }),
  )
  const partOf = new Map<ParcelInfo, number>()
  const shared = new Set<ParcelInfo>()
  found.forEach((rows, at) => {
    for (const { row } of rows) {
      if ((partOf.get(row) ?? at) !== at) shared.add(row)
      partOf.set(row, at)
    }
  })
  return found.map(rows => {
    const own = rows.filter(({ row }) => !shared.has(row))
    const row = acceptedOf(own.map(one => one.row))
    const numberOf = (info: ParcelInfo | undefined) => info?.texts.declaration_no ?? ''
    const other = own.find(one => ![numberOf(row), ''].includes(numberOf(one.row)))
    return { row, other: other?.line }
  })
}

/** What is known of the parcel, with the number of a part of it. */
export function numbersApart(
  parcel: ParcelInfo | undefined,
  row: ParcelInfo | undefined,
): ParcelInfo | undefined {
  if (!parcel) return undefined
  const { declaration_no: _number, accepted_on: _day, ...texts } = parcel.texts
  const { declaration_no, accepted_on } = row?.texts ?? {}
  const told = Object.entries({ declaration_no, accepted_on }).filter(([, value]) => value)
  return { ...parcel, texts: { ...texts, ...Object.fromEntries(told) } }
}

/** A line with what a list of parcels says where the line itself does not. */
export function packed(line: LeavingLine, parcels: Parcels): LeavingLine {
  const ofOrder = parcels.byOrder.get(line.order)?.common
  const shipment = line.shipment === '' ? (ofOrder?.shipment ?? '') : line.shipment
  const infos = [...infosOf(parcels, { ...line, shipment })].reverse()
  const told: Partial<Common> = Object.assign({}, ...infos.map(({ common }) => given(common)))
  const missing = Object.entries({ ...told, shipment }).filter(([name, value]) => {
    return isGiven(value) && !isGiven(line[name as keyof Common])
  })
  return missing.length === 0 ? line : { ...line, ...Object.fromEntries(missing) }
}

function given(common: Partial<Common>): Partial<Common> {
  return Object.fromEntries(Object.entries(common).filter(([, value]) => isGiven(value)))
}
