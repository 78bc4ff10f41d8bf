/** The kinds as small numbers: a switch over them is one jump for each value that is read. */
import type { Kind } from './fields.js'

export const KindCode = {
  key: 0,
  text: 1,
  amount: 2,
  quantity: 3,
  day: 4,
  country: 5,
  currency: 6,
  line: 7,
  choice: 8,
  hs: 9,
  name: 10,
  given: 11,
  customs_id: 12,
} as const satisfies Readonly<Record<Kind, number>>
