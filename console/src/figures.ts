/** Figures as people read them; a value that is not known is never a number. */
import { amountIn, grouped } from './amounts.js'
import { isDay } from './days.js'
import { type Language, useLanguage } from './language.js'

export interface Figures {
  readonly count: (value: number) => string
  readonly won: (value: number | null) => string
  /** A sum to its last won as desks write it: by 억 and 만 in Korean where it has them. */
  readonly sum: (value: number) => string
  /** A round figure beside an axis. */
  readonly round: (value: number) => string
  readonly share: (value: number) => string
  readonly money: (value: string | number, currency: string) => string
  /** Won for one unit of a currency, to the last place that is given. */
  readonly rate: (value: number) => string
  /** Seconds as people say them. */
  readonly duration: (seconds: number) => string
  /** A decimal that is exact, grouped. */
  readonly exact: (value: string) => string
  readonly instant: (iso: string) => string
  /** What is no day stays as it was written. */
  readonly day: (iso: string) => string
  /** A month by one of its days. */
  readonly month: (iso: string) => string
}

const none = '–'

function figuresOf(language: Language): Figures {
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB'
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const rounded = new Intl.NumberFormat(language === 'ko' ? 'ko-KR' : 'en-US', {
    ...({ notation: 'compact', maximumSignificantDigits: 4, useGrouping: true } as const),
  })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const places = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 6,
  })
  const many = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 })
  const when = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Seoul',
  })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const monthly = new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'short', timeZone: 'UTC' },
  })
  const unit = language === 'ko' ? '원' : ' won'
  return {
    count: value => whole.format(value),
    won: value => (value === null ? none : `${whole.format(value)}${unit}`),
    sum: value =>
      `${language === 'ko' ? grouped(value, whole.format) : whole.format(value)}${unit}`,
    round: value => rounded.format(value),
    share: value => percent.format(value),
    money: (value, currency) => amountIn(exact.format(Number(value)), currency, language),
    rate: value => places.format(value),
    duration: seconds => durationOf(seconds, language),
    exact: value => many.format(value as Intl.StringNumericLiteral),
    instant: iso => when.format(new Date(iso)),
    month: iso => monthly.format(new Date(`${iso}T00:00:00Z`)),
    day: iso => (isDay(iso) ? date.format(new Date(`${iso}T00:00:00Z`)) : iso),
  }
}

const minute = 60
const hour = 3600

function durationOf(seconds: number, language: Language): string {
  const whole = Math.max(Math.round(seconds), 1)
  const [hours, minutes] = [Math.floor(whole / hour), Math.floor((whole % hour) / minute)]
  const [h, m, s] = language === 'ko' ? ['시간', '분', '초'] : [' h', ' min', ' s']
  if (hours > 0) return `${hours}${h} ${minutes}${m}`
  return minutes > 0 ? `${minutes}${m} ${whole % minute}${s}` : `${whole}${s}`
}

/** Made once for each language: a list has thousands of cells. */
const held = new Map<Language, Figures>()

export function useFigures(): Figures {
  const { language } = useLanguage()
  const known = held.get(language) ?? figuresOf(language)
  held.set(language, known)
  return known
}
