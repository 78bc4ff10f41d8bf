/** 전기용품 및 생활용품 안전관리법: KC marks of electrical and household goods. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '전기용품 및 생활용품 안전관리법',
  instrumentEn: 'Electrical Appliances and Household Goods Safety Control Act',
  url: 'https://www.law.go.kr/법령/전기용품및생활용품안전관리법',
}
const act13859 = issueOf(act, '법률 제13859호', '2016-01-27')

export const productSafetyAct = {
  certification: formOf(
    {
      dealers: { ko: '제조업자와 수입업자', en: 'makers, and importers by trade' },
      everyone: { ko: '수입하는 모든 사람', en: 'everyone who imports' },
    },
    {
      ko: '안전인증·안전확인·공급자적합성확인(KC)을 받는 자',
      en: 'who has electrical and household goods certified (KC)',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2017-01-28',
          value: 'dealers',
          standing: 'read',
          cite: { ...act13859, article: '제5조제1항, 제10조제1항, 제15조제1항, 제23조제1항' },
        },
      ],
    },
  ),
}
