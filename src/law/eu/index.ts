/** The law of the European Union, and the rates of its members, that a parcel from Korea meets. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported, sold } from '../versions.js'

const site = 'https://eur-lex.europa.eu/'
const relief = issueOf(
  { instrument: '규칙 (EC) 1186/2009', instrumentEn: 'Regulation (EC) 1186/2009', url: site },
  '1186/2009',
  '2009-11-16',
)
const low = issueOf(
  { instrument: '규칙 (EU) 2026/382', instrumentEn: 'Regulation (EU) 2026/382', url: site },
  '2026/382',
  '2026-02-18',
)
const vat = issueOf(
  { instrument: '지침 2006/112/EC', instrumentEn: 'Directive 2006/112/EC', url: site },
  '2017/2455',
  '2017-12-05',
)
const safety = issueOf(
  { instrument: '규칙 (EU) 2023/988', instrumentEn: 'Regulation (EU) 2023/988', url: site },
  '2023/988',
  '2023-05-10',
)
const members = issueOf(
  { instrument: '회원국의 부가가치세법', instrumentEn: 'VAT acts of the members', url: site },
  'members',
  '',
)
const fees = issueOf(
  { instrument: '회원국의 소액 화물 수수료', instrumentEn: 'parcel fees of the members', url: site },
  'members',
  '',
)

const checkedOn = '2026-11-27'
const start = '2021-07-01'

const rateOf = (ko: string, en: string, value: number) =>
  provision({
    ko: `부가가치세율: ${ko}`,
    en: `VAT: ${en}`,
    unit: '1/1000 %',
    checkedOn,
    versions: [entered(start, value, remembered(members, en))],
  })

export const customsDuty = {
  reliefLimit: provision({
    ko: '소액면세 한도(내재가치)',
    en: 'intrinsic value up to which goods are free of duty',
    unit: 'EUR cents',
    checkedOn,
    versions: [
      entered(start, 150_00, reported(relief, '23')),
      entered('2026-07-01', 0, reported(low, '1')),
    ],
  }),
  lowValueLimit: provision({
    ko: '품목별 정액 관세를 쓰는 내재가치 한도',
    en: 'intrinsic value up to which the duty for each item type is laid',
    unit: 'EUR cents',
    checkedOn,
    versions: [entered('2026-07-01', 150_00, reported(low, '1'))],
  }),
  lowValueDuty: provision({
    ko: '품목별 정액 관세(소호마다)',
    en: 'duty for each item type (subheading)',
    unit: 'EUR cents',
    checkedOn,
    versions: [
      entered(start, 0, reported(relief, '23')),
      entered('2026-07-01', 3_00, reported(low, '1')),
      entered('2028-07-01', 0, reported(low, '1'), {
        ko: '그 뒤의 제도는 알려지지 않았습니다.',
        en: 'What follows is not known.',
      }),
    ],
  }),
  preference: formOf(['outside_ioss'], {
    ko: '협정세율을 쓸 수 있는 경우(정액 관세 대신)',
    en: 'when a preference may take the place of the duty for each item type',
    unit: 'form',
    checkedOn,
    versions: [entered('2026-07-01', 'outside_ioss', reported(low, '1'))],
  }),
  handlingFee: formOf(['none', 'not_known'], {
    ko: '취급 수수료',
    en: 'handling fee',
    unit: 'form',
    checkedOn,
    versions: [
      entered(start, 'none', reported(low, '')),
      entered('2026-11-01', 'not_known', reported(low, ''), {
        ko: '합의는 되었으나 금액과 시행을 확인하지 못했습니다.',
        en: 'Agreed in principle; neither an amount nor a start was found.',
      }),
    ],
  }),
  exchange: formOf(['customs_month'], {
    ko: '환율: 회원국 세관이 달마다 공시하는 환율',
    en: 'rate of exchange: published by customs for each month',
    unit: 'form',
    checkedOn,
    versions: [entered(start, 'customs_month', remembered(relief, 'UCC 53'))],
  }),
}

export const valueAddedTax = {
  iossLimit: provision({
    ko: 'IOSS를 쓰는 내재가치 한도',
    en: 'intrinsic value up to which IOSS is used',
    unit: 'EUR cents',
    checkedOn,
    versions: [sold(start, 150_00, reported(vat, '369l'))],
  }),
  lowDutyInBase: formOf(['in_base_unless_ioss'], {
    ko: '정액 관세가 부가가치세 과세표준에 드는지',
    en: 'whether the duty for each item type is in the base of VAT',
    unit: 'form',
    checkedOn,
    versions: [
      entered('2026-07-01', 'in_base_unless_ioss', remembered(vat, '85-86'), {
        ko: '출처가 갈립니다(IOSS에도 매긴다는 글이 하나 있습니다).',
        en: 'Sources disagree: one says that it is in the base under IOSS too.',
      }),
    ],
  }),
  germanLeast: provision({
    ko: '독일: 걷지 않는 수입 부가가치세(미만)',
    en: 'Germany: import VAT below this is not levied',
    unit: 'EUR cents',
    checkedOn,
    versions: [entered(start, 1_00, reported(members, 'Germany'))],
  }),
  germany: rateOf('독일', 'Germany', 19_000),
  france: rateOf('프랑스', 'France', 20_000),
  italy: rateOf('이탈리아', 'Italy', 22_000),
  spain: rateOf('스페인', 'Spain', 21_000),
  netherlands: rateOf('네덜란드', 'Netherlands', 21_000),
  poland: rateOf('폴란드', 'Poland', 23_000),
  sweden: rateOf('스웨덴', 'Sweden', 25_000),
  ireland: rateOf('아일랜드', 'Ireland', 23_000),
  hungary: rateOf('헝가리', 'Hungary', 27_000),
  luxembourg: rateOf('룩셈부르크', 'Luxembourg', 17_000),
}

export const nationalFees = {
  romania: provision({
    ko: '루마니아: 화물 하나의 수수료',
    en: 'Romania: fee for a parcel',
    unit: 'RON bani',
    checkedOn,
    versions: [
      entered(start, 0, remembered(fees, 'Romania')),
      entered('2026-01-01', 25_00, reported(fees, 'Romania')),
    ],
  }),
  france: provision({
    ko: '프랑스: 신고 한 줄의 수수료',
    en: 'France: fee for a declaration line',
    unit: 'EUR cents',
    checkedOn,
    versions: [
      entered(start, 0, remembered(fees, 'France')),
      entered('2026-03-01', 2_00, reported(fees, 'France')),
    ],
  }),
  italy: provision({
    ko: '이탈리아: 화물 하나의 수수료',
    en: 'Italy: fee for a parcel',
    unit: 'EUR cents',
    checkedOn,
    versions: [
      entered(start, 0, remembered(fees, 'Italy')),
      entered('2026-07-01', 2_00, reported(fees, 'Italy'), {
        ko: '2026-03-12에 2026-07-01로 미루었다고 합니다. 그 뒤에 또 미루었는지는 알지 못합니다.',
        en: 'Put off to 2026-07-01 on 2026-03-12; whether it was put off again is not known.',
      }),
    ],
  }),
}

export const productSafety = {
  responsiblePerson: formOf(['not_asked', 'asked'], {
    ko: '유럽연합 안의 책임자(GPSR)',
    en: 'a responsible person in the Union (GPSR)',
    unit: 'form',
    checkedOn,
    versions: [
      entered(start, 'not_asked', remembered(safety, '16')),
      entered('2024-12-13', 'asked', remembered(safety, '16')),
    ],
  }),
  identifiers: formOf(['not_asked', 'voluntary', 'asked'], {
    ko: '신고의 상품 식별자',
    en: 'product identifiers in the declaration',
    unit: 'form',
    checkedOn,
    versions: [
      entered(start, 'not_asked', reported(low, '2026/1200')),
      entered('2026-07-01', 'voluntary', reported(low, '2026/1200')),
      entered('2026-11-01', 'asked', reported(low, '2026/1200')),
    ],
  }),
}

export const eu = { customsDuty, valueAddedTax, nationalFees, productSafety }

export type EuropeanLaw = typeof eu
