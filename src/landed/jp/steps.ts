/** How the amounts of a line in Japan came about, step by step. */
import { currencyCode, currencyMinorUnits } from '../../basis/currency.js'
import { decimalText } from '../../basis/decimal-text.js'
import { rateDecimals } from '../../basis/scale.js'
import type { Step } from '../../judge/steps.js'
import type { JapaneseLaw } from '../../law/jp/index.js'
import type { Bound } from '../../law/law-on.js'
import type { Consignment } from '../consignment.js'
import type { Bases, Declaration } from './declaration.js'
import { isByFactor } from './value.js'

export interface JpCase {
  readonly consignment: Consignment
  readonly at: number
  readonly law: Bound<JapaneseLaw>
  readonly declaration: Declaration
  /** Customs value of the line and of the consignment. */
  readonly value: number
  readonly total: number
  /** Place of the line among those that are taxed; -1 where it is not. */
  readonly place: number
}

const tariff = 'jp.customsTariff'
const cuts = [`${tariff}.baseUnit`, `${tariff}.taxUnit`]
const rateText = (rate: number): string => decimalText(rate, rateDecimals)

export function jpSteps(own: JpCase): readonly Step[] {
  return [
    valueStep(own),
    ...(own.place < 0 ? [] : [...dutySteps(own), ...taxSteps(own), ...feeSteps(own)]),
  ]
}

function yen({ consignment }: JpCase) {
  const places = currencyMinorUnits(consignment.currency)
  return {
    unit: currencyCode(consignment.currency),
    text: (amount: number): string => decimalText(amount, places),
  }
}

function valueStep(own: JpCase): Step {
  const { consignment, at, law, value } = own
  const { unit, text } = yen(own)
  const isShared = consignment.count > 1
  if (!isByFactor(consignment, law)) {
    return {
      label: { ko: '과세가격(운임·보험료 포함)', en: 'Customs value with freight and insurance' },
      formula: '{price} + {freight} + {insurance}',
      slots: {
        price: text(consignment.value[at]!),
        freight: text(consignment.lineFreight[at]!),
        insurance: text(consignment.lineInsurance[at]!),
      },
      ...{ amount: text(value), unit, rests: [`${tariff}.personalValue`] },
    }
  }
  const rests = [`${tariff}.personalValue`, `${tariff}.personalFactor`]
  const label = {
    ko: '과세가격(소매가격의 비율)',
    en: 'Customs value, a share of the retail price',
  }
  if (isShared) {
    const shares = {
      ko: '전체 과세가격 가운데 이 행의 몫',
      en: 'Share of this line in the customs value',
    }
    return {
      label: shares,
      formula: '{value}',
      slots: { value: text(value) },
      amount: text(value),
      unit,
      rests,
    }
  }
  const slots = {
    retail: text(consignment.value[at]!),
    factor: String(law.customsTariff.personalFactor ?? 0),
    ...{ hundred: '100', yen: '1' },
  }
  const formula = 'floor({retail} * {factor} / {hundred}; {yen})'
  return { label, formula, slots, amount: text(value), unit, rests }
}

/** `floor(floor(…) + …; unit)` over the bases of a tax, with its slots. */
function laidOn(bases: Bases, own: JpCase): Pick<Step, 'formula' | 'slots'> {
  const { text } = yen(own)
  const { baseUnit = 1, taxUnit = 1 } = own.law.customsTariff
  const slots: Record<string, string> = {
    base_unit: text(baseUnit),
    tax_unit: text(taxUnit),
    ...{ hundred: '100', yen: '1' },
  }
  const rates = [...bases.rates.subarray(0, bases.count)]
  const parts = rates.map((rate, at) => {
    const [baseName, rateName] = [`base_${at + 1}`, `rate_${at + 1}`]
    slots[baseName] = text(bases.sums[at]!)
    slots[rateName] = rateText(rate)
    return `floor(floor({${baseName}}; {base_unit}) * {${rateName}} / {hundred}; {yen})`
  })
  return { formula: `floor(${parts.join(' + ')}; {tax_unit})`, slots }
}

function dutySteps(own: JpCase): readonly Step[] {
  const { declaration, place } = own
  const { unit, text } = yen(own)
  const whole: Step = {
    label: { ko: '신고 전체의 관세', en: 'Duty on the whole declaration' },
    ...laidOn(declaration.dutyBases, own),
    ...{ amount: text(declaration.duty), unit, rests: cuts },
  }
  const duty = text(declaration.duties[place]!)
  return [
    whole,
    {
      label: { ko: '이 행의 관세', en: 'Duty of this line' },
      ...{ formula: '{share}', slots: { share: duty }, amount: duty, unit, rests: [], of: 'duty' },
    },
  ]
}

function taxSteps(own: JpCase): readonly Step[] {
  const { declaration, law, place } = own
  const { unit, text } = yen(own)
  const { localShare = 0, localWhole = 1 } = law.consumptionTax
  const rests = ['jp.consumptionTax.localShare', 'jp.consumptionTax.localWhole', cuts[1]!]
  const tax = text(declaration.taxes[place]!)
  return [
    {
      label: { ko: '신고 전체의 소비세', en: 'Consumption tax on the whole declaration' },
      ...laidOn(declaration.taxBases, own),
      ...{ amount: text(declaration.national), unit, rests: cuts },
    },
    {
      label: { ko: '신고 전체의 지방소비세', en: 'Local consumption tax on the whole declaration' },
      formula: 'floor({national} * {share} / {whole}; {tax_unit})',
      slots: {
        national: text(declaration.national),
        ...{ share: String(localShare), whole: String(localWhole) },
        tax_unit: text(law.customsTariff.taxUnit ?? 1),
      },
      ...{ amount: text(declaration.local), unit, rests },
    },
    {
      label: { ko: '이 행의 소비세와 지방소비세', en: 'Consumption taxes of this line' },
      ...{ formula: '{share}', slots: { share: tax }, amount: tax, unit, rests: [], of: 'tax' },
    },
  ]
}

function feeSteps(own: JpCase): readonly Step[] {
  const { unit, text } = yen(own)
  const amount = own.declaration.fees[own.place]!
  if (amount === 0) return []
  const fee = text(amount)
  return [
    {
      label: {
        ko: '일본우편의 수수료(우편물 하나의 수수료 가운데 이 행의 몫)',
        en: 'Fee of Japan Post (share of this line in that of the parcel)',
      },
      ...{ formula: '{share}', slots: { share: fee }, amount: fee, unit, of: 'fees' },
      rests: [`${tariff}.postFee`],
    },
  ]
}
