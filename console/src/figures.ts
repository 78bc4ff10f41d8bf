/** Figures as people read them; a value that is not known is never a number. */
import { useMemo } from 'react'
import { type Language, useLanguage } from './language.js'

export interface Figures {
  readonly count: (value: number) => string
  readonly won: (value: number | null) => string
  /** Large sums: 조 and 억 in Korean, trillion and million in English. */
  readonly sum: (value: number) => string
  readonly share: (value: number) => string
  readonly money: (value: string | number, currency: string) => string
  /** Won for one unit of a currency, to the last place that is given. */
  readonly rate: (value: number) => string
  readonly instant: (iso: string) => string
  readonly day: (iso: string) => string
}

const none = '–'

function figuresOf(language: Language): Figures {
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB'
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const large = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const places = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 6,
  })
  const when = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Seoul',
  })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const unit = language === 'ko' ? '원' : ' won'
  return {
    count: value => whole.format(value),
    won: value => (value === null ? none : `${whole.format(value)}${unit}`),
    sum: value => `${large.format(value)}${unit}`,
    share: value => percent.format(value),
    money: (value, currency) => `${exact.format(Number(value))} ${currency}`,
    rate: value => places.format(value),
    instant: iso => when.format(new Date(iso)),
    day: iso => date.format(new Date(`${iso}T00:00:00Z`)),
  }
}

export function useFigures(): Figures {
  const { language } = useLanguage()
  return useMemo(() => figuresOf(language), [language])
}
