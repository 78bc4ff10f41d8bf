/** 야생생물 보호 및 관리에 관한 법률: endangered species. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '야생생물 보호 및 관리에 관한 법률',
  instrumentEn: 'Wildlife Protection and Management Act',
  url: 'https://www.law.go.kr/법령/야생생물보호및관리에관한법률',
}
const act10977 = issueOf(act, '법률 제10977호', '2011-07-28')

export const wildlifeAct = {
  permit: formOf(
    {
      everyone: { ko: '들여오는 모든 사람', en: 'everyone who brings them in' },
      for_sale: { ko: '판매하려고 들여오는 사람', en: 'those who bring them in for sale' },
    },
    {
      ko: '국제적 멸종위기종의 수입허가를 받는 자',
      en: 'who needs a permit to import endangered species (CITES)',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2012-07-29',
          value: 'everyone',
          standing: 'read',
          cite: { ...act10977, article: '제16조제1항' },
          note: {
            ko: '이 규칙은 더 오래되었습니다. 읽은 가장 이른 원문의 시행일입니다.',
            en: 'The rule is older: this is the first day of the earliest text that was read.',
          },
        },
      ],
    },
  ),
}
