/** The ordinary rate of duty of a code as people read it, or why there is none. */
import type { OrdinaryRate, ScheduleGap } from '../../law/schedule.js'
import { type Language, say } from './language.js'

const gaps: Readonly<Record<ScheduleGap, readonly [string, string]>> = {
  specific: ['모름: 종량세', 'not known: specific duty'],
  missing_high_rate: ['모름: 높은 세율이 빠짐', 'not known: a high rate is missing'],
  missing_lower_rate: ['모름: 낮은 세율이 빠짐', 'not known: a lower rate is missing'],
}

const kinds = { basic: ['기본', 'basic'], wto: ['WTO 양허', 'WTO'] } as const

const percentOf = (permyriad: number): string => `${permyriad / 100} %`

export function rateText(rate: OrdinaryRate, language: Language): string {
  const pick = ([ko, en]: readonly [string, string]) => say(language, ko, en)
  switch (rate.kind) {
    case 'known':
      return `${percentOf(rate.ratePermyriad)} ${pick(kinds[rate.rateKind])}`
    case 'range': {
      const range = `${percentOf(rate.minPermyriad)} – ${percentOf(rate.maxPermyriad)}`
      const digits = rate.digitsNeeded
      return `${range} ${say(language, `(${digits}자리 필요)`, `(${digits} digits needed)`)}`
    }
    case 'gap':
      return pick(gaps[rate.gap])
    case 'not_held':
      return say(language, '모름: 실린 세율표에 없음', 'not known: not in the schedule on board')
    case 'no_such_code':
      return say(language, '그런 품목번호가 없음', 'no such code')
  }
}
