/** 어린이제품 안전 특별법: KC marks of children’s products. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '어린이제품 안전 특별법',
  instrumentEn: 'Special Act on the Safety of Children’s Products',
  url: 'https://www.law.go.kr/법령/어린이제품안전특별법',
}
const act12733 = issueOf(act, '법률 제12733호', '2014-06-03')

export const childProductAct = {
  certification: formOf(
    {
      dealers: { ko: '제조업자와 수입업자', en: 'makers, and importers by trade' },
      everyone: { ko: '수입하는 모든 사람', en: 'everyone who imports' },
    },
    {
      ko: '어린이제품의 안전인증·안전확인·공급자적합성확인(KC)을 받는 자',
      en: 'who has children’s products certified (KC)',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2015-06-04',
          value: 'dealers',
          standing: 'read',
          cite: { ...act12733, article: '제17조제1항, 제20조제1항, 제22조제1항, 제25조제1항' },
        },
      ],
    },
  ),
}
