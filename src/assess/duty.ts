/** What rate of duty do the goods bear, and what is the duty on one declaration line? */
import { mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { cutRate } from './collect.js'
import type { EntryAnswer, EntryFacts } from './facts.js'
import { R } from './reason-ids.js'
import { isKnown, notKnown } from './words.js'

const rateRests = ['kr.customsAct.dutyRateOrder']
/** The relief that was given is one of them; an explanation shows the one. */
const reliefRests = [
  'kr.customsActRule.reliefLimit',
  'kr.customsActRule.sampleLimit',
  'kr.ftaActRule.usExpressListLimit',
]

export const dutyReasons: Reasons = {
  rate_basic: {
    weight: 'decides',
    rests: rateRests,
    standing: 'reported',
    ko: '양허세율이 없거나 더 낮지 않으므로 기본세율 {duty_rate_pct}%를 적용합니다. 할당·조정·덤핑방지관세 등은 쓰고 있는 관세율표에 있는 것만 봅니다.',
    en:
      'No concession rate is lower: the basic rate of {duty_rate_pct} % applies. Quota, adjustment, ' +
      'anti-dumping and other special rates count only where the schedule in use holds them.',
  },
  rate_concession: {
    weight: 'decides',
    rests: rateRests,
    standing: 'reported',
    ko: 'WTO 양허세율 {duty_rate_pct}%가 기본세율보다 낮아 이를 적용합니다. 할당·조정·덤핑방지관세 등은 쓰고 있는 관세율표에 있는 것만 봅니다.',
    en:
      'The WTO concession rate of {duty_rate_pct} % is lower than the basic rate and applies. Quota, ' +
      'adjustment, anti-dumping and other special rates count only where the schedule in use holds them.',
  },
  rate_farm_concession: {
    weight: 'decides',
    rests: ['kr.customsAct.farmConcession'],
    standing: 'reported',
    ko: '농림축산물의 WTO 양허세율 {duty_rate_pct}%(추천 없음)가 기본세율에 우선합니다. 더 높아도 그렇습니다.',
    en:
      'The WTO concession rate of farm goods, {duty_rate_pct} % (without a recommendation), comes ' +
      'before the basic rate, even where it is higher.',
  },
  rate_no_code: {
    weight: 'not_known',
    rests: rateRests,
    ko: '품목번호가 없어 세율도, 주세 같은 다른 세금이 붙는지도 알 수 없습니다.',
    en:
      'Without an HS code neither the rate is known nor whether other taxes, such as ' +
      'the liquor tax, are due.',
  },
  rate_range: {
    weight: 'not_known',
    rests: rateRests,
    ko: '이 품목번호 아래의 세율이 {duty_rate_pct}%에서 {duty_rate_max_pct}%까지 다릅니다. {digits_needed}자리를 적으십시오.',
    en:
      'The rates below this code run from {duty_rate_pct} % to {duty_rate_max_pct} %. Give ' +
      '{digits_needed} digits.',
  },
  rate_not_held: {
    weight: 'not_known',
    rests: rateRests,
    ko: '실린 관세율표에 이 품목번호(또는 그 아래의 일부)가 없습니다. 공식 관세율표를 불러오십시오.',
    en:
      'The schedule on board does not hold this code, or not all lines below it. Load the ' +
      'official schedule.',
  },
  rate_gap: {
    weight: 'not_known',
    rests: rateRests,
    ko: '이 품목의 세율은 실린 관세율표에 불완전합니다(종량세 또는 높은 양허세율 누락).',
    en:
      'The schedule on board is incomplete for this line (a specific duty, or a high ' +
      'concession rate is missing).',
  },
  rate_no_such_code: {
    weight: 'not_known',
    rests: rateRests,
    ko:
      '실린 전체 품목번호 목록에 없는 번호여서, 주세 같은 다른 세금이 붙는지 알 수 없습니다. ' +
      '번호를 확인하십시오. 이 목록은 2025년판이고 세율을 찾는 관세율표와는 별개이며, 그 뒤에 생긴 번호는 ' +
      '들어 있지 않습니다.',
    en:
      'The full list of codes on board has no such code, so that it is not known whether other taxes, ' +
      'such as the liquor tax, are due. Check it. The list is that of 2025, apart from the ' +
      'tariff that gives the rates, and does not have codes that are newer.',
  },
  rate_outside_edition: {
    weight: 'not_known',
    rests: rateRests,
    ko: '신고일(신고하지 않는 우편물은 도착일)이 실린 관세율표의 기간 밖이어서 세율을 알 수 없습니다.',
    en:
      'The day of declaration (of mail that is not declared: of arrival) is outside the edition ' +
      'of the schedule on board: the rate is not known.',
  },
  duty_relieved: {
    weight: 'decides',
    rests: reliefRests,
    ko: '면세되어 관세가 없습니다.',
    en: 'Relieved: no duty.',
  },
}

/** The duty of one declaration line in won; not a number where it is not known. */
export function duty(entry: EntryFacts, law: Bound<KoreanLaw>, answer: EntryAnswer): number {
  if (entry.isRelieved) {
    mark(answer.marks, R.duty_relieved)
    return 0
  }
  if (!isKnown(entry.customsValueKrw) || !isKnown(entry.ratePermyriad)) return notKnown
  return cutRate(entry.customsValueKrw, entry.ratePermyriad, law, answer)
}
