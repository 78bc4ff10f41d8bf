/** Amounts, days and instants on paper, as each language writes them. */
import { type Language, wordIn } from './explanation-words.js'

export interface PaperFigures {
  /** Blank is not known. */
  won(amount: string): string
  /** A day as it is read; what is none stays as it was given. */
  day(text: string): string
  instant(text: string): string
}

export function paperFigures(language: Language): PaperFigures {
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB'
  const say = wordIn(language)
  const whole = new Intl.NumberFormat(locale)
  const calendar = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const clock = new Intl.DateTimeFormat(locale, {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Seoul', hourCycle: 'h23' },
  })
  return {
    won: amount => {
      if (amount === '') return say('notKnown')
      return `${whole.format(Number(amount))}${language === 'ko' ? '' : ' '}${say('won')}`
    },
    day: text => {
      const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
      return isDay ? calendar.format(new Date(text)) : text
    },
    instant: text => clock.format(new Date(text)),
  }
}
