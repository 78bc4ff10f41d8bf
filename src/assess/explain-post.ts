/** The value of mail by which it has to be declared: at the rates of the arrival, before it turned. */
import { currencyOf } from '../basis/currency.js'
import type { Day } from '../basis/day.js'
import { decimalText } from '../basis/decimal-text.js'
import { centPlaces, dollarPlaces, ratePlaces, valuePlaces } from '../basis/scale.js'
import { hasMark } from '../judge/marks.js'
import type { Step } from '../judge/steps.js'
import { rateOn } from '../law/rate-table.js'
import { blankDay } from '../parcel/columns.js'
import { firstGiven } from '../parcel/parcels.js'
import type { Judged } from './batch.js'
import { R } from './reason-ids.js'
import { ValueSum } from './value-sum.js'

const dollarCurrency = currencyOf('USD')

/** The step of goods that were paid for and are above the limit of simple clearance. */
export function postStep(judged: Judged, row: number): readonly Step[] {
  const { work } = judged
  const lot = work.lotOf[row]!
  if (!hasMark(work.sets.setOf(judged.lots.set[lot]!), R.post_declared_value)) return []
  const arrived = work.columns.column('arrived_on')
  const day = firstGiven(arrived, work.parcels, work.parcelOfLot[lot]!, blankDay) as Day
  const currency = work.columns.column('currency').values
  const dollar = rateOn(work.bench.rates, dollarCurrency, day)
  const sum = new ValueSum()
  const slots: Record<string, string> = { dollar: decimalText(dollar, ratePlaces) }
  const terms: string[] = []
  for (const one of work.lots.rows.subarray(work.lots.starts[lot], work.lots.starts[lot + 1])) {
    const n = terms.length + 1
    const rate = rateOn(work.bench.rates, currency[one]!, day)
    sum.addGoods(work.value[one]!, rate, dollar)
    slots[`value_${n}`] = decimalText(work.value[one]!, valuePlaces)
    slots[`rate_${n}`] = decimalText(rate, ratePlaces)
    terms.push(`{value_${n}} * {rate_${n}} / {dollar}`)
  }
  const limit = work.bench.book.on(day).law.postalNotice.paidLimit
  const shown = limit === undefined ? '' : decimalText(limit, centPlaces)
  return [
    {
      label: {
        ko: `도착일 환율의 물품가격(간이통관 한도 ${shown}달러)`,
        en: `Item value at the rates of the arrival (limit of simple clearance ${shown} dollars)`,
      },
      formula: `ceil(${terms.join(' + ')}; 0.0001)`,
      slots,
      amount: decimalText(sum.usdE4(), dollarPlaces),
      unit: 'USD',
      rests: ['kr.postalNotice.paidLimit', 'kr.customsAct.postalDay'],
    },
  ]
}
