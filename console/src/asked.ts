/** What a price is asked for: columns of the input, none of them personal, so that a link may hold them. */
export const askedFields = [
  'goods',
  'hs',
  'quantity',
  'unit_price',
  'currency',
  'ship_from',
  'origin',
  'origin_proof',
  'declared_on',
  'channel',
  'use',
  'local_freight',
  'local_tax',
  'intl_freight',
  'intl_insurance',
  'weight_g',
  'volume_ml',
  'pieces_per_unit',
  'abv',
] as const

export type AskedField = (typeof askedFields)[number]

export type Asked = { readonly [K in AskedField]?: string }
