/** Amounts as desks write them. */
import type { Language } from './plain.js'

/** Won are written with their word, other currencies with their code. */
export function amountIn(amount: string, currency: string, language: Language): string {
  if (currency !== 'KRW') return `${amount} ${currency}`
  return language === 'ko' ? `${amount}원` : `${amount} won`
}

const tenThousand = 10_000
const largeUnits = ['조', '억', '만', ''] as const

/** `3억 2,150만 5,550`; below 억 the number as it is. */
export function grouped(value: number, shown: (value: number) => string): string {
  const size = Math.abs(value)
  if (size < tenThousand ** 2) return shown(value)
  const parts = largeUnits.map((unit, at) => {
    const whole = Math.floor(size / tenThousand ** (largeUnits.length - 1 - at))
    const part = at === 0 ? whole : whole % tenThousand
    return part === 0 ? '' : `${shown(part)}${unit}`
  })
  return `${value < 0 ? '-' : ''}${parts.filter(Boolean).join(' ')}`
}
