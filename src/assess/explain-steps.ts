/** The steps of a parcel's answer, each with a formula that gives its amount again. */

import { currencyCode } from '../basis/currency.js'
import { decimalText } from '../basis/decimal-text.js'
import { centPlaces, dollarPlaces, percentPlaces, ratePlaces, valuePlaces } from '../basis/scale.js'
import { hasMark } from '../judge/marks.js'
import type { Step } from '../judge/steps.js'
import type { AmountColumn } from './amounts.js'
import type { Judged } from './batch.js'
import { domesticSteps, domesticTotal } from './explain-domestic.js'
import { chargesOf, freightStep, freightTerms } from './explain-freight.js'
import { postStep } from './explain-post.js'
import { simplifiedStep } from './explain-simplified.js'
import { priceStep } from './explain-values.js'
import { R } from './reason-ids.js'
import { usdE4Of } from './value-sum.js'
import { FreightBasis, isKnown, RateKind } from './words.js'

type Slots = Record<string, string>

const itemRests = ['kr.customsActRule.reliefLimit', 'kr.customsActRule.exchangeMethod']
const sampleRests = ['kr.customsActRule.sampleLimit', 'kr.customsActRule.exchangeMethod']
const customsRests = ['kr.customsAct.customsValueFreight', 'kr.treasuryAct.baseUnit']
const cutRests = ['kr.treasuryAct.taxUnit', 'kr.treasuryAct.truncationLevel']

function isMarked(judged: Judged, row: number, reason: number): boolean {
  return hasMark(judged.work.sets.setOf(judged.work.rowSet[row]!), reason)
}

/** The item value of each line in its own currency, then in dollars. */
function itemSteps(judged: Judged, row: number): readonly Step[] {
  const { work } = judged
  if (work.isValueKnown[row] === 0) return []
  const line = work.parcels.lines[row]!
  const currency = currencyCode(work.columns.column('currency').values[row]!)
  const usd = usdE4Of(work.value[row]!, work.rate.at(row), work.dollar.at(row))
  const slots = {
    value: decimalText(work.value[row]!, valuePlaces),
    rate: decimalText(work.rate.at(row), ratePlaces),
    dollar: decimalText(work.dollar.at(row), ratePlaces),
  }
  // Dollars are not turned into dollars.
  if (currency === 'USD') return [priceStep(judged, row, currency)]
  return [
    priceStep(judged, row, currency),
    {
      label: {
        ko: `${line}행 물품가격(달러)`,
        en: `Line ${line}: item value in dollars`,
      },
      formula: 'ceil({value} * {rate} / {dollar}; 0.0001)',
      slots,
      amount: decimalText(usd, dollarPlaces),
      unit: 'USD',
      rests: itemRests,
    },
  ]
}

/** The rows behind the tested value: the lot's own, or those of the largest sum it is part of. */
function testedRows(judged: Judged, lot: number): Iterable<number> {
  const { groups, work, lots } = judged
  const own = work.lots.rows.subarray(work.lots.starts[lot], work.lots.starts[lot + 1])
  if (lots.isTestedOwn[lot] === 1) return own
  let [rows, largest] = [own, -1]
  groups.forEachBucket(lot, (key, id) => {
    const cents = key.sums[id]?.usdCents ?? 0
    if (cents <= largest) return
    largest = cents
    rows = key.rows.rows.subarray(key.rows.starts[id], key.rows.starts[id + 1])
  })
  return rows
}

function testedLabel(isCustoms: boolean, limit: string): Step['label'] {
  const ko = isCustoms ? '판단한 과세가격' : '판단한 물품가격'
  const en = isCustoms ? 'Tested customs value' : 'Tested item value'
  return limit === ''
    ? { ko, en }
    : { ko: `${ko}(한도 ${limit}달러)`, en: `${en} (limit ${limit} dollars)` }
}

