/** What a landed price is asked for: columns of orders, none of them personal, so that a link may hold them. */
export const landedFields = [
  ...(['goods', 'hs', 'kind', 'unit_price', 'currency', 'quantity', 'origin'] as const),
  ...(['origin_claim', 'freight', 'insurance', 'weight_g', 'carrier', 'entered_on'] as const),
  ...(['buyer_use', 'scheme', 'hs_destination', 'duty_rate_pct', 'tax_rate_pct'] as const),
] as const

export type LandedField = (typeof landedFields)[number]

export type LandedAsked = { readonly [K in LandedField]?: string }

/** What stands in the form before anything is typed: one piece for a private buyer, sent by express. */
export const usualOrder: LandedAsked = {
  quantity: '1',
  currency: 'USD',
  carrier: 'express',
  buyer_use: 'personal',
}
