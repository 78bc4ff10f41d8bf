/** The formulas of an explanation that go back to what was given: price, charges and freight. */
import {
  amountPlaces,
  quantityPlaces,
  quantityScale,
  ratePlaces,
  valuePlaces,
} from '../basis/scale.js'
import { decimalText, type Step } from '../judge/steps.js'
import type { Judged } from './batch.js'

/** Price times quantity, with what was taken off and added, in the currency of the line. */
export function priceStep(judged: Judged, row: number, currency: string): Step {
  const { work } = judged
  const line = work.parcels.lines[row]!
  const price = work.columns.column('unit_price').values[row]!
  const quantity = work.columns.column('quantity').values[row]!
  const difference = work.value[row]! - price * quantity
  const slots: Record<string, string> = {
    price: decimalText(price, amountPlaces),
    quantity: decimalText(quantity, quantityPlaces),
  }
  if (difference > 0) slots['charges'] = decimalText(difference, valuePlaces)
  if (difference < 0) slots['off'] = decimalText(-difference, valuePlaces)
  const more = difference > 0 ? ' + {charges}' : difference < 0 ? ' - {off}' : ''
  return {
    label: {
      ko: `${line}행 물품가격(할인과 현지 비용 반영)`,
      en: `Line ${line}: item value (after discounts and local charges)`,
    },
    formula: `{price} * {quantity}${more}`,
    slots,
    amount: decimalText(work.value[row]!, valuePlaces),
    unit: currency,
    rests: ['kr.customsActRule.reliefLimit'],
  }
}

/** The freight and the goods of a parcel in won, as sums whose slots are added to `slots`. */
export function chargesOf(
  judged: Judged,
  parcel: number,
  slots: Record<string, string>,
  n: number,
): { readonly freight: string; readonly goods: string } {
  const { work } = judged
  const { parcels, columns } = work
  const charges = [columns.column('intl_freight'), columns.column('intl_insurance')]
  const freight: string[] = []
  const goods: string[] = []
  for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
    const row = parcels.rows[at]!
    const rate = decimalText(work.rate[row]!, ratePlaces)
    slots[`goods_${n}_${at}`] = decimalText(work.value[row]!, valuePlaces)
    slots[`fx_${n}_${at}`] = rate
    goods.push(`{goods_${n}_${at}} * {fx_${n}_${at}}`)
    charges.forEach((column, which) => {
      const amount = column.values[row & column.mask]!
      if (amount <= 0) return
      slots[`freight_${n}_${at}_${which}`] = decimalText(amount * quantityScale, valuePlaces)
      freight.push(`{freight_${n}_${at}_${which}} * {fx_${n}_${at}}`)
    })
  }
  return { freight: freight.join(' + '), goods: goods.join(' + ') }
}
