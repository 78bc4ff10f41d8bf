/** 마약류 관리에 관한 법률: the narcotics act, and what the customs act adds to it. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '마약류 관리에 관한 법률',
  instrumentEn: 'Narcotics Control Act',
  url: 'https://www.law.go.kr/법령/마약류관리에관한법률',
}
const customsAct = {
  instrument: '관세법',
  instrumentEn: 'Customs Act',
  url: 'https://www.law.go.kr/법령/관세법',
}
const act10786 = issueOf(act, '법률 제10786호', '2011-06-07')
const act20608 = issueOf(customsAct, '법률 제20608호', '2024-12-31')

export const narcoticsAct = {
  importers: formOf(
    {
      approved_handlers: {
        ko: '허가받은 마약류취급자만',
        en: 'licensed handlers with an approval alone',
      },
      everyone: { ko: '누구나', en: 'everyone' },
    },
    {
      ko: '마약류를 수입할 수 있는 자',
      en: 'who may import narcotics',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2012-06-08',
          value: 'approved_handlers',
          standing: 'read',
          cite: { ...act10786, article: '제3조제7호, 제4조제1항제1호' },
          note: {
            ko: '이 규칙은 더 오래되었습니다. 읽은 가장 이른 원문의 시행일입니다.',
            en: 'The rule is older: this is the first day of the earliest text that was read.',
          },
        },
        {
          from: '2025-01-01',
          value: 'approved_handlers',
          standing: 'read',
          cite: { ...act20608, article: '제234조의2' },
        },
      ],
    },
  ),
}
