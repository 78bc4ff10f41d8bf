/** All adapters, and which of them a header tells. */
import { plainName } from '../../basis/plain-name.js'
import type { Adapter } from './adapter.js'
import { amazonNewOrders, amazonUnshipped } from './amazon.js'
import { cafe24 } from './cafe24.js'
import { coupang } from './coupang.js'
import { ebay } from './ebay.js'
import { esmPlus } from './esm-plus.js'
import { lazada } from './lazada.js'
import { orderList, orderListNew } from './order-list.js'
import { qoo10Japan } from './qoo10-japan.js'
import { shopee } from './shopee.js'
import { shopify } from './shopify.js'
import { smartStore } from './smartstore.js'

export const orderFormats: readonly Adapter[] = [
  shopify,
  amazonNewOrders,
  amazonUnshipped,
  ebay,
  qoo10Japan,
  shopee,
  lazada,
  cafe24,
  orderList,
  orderListNew,
  coupang,
  smartStore,
  esmPlus,
]

/** The format of a name. */
export function formatNamed(name: string): Adapter | undefined {
  return orderFormats.find(one => one.name === name)
}

/** The format that a row of titles tells; of several the one that asks for most. */
export function formatOf(
  titles: readonly string[],
  formats: readonly Adapter[] = orderFormats,
): Adapter | undefined {
  const plain = new Set(titles.map(plainName))
  return formats
    .filter(({ tells }) => tells.every(name => plain.has(plainName(name))))
    .sort((a, b) => b.tells.length - a.tells.length)[0]
}

/** Names of the columns that an adapter reads. */
export function titlesOf({ columns }: Adapter): readonly string[] {
  return Object.values(columns).flat()
}
