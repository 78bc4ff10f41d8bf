/** What is a day: a year that is still being typed is none, nor is the 30th of February. */
import { parseDay } from 'gwanmun/pages'

/** Whether a text is a day that the law and the rates can be asked about. */
export function isDay(text: string): boolean {
  return parseDay(text) !== undefined
}

const dayMs = 86_400_000
const saturday = 6

/** The day that lies so many days later; earlier with a negative number. */
export function dayAfter(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * dayMs
  return new Date(time).toISOString().slice(0, day.length)
}

/** The week of a day, from Sunday to Saturday, as customs rates are published for. */
export function weekOf(day: string): { readonly from: string; readonly to: string } {
  const at = new Date(`${day}T00:00:00Z`)
  const sunday = at.getTime() - at.getUTCDay() * dayMs
  const dayOf = (time: number): string => new Date(time).toISOString().slice(0, day.length)
  return { from: dayOf(sunday), to: dayOf(sunday + saturday * dayMs) }
}

/** Whether no rate of a day can be published yet: that of a week is published in the week before. */
export function isAfterNextWeek(day: string, today: string): boolean {
  if (!isDay(day)) return false
  const weeks = Date.parse(weekOf(day).from) - Date.parse(weekOf(today).from)
  return weeks > (saturday + 1) * dayMs
}

const dayOrWeek = /(?<!['\w-])(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?(?!['\w-])/g

/** A sentence with its days as the page writes them, a week by its first; what is quoted stays. */
export function withDays(sentence: string, shown: (day: string) => string): string {
  return sentence.replaceAll(dayOrWeek, (whole, from: string, to?: string) => {
    if (to === undefined) return shown(from)
    return isDay(from) && weekOf(from).from === from && weekOf(from).to === to ? shown(from) : whole
  })
}