/** The value that was tested: the goods of the whole group, in dollars. */
function testedStep(judged: Judged, row: number): readonly Step[] {
  const { work, lots } = judged
  const lot = work.lotOf[row]!
  if (!isKnown(lots.testedUsdE4.at(lot))) return []
  const slots: Slots = {}
  const terms: string[] = []
  for (const one of testedRows(judged, lot)) {
    const n = terms.length + 1
    slots[`value_${n}`] = decimalText(work.value[one]!, valuePlaces)
    if (work.rate.at(one) === work.dollar.at(one)) {
      terms.push(`{value_${n}}`)
      continue
    }
    slots[`rate_${n}`] = decimalText(work.rate.at(one), ratePlaces)
    slots[`dollar_${n}`] = decimalText(work.dollar.at(one), ratePlaces)
    terms.push(`{value_${n}} * {rate_${n}} / {dollar_${n}}`)
  }
  const isCustoms = lots.isTestedCustoms[lot] === 1
  if (isCustoms) terms.push(...freightTerms(judged, lot, slots))
  const limit = lots.limitCents.at(lot)
  const shown = isKnown(limit) ? decimalText(limit, centPlaces) : ''
  return [
    {
      label: testedLabel(isCustoms, shown),
      formula: `ceil(${terms.join(' + ')}; 0.0001)`,
      slots,
      amount: decimalText(lots.testedUsdE4.at(lot), dollarPlaces),
      unit: 'USD',
      rests: isCustoms ? sampleRests : itemRests,
    },
  ]
}

/** The rows of one declaration line, in the order in which they were added up. */
function entryRows(judged: Judged, row: number): readonly number[] {
  const { rows, work } = judged
  const all = work.parcels.rows
  const declaration = judged.declarationOf(row)
  return [...all].filter(
    one =>
      judged.declarationOf(one) === declaration &&
      rows.entryLine.at(one) === rows.entryLine.at(row),
  )
}

function sumOf(amounts: AmountColumn, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + amounts.at(row)!, 0)
}

function isFreightAdded(basis: number): boolean {
  return basis !== FreightBasis.included && basis !== FreightBasis.none
}

function customsStep(judged: Judged, members: readonly number[], entry: number): readonly Step[] {
  const { work, rows } = judged
  const total = sumOf(rows.customsValueKrw, members)
  if (!isKnown(total)) return []
  const slots: Slots = {}
  const terms = members.map((row, at) => {
    const n = at + 1
    slots[`value_${n}`] = decimalText(work.value[row]!, valuePlaces)
    slots[`rate_${n}`] = decimalText(work.rate.at(row), ratePlaces)
    const own = `{value_${n}} * {rate_${n}}`
    if (!isFreightAdded(rows.freightBasis[row]!)) return own
    const charges = chargesOf(judged, work.parcels.parcelOf[row]!, slots, n)
    return `${own} * (1 + (${charges.freight}) / (${charges.goods}))`
  })
  return [
    {
      label: { ko: `${entry}란 과세가격`, en: `Declaration line ${entry}: customs value` },
      formula: `floor(${terms.join(' + ')}; 1)`,
      slots,
      amount: String(total),
      unit: 'KRW',
      rests: customsRests,
    },
  ]
}

function dutyStep(judged: Judged, members: readonly number[], entry: number): readonly Step[] {
  const { rows } = judged
  const duty = sumOf(rows.dutyKrw, members)
  const first = members[0]!
  if (rows.rateKind[first] === RateKind.simplified) return simplifiedStep(judged, members, entry)
  if (!isKnown(duty) || isMarked(judged, first, R.duty_relieved)) return []
  const rate = rows.ratePermyriad.at(first)
  const slots = {
    customs_value: String(sumOf(rows.customsValueKrw, members)),
    rate_pct: decimalText(rate, percentPlaces),
    unit: String(judged.work.lawOf(first).treasuryAct.taxUnit),
  }
  return [
    {
      label: { ko: `${entry}란 관세`, en: `Declaration line ${entry}: duty` },
      formula: 'floor({customs_value} * {rate_pct} / 100; {unit})',
      slots,
      amount: String(duty),
      unit: 'KRW',
      rests: ['kr.customsAct.dutyRateOrder', ...cutRests],
    },
  ]
}

