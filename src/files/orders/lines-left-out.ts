/** Lines of an order file that are no lines of goods that are sent. */
import { textOfUnits, unitsOf } from './decimals.js'
import type { OrderLine } from './order-line.js'

/** Orders into Korea have no status: what was cancelled is left out. */
export function takeCancelled(values: Map<string, string>): boolean {
  if (values.get('status') === 'cancelled') return false
  const cancelled = unitsOf(values.get('cancelled_quantity'))
  const left = unitsOf(values.get('quantity')) - cancelled
  if (Number.isNaN(left)) return true
  values.set('quantity', textOfUnits(Math.max(left, 0)))
  return left > 0
}

/** The amounts of a row that is none of goods go to the first row of the order that is one. */
export function withoutOrderRow(lines: OrderLine[]): OrderLine[] {
  const isOfGoods = ({ values }: OrderLine): boolean => values.has('goods') || values.has('sku')
  const [first, next] = lines
  if (!first || !next || isOfGoods(first)) return lines
  for (const [column, value] of first.values) {
    const isOfLine = ['quantity', 'price_or_amount', 'line_amount'].includes(column)
    if (!isOfLine && !next.values.has(column)) next.values.set(column, value)
  }
  return lines.slice(1)
}
