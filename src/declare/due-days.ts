/** The last day of a term: whose rule moves it past weekends and holidays, and what is not moved. */
import { fill } from '../basis/codes.js'
import { type Day, formatDay } from '../basis/day.js'
import type { Text } from '../judge/steps.js'
import { exportLawOn } from './export-law.js'
import { afterHolidays, areHolidaysKnown } from './terms.js'

/** The law that a term is of: of a notice and of drawback no rule of this kind was seen. */
export type TermOf = 'customs' | 'tax' | 'notice' | 'drawback'

export interface LastDay {
  readonly due: Day
  /** The day by the count, where that is another. */
  readonly counted: Day | undefined
  /** Why it was moved, or was not. */
  readonly rule: Text
  readonly rests: readonly string[]
}

const rules: Readonly<Record<TermOf, Text>> = {
  customs: {
    ko: '관세법의 기한이라 토·일요일과 공휴일이면 그 다음 날입니다.',
    en: 'A term of the Customs Act: past weekends and holidays it is the day after.',
  },
  tax: {
    ko: '국세의 기한이라 토·일요일과 공휴일이면 그 다음 날입니다.',
    en: 'A term of national taxes: past weekends and holidays it is the day after.',
  },
  notice: {
    ko: '고시의 기간이라 관세법 제8조제3항이 미치는지 알지 못해, 휴일이어도 옮기지 않은 이른 날입니다.',
    en: 'A term of a notice: whether article 8(3) moves it is not known, so it stays on the earlier day.',
  },
  drawback: {
    ko: '환급특례법의 기간에 휴일을 지나 옮기는 조문을 보지 못해, 옮기지 않은 이른 날입니다.',
    en: 'No article that moves the term of drawback past holidays was seen: it stays on the earlier day.',
  },
}

const moved: Text = { ko: ' {day}에서 옮겼습니다.', en: ' Moved from {day}.' }
const unknown: Text = {
  ko: ' 그날의 조문을 읽지 못해 옮기지 않았습니다.',
  en: ' The text of that day was not read, so it was not moved.',
}
const blind: Text = {
  ko: ' 그해의 공휴일은 싣지 않아 토·일요일만 보았습니다.',
  en: ' Holidays of that year are not on board: only weekends were looked at.',
}

const keys: Readonly<Partial<Record<TermOf, readonly string[]>>> = {
  customs: ['kr.exportCustoms.dueDay', 'kr.exportCustoms.holidays'],
  tax: ['kr.exportVat.dueDay', 'kr.exportCustoms.holidays'],
}

export const joined = (first: Text, second: Text): Text => ({
  ko: first.ko + second.ko,
  en: first.en + second.en,
})

export function lastDayOf(counted: Day, of: TermOf): LastDay {
  const rests = keys[of] ?? []
  const { exportCustoms, exportVat } = exportLawOn(counted)
  const word = of === 'tax' ? exportVat.dueDay : exportCustoms.dueDay
  const stays = { due: counted, counted: undefined, rests, rule: rules[of] }
  if (rests.length === 0) return stays
  if (word === undefined) return { ...stays, rule: joined(rules[of], unknown) }
  const due = afterHolidays(counted)
  const isSeen = areHolidaysKnown(counted) && areHolidaysKnown(due)
  const seen = isSeen ? rules[of] : joined(rules[of], blind)
  if (due === counted) return { ...stays, rule: seen }
  const day = formatDay(counted)
  const from = { ko: fill(moved.ko, { day }), en: fill(moved.en, { day }) }
  return { ...stays, due, counted, rule: joined(seen, from) }
}
