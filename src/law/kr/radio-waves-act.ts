/** 전파법: radio equipment. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '전파법',
  instrumentEn: 'Radio Waves Act',
  url: 'https://www.law.go.kr/법령/전파법',
}
const act10393 = issueOf(act, '법률 제10393호', '2010-07-23')

export const radioWavesAct = {
  conformity: formOf(
    {
      importers: { ko: '수입하려는 모든 자', en: 'all who mean to import' },
      for_sale: { ko: '팔려고 수입하는 자', en: 'those who import for sale' },
    },
    {
      ko: '방송통신기자재등의 적합성평가를 받는 자',
      en: 'who has radio and electronic equipment assessed',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2011-01-24',
          value: 'importers',
          standing: 'read',
          cite: { ...act10393, article: '제58조의2제1항' },
        },
      ],
    },
  ),
}
