/** A file of orders in our columns: as it is, or read out of the file of a selling channel. */
import { fileOf, type HeldFile, textOfFile } from './at-hand.js'
import { headOf } from './headers.js'
import { type ReadOrders, readOrders } from './orders.js'
import { ownMapping } from './parts/orders/match-orders.js'

/** What was read of a file, with what was left out of it. */
export function heldOrders(read: ReadOrders, name: string): HeldFile {
  const { csv, problem_count: problems, questions, questions_left: more } = read
  const rows = new Set(read.problems.map(({ row }) => row).filter(row => row > 0)).size
  const leftOut = { problems, rows, questions: questions.length + more }
  return fileOf(name, csv, { leftOut: problems > 0 ? leftOut : undefined })
}

/** Orders into Korea: nothing of them is declared for export. */
export class OrdersInto extends Error {
  override readonly name = 'OrdersInto'
}

/** Throws what the server says of a file that no format tells, and `OrdersInto`. */
export async function ordersFrom(file: File): Promise<HeldFile> {
  const head = await headOf(file).catch(() => undefined)
  const own = head && ownMapping(head.names)?.direction
  if (own === 'out') return fileOf(file.name, await textOfFile(file))
  if (own === 'in') throw new OrdersInto()
  const { read } = await readOrders({ file, answers: [] })
  if (read.direction !== 'out') throw new OrdersInto()
  return heldOrders(read, file.name)
}
