/** HTS chapter 99 by goods: section 232 on metals, section 301 on goods of China. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, read, remembered, reported } from '../versions.js'

const schedule = {
  instrument: '미국 관세율표 제99류',
  instrumentEn: 'HTS chapter 99',
  url: 'https://hts.usitc.gov/',
}
const copy2025 = issueOf(schedule, 'HTS 2025 (2025-04-09)', '2025-04-02')
const annexes = issueOf(schedule, 'Proclamation of April 2026', '2026-04-06')
const derivatives = issueOf(schedule, 'FR 2025-15819', '2025-08-18')

const unit = '1/1000 %'
const checkedOn = '2026-11-27'
const start = '2018-07-06'

const rateOf = (ko: string, en: string, from: string, value: number) =>
  provision({
    ...{ ko, en, unit, checkedOn },
    versions: [entered(from, value, read(copy2025, en.slice(en.indexOf('9903'))))],
  })

export const section301 = {
  list1: rateOf('중국산 301조 목록 1', 'section 301, list 1: 9903.88.01', start, 25_000),
  list2: rateOf('중국산 301조 목록 2', 'section 301, list 2: 9903.88.02', '2018-08-23', 25_000),
  list3: rateOf('중국산 301조 목록 3', 'section 301, list 3: 9903.88.03', '2019-05-10', 25_000),
  list3More: rateOf(
    '중국산 301조 목록 3 추가',
    'section 301, list 3: 9903.88.04',
    '2019-05-10',
    25_000,
  ),
  list4a: rateOf('중국산 301조 목록 4A', 'section 301, list 4A: 9903.88.15', '2020-02-14', 7_500),
  note31b: rateOf(
    '중국산 301조 주 31(b)',
    'section 301, note 31: 9903.91.01',
    '2024-09-27',
    25_000,
  ),
  note31c: rateOf(
    '중국산 301조 주 31(c)',
    'section 301, note 31: 9903.91.02',
    '2024-09-27',
    50_000,
  ),
  note31d: rateOf(
    '중국산 301조 주 31(d)',
    'section 301, note 31: 9903.91.03',
    '2024-09-27',
    100_000,
  ),
  note31f: rateOf(
    '중국산 301조 주 31(f)',
    'section 301, note 31: 9903.91.05',
    '2025-01-01',
    50_000,
  ),
  note31g: rateOf(
    '중국산 301조 주 31(g)',
    'section 301, note 31: 9903.91.06',
    '2026-01-01',
    25_000,
  ),
  note31h: rateOf(
    '중국산 301조 주 31(h)',
    'section 301, note 31: 9903.91.07',
    '2026-01-01',
    50_000,
  ),
  note31i: rateOf(
    '중국산 301조 주 31(i)',
    'section 301, note 31: 9903.91.08',
    '2026-01-01',
    100_000,
  ),
  note31j: rateOf(
    '중국산 301조 주 31(j)',
    'section 301, note 31: 9903.91.11',
    '2025-01-01',
    25_000,
  ),
}

const review = issueOf(schedule, '91 FR 64212', '2026-10-07')

export const section301Changes = {
  note31: formOf(
    {
      none: { ko: '없음', en: 'none' },
      rise: { ko: '오르는 것이 있음(어느 것인지 모름)', en: 'some rise; which is not known' },
    },
    {
      ko: '주 31의 세율이 오르는지',
      en: 'whether rates of note 31 rise',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2024-09-27', 'none', remembered(review, 'note 31')),
        entered('2026-11-10', 'rise', reported(review, 'note 31'), {
          ko: '이날부터 주 31의 예정된 인상이 시작된다고 합니다. 어느 품목인지는 보지 못했습니다.',
          en: 'A scheduled rise under note 31 is said to start on this day; of which goods was not seen.',
        }),
      ],
    },
  ),
}

/** Headings of section 301, and the provisions that hold their rates. */
export const section301Lists: Readonly<Record<string, keyof typeof section301>> = {
  '9903.88.01': 'list1',
  '9903.88.02': 'list2',
  '9903.88.03': 'list3',
  '9903.88.04': 'list3More',
  '9903.88.15': 'list4a',
  '9903.91.01': 'note31b',
  '9903.91.02': 'note31c',
  '9903.91.03': 'note31d',
  '9903.91.05': 'note31f',
  '9903.91.06': 'note31g',
  '9903.91.07': 'note31h',
  '9903.91.08': 'note31i',
  '9903.91.11': 'note31j',
}

