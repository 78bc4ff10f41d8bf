/** The clock is read here only: today in Seoul. */
import { type Day, day } from '../../basis/day.js'

export function today(): Day {
  return day(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(new Date()))
}
