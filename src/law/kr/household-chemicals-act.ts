/** 생활화학제품 및 살생물제의 안전관리에 관한 법률: household chemicals and biocides. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '생활화학제품 및 살생물제의 안전관리에 관한 법률',
  instrumentEn: 'Act on the Safety of Household Chemical Products and Biocides',
  url: 'https://www.law.go.kr/법령/생활화학제품및살생물제의안전관리에관한법률',
}
const act15511 = issueOf(act, '법률 제15511호', '2018-03-20')

export const householdChemicalsAct = {
  safetyCheck: formOf(
    {
      importers: { ko: '수입하려는 모든 자', en: 'all who mean to import' },
      for_sale: { ko: '팔려고 수입하는 자', en: 'those who import for sale' },
    },
    {
      ko: '안전확인대상생활화학제품의 확인·신고를 하는 자',
      en: 'who has household chemical products checked and reported',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2019-01-01',
          value: 'importers',
          standing: 'read',
          cite: { ...act15511, article: '제10조제1항·제4항' },
          note: {
            ko: '조문은 판매 목적을 요구하지 않고, 자가사용을 면제하지도 않습니다.',
            en: 'The article does not ask for a sale and does not exempt own use.',
          },
        },
      ],
    },
  ),
  biocideApproval: formOf(
    {
      for_sale: { ko: '팔려고 수입하는 자', en: 'those who import for sale' },
      importers: { ko: '수입하려는 모든 자', en: 'all who mean to import' },
    },
    {
      ko: '살생물제품의 승인을 받는 자',
      en: 'who needs approval of biocidal products',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2019-01-01',
          value: 'for_sale',
          standing: 'read',
          cite: { ...act15511, article: '제20조제1항' },
        },
      ],
    },
  ),
}
