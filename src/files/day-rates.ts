/** Won for a dollar on a day, from the euro reference rates on board; a day without one has none. */
import { type Day, formatDay, parseDay } from '../basis/day.js'
import type { DayRates } from '../figures/conversion.js'
import { exactFigure, fixedText, over } from '../figures/exact-figure.js'
import { assetPath, assetRows, readAsset } from './asset.js'

const decimals = 4

/** The cross of the two reference rates of a day, to four decimals. */
export function loadDayRates(): DayRates {
  const file = assetPath('rates-ecb/daily.csv')
  const rows = assetRows(file, readAsset(file).toString('utf8'), ['Date', 'USD', 'KRW'])
  const crosses = new Map(
    rows.map(({ cells: [day, usd, krw] }) => {
      return [day!, fixedText(over(exactFigure(krw!), exactFigure(usd!)), decimals)] as const
    }),
  )
  return {
    days: [...crosses.keys()].map(text => parseDay(text)!).sort((a, b) => a - b),
    on: (day: Day) => crosses.get(formatDay(day)),
    source: { ko: '유럽중앙은행 기준환율의 엇셈', en: 'cross of ECB reference rates' },
  }
}
