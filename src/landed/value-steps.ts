/** How the value of a line came about: price, discount, and the rate of exchange. */
import { currencyCode, currencyMinorUnits } from '../basis/currency.js'
import { decimalText } from '../basis/decimal-text.js'
import { amountPlaces, quantityPlaces, ratePlaces, valuePlaces } from '../basis/scale.js'
import type { Step } from '../judge/steps.js'
import { type RateTable, rateOn } from '../law/rate-table.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import { cell, readColumns } from './columns-read.js'
import type { Consignment } from './consignment.js'
import { quantityOf, sellerDiscountOf, soldFor } from './line-values.js'

/** A whole number of the smallest unit of the answer as people write it. */
export function amountText(value: number, currency: number): string {
  return decimalText(value, currencyMinorUnits(currency))
}

/** The smallest unit of a currency: `0.01`. */
export function smallestText(currency: number): string {
  return decimalText(1, currencyMinorUnits(currency))
}

/** Which line of a consignment, and how its value was turned into the currency of the answer. */
export interface Turned {
  readonly at: number
  readonly rates: RateTable
  readonly rounding: 'nearest' | 'down'
}

export function valueSteps(
  columns: OutboundColumns,
  row: number,
  consignment: Consignment,
  { at, rates, rounding }: Turned,
): readonly Step[] {
  const read = readColumns(columns)
  const from = cell(read.currency, row)
  const price = decimalText(cell(read.unit_price, row), amountPlaces)
  const discount = sellerDiscountOf(read, row)
  const sold = decimalText(soldFor(read, row), valuePlaces)
  const slots = { price, quantity: decimalText(quantityOf(read, row), quantityPlaces) }
  const isLess = discount > 0
  const goods: Step = {
    label: { ko: '물품 가격', en: 'Price of the goods' },
    formula: isLess ? 'max({price} * {quantity} - {discount}; 0)' : '{price} * {quantity}',
    slots: isLess ? { ...slots, discount: decimalText(discount, amountPlaces) } : slots,
    amount: sold,
    unit: currencyCode(from),
    rests: [],
  }
  const value = amountText(consignment.value[at]!, consignment.currency)
  if (from === consignment.currency && value === sold) return [goods]
  const which = rounding === 'down' ? 'floor' : 'round'
  const unit = smallestText(consignment.currency)
  const own = rateOn(rates, consignment.currency, consignment.rateDay)
  const theirs = rateOn(rates, from, consignment.rateDay)
  const isCrossed = from !== consignment.currency
  const crossed = {
    from: decimalText(theirs, ratePlaces),
    into: decimalText(own, ratePlaces),
  }
  return [
    goods,
    {
      label: { ko: '답의 통화로', en: 'In the currency of the answer' },
      formula: isCrossed
        ? `${which}({sold} * {from} / {into}; {unit})`
        : `${which}({sold}; {unit})`,
      slots: { sold, unit, ...(isCrossed ? crossed : {}) },
      amount: value,
      unit: currencyCode(consignment.currency),
      rests: [],
    },
  ]
}
