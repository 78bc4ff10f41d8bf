/** 개인정보의 안전성 확보조치 기준: how long it stays noted who looked at personal data. */
import { issueOf, provision } from '../provision.js'

const standard = {
  instrument: '개인정보의 안전성 확보조치 기준',
  instrumentEn: 'Standard for Measures to Secure the Safety of Personal Information',
  url: 'https://www.law.go.kr/행정규칙/개인정보의안전성확보조치기준',
}
const notice2019 = issueOf(standard, '행정안전부고시 제2019-47호', '2019-06-07')
const notice2023 = issueOf(standard, '개인정보보호위원회고시 제2023-6호', '2023-09-22')

const longerTerm = {
  ko: '5만 명 이상이거나 고유식별정보, 민감정보를 다루는 쪽의 긴 기간입니다. 그 밖에는 1년입니다.',
  en:
    'The longer term, of those who hold 50,000 people or more, or unique identifiers or sensitive ' +
    'data; of others it is one year.',
}

export const personalDataStandard = {
  accessLogYears: provision({
    ko: '접속기록을 보관하는 기간(긴 쪽)',
    en: 'years for which access logs are kept, the longer term',
    unit: 'years',
    checkedOn: '2026-11-27',
    versions: [
      {
        from: '2019-06-07',
        value: 2,
        standing: 'reported',
        cite: { ...notice2019, article: '제8조제1항' },
        note: longerTerm,
      },
      {
        from: '2023-09-22',
        value: 2,
        standing: 'reported',
        cite: { ...notice2023, article: '제8조제1항' },
        note: longerTerm,
      },
    ],
  }),
}
