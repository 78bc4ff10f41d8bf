/** 가축전염병 예방법: animal quarantine. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '가축전염병 예방법',
  instrumentEn: 'Act on the Prevention of Contagious Animal Diseases',
  url: 'https://www.law.go.kr/법령/가축전염병예방법',
}
const act12048 = issueOf(act, '법률 제12048호', '2013-08-13')

export const livestockDiseaseAct = {
  quarantine: formOf(
    {
      everyone: { ko: '들여오는 모든 사람', en: 'everyone who brings them in' },
      for_sale: { ko: '판매하려고 들여오는 사람', en: 'those who bring them in for sale' },
    },
    {
      ko: '지정검역물의 검역을 받고 검역증명서를 내는 자',
      en: 'who has designated animal goods inspected, with a certificate',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2014-02-14',
          value: 'everyone',
          standing: 'read',
          cite: { ...act12048, article: '제34조제1항, 제36조제1항' },
          note: {
            ko: '이 규칙은 더 오래되었습니다. 읽은 가장 이른 원문의 시행일입니다.',
            en: 'The rule is older: this is the first day of the earliest text that was read.',
          },
        },
      ],
    },
  ),
}
