/** The steps of the domestic taxes of a declaration line, each with a formula that recomputes. */

import { decimalText } from '../basis/decimal-text.js'
import { ceilMulDiv } from '../basis/exact.js'
import {
  percentPlaces,
  permyriad,
  quantityPlaces,
  quantityScale,
  wonPlaces,
} from '../basis/scale.js'
import { hasMark } from '../judge/marks.js'
import type { Step, Text } from '../judge/steps.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { AmountColumn } from './amounts.js'
import type { Judged } from './batch.js'
import { thresholdOf } from './consumption.js'
import { DomesticTaxes } from './domestic.js'
import type { DomesticFacts } from './domestic-facts.js'
import { newEntryFacts } from './facts.js'
import { liquorEducationShare, liquorRate, taxedByVolume } from './liquor.js'
import { R } from './reason-ids.js'
import { type DomesticColumns, domesticTaxes, taxesInVatBase } from './row-answers.js'
import { tobaccoUnit } from './tobacco.js'
import { ExciseState, isKnown } from './words.js'

type Law = Bound<KoreanLaw>
type Slots = Readonly<Record<string, string>>

/** A declaration line whose steps are written. */
interface Line {
  readonly judged: Judged
  readonly members: readonly number[]
  readonly entry: number
  readonly facts: DomesticFacts
  readonly law: Law
  readonly columns: DomesticColumns
}

const cutRests = ['kr.treasuryAct.taxUnit', 'kr.treasuryAct.truncationLevel']

function total(amounts: AmountColumn, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + amounts.at(row)!, 0)
}

function isMarked(line: Line, reason: number): boolean {
  const { work } = line.judged
  return hasMark(work.sets.setOf(work.rowSet[line.members[0]!]!), reason)
}

/** A step that gives one column of the line; none where it is not known. */
function step(
  line: Line,
  name: keyof DomesticColumns,
  label: Text,
  of: { formula: string; slots: Slots; rests: readonly string[] },
): readonly Step[] {
  const amount = total(line.columns[name], line.members)
  if (!isKnown(amount)) return []
  const unit = String(line.law.treasuryAct.taxUnit)
  return [
    {
      label: {
        ko: `${line.entry}란 ${label.ko}`,
        en: `Declaration line ${line.entry}: ${label.en}`,
      },
      formula: `floor(${of.formula}; {unit})`,
      slots: { ...of.slots, unit },
      amount: String(amount),
      unit: 'KRW',
      rests: [...of.rests, ...cutRests],
    },
  ]
}

const percent = (rate: number | undefined): string => decimalText(rate ?? 0, percentPlaces)

function valueSlots(line: Line): Slots {
  const { rows } = line.judged
  return {
    customs_value: decimalText(total(rows.customsValueKrw, line.members), wonPlaces),
    duty: decimalText(total(rows.dutyKrw, line.members), wonPlaces),
  }
}

function educationStep(
  line: Line,
  tax: 'liquorKrw' | 'consumptionKrw',
  share: number | undefined,
  rests: readonly string[],
): readonly Step[] {
  const slots = { tax: String(total(line.columns[tax], line.members)), share_pct: percent(share) }
  const of = { formula: '{tax} * {share_pct} / 100', slots, rests }
  return step(line, 'educationKrw', { ko: '교육세', en: 'education tax' }, of)
}

function liquorSteps(line: Line): readonly Step[] {
  const { facts, law } = line
  const isByVolume = isMarked(line, R.liquor_by_volume)
  if (!isByVolume && !isMarked(line, R.liquor_by_value)) return []
  const rate = liquorRate(facts, law)
  const label = { ko: '주세', en: 'liquor tax' }
  const volume = {
    formula: '{ml} * {rate} / 1000000',
    slots: { ml: decimalText(facts.volumeE3, quantityPlaces), rate: String(rate) },
    rests: ['kr.liquorTaxAct.beerPerKilolitre', 'kr.liquorTaxAct.takjuPerKilolitre'],
  }
  const value = {
    formula: '({customs_value} + {duty}) * {rate_pct} / 100',
    slots: { ...valueSlots(line), rate_pct: percent(rate) },
    rests: ['kr.liquorTaxAct.fermentedRate', 'kr.liquorTaxAct.distilledRate'],
  }
  const own = step(line, 'liquorKrw', label, isByVolume ? volume : value)
  if (!isMarked(line, R.education_on_liquor)) return own
  const byValue = taxedByVolume(facts, law) ? undefined : rate
  const share = liquorEducationShare(facts.liquor, law, byValue)
  return [...own, ...educationStep(line, 'liquorKrw', share, ['kr.educationTaxAct.liquorShare'])]
}

