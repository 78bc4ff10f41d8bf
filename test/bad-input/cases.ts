/** What may be wrong with a value: the second row of parcel P is given it, and parcel Q is sound. */
import type { Values } from './formats.js'

export const sound = {
  ...{ parcel: 'P', line: '1', declared_on: '2026-02-03', arrived_on: '', ship_from: 'CN' },
  ...{ origin: '', hs: '6109101000', goods: '티셔츠', quantity: '1', unit_price: '40' },
  ...{ currency: 'USD', discount: '', discount_kind: '', local_freight: '0', local_tax: '0' },
  ...{ intl_freight: '0', intl_insurance: '0', freight_separate: '', channel: '', use: '' },
  ...{ parcel_weight_g: '', person: '', customs_id: '', brand: '' },
} satisfies Values

export const names: readonly string[] = Object.keys(sound)

/** `row:column:code`, the row counted from 0. */
export type Named = `${0 | 1 | 2}:${string}:${string}`

/** `change` is of the second row of P. What is not told of the states: P refused whole, Q judged. */
export interface BadValue {
  readonly what: string
  readonly change: Values
  readonly named: readonly Named[]
  /** The states of the three rows, where the broken row names no parcel or another one. */
  readonly states?: readonly string[]
}

const alone = ['judged', 'refused', 'judged']

function each(column: string, code: string, ...values: readonly string[]): readonly BadValue[] {
  return values.map(value => {
    const what = `${column} ${value.length > 30 ? `of ${value.length} letters` : `'${value}'`}`
    return { what, change: { [column]: value }, named: [`1:${column}:${code}`] }
  })
}

function missing(...columns: readonly string[]): readonly BadValue[] {
  return columns.map(column => ({
    what: `no ${column}`,
    change: { [column]: undefined },
    named: [`1:${column}:value_missing`],
  }))
}

const conflicts: readonly BadValue[] = [
  ...each('ship_from', 'parcel_conflict', 'JP'),
  { what: 'two uses', change: { use: 'gift' }, named: ['1:use:parcel_conflict'] },
  {
    what: 'two days',
    change: { arrived_on: '2026-02-02' },
    named: ['1:arrived_on:parcel_conflict'],
  },
  { what: 'two persons', change: { person: 'k2' }, named: ['1:person:parcel_conflict'] },
  {
    what: 'two ids',
    change: { customs_id: 'P123456789013' },
    named: ['1:customs_id:parcel_conflict'],
  },
  {
    what: 'two weights',
    change: { parcel_weight_g: '901' },
    named: ['1:parcel_weight_g:parcel_conflict'],
  },
  {
    what: 'three at once',
    change: { ship_from: 'US', use: 'resale', person: 'k3' },
    named: ['1:person:parcel_conflict', '1:ship_from:parcel_conflict', '1:use:parcel_conflict'],
  },
]

/** What the first row of P holds beside its usual values, so that the second can contradict it. */
export const first: Values = {
  ...{ use: 'self', arrived_on: '2026-02-01', person: 'k1', customs_id: 'P123456789012' },
  ...{ parcel_weight_g: '900' },
}

export const badValues: readonly BadValue[] = [
  ...each('declared_on', 'day_bad', '2026-02-30', '2026/02/03', '03-02-2026', '어제', '20261301'),
  ...each('arrived_on', 'day_bad', '0000-00-00', '2026-2-3'),
  ...each('ship_from', 'country_unknown', 'XX', 'U', 'U5', '중국산', 'Chinese'),
  ...each('origin', 'country_unknown', 'ZZ'),
  ...each('currency', 'currency_unknown', 'US$', 'DOLLAR', '달러'),
  ...each('unit_price', 'amount_negative', '-100', '(100)', '-0.01'),
  ...each('unit_price', 'amount_exponent', '1e3', '1.5E-7', '1e400'),
  ...each('unit_price', 'amount_too_large', '99999999999999', '100000000000', '9'.repeat(400)),
  ...each('unit_price', 'amount_too_many_decimals', '1.23456', '0.00001'),
  ...each('unit_price', 'amount_bad', '백', '12,34', '1.2.3', '$100', '0x10', 'NaN', '1 000'),
  ...each('intl_freight', 'amount_negative', '-1'),
  ...each('intl_freight', 'amount_exponent', '1e1'),
  ...each('quantity', 'quantity_zero', '0', '0.000'),
  ...each('quantity', 'amount_negative', '-1'),
  ...each('quantity', 'amount_exponent', '1e2'),
  ...each('quantity', 'amount_too_large', '1000000000'),
  ...each('quantity', 'amount_too_many_decimals', '0.0001'),
  ...each('quantity', 'quantity_bad', '두 개', 'x'),
  ...each('hs', 'hs_bad', '61O9101000', '6109.10-1OOO', '의류'),
  ...each('hs', 'hs_bad_length', '610', '61091010001'),
  ...each('line', 'line_bad', '0', '1.5', '2nd', '1000000'),
  ...each('line', 'line_duplicate', '1'),
  ...each('channel', 'choice_unknown', 'ship', 'AIRFREIGHT'),
  ...each('declared_on', 'law_not_known', '1999-12-31', '2001-01-01'),
  { what: 'no rate', change: { declared_on: '2024-02-06' }, named: ['1:currency:rate_missing'] },
  ...each('goods', 'text_too_long', '가'.repeat(1334)),
  ...each('brand', 'text_too_long', 'b'.repeat(4001)),
  ...missing('declared_on', 'ship_from', 'quantity', 'unit_price', 'currency'),
  ...missing('parcel').map(one => ({ ...one, states: alone })),
  ...each('parcel', 'text_too_long', 'p'.repeat(201)).map(one => ({ ...one, states: alone })),
  ...conflicts,
  {
    what: 'everything missing',
    change: { declared_on: '', ship_from: '', quantity: '', unit_price: '', currency: '' },
    named: [
      ...['1:declared_on:value_missing', '1:ship_from:value_missing', '1:quantity:value_missing'],
      ...['1:unit_price:value_missing', '1:currency:value_missing'],
    ] as Named[],
  },
  {
    what: 'several wrong values',
    change: { declared_on: 'soon', ship_from: 'XX', hs: 'T', unit_price: '-1', currency: 'X' },
    named: [
      ...['1:declared_on:day_bad', '1:ship_from:country_unknown', '1:hs:hs_bad'],
      ...['1:unit_price:amount_negative', '1:currency:currency_unknown'],
    ] as Named[],
  },
  {
    what: 'a discount above the price',
    change: { discount: '41', discount_kind: 'seller' },
    named: ['1:discount:discount_too_large'],
  },
  {
    what: 'a price and a quantity that are too large together',
    change: { unit_price: '99999999999', quantity: '999999999' },
    named: ['1:unit_price:amount_too_large'],
  },
  {
    what: 'freight that is not told apart, and given',
    change: { parcel: 'F', freight_separate: 'no', intl_freight: '3' },
    named: ['1:freight_separate:freight_conflict'],
    states: alone,
  },
  {
    what: 'mail without its day of arrival, in another parcel',
    change: { parcel: 'M', channel: 'post', arrived_on: undefined },
    named: ['1:arrived_on:arrived_on_missing'],
    states: alone,
  },
  {
    what: 'the header again',
    change: Object.fromEntries(names.map(name => [name, name])),
    named: ['1::header_again'],
    states: alone,
  },
]
