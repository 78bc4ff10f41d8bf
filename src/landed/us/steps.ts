/** How the duty on a line came about. */
import { currencyCode, currencyOf } from '../../basis/currency.js'
import { decimalText } from '../../basis/decimal-text.js'
import { floorMulDiv } from '../../basis/exact.js'
import { amountPlaces, quantityPlaces, rateDecimals } from '../../basis/scale.js'
import { reasonsIn } from '../../judge/marks.js'
import type { Step } from '../../judge/steps.js'
import type { Answers } from '../answers.js'
import type { Consignment } from '../consignment.js'
import { amountText, smallestText } from '../value-steps.js'
import { isKnown, Regime } from '../words.js'
import type { UsRate } from './duty.js'
import { type Mail, parcelsOf } from './postal.js'
import { usReasonOf } from './reasons.js'
import { unitsOf } from './units.js'

export interface UsLineFacts {
  readonly consignment: Consignment
  readonly at: number
  readonly answers: Answers
  /** What was found of mail that pays in place of other duties. */
  readonly mail: Mail | undefined
  readonly rate: UsRate
}

const dollar = currencyOf('USD')
const unit = smallestText(dollar)
const usd = currencyCode(dollar)
const cents = (value: number): string => amountText(value, dollar)
const percent = (rate: number): string => decimalText(rate, rateDecimals)

/** What the reasons of a rate rest on. */
function restsOf({ marks }: UsRate): readonly string[] {
  const reasons = reasonsIn(marks).map(one => usReasonOf(one))
  return reasons.flatMap(one => (one?.weight === 'decides' ? one.rests : []))
}

function valueStep({ consignment, at, answers }: UsLineFacts): Step {
  return {
    label: { ko: '과세가격(본선인도가격)', en: 'Customs value (free on board)' },
    formula: '{goods}',
    slots: { goods: cents(consignment.value[at]!) },
    amount: cents(answers.customsValue[consignment.rows[at]!]!),
    ...{ unit: usd, of: 'customs_value', rests: ['us.tariff.valuation'] },
  }
}

/** Duty of one rate on the value. */
function byRate(facts: UsLineFacts, rests: readonly string[]): Step {
  const { consignment, at, answers } = facts
  const row = consignment.rows[at]!
  return {
    label: { ko: '관세', en: 'Duty' },
    formula: 'round({value} * {rate} / 100; {unit})',
    slots: {
      value: cents(answers.customsValue[row]!),
      rate: percent(answers.dutyRate[row]!),
      unit,
    },
    amount: cents(answers.duty[row]!),
    ...{ unit: usd, of: 'duty', rests },
  }
}

/** Column 1 with what is added to it, or what it is filled up to. */
function rateStep({ answers, consignment, at, rate }: UsLineFacts): Step {
  const { columnOne, added, floor } = rate
  const base = floor > 0 ? 'max({column_1}; {in_all})' : '{column_1}'
  return {
    label: { ko: '관세율', en: 'Rate of duty' },
    formula: added > 0 ? `${base} + {added}` : base,
    slots: {
      column_1: percent(columnOne!.percent),
      ...(floor > 0 ? { in_all: percent(floor) } : {}),
      ...(added > 0 ? { added: percent(added) } : {}),
    },
    amount: percent(answers.dutyRate[consignment.rows[at]!]!),
    ...{ unit: '%', of: 'duty_rate_pct', rests: restsOf(rate) },
  }
}

/** A rate by weight or piece, and what it is filled up to or what is added. */
function specificSteps(facts: UsLineFacts): readonly Step[] {
  const { consignment, at, answers, rate } = facts
  const { columnOne, added, floor } = rate
  const row = consignment.rows[at]!
  const value = cents(answers.customsValue[row]!)
  const parts = 'round({value} * {percent} / 100; {unit}) + floor({units} * {each}; {unit})'
  const slots = {
    ...{ value, unit, percent: percent(columnOne!.percent) },
    units: decimalText(unitsOf(columnOne!, consignment, at), quantityPlaces),
    each: decimalText(columnOne!.specific, amountPlaces),
  }
  const least = floor > 0 ? `max(${parts}; round({value} * {in_all} / 100; {unit}))` : parts
  const more = added > 0 ? `${least} + round({value} * {added} / 100; {unit})` : least
  return [
    {
      label: { ko: '관세(수량에 매기는 제1란)', en: 'Duty (column 1 by quantity)' },
      formula: more,
      slots: {
        ...slots,
        ...(floor > 0 ? { in_all: percent(floor) } : {}),
        ...(added > 0 ? { added: percent(added) } : {}),
      },
      amount: cents(answers.duty[row]!),
      ...{ unit: usd, of: 'duty', rests: restsOf(rate) },
    },
  ]
}

/** A duty in dollars for each parcel, shared out over its lines by their value. */
function parcelSteps(
  { consignment, at, answers }: UsLineFacts,
  { whole, bearing }: NonNullable<Mail['parcel']>,
): readonly Step[] {
  const parcels = parcelsOf(consignment)
  const rests = ['us.smallValues.postalSpecific', 'us.smallValues.postalLow']
  const duty = answers.duty[consignment.rows[at]!]!
  const floor = floorMulDiv(whole, consignment.value[at]!, bearing)
  return [
    {
      label: { ko: '소포의 정액 관세', en: 'Duty in dollars for the parcels' },
      formula: '{each} * {parcels}',
      slots: { each: cents(whole / parcels), parcels: String(parcels) },
      amount: cents(whole),
      ...{ unit: usd, rests },
    },
    {
      label: {
        ko: '이 행의 몫(남는 센트는 앞 행에)',
        en: 'Share of the line (cents left over go first)',
      },
      formula: 'floor({whole} * {value} / {goods}; {unit}) + {left}',
      slots: {
        ...{ whole: cents(whole), value: cents(consignment.value[at]!), unit },
        ...{ goods: cents(bearing), left: cents(duty - floor) },
      },
      amount: cents(duty),
      ...{ unit: usd, of: 'duty', rests: [] },
    },
  ]
}

/** What the rate of mail rests on; that of its country only where the seller gave none in its place. */
function mailKeys({ reason, rate, of = [] }: Mail): readonly string[] {
  const named = rate === undefined ? [reason] : [reason, ...of]
  return named.flatMap(one => usReasonOf(one)?.rests ?? [])
}

function dutySteps(facts: UsLineFacts): readonly Step[] {
  const { consignment, at, answers, mail, rate } = facts
  const row = consignment.rows[at]!
  const regime = answers.regime[row]
  if (!isKnown(answers.duty[row]!)) return []
  if (regime === Regime.de_minimis) return [byRate(facts, ['us.smallValues.limit'])]
  if (mail) return mail.parcel ? parcelSteps(facts, mail.parcel) : [byRate(facts, mailKeys(mail))]
  if (rate.columnOne!.specific > 0) return specificSteps(facts)
  return [rateStep(facts), byRate(facts, ['us.tariff.columnOne'])]
}

export function usSteps(facts: UsLineFacts): readonly Step[] {
  return [valueStep(facts), ...dutySteps(facts)]
}
