/** Why do the rows of the tariff table leave the rate of a line open, or another rate aside? */
import type { Reasons } from '../judge/reasons.js'

const rateRests = ['kr.customsAct.dutyRateOrder']
const farmRests = ['kr.customsAct.farmConcession']

export const rateGapReasons: Reasons = {
  rate_row_refused: {
    weight: 'not_known',
    rests: rateRests,
    ko: '관세율표를 가져올 때 이 품목의 행을 읽지 못하여 세율을 알 수 없습니다. 가져오기의 문제 파일을 보십시오.',
    en:
      'A row of this line could not be read when the tariff table was imported: the rate is not ' +
      'known. See the problems file of the import.',
  },
  rate_unknown_kind: {
    weight: 'not_known',
    rests: rateRests,
    ko: '관세율표의 이 품목에 뜻을 모르는 관세율구분이 있어 세율을 알 수 없습니다.',
    en: 'The tariff table has a kind of rate for this line that is not understood: not known.',
  },
  rate_rows_differ: {
    weight: 'not_known',
    rests: rateRests,
    ko: '관세율표의 행들이 이 품목에 같은 날 서로 다른 세율을 적어 세율을 알 수 없습니다.',
    en: 'Rows of the tariff table give this line different rates for one day: not known.',
  },
  rate_special_duty: {
    weight: 'not_known',
    rests: rateRests,
    ko: '이 품목에는 덤핑방지·상계·보복·긴급·특별긴급관세가 있습니다. 공급자와 국가에 따라 더하므로 관세를 알 수 없습니다.',
    en:
      'There is an anti-dumping, countervailing, retaliatory or emergency duty on this line, which ' +
      'is added by supplier and country: the duty is not known.',
  },
  rate_adjustment: {
    weight: 'not_known',
    rests: rateRests,
    ko: '이 품목에는 조정관세가 있습니다. 관세법 제69조의 어느 호인지, 어느 물품인지 표에 없어 세율을 알 수 없습니다.',
    en:
      'There is an adjustment duty on this line; the table tells neither the item of art. 69 of the ' +
      'Customs Act nor the goods: the rate is not known.',
  },
  rate_provisional: {
    weight: 'not_known',
    rests: rateRests,
    ko: '이 품목에는 잠정세율이 있습니다. 기본세율에 우선하지만 어느 물품에 적용되는지 표에 없어 세율을 알 수 없습니다.',
    en:
      'There is a provisional rate on this line, which comes before the basic one; the table does ' +
      'not tell for which goods: not known.',
  },
  rate_quota: {
    weight: 'not_known',
    rests: rateRests,
    ko: '이 품목에는 추천이 필요 없는 할당관세가 있습니다. 어느 물품인지 표에 없어 세율을 알 수 없습니다.',
    en:
      'There is a quota duty on this line that needs no recommendation; the table does not tell for ' +
      'which goods: not known.',
  },
  rate_end_use: {
    weight: 'not_known',
    rests: rateRests,
    ko: '이 품목의 세율은 용도에 따라 다르고 용도를 가리지 않는 세율이 표에 없어 알 수 없습니다.',
    en: 'The rate of this line depends on its end use, and the table has none without: not known.',
  },
  rate_farm_open: {
    weight: 'not_known',
    rests: farmRests,
    ko: '이 품목의 농림축산물 양허세율(추천 없음)이 표에서 하나로 정해지지 않아 세율을 알 수 없습니다.',
    en:
      'The table does not give one concession rate without a recommendation for these farm goods: ' +
      'not known.',
  },
  rate_quota_not_applied: {
    weight: 'warns',
    rests: rateRests,
    ko: '추천을 받은 물량에 더 낮은 할당관세가 있습니다. 추천서가 없는 것으로 보고 적용하지 않았습니다.',
    en:
      'There is a lower quota rate for goods with a recommendation. None is taken to be at hand: not ' +
      'applied.',
  },
  rate_farm_quota_not_applied: {
    weight: 'warns',
    rests: farmRests,
    ko: '시장접근물량 추천을 받으면 다른 양허세율이 적용됩니다. 추천서가 없는 것으로 보고 적용하지 않았습니다.',
    en:
      'With a recommendation for the market-access quota another concession rate applies. None is ' +
      'taken to be at hand: not applied.',
  },
  rate_end_use_not_applied: {
    weight: 'warns',
    rests: rateRests,
    ko: '정해진 용도에 쓰고 신청하면 용도세율이 있습니다. 신청하지 않은 것으로 보고 적용하지 않았습니다.',
    en:
      'There is another rate for a certain end use, on application. None is taken to be made: not ' +
      'applied.',
  },
}
