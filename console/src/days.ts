/** What is a day: a year that is still being typed is none, nor is the 30th of February. */
import { parseDay } from 'gwanmun/pages'

/** Whether a text is a day that the law and the rates can be asked about. */
export function isDay(text: string): boolean {
  return parseDay(text) !== undefined
}
