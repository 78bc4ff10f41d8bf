/** The day in Seoul: the clock is read at the door. */
const seoul = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul', dateStyle: 'short' })

export function todayInSeoul(): string {
  return seoul.format(new Date())
}
