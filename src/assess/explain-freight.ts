/** The formulas of an explanation for freight: what was paid, or the step of a table. */

import { decimalText } from '../basis/decimal-text.js'
import { quantityScale, ratePlaces, valuePlaces } from '../basis/scale.js'
import type { Step } from '../judge/steps.js'
import type { Judged } from './batch.js'
import { FreightBasis } from './words.js'

/** The freight and the goods of a parcel in won, as sums whose slots are added to `slots`. */
export function chargesOf(
  judged: Judged,
  parcel: number,
  slots: Record<string, string>,
  n: number,
): { readonly freight: string; readonly goods: string } {
  const { work, freight: parcelFreight } = judged
  const { parcels, columns } = work
  const names = ['intl_freight', 'intl_insurance'] as const
  const table = parcelFreight.tableKrw(parcel)
  const charges = names.slice(table > 0 ? 1 : 0).map(name => columns.column(name))
  const freight: string[] = []
  const goods: string[] = []
  if (table > 0) {
    slots[`table_${n}`] = String(table)
    freight.push(`{table_${n}}`)
  }
  for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
    const row = parcels.rows[at]!
    slots[`goods_${n}_${at}`] = decimalText(work.value[row]!, valuePlaces)
    slots[`fx_${n}_${at}`] = decimalText(work.rate.at(row), ratePlaces)
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

/** Where the freight of a parcel was taken from a table: its step, and what is above it. */
export function freightStep(judged: Judged, row: number): readonly Step[] {
  const { work, freight } = judged
  const parcel = work.parcels.parcelOf[row]!
  const found = freight.tableOf(parcel)
  if (!found || judged.rows.freightBasis[row] !== freight.basis[parcel]) return []
  const isSurface = freight.basis[parcel] === FreightBasis.surface_parcel
  const column = work.columns.column('parcel_weight_g')
  const weights = work.parcels.rows
    .subarray(work.parcels.starts[parcel], work.parcels.starts[parcel + 1])
    .map(one => column.values[one & column.mask]!)
  const weight = Math.max(...weights) / quantityScale
  const slots: Record<string, string> = { step: String(found.stepKrw) }
  const terms = ['{step}']
  if (found.times > 1) {
    slots['times'] = String(found.times)
    terms[0] = '{step} * {times}'
  }
  if (found.furtherKg > 0) {
    slots['further_kg'] = String(found.furtherKg)
    slots['per_kg'] = String(found.perFurtherKrw)
    terms.push('{further_kg} * {per_kg}')
  }
  if (found.restKrw > 0) {
    slots['rest'] = String(found.restKrw)
    terms.push('{rest}')
  }
  return [
    {
      label: isSurface
        ? {
            ko: `운임(선편소포 요금표, ${weight}g)`,
            en: `Freight (surface parcel tariff, ${weight} g)`,
          }
        : { ko: `운임(탁송품 과세운임표, ${weight}g)`, en: `Freight (express table, ${weight} g)` },
      formula: terms.join(' + '),
      slots,
      amount: String(found.krw),
      unit: 'KRW',
      rests: isSurface
        ? ['kr.customsActRule.surfaceFreight', 'kr.customsActDecree.deemedFreight']
        : ['kr.customsActRule.unknownExpressFreight'],
    },
  ]
}

/** Freight and insurance of a lot in dollars, as terms: they go with the first lot of a parcel. */
export function freightTerms(
  judged: Judged,
  lot: number,
  slots: Record<string, string>,
): readonly string[] {
  const { work, freight } = judged
  const { columns, parcels, lots, parcelOfLot } = work
  const parcel = parcelOfLot[lot]!
  const first = parcels.rows[parcels.starts[parcel]!]!
  if (first !== lots.rows[lots.starts[lot]!]) return []
  const table = freight.tableKrw(parcel)
  const names = ['intl_freight', 'intl_insurance'] as const
  const terms: string[] = []
  if (table > 0) {
    slots['table'] = String(table)
    slots['table_dollar'] = decimalText(work.dollar.at(first), ratePlaces)
    terms.push('{table} / {table_dollar}')
  }
  for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
    const row = parcels.rows[at]!
    for (const name of names.slice(table > 0 ? 1 : 0)) {
      const column = columns.column(name)
      const amount = column.values[row & column.mask]!
      if (amount <= 0) continue
      slots[`${name}_${at}`] = decimalText(amount * quantityScale, valuePlaces)
      slots[`rate_${name}_${at}`] = decimalText(work.rate.at(row), ratePlaces)
      slots[`dollar_${name}_${at}`] = decimalText(work.dollar.at(row), ratePlaces)
      terms.push(`{${name}_${at}} * {rate_${name}_${at}} / {dollar_${name}_${at}}`)
    }
  }
  return terms
}
