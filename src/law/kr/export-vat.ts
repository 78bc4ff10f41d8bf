/** 부가가치세법과 시행령 가운데 수출에 관한 것: what an export is taxed, and by which papers. */
import { formOf, issueOf, provision } from '../provision.js'

const act = {
  instrument: '부가가치세법',
  instrumentEn: 'Value Added Tax Act',
  url: 'https://www.law.go.kr/법령/부가가치세법',
}
const decree = {
  instrument: '부가가치세법 시행령',
  instrumentEn: 'Enforcement Decree of the Value Added Tax Act',
  url: 'https://www.law.go.kr/법령/부가가치세법시행령',
}
const nationalTax = {
  instrument: '국세기본법',
  instrumentEn: 'Framework Act on National Taxes',
  url: 'https://www.law.go.kr/법령/국세기본법',
}
const act11873 = issueOf(act, '법률 제11873호', '2013-06-07')
const decree24638 = issueOf(decree, '대통령령 제24638호', '2013-06-28')
const decree36133 = issueOf(decree, '대통령령 제36133호', '2026-02-27')
const act19189 = issueOf(nationalTax, '법률 제19189호', '2022-12-31')
const checkedOn = '2026-11-27'

export const exportVat = {
  zeroRate: formOf(
    {
      zero: { ko: '영세율', en: 'taxed at zero' },
    },
    {
      ko: '수출하는 재화의 세율',
      en: 'rate of goods that are exported',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2013-07-01',
          value: 'zero',
          standing: 'read',
          cite: { ...act11873, article: '제21조제1항·제2항' },
        },
      ],
    },
  ),
  supplyDay: formOf(
    {
      loading: { ko: '선(기)적일', en: 'the day of loading' },
    },
    {
      ko: '수출재화의 공급시기',
      en: 'the time of supply of goods that are exported',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2013-07-01',
          value: 'loading',
          standing: 'read',
          cite: { ...decree24638, article: '제28조제6항' },
        },
      ],
    },
  ),
  won: formOf(
    {
      received_or_base_rate: {
        ko: '공급시기 전에 환가했으면 환가한 금액, 아니면 공급시기의 기준환율·재정환율',
        en: 'won received where converted before the supply, else the base rate of that day',
      },
    },
    {
      ko: '외화로 받은 대가의 환산',
      en: 'won of a consideration in foreign currency',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2013-07-01',
          value: 'received_or_base_rate',
          standing: 'read',
          cite: { ...decree24638, article: '제59조' },
        },
      ],
    },
  ),
  papers: formOf(
    {
      results_or_receipt: {
        ko: '수출실적명세서. 소포우편이면 소포수령증',
        en: 'the list of export results; for parcels by mail, the receipt of the post office',
      },
    },
    {
      ko: '직수출의 영세율 첨부서류',
      en: 'papers that prove the zero rate of a direct export',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2026-02-27',
          value: 'results_or_receipt',
          standing: 'read',
          cite: { ...decree36133, article: '제101조제1항' },
          note: {
            ko: '2026-02-27 본문에서 읽었습니다. 그 전의 글은 견주지 않았습니다.',
            en: 'Read in the text of 2026-02-27; earlier texts were not compared.',
          },
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
      ko: '국세의 신고·제출 기한의 만료일',
      en: 'the last day to file national taxes',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2023-01-01',
          value: 'next_day',
          standing: 'read',
          cite: { ...act19189, article: '제5조제1항' },
          note: {
            ko: '그 전의 글(법률 제18587호)도 토요일·공휴일·근로자의 날의 다음 날이었습니다.',
            en: 'The text before (Act 18587) also moved it past Saturdays, holidays and Labour Day.',
          },
        },
      ],
    },
  ),
  filingDays: provision({
    ko: '부가가치세 예정·확정신고 기간(기간이 끝난 뒤)',
    en: 'days to file value added tax after a period ends',
    unit: 'days',
    checkedOn,
    versions: [
      {
        from: '2013-07-01',
        value: 25,
        standing: 'read',
        cite: { ...act11873, article: '제48조제1항, 제49조제1항' },
      },
    ],
  }),
}
