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
const act10424 = issueOf(act, '법률 제10424호', '2010-12-30')
const act17649 = issueOf(act, '법률 제17649호', '2020-12-22')
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
