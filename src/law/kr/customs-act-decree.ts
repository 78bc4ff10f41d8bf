/** 관세법 시행령: the decree. */
import { formOf, issueOf, provision } from '../provision.js'

const decree = {
  instrument: '관세법 시행령',
  instrumentEn: 'Customs Act Enforcement Decree',
  url: 'https://www.law.go.kr/법령/관세법시행령',
}
const decree17467 = issueOf(decree, '대통령령 제17467호', '2001-12-31')
const decree19478 = issueOf(decree, '대통령령 제19478호', '2006-05-22')

/** The clause of each version says "최초로 징수하는 분부터": the day of collection. */
const collected = {
  ko: '부칙은 최초로 징수하는 분부터라 하므로 수입신고일을 징수일로 봅니다.',
  en:
    'By its clause the day of collection picks the version; the day of declaration is ' +
    'taken for it.',
}

export const customsActDecree = {
  minimumCollected: provision({
    ko: '징수금액의 최저한',
    en: 'tax due below this is not collected',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2002-01-01',
        value: 3_000,
        standing: 'reported',
        cite: { ...decree17467, article: '제37조제1항' },
        note: collected,
      },
      {
        from: '2006-05-22',
        value: 10_000,
        standing: 'read',
        cite: { ...decree19478, article: '제37조제1항' },
        note: collected,
      },
    ],
  }),
  simplifiedBars: formOf(['listed'], {
    ko: '간이세율을 적용하지 않는 물품(무세·감면, 종량세, 상업용 수량 등)',
    en:
      'goods that take no simplified rate: free of duty or relieved, specific duty, commercial ' +
      'quantity and others',
    unit: 'form',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2002-01-01',
        value: 'listed',
        standing: 'read',
        cite: { ...decree17467, article: '제96조제2항' },
      },
    ],
  }),
}