export const section232 = {
  metals: formOf(
    {
      none: { ko: '없음', en: 'none' },
      by_content: { ko: '금속의 몫에 매김', en: 'laid on the metal content' },
      by_annex: { ko: '부속서의 세율', en: 'by the rate of the annex' },
    },
    {
      ko: '철강·알루미늄 파생품 관세의 방식',
      en: 'how the metals duty is laid on goods made of them',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2016-03-10', 'none', remembered(derivatives, '9903.81.91, 9903.85.08')),
        entered('2025-03-12', 'by_content', reported(derivatives, '9903.81.91, 9903.85.08')),
        entered('2026-04-06', 'by_annex', reported(annexes, '9903.82.02-.19')),
      ],
    },
  ),
  derivatives: formOf(
    {
      first_list: { ko: '2025-03-12의 목록', en: 'the list of 2025-03-12' },
      list_of_august: { ko: '2025-08-18에 늘어난 목록', en: 'the longer list of 2025-08-18' },
    },
    {
      ko: '철강·알루미늄 파생품의 목록',
      en: 'which list of goods made of steel or aluminium holds',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2025-03-12', 'first_list', reported(derivatives, '9903.85.04, .07, .08'), {
          ko: '날이 2025-08-18로 적힌 품목은 그 전에 없었다고 보았습니다. 2025-06-23의 가전은 날이 따로 없습니다.',
          en: 'Goods dated 2025-08-18 were not listed before. Appliances of 2025-06-23 have no own day.',
        }),
        entered('2025-08-18', 'list_of_august', reported(derivatives, '9903.81.91, 9903.85.08')),
      ],
    },
  ),
  annex1a: provision({
    ko: '부속서 I-A 세율',
    en: 'rate of annex I-A',
    ...{ unit, checkedOn },
    versions: [entered('2026-04-06', 50_000, reported(annexes, 'annex I-A'))],
  }),
  annex1b: provision({
    ko: '부속서 I-B 세율',
    en: 'rate of annex I-B',
    ...{ unit, checkedOn },
    versions: [entered('2026-04-06', 25_000, reported(annexes, 'annex I-B'))],
  }),
  annex3: provision({
    ko: '부속서 III 세율(합계)',
    en: 'rate of annex III, in all',
    ...{ unit, checkedOn },
    versions: [entered('2026-04-06', 15_000, reported(annexes, 'annex III'))],
  }),
}

export const tariff = {
  columnOne: formOf(
    {
      schedule_of_2025: { ko: '2025-04 판의 세율', en: 'rates of the edition of April 2025' },
    },
    {
      ko: '제1란 세율(2025년 봄의 관세율표)',
      en: 'column 1 of the schedule, as of spring 2025',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2025-01-01', 'schedule_of_2025', reported(copy2025, 'chapters 1-97'), {
          ko: '2025-04의 판을 그 뒤에도 그대로 쓰므로 바뀐 세율은 보이지 않습니다.',
          en: 'The edition of April 2025 is used afterwards too: rates that changed are not seen.',
        }),
      ],
    },
  ),
  valuation: formOf(
    {
      fob: { ko: '본선인도가격', en: 'free on board' },
      cif: { ko: '운임·보험료 포함가격', en: 'cost, insurance and freight' },
    },
    {
      ko: '과세가격의 기준',
      en: 'what the customs value holds',
      unit: 'form',
      checkedOn,
      versions: [entered('2016-03-10', 'fob', remembered(copy2025, '19 USC 1401a'))],
    },
  ),
  exchange: formOf(
    {
      day_of_export: { ko: '수출한 날', en: 'day of export' },
      day_of_entry: { ko: '신고한 날', en: 'day of entry' },
    },
    {
      ko: '환율을 고르는 날(미국 세관이 분기·매일 고시하는 환율)',
      en: 'which day picks the rate of exchange, certified by the Federal Reserve by quarter or day',
      unit: 'form',
      checkedOn,
      versions: [entered('2016-03-10', 'day_of_export', remembered(copy2025, '31 USC 5151'))],
    },
  ),
}

const agency = issueOf(
  {
    instrument: '미국 식품·화장품·소비자제품 법령',
    instrumentEn: 'United States food, cosmetics and consumer product law',
    url: 'https://www.fda.gov/industry/import-program-food-and-drug-administration-fda',
  },
  '21 CFR; 16 CFR',
  '',
)

export const agencies = {
  food: formOf(
    {
      prior_notice: { ko: '시설 등록과 사전 통지', en: 'registration and prior notice' },
    },
    {
      ko: '식품: 시설 등록과 사전 통지',
      en: 'food: registration and prior notice',
      unit: 'form',
      checkedOn,
      versions: [entered('2016-03-10', 'prior_notice', reported(agency, '21 CFR 1.279'))],
    },
  ),
  cosmetics: formOf(
    {
      labels: { ko: '표시', en: 'labels' },
      mocra: {
        ko: '시설 등록·제품 목록·안전성 근거',
        en: 'registration, listing and safety record',
      },
    },
    {
      ko: '화장품: MoCRA의 등록·목록',
      en: 'cosmetics: registration and listing under MoCRA',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2016-03-10', 'labels', remembered(agency, 'FD&C Act 602')),
        entered('2024-07-01', 'mocra', remembered(agency, 'FD&C Act 607')),
      ],
    },
  ),
  drugClaims: formOf(
    {
      drug: { ko: '일반의약품으로 봄', en: 'an over-the-counter drug' },
      cosmetic: { ko: '화장품으로 봄', en: 'a cosmetic' },
    },
    {
      ko: '자외선 차단·여드름·미백을 말하는 화장품',
      en: 'cosmetics that claim to protect from the sun, to heal acne or to whiten',
      unit: 'form',
      checkedOn,
      versions: [entered('2016-03-10', 'drug', remembered(agency, 'FD&C Act 201(g)'))],
    },
  ),
  mail: formOf(
    {
      none: { ko: '없음', en: 'none' },
      advance_data: { ko: '전자 사전자료', en: 'electronic advance data' },
    },
    {
      ko: '우편물의 전자 사전자료',
      en: 'electronic advance data of mail',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2016-03-10', 'none', remembered(agency, 'STOP Act')),
        entered('2021-01-01', 'advance_data', remembered(agency, 'STOP Act')),
      ],
    },
  ),
  children: formOf(
    {
      paper: { ko: '인증서를 갖춤', en: 'a certificate is held' },
      electronic: { ko: '인증서를 전자로 제출', en: 'the certificate is filed electronically' },
    },
    {
      ko: '어린이제품 인증서',
      en: 'certificates of products for children',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2016-03-10', 'paper', remembered(agency, '16 CFR 1110')),
        entered('2026-07-08', 'electronic', remembered(agency, '16 CFR 1110')),
      ],
    },
  ),
}
