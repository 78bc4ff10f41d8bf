/** Names as they are compared, and the payment companies that are registered with customs. */
import { chinesePayers } from '../../law/cn/goods-lists.js'

/** A name without case, width, spaces and marks. */
export function plainText(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** By each of its names the first name of a company. */
const registered = new Map(
  chinesePayers.flatMap(names => names.map(name => [plainText(name), names[0]!] as const)),
)

export function isRegisteredPayer(name: string): boolean {
  return registered.has(plainText(name))
}

/** Whether two names are of one company. */
export function areOnePayer(one: string, other: string): boolean {
  const [a, b] = [plainText(one), plainText(other)]
  return a === b || (registered.has(a) && registered.get(a) === registered.get(b))
}
