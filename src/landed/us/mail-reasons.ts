/** Why mail to the United States pays what it pays, in sentences. */
import type { Reasons } from '../../judge/reasons.js'

export const usMailReasons = {
  us_postal_country_rate: {
    weight: 'decides',
    rests: ['us.smallValues.postal', 'us.smallValues.postalFlatLimit'],
    ko: '우편물이므로 다른 관세 대신 원산지의 상호관세율만 냅니다.',
    en: 'Mail: the IEEPA rate of the country of origin in place of other duties.',
  },
  us_postal_flat_rate: {
    weight: 'decides',
    rests: [
      'us.smallValues.postal',
      'us.smallValues.postalFlatRate',
      'us.smallValues.postalFlatLimit',
    ],
    ko: '우편물이므로 다른 관세 대신 단일 세율만 냅니다.',
    en: 'Mail: one flat rate in place of other duties.',
  },
  us_postal_specific: {
    weight: 'decides',
    rests: [
      ...['us.smallValues.postal', 'us.smallValues.postalSpecific', 'us.smallValues.postalLow'],
      ...['us.smallValues.postalMiddle', 'us.smallValues.postalHigh'],
      ...['us.smallValues.postalMiddleFrom', 'us.smallValues.postalHighAbove'],
    ],
    ko: '우편물이므로 고른 대로 소포 한 개마다 정한 금액의 관세를 냅니다.',
    en: 'Mail: as chosen, a duty in dollars for each parcel in place of other duties.',
  },
  us_postal_parcel_not_known: {
    weight: 'not_known',
    rests: ['us.smallValues.postalSpecific'],
    ko: '정액 관세를 골랐으나 소포 안에 원산지가 비었거나 그 세율이 실려 있지 않은 행이 있어 소포의 관세를 알 수 없습니다.',
    en: 'The sum for the parcel is not known: a line has no origin, or one whose rate is not on board.',
  },
  us_section122_informational: {
    weight: 'warns',
    rests: ['us.forcedLabor.informational', 'us.smallValues.postalFlatRate'],
    ko: '책·음반·사진 같은 정보 자료도 우편물의 단일 세율을 낸다고 보았습니다. 9903.03.11의 예외가 미치는지 확인하지 못했습니다.',
    en: 'Books, discs, photographs by mail are taken as paying: that 9903.03.11 reaches mail was not seen.',
  },
  us_postal_choice: {
    weight: 'warns',
    rests: ['us.smallValues.postalSpecific', 'us.smallValues.postalLow'],
    ko: '이 세율 대신 소포마다 정한 금액을 고를 수 있었습니다. 골랐다면 관세가 다릅니다(landed explain의 보내는 방법에서 비교).',
    en: 'A sum for each parcel could be chosen instead: landed explain shows both ways.',
  },
  us_postal_china: {
    weight: 'not_known',
    rests: ['us.smallValues.postalChina'],
    ko: '이 기간 중국·홍콩산 우편물에는 따로 정한 관세가 있었으나 실려 있지 않습니다.',
    en: 'In these days mail of China and Hong Kong had a duty of its own, which is not on board.',
  },
  us_postal_rate_given: {
    weight: 'decides',
    rests: [],
    standing: 'remembered',
    ko: '실려 있지 않은 우편물 관세 대신 판매자가 적은 세율(duty_rate_pct)을 전부로 썼습니다.',
    en: 'The rate that the seller gave (duty_rate_pct) was taken as the whole duty on this mail.',
  },
  us_carriage_assumed: {
    weight: 'warns',
    rests: ['us.smallValues.postal', 'us.smallValues.postalChina'],
    ko: 'carrier가 없어 특송으로 보았습니다. 이날 우편물은 다른 관세를 냅니다.',
    en: 'carrier is blank: taken as an express carrier. Mail pays another duty on this day.',
  },
  us_postal_not_known: {
    weight: 'not_known',
    rests: ['us.smallValues.postal'],
    ko: '이 원산지의 우편물 관세는 실려 있지 않습니다. 운송사의 관세율을 duty_rate_pct에 적어 주십시오.',
    en: 'The duty on mail of this origin is not on board: give duty_rate_pct.',
  },
} as const satisfies Reasons
