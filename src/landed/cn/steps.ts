/** How the amounts of a line in China came about, step by step. */
import { currencyCode, currencyMinorUnits } from '../../basis/currency.js'
import { decimalText } from '../../basis/decimal-text.js'
import { rateDecimals } from '../../basis/scale.js'
import type { Step, Text } from '../../judge/steps.js'
import type { ChineseCase } from './case.js'

type Laid = Omit<Step, 'unit' | 'slots'> & { readonly slots: Readonly<Record<string, string>> }

const rateText = (rate: number): string => decimalText(rate, rateDecimals)

export function cnSteps(own: ChineseCase, currency: number): readonly Step[] {
  const places = currencyMinorUnits(currency)
  const unit = currencyCode(currency)
  const text = (amount: number): string => decimalText(amount, places)
  const whole = { fen: text(1), hundred: '100' }
  const laid = own.way === 'mail' ? mailSteps(own, text) : taxSteps(own, text)
  return laid.map(step => ({ ...step, slots: { ...step.slots, ...whole }, unit }))
}

type Write = (amount: number) => string

const price: Text = { ko: '과세가격', en: 'Taxable price' }

function priceStep(own: Pick<ChineseCase, 'price'>, text: Write): Laid {
  const amount = text(own.price)
  const slots = { price: amount }
  return { label: price, formula: '{price}', slots, amount, rests: [], of: 'customs_value' }
}

function mailSteps({ price: of, rates, taxes, isWaived }: ChineseCase, text: Write): Laid[] {
  const first = priceStep({ price: of }, text)
  const slots = { price: text(of), rate: rateText(rates.vat) }
  const tax = text(taxes.tax)
  const laid = {
    label: { ko: '행우세', en: 'Tax on personal articles' },
    formula: 'round({price} * {rate} / {hundred}; {fen})',
    ...{ slots, amount: tax, rests: [], of: 'tax' },
  }
  if (!isWaived) return [first, laid]
  const waived: Laid = {
    label: { ko: '걷지 않음', en: 'Waived' },
    formula: '{tax} - {tax}',
    ...{ slots: { tax }, amount: '0', rests: ['cn.personalMail.waiver'], of: 'tax' },
  }
  const { of: _of, ...bare } = laid
  return [first, bare, waived]
}

function taxSteps(own: ChineseCase, text: Write): Laid[] {
  const { rates, taxes } = own
  const steps = [priceStep(own, text)]
  if (taxes.duty < 0) return steps
  const slots = {
    price: text(own.price),
    duty: text(taxes.duty),
    ...{ share: String(rates.share), consumption: rateText(Math.max(rates.consumption, 0)) },
  }
  const on = (rate: string) =>
    `round(({price} + {duty}) * {${rate}} / ({hundred} - {consumption}) * {share} / {hundred}; {fen})`
  steps.push({
    label: { ko: '관세', en: 'Duty' },
    formula: 'round({price} * {rate} / {hundred}; {fen})',
    slots: { price: slots.price, rate: rateText(rates.duty) },
    ...{ amount: text(taxes.duty), rests: ['cn.retailImports.duty'], of: 'duty' },
  })
  if (taxes.excise >= 0) {
    const rests = ['cn.cosmeticsTax.rate', 'cn.retailImports.share']
    const label = { ko: '소비세', en: 'Consumption tax' }
    const amount = text(taxes.excise)
    steps.push({ label, formula: on('consumption'), slots, amount, rests, of: 'excise' })
  }
  if (taxes.tax >= 0) {
    steps.push({
      label: { ko: '증치세', en: 'Import VAT' },
      formula: on('vat'),
      slots: { ...slots, vat: rateText(rates.vat) },
      ...{ amount: text(taxes.tax), rests: ['cn.retailImports.share'], of: 'tax' },
    })
  }
  return steps
}
