/** Which lines are declared together: those of a shipment that leave, under the law of the day. */
import { codeId } from '../basis/codes.js'
import type { Day } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import type { OutboundFieldName } from '../parcel/outbound-fields.js'
import { exportLawOn } from './export-law.js'
import { type Common, type LeavingLine, LineReader } from './leaving-line.js'
import { noParcels, type ParcelInfo, type Parcels } from './parcel-info.js'

/** Lines of one declaration to be: a shipment, or the part of it that one order is. */
export interface Shipment {
  readonly name: string
  readonly orders: readonly string[]
  readonly lines: readonly LeavingLine[]
  /** The day of declaration. */
  readonly on: Day
  readonly problems: readonly Problem[]
  /** Orders were packed together on a day on which each is declared by itself. */
  readonly isTakenApart: boolean
  /** What a list of parcels says besides. */
  readonly parcel: ParcelInfo | undefined
}

/** An order with all of its lines, those that stay included. */
export type Orders = ReadonlyMap<string, readonly LeavingLine[]>

export interface Leaving {
  readonly orders: Orders
  readonly shipments: readonly Shipment[]
}

/** A problem of one line; what is personal is never told. */
export function problemOf(
  code: string,
  line: Pick<LeavingLine, 'record'>,
  column: string,
  told: Readonly<Record<string, string>> = {},
): Problem {
  const { value = '', ...more } = told
  return { code: codeId[code]!, row: line.record, column, start: 0, length: 0, value, more }
}

/** Fields that lines of one order or shipment share, by the columns that they come from. */
const shared = [
  ['to', 'to'],
  ['carrier', 'carrier'],
  ['currency', 'currency'],
  ['incoterm', 'incoterm'],
  ['export', 'kind_of_export'],
  ['declaredOn', 'declared_on'],
  ['loadedOn', 'loaded_on'],
  ['tracking', 'tracking_no'],
  ['exporter', 'exporter'],
] as const satisfies readonly (readonly [keyof Common, OutboundFieldName])[]

const isGiven = (value: string | number): boolean =>
  typeof value === 'string' ? value !== '' : value > 0

function groups(
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
function filled(lines: readonly LeavingLine[], names: readonly (keyof Common)[]): LeavingLine[] {
  const known = names.flatMap(name => {
    const value = lines.map(line => line[name]).find(one => isGiven(one))
    return value === undefined ? [] : [[name, value] as const]
  })
  return lines.map(line => {
    const missing = known.filter(([name]) => !isGiven(line[name]))
    return missing.length === 0 ? line : { ...line, ...Object.fromEntries(missing) }
  })
}

const ofOrder: readonly (keyof Common)[] = [
  ...(['buyer', 'platform', 'soldOn', 'currency', 'payer', 'incoterm', 'separate'] as const),
]
const ofShipment: readonly (keyof Common)[] = [
  ...(['tracking', 'exporter', 'declaredOn', 'loadedOn', 'to', 'carrier', 'export'] as const),
  ...(['gross', 'packages'] as const),
]

function disagreements(lines: readonly LeavingLine[]): readonly Problem[] {
  return shared.flatMap(([name, column]) => {
    const first = lines.find(line => isGiven(line[name]))
    const other = lines.find(line => isGiven(line[name]) && line[name] !== first?.[name])
    if (!other) return []
    const code = column === 'currency' ? 'currencies_mixed' : 'shipment_conflict'
    return [problemOf(code, other, column)]
  })
}

function buyersDiffer(lines: readonly LeavingLine[]): readonly Problem[] {
  const other = lines.find(line => line.buyer !== lines[0]!.buyer)
  return other ? [problemOf('shipment_buyers', other, 'buyer')] : []
}

/** Lines that stand twice, or of which more is sent than was ordered. */
function linesTwice(lines: readonly LeavingLine[]): readonly Problem[] {
  const seen = new Set<string>()
  return lines.flatMap(line => {
    const key = `${line.shipment}\u0000${line.order}\u0000${line.line}`
    if (line.line > 0 && seen.has(key)) {
      return [problemOf('order_line_twice', line, 'line', { value: line.order })]
    }
    seen.add(key)
    return line.shipped > line.ordered
      ? [problemOf('shipped_too_many', line, 'quantity_shipped')]
      : []
  })
}

class Grouping {
  private readonly today: Day
  private readonly parcels: Parcels

  constructor(today: Day, parcels: Parcels) {
    this.today = today
    this.parcels = parcels
  }

  /** One shipment, or one for each order where the law of the day asks for that. */
  of(name: string, given: readonly LeavingLine[]): readonly Shipment[] {
    const lines = filled(given, ofShipment)
    const on = lines[0]!.declaredOn >= 0 ? lines[0]!.declaredOn : this.today
    const byOrder = groups(lines, line => line.order)
    const { jointPacking } = exportLawOn(on).exportNotice
    const isApart = byOrder.size > 1 && jointPacking !== 'one_orderer'
    if (!isApart) return [this.one(name, lines, on, false)]
    return [...byOrder].map(([order, own]) => this.one(`${name}/${order}`, own, on, true))
  }

  private one(
    name: string,
    lines: readonly LeavingLine[],
    on: Day,
    isTakenApart: boolean,
  ): Shipment {
    const orders = [...new Set(lines.map(line => line.order))]
    const problems = [...buyersDiffer(lines), ...disagreements(lines), ...linesTwice(lines)]
    const { byShipment, byOrder } = this.parcels
    const parcel = byShipment.get(lines[0]!.shipment) ?? byOrder.get(orders[0]!)
    return { name, orders, lines, on, problems, isTakenApart, parcel }
  }
}

/** A line with what a list of parcels says where the line itself does not. */
function packed(line: LeavingLine, { byOrder, byShipment }: Parcels): LeavingLine {
  const ofOrder = byOrder.get(line.order)?.common
  const shipment = line.shipment === '' ? (ofOrder?.shipment ?? '') : line.shipment
  const told = { ...ofOrder, ...byShipment.get(shipment)?.common }
  const missing = Object.entries(told).filter(([name, value]) => {
    return isGiven(value) && !isGiven(line[name as keyof Common])
  })
  return missing.length === 0 ? line : { ...line, ...Object.fromEntries(missing) }
}

/** The shipments of a file in the order of their first lines; `today` stands in for days left blank. */
export function leavingOf(
  columns: OutboundColumns,
  today: Day,
  parcels: Parcels = noParcels,
): Leaving {
  const reader = new LineReader(columns)
  const sound: LeavingLine[] = []
  for (let row = 0; row < columns.count; row++) {
    if (columns.refusals[row] === 0) sound.push(packed(reader.read(row), parcels))
  }
  const orders = new Map(
    [...groups(sound, line => line.order)].map(([order, lines]) => [order, filled(lines, ofOrder)]),
  )
  const leaving = [...orders.values()]
    .flat()
    .filter(line => line.shipped > 0)
    .sort((a, b) => a.row - b.row)
  const grouping = new Grouping(today, parcels)
  const named = groups(leaving, line => (line.shipment === '' ? line.order : line.shipment))
  const shipments = [...named].flatMap(([name, lines]) => grouping.of(name, lines))
  return { orders, shipments }
}
