/** The ordinary rate of duty of a code as people read it, or why there is none. */
import type { OrdinaryRate, ScheduleGap, ScheduleNote } from '../../law/schedule.js'
import { type Language, say } from './language.js'

const gaps: Readonly<Record<ScheduleGap, readonly [string, string]>> = {
  specific: ['모름: 종량세', 'not known: specific duty'],
  missing_high_rate: ['모름: 높은 세율이 빠짐', 'not known: a high rate is missing'],
  missing_lower_rate: ['모름: 낮은 세율이 빠짐', 'not known: a lower rate is missing'],
  row_refused: ['모름: 읽지 못한 행', 'not known: a row was refused'],
  unknown_kind: ['모름: 뜻 모를 관세율구분', 'not known: a kind of rate is not understood'],
  rows_differ: ['모름: 서로 다른 행', 'not known: rows differ'],
  special_duty: ['모름: 덤핑방지·긴급관세 등', 'not known: anti-dumping, emergency or like duty'],
  adjustment: ['모름: 조정관세', 'not known: adjustment duty'],
  provisional: ['모름: 잠정세율', 'not known: provisional rate'],
  quota: ['모름: 할당관세', 'not known: quota duty'],
  end_use: ['모름: 용도세율', 'not known: end-use rate'],
  farm: ['모름: 농림축산물 양허', 'not known: concession for farm goods'],
}

const kinds = {
  basic: ['기본', 'basic'],
  wto: ['WTO 양허', 'WTO'],
  wto_farm: ['WTO 양허(농림축산물)', 'WTO (farm goods)'],
} as const

const notes: Readonly<Record<ScheduleNote, readonly [string, string]>> = {
  quota: ['추천 할당관세 따로', 'quota rate with a recommendation'],
  farm_quota: ['시장접근물량 세율 따로', 'market-access rate with a recommendation'],
  end_use: ['용도세율 따로', 'end-use rate on application'],
}

const percentOf = (permyriad: number): string => `${permyriad / 100} %`

export function rateText(rate: OrdinaryRate, language: Language): string {
  const pick = ([ko, en]: readonly [string, string]) => say(language, ko, en)
  switch (rate.kind) {
    case 'known':
      return [
        `${percentOf(rate.ratePermyriad)} ${pick(kinds[rate.rateKind])}`,
        ...(rate.notes ?? []).map(note => `(${pick(notes[note])})`),
      ].join(' ')
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
