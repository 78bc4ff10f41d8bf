/** 19 CFR 10.151, 145.31 and the orders before them: small values, and the duty on mail. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const order14256 = issueOf(
  {
    instrument: '미국 행정명령 14256호',
    instrumentEn: 'Executive Order 14256',
    url: 'https://www.federalregister.gov/presidential-documents/executive-orders',
  },
  'EO 14256',
  '2025-04-02',
)
const order14324 = issueOf(
  {
    instrument: '미국 행정명령 14324호(14388호로 유지)',
    instrumentEn: 'Executive Order 14324 (kept by 14388)',
    url: 'https://www.federalregister.gov/presidential-documents/executive-orders',
  },
  'EO 14324',
  '2025-07-30',
)
const rule2026 = issueOf(
  {
    instrument: '미국 연방규정집 제19편',
    instrumentEn: 'Code of Federal Regulations, title 19',
    url: 'https://www.ecfr.gov/current/title-19',
  },
  '91 FR 37789',
  '2026-06-24',
)
const statute = issueOf(
  {
    instrument: '미국 관세법(1930) 제321조',
    instrumentEn: 'Tariff Act of 1930, section 321',
    url: 'https://www.law.cornell.edu/uscode/text/19/1321',
  },
  'Pub. L. 114-125',
  '2016-02-24',
)
const proclamation = issueOf(
  {
    instrument: '미국 우편물 관세 안내(CSMS)',
    instrumentEn: 'Postal duty guidance (CSMS)',
    url: 'https://www.cbp.gov/trade/automated/cargo-systems-messaging-service',
  },
  'CSMS 67845486',
  '2026-02-20',
)

export const smallValues = {
  limit: provision({
    ko: '소액면세 한도(하루 한 사람)',
    en: 'small values free of duty, for one person on one day',
    unit: 'USD cents',
    checkedOn: '2026-11-27',
    versions: [
      entered('2016-03-10', 800_00, remembered(statute, '(a)(2)(C)')),
      entered('2025-08-29', 0, reported(order14324, 'sec. 2')),
      entered('2026-06-24', 0, reported(rule2026, '10.151, 145.31')),
    ],
  }),
  limitChina: provision({
    ko: '소액면세 한도(중국·홍콩산)',
    en: 'small values free of duty, products of China and Hong Kong',
    unit: 'USD cents',
    checkedOn: '2026-11-27',
    versions: [
      entered('2016-03-10', 800_00, remembered(statute, '(a)(2)(C)')),
      entered('2025-05-02', 0, reported(order14256, 'sec. 2')),
    ],
  }),
  postal: formOf(
    {
      ordinary: { ko: '다른 화물과 같음', en: 'as other goods' },
      country_rate: { ko: '원산지의 상호관세율', en: 'the IEEPA rate of the country of origin' },
      flat_rate: { ko: '단일 세율', en: 'one flat rate' },
    },
    {
      ko: '우편물에 매기는 관세',
      en: 'the duty on mail',
      unit: 'form',
      checkedOn: '2026-11-27',
      versions: [
        entered('2016-03-10', 'ordinary', remembered(statute, '(a)(2)(C)')),
        entered('2025-08-29', 'country_rate', reported(order14324, 'sec. 3')),
        entered('2026-02-24', 'flat_rate', reported(proclamation, 'postal (text not seen)')),
        entered('2026-07-24', 'ordinary', reported(rule2026, '145.31')),
      ],
    },
  ),
  postalChina: formOf(
    {
      as_all: { ko: '다른 나라의 우편물과 같음', en: 'as mail of other countries' },
      own_duty: { ko: '따로 정한 관세(실려 있지 않음)', en: 'a duty of its own, not on board' },
    },
    {
      ko: '중국·홍콩산 우편물에 매기는 관세',
      en: 'the duty on mail of products of China and Hong Kong',
      unit: 'form',
      checkedOn: '2026-11-27',
      versions: [
        entered('2016-03-10', 'as_all', remembered(statute, '(a)(2)(C)')),
        entered('2025-05-02', 'own_duty', remembered(order14256, 'sec. 2(c)'), {
          ko: '다른 관세 대신 가격의 몇 %나 소포마다 정한 금액이었다고 기억합니다. 금액을 확인하지 못했습니다.',
          en: 'A rate, or a sum for each parcel, in place of others (from memory); amounts not seen.',
        }),
        entered('2025-08-29', 'as_all', reported(order14324, 'sec. 3')),
      ],
    },
  ),
  postalSpecific: formOf(
    {
      allowed: { ko: '고를 수 있음', en: 'may be chosen' },
      not_allowed: { ko: '고를 수 없음', en: 'may not be chosen' },
    },
    {
      ko: '우편물 정액 관세의 선택',
      en: 'whether mail may take a duty in dollars for a parcel',
      unit: 'form',
      checkedOn: '2026-11-27',
      versions: [
        entered('2025-08-29', 'allowed', reported(order14324, 'sec. 3(b)')),
        entered('2026-02-24', 'not_allowed', reported(proclamation, 'postal (text not seen)')),
      ],
    },
  ),
  postalLow: provision({
    ko: '우편물 정액 관세(세율이 낮은 나라)',
    en: 'duty in dollars for a parcel, countries of a low rate',
    unit: 'USD cents',
    checkedOn: '2026-11-27',
    versions: [entered('2025-08-29', 80_00, reported(order14324, 'sec. 3(b)(i)'))],
  }),
  postalMiddle: provision({
    ko: '우편물 정액 관세(세율이 중간인 나라)',
    en: 'duty in dollars for a parcel, countries of a middle rate',
    unit: 'USD cents',
    checkedOn: '2026-11-27',
    versions: [entered('2025-08-29', 160_00, reported(order14324, 'sec. 3(b)(ii)'))],
  }),
  postalHigh: provision({
    ko: '우편물 정액 관세(세율이 높은 나라)',
    en: 'duty in dollars for a parcel, countries of a high rate',
    unit: 'USD cents',
    checkedOn: '2026-11-27',
    versions: [entered('2025-08-29', 200_00, reported(order14324, 'sec. 3(b)(iii)'))],
  }),
  postalMiddleFrom: provision({
    ko: '우편물 정액 관세의 중간 세율 하한(이상)',
    en: 'from which rate of the country on the middle duty is due',
    unit: '1/1000 %',
    checkedOn: '2026-11-27',
    versions: [entered('2025-08-29', 16_000, reported(order14324, 'sec. 3(b)(ii)'))],
  }),
  postalHighAbove: provision({
    ko: '우편물 정액 관세의 높은 세율(초과)',
    en: 'above which rate of the country the high duty is due',
    unit: '1/1000 %',
    checkedOn: '2026-11-27',
    versions: [entered('2025-08-29', 25_000, reported(order14324, 'sec. 3(b)(iii)'))],
  }),
  postalFlatRate: provision({
    ko: '우편물 단일 관세율(다른 관세를 갈음)',
    en: 'one rate for mail in place of all other duties',
    unit: '1/1000 %',
    checkedOn: '2026-11-27',
    versions: [entered('2026-02-24', 10_000, reported(proclamation, 'postal (text not seen)'))],
  }),
  postalFlatLimit: provision({
    ko: '우편물 특례 관세를 쓰는 가격 한도',
    en: 'up to which value mail takes the duty of mail',
    unit: 'USD cents',
    checkedOn: '2026-11-27',
    versions: [
      entered('2025-08-29', 800_00, reported(order14324, 'sec. 3')),
      entered('2026-02-24', 800_00, reported(proclamation, 'postal (text not seen)')),
    ],
  }),
  informalLimit: provision({
    ko: '약식 수입신고 한도',
    en: 'up to which value an informal entry will do',
    unit: 'USD cents',
    checkedOn: '2026-11-27',
    versions: [entered('2013-01-07', 2_500_00, reported(rule2026, '143.21'))],
  }),
}
