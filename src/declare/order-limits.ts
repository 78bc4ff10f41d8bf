/** Orders that are sent in parts: the limit may be read by the order, and not by what is declared. */
import { groupedDigits } from '../basis/decimal-text.js'
import type { Problem } from '../basis/problem.js'
import { exportLawOn } from './export-law.js'
import type { LeavingLine } from './leaving-line.js'
import { lineValue, type Money, moneyOf, wonOf } from './money.js'
import type { Planned } from './plan.js'
import { type Leaving, problemOf } from './shipments.js'
import { chargeOf } from './valuation.js'

const isGone = ({ status, shipped }: LeavingLine): boolean =>
  shipped === 0 && (status === 'cancelled' || status === 'refunded')

/** Free on board, of all that was ordered and neither cancelled nor given back unsent. */
function orderValue(lines: readonly LeavingLine[]): Money {
  const goods = lines
    .filter(line => !isGone(line))
    .reduce((sum, line) => sum + lineValue({ ...line, shipped: line.ordered }), 0n)
  if (lines[0]!.separate !== 'no') return goods
  const charges = (['freight', 'insurance'] as const).map(name => moneyOf(chargeOf(lines, name)))
  return charges.reduce((left, charge) => left - charge, goods)
}

const lesser: readonly string[] = ['simplified', 'list_conversion']

/** A word for each declaration that is within the limit while an order of it is not. */
function overByOrder(leaving: Leaving, { shipment, valuation, ways }: Planned): readonly Problem[] {
  const limit = exportLawOn(shipment.on).exportNotice.simplifiedLimit
  const isOpen = ways.some(({ way, open }) => open === true && lesser.includes(way))
  if (!isOpen || limit === undefined || valuation.rate <= 0) return []
  return shipment.orders.flatMap(order => {
    const fob = wonOf(orderValue(leaving.orders.get(order)!), valuation.rate)
    if (fob <= limit) return []
    const line = shipment.lines.find(one => one.order === order)!
    const told = { fob: groupedDigits(String(fob)), limit: groupedDigits(String(limit)) }
    return [problemOf('limit_by_order', line, 'order', { value: order, ...told })]
  })
}

export function withOrderLimits(leaving: Leaving, all: readonly Planned[]): readonly Planned[] {
  return all.map(one => {
    const found = overByOrder(leaving, one)
    return found.length === 0 ? one : { ...one, warnings: [...one.warnings, ...found] }
  })
}
