import { expect, it } from 'vitest'
import { amountWithUnit } from '../basis/decimal-text.js'
import { type Step, shownAmount } from './steps.js'

const step: Step = {
  label: { ko: '관세', en: 'Duty' },
  formula: '{value}',
  slots: { value: '16880' },
  amount: '16880',
  unit: 'KRW',
  rests: [],
}

it('writes won as each language does, and other currencies with their code', () => {
  expect(shownAmount(step, 'ko')).toBe('16,880원')
  expect(shownAmount(step, 'en')).toBe('16,880 won')
  for (const language of ['ko', 'en'] as const) {
    expect(shownAmount({ ...step, unit: 'USD', amount: '1150.5' }, language)).toBe('1,150.5 USD')
  }
})

it('writes what is below nothing with its sign', () => {
  expect(amountWithUnit('-1000', 'KRW', 'ko')).toBe('-1,000원')
  expect(amountWithUnit('-100', 'KRW', 'en')).toBe('-100 won')
})
