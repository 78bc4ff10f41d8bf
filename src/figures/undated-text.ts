/** What is said of a conversion whose day nobody states, and that does not come out at the mean. */
import { type Day, formatDay } from '../basis/day.js'
import type { Text } from '../judge/steps.js'
import type { Undated } from './found.js'
import { listed } from './verdict-texts.js'

interface Said {
  readonly verdict: 'not_known' | 'differs'
  readonly why: Text
}

function fitting(day: Day, mean: readonly Text[]): Text {
  const on = formatDay(day)
  return {
    ko:
      `환산한 날이 적혀 있지 않습니다. ${on}의 환율로는 나오고, 그 기간의 평균 환율로는 ` +
      `${listed(mean, 'ko')}. as_of에 날을 적으십시오.`,
    en:
      `No day of conversion is stated. It comes out at the rate of ${on}; at the mean rate of ` +
      `the period: ${listed(mean, 'en')}. Give the day in as_of.`,
  }
}

function ofNoDay(last: Day, mean: readonly Text[]): Text {
  const until = formatDay(last)
  return {
    ko:
      `이 기간이 시작된 뒤 ${until}까지 어느 날의 환율로도 나오지 않습니다(그 뒤의 환율은 실려 ` +
      `있지 않음). 평균 환율로는 ${listed(mean, 'ko')}.`,
    en:
      `It comes out at the rate of no day since the period began, up to ${until} (no later rate ` +
      `is on board). At its mean rate: ${listed(mean, 'en')}.`,
  }
}

/** The days that have no rate on board; those after the last are always among them. */
function unseenDays({ first, last, unseen }: Undated): Text {
  const gaps = unseen.map(stretch => stretch.map(formatDay) as [string, string])
  const all = { ko: gaps.map(([from, to]) => `${from}~${to}`), en: gaps.map(of => of.join(' to ')) }
  const on = formatDay(last ?? first)
  const [ko, en] = last === undefined ? [`${on}부터`, `from ${on} on`] : [`${on} 뒤`, `after ${on}`]
  return { ko: [...all.ko, ko].join(', '), en: [...all.en, en].join(', ') }
}

function unseen(undated: Undated, mean: readonly Text[]): Text {
  const days = unseenDays(undated)
  return {
    ko:
      `환산한 날이 적혀 있지 않습니다. 실려 있는 환율로는 나오지 않으나, 다음 날들의 환율은 실려 ` +
      `있지 않습니다: ${days.ko}. 그 기간의 평균 환율로는 ${listed(mean, 'ko')}. ` +
      `as_of에 날을 적으십시오.`,
    en:
      `No day of conversion is stated. It comes out at no rate on board, but these days have ` +
      `none on board: ${days.en}. At the mean rate of the period: ${listed(mean, 'en')}. ` +
      `Give the day in as_of.`,
  }
}

/** Days whose rate was not seen are no misses: only where all were seen, no day is said to fit. */
export function undatedText(undated: Undated, mean: readonly Text[]): Said {
  const { day, last } = undated
  if (day !== undefined) return { verdict: 'not_known', why: fitting(day, mean) }
  const isSeen = last !== undefined && undated.unseen.length === 0
  if (isSeen) return { verdict: 'differs', why: ofNoDay(last, mean) }
  return { verdict: 'not_known', why: unseen(undated, mean) }
}
