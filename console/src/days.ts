/** What is a day: a year that is still being typed is none, nor is the 30th of February. */

/** The first and the last year of which the gate keeps days. */
const firstYear = 1970
const lastYear = 2199

const form = /^(\d{4})-\d{2}-\d{2}$/

/** Whether a text is a day that the law and the rates can be asked about. */
export function isDay(text: string): boolean {
  const year = Number(form.exec(text)?.[1] ?? 0)
  if (year < firstYear || year > lastYear) return false
  const date = new Date(`${text}T00:00:00Z`)
  // A clock takes the 30th of February for the 2nd of March: that is not what was written.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
