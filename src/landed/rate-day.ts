/** The day whose rate of exchange counts, as the law of the destination says. */
import type { Day } from '../basis/day.js'
import type { Reason } from '../judge/reasons.js'
import type { exchangeDays } from '../law/exchange-day.js'
import type { Consignment } from './consignment.js'

/** The day of export is that of loading; where it is not given the day of entry stands in for it. */
export function rateDayOf(
  { entered, loaded }: Pick<Consignment, 'entered' | 'loaded'>,
  exchange: keyof typeof exchangeDays | undefined,
): Day {
  return exchange === 'day_of_export' && loaded >= 0 ? loaded : entered
}

/** The reason that names the day, for a destination whose law says that it is this one. */
export function exchangedOn(key: string, day: keyof typeof exchangeDays): Reason {
  const isExport = day === 'day_of_export'
  return {
    weight: 'decides',
    rests: [key],
    ko: isExport
      ? '수출한 날(적재일, 없으면 신고일)의 환율로 바꾸었습니다.'
      : '수입신고한 날의 환율로 바꾸었습니다.',
    en: isExport
      ? 'Exchanged at the rate of the day of export (loading, or else entry).'
      : 'Exchanged at the rate of the day of entry.',
  }
}
