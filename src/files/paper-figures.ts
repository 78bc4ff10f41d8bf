/** Amounts, days and instants on paper, as each language writes them. */
import { parseDay } from '../basis/day.js'
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
    day: text => (parseDay(text) === undefined ? text : calendar.format(new Date(text))),
    instant: text => clock.format(new Date(text)),
  }
}
