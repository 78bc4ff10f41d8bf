/** Which lines are declared together: those of a shipment that leave, under the law of the day. */
import type { Day } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import { type Common, type LeavingLine, LineReader } from './leaving-line.js'
import { exporterFilled, filled, groups, packed } from './packed-lines.js'
import { Grouping, problemOf, type Shipment } from './packing.js'
import { noParcels, type Parcels } from './parcel-info.js'

export { problemOf, type Shipment }

/** An order with all of its lines, those that stay included. */
export type Orders = ReadonlyMap<string, readonly LeavingLine[]>

export interface Leaving {
  readonly orders: Orders
  readonly shipments: readonly Shipment[]
  /** Orders of which others export a part, where only one exporter is looked at. */
  readonly shared?: ReadonlySet<string>
}

const ofOrder: readonly (keyof Common)[] = [
  ...(['buyer', 'platform', 'soldOn', 'currency', 'payer', 'incoterm', 'separate'] as const),
]

/** Amounts that an order says once, and what is declared or proved rests on. */
const amountsOfOrder = [
  ['freight', 'freight'],
  ['insurance', 'insurance'],
  ['converted', 'converted_krw'],
] as const

/** A row that says another amount than the first: which of them is meant is not known. */
function amountsDiffer(orders: Orders, { orders: own }: Shipment): readonly Problem[] {
  return own.flatMap(order =>
    amountsOfOrder.flatMap(([name, column]) => {
      const lines = orders.get(order)!
      const first = lines.find(line => line[name] >= 0)
      const other = lines.find(line => line[name] > 0 && line[name] !== first?.[name])
      return other ? [problemOf('order_conflict', other, column, { value: order })] : []
    }),
  )
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
    [...groups(sound, line => line.order)].map(([order, lines]) => {
      return [order, exporterFilled(filled(lines, ofOrder))] as const
    }),
  )
  const leaving = [...orders.values()]
    .flat()
    .filter(line => line.shipped > 0)
    .sort((a, b) => a.row - b.row)
  const grouping = new Grouping(today, parcels)
  const named = groups(leaving, line => (line.shipment === '' ? line.order : line.shipment))
  const shipments = [...named].flatMap(([name, lines]) => grouping.of(name, exporterFilled(lines)))
  const told = shipments.map(one => {
    const found = amountsDiffer(orders, one)
    return found.length === 0 ? one : { ...one, problems: [...one.problems, ...found] }
  })
  return { orders, shipments: told }
}
