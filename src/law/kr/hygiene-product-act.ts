/** 위생용품 관리법: hygiene products. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '위생용품 관리법',
  instrumentEn: 'Hygiene Products Control Act',
  url: 'https://www.law.go.kr/법령/위생용품관리법',
}
const act14837 = issueOf(act, '법률 제14837호', '2017-04-18')

export const hygieneProductAct = {
  importReport: formOf(
    {
      for_sale: {
        ko: '판매하거나 영업에 쓰려고 수입하는 자',
        en: 'those who import for sale or for a business',
      },
      importers: { ko: '수입하는 모든 자', en: 'all who import' },
    },
    {
      ko: '위생용품의 수입신고를 하는 자',
      en: 'whose imports of hygiene products are reported',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2018-04-19',
          value: 'for_sale',
          standing: 'read',
          cite: { ...act14837, article: '제8조제1항' },
        },
      ],
    },
  ),
}
