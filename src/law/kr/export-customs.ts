/** 관세법과 시행령 가운데 수출신고와 적재에 관한 것: the act and decree, where goods leave. */
import { formOf, issueOf, provision } from '../provision.js'

const act = {
  instrument: '관세법',
  instrumentEn: 'Customs Act',
  url: 'https://www.law.go.kr/법령/관세법',
}
const decree = {
  instrument: '관세법 시행령',
  instrumentEn: 'Enforcement Decree of the Customs Act',
  url: 'https://www.law.go.kr/법령/관세법시행령',
}
const holidayAct = {
  instrument: '공휴일에 관한 법률',
  instrumentEn: 'Act on Public Holidays',
  url: 'https://www.law.go.kr/법령/공휴일에관한법률',
}
const act10424 = issueOf(act, '법률 제10424호', '2010-12-30')
const act17649 = issueOf(act, '법률 제17649호', '2020-12-22')
const holidays18291 = issueOf(holidayAct, '법률 제18291호', '2021-07-07')
const holidays21338 = issueOf(holidayAct, '법률 제21338호', '2026-02-10')
const act19186 = issueOf(act, '법률 제19186호', '2022-12-31')
const act21208 = issueOf(act, '법률 제21208호', '2025-12-23')
const decree29530 = issueOf(decree, '대통령령 제29530호', '2019-02-12')
const decree17048 = issueOf(decree, '대통령령 제17048호', '2000-12-29')
const decree28642 = issueOf(decree, '대통령령 제28642호', '2018-02-13')
const decree32908 = issueOf(decree, '대통령령 제32908호', '2022-09-15')

const rewritten = {
  ko: '2010-12-30 전부 고쳐 쓴 조문입니다. 그 전의 글은 견주지 않았습니다.',
  en: 'As rewritten on 2010-12-30; the text before was not compared.',
}
const ofThisText = {
  ko: '현행 본문(2026년)에서 읽었습니다. 같은 값이 언제부터인지는 견주지 않았습니다.',
  en: 'Read in the text of 2026; since when the value is the same was not compared.',
}
const checkedOn = '2026-11-27'

