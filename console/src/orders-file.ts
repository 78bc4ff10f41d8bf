/** A file of orders in our columns: as it is, or read out of the file of a selling channel. */
import { type HeldFile, textOfFile } from './at-hand.js'
import { headOf } from './headers.js'
import { readOrders } from './orders.js'
import { ownMapping } from './parts/orders/match-orders.js'

/** Throws what the server says of a file that no format tells. */
export async function ordersFrom(file: File): Promise<HeldFile> {
  const head = await headOf(file)
  if (head && ownMapping(head.names)?.direction === 'out') {
    return { name: file.name, text: await textOfFile(file) }
  }
  const { read } = await readOrders({ file, answers: [] })
  return { name: file.name, text: read.csv }
}
