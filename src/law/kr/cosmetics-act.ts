/** 화장품법: cosmetics. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '화장품법',
  instrumentEn: 'Cosmetics Act',
  url: 'https://www.law.go.kr/법령/화장품법',
}
const act11014 = issueOf(act, '법률 제11014호', '2011-08-04')
const act15488 = issueOf(act, '법률 제15488호', '2018-03-13')

export const cosmeticsAct = {
  saleRules: formOf(
    {
      for_sale: { ko: '팔려고 수입하는 화장품', en: 'cosmetics that are imported for sale' },
      everyone: { ko: '수입하는 모든 화장품', en: 'all cosmetics that are imported' },
    },
    {
      ko: '화장품책임판매업 등록과 기능성화장품 심사를 받는 화장품',
      en: 'which cosmetics need a registered seller and, where functional, a review',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2012-02-05',
          value: 'for_sale',
          standing: 'read',
          cite: { ...act11014, article: '제3조, 제4조, 제15조' },
        },
        {
          from: '2019-03-14',
          value: 'for_sale',
          standing: 'read',
          cite: { ...act15488, article: '제3조, 제4조, 제15조' },
        },
      ],
    },
  ),
}