export const exportCustoms = {
  declaration: formOf(
    {
      declared: {
        ko: '물품을 수출하려면 세관장에게 신고(탁송품·우편물은 간소한 방법이나 생략을 정할 수 있음)',
        en: 'exports are declared; a simple way or none may be opened for express goods and mail',
      },
    },
    {
      ko: '수출신고와 간소한 방법',
      en: 'exports are declared, or declared in a simple way',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2011-01-01',
          value: 'declared',
          standing: 'read',
          cite: { ...act10424, article: '제241조제1항·제2항' },
          note: rewritten,
        },
      ],
    },
  ),
  mail: formOf(
    {
      undeclared: {
        ko: '승인 대상 등이 아닌 우편물은 수출신고를 생략',
        en: 'mail is not declared, unless it takes an approval',
      },
    },
    {
      ko: '우편물의 수출신고 생략(제258조제2항의 우편물과 제226조의 물품은 신고)',
      en: 'mail leaves without a declaration, save what arts. 258(2) and 226 name',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2018-02-13',
          value: 'undeclared',
          standing: 'read',
          cite: { ...decree28642, article: '제246조제4항제3호' },
        },
      ],
    },
  ),
  proofGoods: formOf(
    {
      declared: {
        ko: '법 제226조의 물품은 신고를 생략하지 않음',
        en: 'goods under article 226 of the act are never free of declaration',
      },
    },
    {
      ko: '신고를 생략하는 물품에서 빠지는 것(관세법 제226조의 물품)',
      en: 'goods under article 226, where others leave without a declaration',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2018-02-13',
          value: 'declared',
          standing: 'read',
          cite: { ...decree28642, article: '제246조제4항 단서' },
        },
      ],
    },
  ),
  dueDay: formOf(
    {
      next_day: {
        ko: '기한이 토·일요일, 공휴일·대체공휴일, 노동절이면 그 다음 날',
        en: 'a last day on a weekend, a public holiday or Labour Day is the day after it',
      },
    },
    {
      ko: '관세법에 따른 기한의 만료일',
      en: 'the last day of a term under the Customs Act',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2023-01-01',
          value: 'next_day',
          standing: 'read',
          cite: { ...act19186, article: '제8조제3항' },
          note: {
            ko: '2025-11-11에 근로자의 날이 노동절로 바뀌었습니다. 2023년 전의 글은 견주지 않았습니다.',
            en: 'Labour Day took another Korean name on 2025-11-11; texts before 2023 were not compared.',
          },
        },
      ],
    },
  ),
  holidays: formOf(
    {
      four_national_days: {
        ko: '3·1절, 광복절, 개천절, 한글날과 설날·추석 등(제헌절은 아님)',
        en: 'four of the national days, the feasts and the others; not Constitution Day',
      },
      all_national_days: {
        ko: '제헌절을 포함한 모든 국경일과 설날·추석 등',
        en: 'all national days, Constitution Day among them, the feasts and the others',
      },
    },
    {
      ko: '공휴일과 대체공휴일(날짜는 public-holidays.ts)',
      en: 'public holidays and their substitutes (their days stand in public-holidays.ts)',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2022-01-01',
          value: 'four_national_days',
          standing: 'read',
          cite: { ...holidays18291, article: '제2조, 제3조' },
        },
        {
          from: '2026-05-11',
          value: 'all_national_days',
          standing: 'read',
          cite: { ...holidays21338, article: '제2조, 제3조' },
          note: {
            ko: '음력 날짜는 달력으로, 임시공휴일은 2025년까지 아는 것을 실었습니다(기억).',
            en: 'Days of the moon by the calendar; days that the government set, from memory, to 2025.',
          },
        },
      ],
    },
  ),
  price: formOf(
    {
      free_on_board: {
        ko: '본선인도 조건의 가격(최종 선적항·선적지까지의 운임·보험료 포함)',
        en: 'free on board, with freight and insurance to the port or place of loading',
      },
    },
    {
      ko: '수출신고가격',
      en: 'the price that is declared for export',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2019-02-12',
          value: 'free_on_board',
          standing: 'read',
          cite: { ...decree29530, article: '제246조제3항제1호' },
        },
      ],
    },
  ),
  exchange: formOf(
    {
      week_before: {
        ko: '신고일이 속하는 주의 전주 기준환율·재정환율을 평균하여 관세청장이 정한 율',
        en: 'the rate that customs sets from the averages of the week before the declaration',
      },
    },
    {
      ko: '수출신고가격의 원화 환산',
      en: 'won of the price that is declared for export',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2022-09-18',
          value: 'week_before',
          standing: 'read',
          cite: { ...decree32908, article: '제246조제6항' },
          note: {
            ko: '부칙 제1조(공포 후 첫 일요일)와 제2조: 이날 이후 신고부터입니다. 그 전에는 다른 환율이었습니다.',
            en: 'Clauses 1 (first Sunday after) and 2: for declarations from that day; another rate before.',
          },
        },
      ],
    },
  ),
  loadingDays: provision({
    ko: '수출신고가 수리된 물품의 적재기간(수리된 날부터)',
    en: 'days within which goods are loaded, from the acceptance of the declaration',
    unit: 'days',
    checkedOn,
    versions: [
      {
        from: '2011-01-01',
        value: 30,
        standing: 'read',
        cite: { ...act10424, article: '제251조제1항' },
        note: rewritten,
      },
    ],
  }),
  loadingMonths: provision({
    ko: '승인으로 늘릴 수 있는 적재기간',
    en: 'months up to which the term of loading may be extended',
    unit: 'months',
    checkedOn,
    versions: [
      {
        from: '2011-01-01',
        value: 12,
        standing: 'read',
        cite: { ...act10424, article: '제251조제1항 단서' },
        note: {
          ko: '본문은 "1년의 범위"라고 합니다. 수리일부터 세었습니다.',
          en: 'The text says "within a year"; it is counted from the acceptance.',
        },
      },
    ],
  }),
  cancellation: formOf(
    {
      cancelled: {
        ko: '적재기간이 지나면 수리를 취소하고 알림',
        en: 'the acceptance is cancelled after the term of loading',
      },
    },
    {
      ko: '적재되지 않은 물품의 수출신고 수리 취소',
      en: 'the acceptance of goods that were not loaded is cancelled',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2001-01-01',
          value: 'cancelled',
          standing: 'read',
          cite: { ...decree17048, article: '제255조제1항·제2항' },
        },
      ],
    },
  ),
  unloadedFine: provision({
    ko: '적재기간을 어긴 과태료의 상한',
    en: 'administrative fine at most for goods not loaded in time',
    unit: 'KRW',
    checkedOn,
    versions: [
      {
        from: '2026-01-01',
        value: 2_000_000,
        standing: 'read',
        cite: { ...act21208, article: '제277조제6항제2호' },
        note: {
          ko: '부과 기준(시행령 별표 5)은 보지 못했습니다. 상한만 싣습니다.',
          en: 'Its scale (annex 5 of the decree) was not seen: only the ceiling is on board.',
        },
      },
    ],
  }),
  falseFine: provision({
    ko: '거짓으로 수출신고한 벌금의 상한(물품원가와 비교해 높은 금액)',
    en: 'fine at most for a false declaration (or the cost of the goods, where that is more)',
    unit: 'KRW',
    checkedOn,
    versions: [
      {
        from: '2026-01-01',
        value: 20_000_000,
        standing: 'read',
        cite: { ...act21208, article: '제276조제2항제4호' },
        note: ofThisText,
      },
    ],
  }),
  withdrawalDays: provision({
    ko: '취하 승인 여부를 알리는 기간(알리지 않으면 다음 날 승인으로 봄)',
    en: 'days to answer a withdrawal; without an answer it is approved on the day after',
    unit: 'days',
    checkedOn,
    versions: [
      {
        from: '2021-01-01',
        value: 10,
        standing: 'read',
        cite: { ...act17649, article: '제250조제4항·제5항' },
      },
    ],
  }),
}