function vatStep(judged: Judged, members: readonly number[], entry: number): readonly Step[] {
  const { rows } = judged
  const vat = sumOf(rows.vatKrw, members)
  const first = members[0]!
  if (!isKnown(vat) || !isMarked(judged, first, R.vat)) return []
  const { vatAct, treasuryAct } = judged.work.lawOf(first)
  const taxes = domesticTotal(judged, members, 'in_vat_base')
  const slots: Slots = {
    customs_value: String(sumOf(rows.customsValueKrw, members)),
    duty: String(sumOf(rows.dutyKrw, members)),
    rate_pct: decimalText(vatAct.rate!, percentPlaces),
    unit: String(treasuryAct.taxUnit),
  }
  if (taxes > 0) slots['taxes'] = String(taxes)
  const base = `{customs_value} + {duty}${taxes > 0 ? ' + {taxes}' : ''}`
  return [
    {
      label: { ko: `${entry}란 부가가치세`, en: `Declaration line ${entry}: VAT` },
      formula: `floor((${base}) * {rate_pct} / 100; {unit})`,
      slots,
      amount: String(vat),
      unit: 'KRW',
      rests: ['kr.vatAct.rate', 'kr.vatAct.importBase', ...cutRests],
    },
  ]
}

function taxStep(judged: Judged, parcelRows: readonly number[]): readonly Step[] {
  const tax = sumOf(judged.rows.taxKrw, parcelRows)
  if (!isKnown(tax)) return []
  const domestic = domesticTotal(judged, parcelRows, 'all')
  const slots: Slots = {
    duty: String(sumOf(judged.rows.dutyKrw, parcelRows)),
    vat: String(sumOf(judged.rows.vatKrw, parcelRows)),
  }
  if (domestic > 0) slots['domestic'] = String(domestic)
  return [
    {
      label: { ko: '이 화물의 세액 합계', en: 'Tax of this parcel' },
      formula: `{duty} + {vat}${domestic > 0 ? ' + {domestic}' : ''}`,
      slots,
      amount: String(tax),
      unit: 'KRW',
      rests: ['kr.treasuryAct.taxUnit'],
    },
    ...collectedStep(judged, parcelRows, tax),
  ]
}

/** What is collected of the tax: all of it, or nothing below the minimum of its declaration. */
function collectedStep(
  judged: Judged,
  parcelRows: readonly number[],
  tax: number,
): readonly Step[] {
  const collected = sumOf(judged.rows.collectedKrw, parcelRows)
  if (!isKnown(collected)) return []
  return [
    {
      label: {
        ko: '이 화물의 징수액(신고의 세액이 최저한에 미치지 못하면 걷지 않음)',
        en: 'Collected of this parcel (nothing where its declaration is below the minimum)',
      },
      formula: '{tax} - {not_collected}',
      slots: { tax: String(tax), not_collected: String(tax - collected) },
      amount: String(collected),
      unit: 'KRW',
      rests: ['kr.customsActDecree.minimumCollected'],
    },
  ]
}

/** All steps of a parcel, in the order in which a customs officer asks. */
export function stepsOf(judged: Judged, parcelRows: readonly number[]): readonly Step[] {
  const steps: Step[] = parcelRows.flatMap(row => itemSteps(judged, row))
  steps.push(...postStep(judged, parcelRows[0]!), ...testedStep(judged, parcelRows[0]!))
  steps.push(...freightStep(judged, parcelRows[0]!))
  const seen = new Set<number>()
  for (const row of parcelRows) {
    const entry = judged.rows.entryLine.at(row)
    if (seen.has(entry)) continue
    seen.add(entry)
    const members = entryRows(judged, row)
    steps.push(...customsStep(judged, members, entry))
    if (judged.work.lawOf(row).treasuryAct.truncationLevel !== 'entry_line') continue
    steps.push(...dutyStep(judged, members, entry))
    steps.push(...domesticSteps(judged, members, entry), ...vatStep(judged, members, entry))
  }
  return [...steps, ...taxStep(judged, parcelRows)]
}
