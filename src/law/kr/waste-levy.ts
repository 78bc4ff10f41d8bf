/** 자원의 절약과 재활용촉진에 관한 법률 시행령: the waste levy on cigarettes. */
import { issueOf, provision } from '../provision.js'

const act = {
  instrument: '자원의 절약과 재활용촉진에 관한 법률 시행령',
  instrumentEn: 'Enforcement Decree of the Resource Recycling Act',
  url: 'https://www.law.go.kr/법령/자원의절약과재활용촉진에관한법률시행령',
}
const unseen = issueOf(act, '2015-01-01 개정(번호 미확인)', '2015-01-01')

export const wasteLevy = {
  cigarette: provision({
    ko: '담배의 폐기물부담금',
    en: 'waste levy on cigarettes',
    unit: '1/10 KRW per 20 sticks',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 244,
        standing: 'reported',
        cite: { ...unseen, article: '별표 2' },
        note: {
          ko: '원문과 시행일을 확인하지 못했습니다.',
          en: 'Neither the text nor its first day was seen.',
        },
      },
    ],
  }),
}