function tobaccoSteps(line: Line): readonly Step[] {
  const { facts, law } = line
  const kind = facts.tobaccoRate
  if (!kind || !isMarked(line, R.tobacco_taxes)) return []
  const charge = (rate: number | undefined, share: number | undefined): Slots => ({
    amount: decimalText(facts.tobaccoE3, quantityPlaces),
    rate: String(rate),
    per: decimalText(tobaccoUnit(kind), quantityPlaces),
    share_pct: percent(facts.isNonLeaf ? share : permyriad),
  })
  const formula = '{amount} * {rate} * {share_pct} / 100 / {per}'
  const { tobaccoExcise, localTaxAct } = law
  const local = String(total(line.columns.tobaccoLocalKrw, line.members))
  return [
    ...step(
      line,
      'tobaccoExciseKrw',
      { ko: '담배 개별소비세', en: 'consumption tax on tobacco' },
      {
        formula,
        slots: charge(tobaccoExcise[kind], tobaccoExcise.nonLeafShare),
        rests: [`kr.tobaccoExcise.${kind}`],
      },
    ),
    ...step(
      line,
      'tobaccoLocalKrw',
      { ko: '담배소비세', en: 'tobacco consumption tax' },
      {
        formula,
        slots: charge(localTaxAct[kind], localTaxAct.nonLeafShare),
        rests: [`kr.localTaxAct.${kind}`],
      },
    ),
    ...step(
      line,
      'tobaccoEducationKrw',
      { ko: '지방교육세', en: 'local education tax' },
      {
        formula: '{tax} * {share_pct} / 100',
        slots: { tax: local, share_pct: percent(localTaxAct.educationShare) },
        rests: ['kr.localTaxAct.educationShare'],
      },
    ),
  ]
}

/** What is above the threshold, as a sum over the rows that are. */
function excess(line: Line): { formula: string; slots: Slots } {
  const { facts, law, judged, members } = line
  const slots: Record<string, string> = {}
  const threshold = thresholdOf(facts.luxury, law)!
  slots['threshold'] = String(threshold)
  const terms: string[] = []
  members.forEach((row, at) => {
    const value = facts.valuesKrw[at]!
    const pieces = decimalText(facts.piecesE3[at]!, quantityPlaces)
    if (value <= ceilMulDiv(facts.piecesE3[at]!, threshold, quantityScale)) return
    const n = terms.length + 1
    slots[`customs_value_${n}`] = String(judged.rows.customsValueKrw.at(row))
    slots[`duty_${n}`] = String(judged.rows.dutyKrw.at(row))
    slots[`pieces_${n}`] = pieces
    terms.push(`{customs_value_${n}} + {duty_${n}} - ceil({pieces_${n}} * {threshold}; 1)`)
  })
  return { formula: terms.join(' + '), slots }
}

function consumptionSteps(line: Line): readonly Step[] {
  const { law } = line
  const isWhole = isMarked(line, R.consumption_tax_whole)
  if (!isWhole && !isMarked(line, R.consumption_tax)) return []
  const base = isWhole
    ? { formula: '{customs_value} + {duty}', slots: valueSlots(line) }
    : excess(line)
  const act = law.consumptionTaxAct
  const rate = isWhole ? act.wholeRate : act.luxuryRate
  const rests = [isWhole ? 'kr.consumptionTaxAct.wholeRate' : 'kr.consumptionTaxAct.luxuryRate']
  const label = { ko: '개별소비세', en: 'individual consumption tax' }
  const of = {
    formula: `(${base.formula}) * {rate_pct} / 100`,
    slots: { ...base.slots, rate_pct: percent(rate) },
    rests,
  }
  const share = law.educationTaxAct.consumptionShare
  const steps = [
    ...step(line, 'consumptionKrw', label, of),
    ...educationStep(line, 'consumptionKrw', share, ['kr.educationTaxAct.consumptionShare']),
  ]
  if (!isMarked(line, R.rural_tax)) return steps
  const tax = String(total(line.columns.consumptionKrw, line.members))
  const rural = {
    formula: '{tax} * {share_pct} / 100',
    slots: { tax, share_pct: percent(law.ruralTaxAct.consumptionShare) },
    rests: ['kr.ruralTaxAct.consumptionShare'],
  }
  const name = { ko: '농어촌특별세', en: 'special rural tax' }
  return [...steps, ...step(line, 'ruralKrw', name, rural)]
}

/** The steps of liquor, tobacco and consumption tax; none for goods that bear none. */
export function domesticSteps(
  judged: Judged,
  members: readonly number[],
  entry: number,
): readonly Step[] {
  const columns = judged.rows.domestic
  const first = members[0]!
  const hs = judged.work.columns.column('hs')
  if (!columns || judged.work.goods.hasExcise[hs.values[first & hs.mask]!] === 0) return []
  if (judged.rows.exciseState[first] !== ExciseState.judged) return []
  const taxes = new DomesticTaxes(judged.work, judged.lots, judged.rows)
  taxes.fill(members, newEntryFacts(), total(judged.rows.dutyKrw, members))
  const law = judged.work.lawOf(first)
  const line = { judged, members, entry, facts: taxes.facts, law, columns }
  return [...liquorSteps(line), ...tobaccoSteps(line), ...consumptionSteps(line)]
}

/** The domestic taxes of some rows: all of them, or those in the base of VAT. */
export function domesticTotal(
  judged: Judged,
  rows: readonly number[],
  which: 'all' | 'in_vat_base',
): number {
  const columns = judged.rows.domestic
  const names = which === 'all' ? domesticTaxes : taxesInVatBase
  return columns ? names.reduce((sum, name) => sum + total(columns[name], rows), 0) : 0
}
