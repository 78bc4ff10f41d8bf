/** The formulas of an explanation that go back to what was given: price and charges. */

import { decimalText } from '../basis/decimal-text.js'
import { amountPlaces, quantityPlaces, valuePlaces } from '../basis/scale.js'
import type { Step } from '../judge/steps.js'
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
