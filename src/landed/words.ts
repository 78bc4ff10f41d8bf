/** The words of an answer, as numbers in the loop. */
import { numbered } from '../judge/numbered.js'
import { outboundChoice as choice, outboundFieldOf } from '../parcel/outbound-fields.js'

/** By which regime goods enter. */
export const regimes = [
  'refused',
  'not_judged',
  'not_shipped',
  'de_minimis',
  'postal',
  'informal',
  'formal',
  'exempt',
  'simplified',
  'ordinary',
  'ioss',
  'low_value',
  'standard',
  'cbec',
  'cbec_full_tax',
  'personal_mail',
  'over_limit',
  'seller_taxed',
  'border',
  'free_port',
  'general_trade',
] as const

export const Regime = numbered(regimes)

/** Who takes the money from the buyer or the sender. */
export const collectors = ['', 'none', 'seller', 'platform', 'carrier', 'post', 'importer'] as const

export const Collector = numbered(collectors)

/** An amount or rate that is not known. */
export const unknown = -1

/** The choices of the columns that rules ask for, as the columns count them. */
export const Carrier = {
  post: choice('carrier', 'post'),
  express: choice('carrier', 'express'),
  cargo: choice('carrier', 'cargo'),
}
export const Use = {
  personal: choice('buyer_use', 'personal'),
  business: choice('buyer_use', 'business'),
}
export const Claim = {
  none: choice('origin_claim', 'none'),
  korus: choice('origin_claim', 'korus'),
  europe: choice('origin_claim', 'eu_korea'),
  britain: choice('origin_claim', 'uk_korea'),
  australia: choice('origin_claim', 'kafta'),
  canada: choice('origin_claim', 'ckfta'),
  vietnam: choice('origin_claim', 'korea_vietnam'),
  asean: choice('origin_claim', 'korea_asean'),
  singapore: choice('origin_claim', 'korea_singapore'),
  rcep: choice('origin_claim', 'rcep'),
}
export const Scheme = {
  none: choice('scheme', 'none'),
  ioss: choice('scheme', 'ioss'),
  ovr: choice('scheme', 'ovr'),
  cbec: choice('scheme', 'cbec'),
  british: choice('scheme', 'uk_vat'),
  australian: choice('scheme', 'au_gst'),
}
export const DiscountBy = { platform: choice('discount_by', 'platform') }
export const Separate = { no: choice('freight_separate', 'no') }
export const Export = { sale: choice('kind_of_export', 'sale') }
export const Status = {
  cancelled: choice('status', 'cancelled'),
  refunded: choice('status', 'refunded'),
}

/** The kinds of goods by their words: `GoodsKind.food`. */
export const GoodsKind: Readonly<Record<string, number>> = Object.fromEntries(
  (outboundFieldOf('kind')?.choices ?? []).map(word => [word, choice('kind', word)]),
)

/** Whether an amount or a rate is known. */
export function isKnown(value: number): boolean {
  return value >= 0
}
