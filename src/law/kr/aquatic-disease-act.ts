/** 수산생물질병 관리법: aquatic quarantine. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '수산생물질병 관리법',
  instrumentEn: 'Aquatic Life Disease Control Act',
  url: 'https://www.law.go.kr/법령/수산생물질병관리법',
}
const act10888 = issueOf(act, '법률 제10888호', '2011-07-21')
const act13269 = issueOf(act, '법률 제13269호', '2015-03-27')

export const aquaticDiseaseAct = {
  quarantine: formOf(
    {
      everyone: { ko: '들여오는 모든 사람', en: 'everyone who brings them in' },
      for_sale: { ko: '판매하려고 들여오는 사람', en: 'those who bring them in for sale' },
    },
    {
      ko: '수산생물 지정검역물의 검역을 받는 자',
      en: 'who has designated aquatic goods inspected',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2012-07-22',
          value: 'everyone',
          standing: 'read',
          cite: { ...act10888, article: '제27조제1항' },
          note: {
            ko: '이 규칙은 더 오래되었습니다. 읽은 가장 이른 원문의 시행일입니다.',
            en: 'The rule is older: this is the first day of the earliest text that was read.',
          },
        },
        {
          from: '2015-09-28',
          value: 'everyone',
          standing: 'read',
          cite: { ...act13269, article: '제27조제1항' },
        },
      ],
    },
  ),
}
