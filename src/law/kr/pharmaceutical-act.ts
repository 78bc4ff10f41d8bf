/** 약사법: medicines and quasi-drugs. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '약사법',
  instrumentEn: 'Pharmaceutical Affairs Act',
  url: 'https://www.law.go.kr/법령/약사법',
}
const act13114 = issueOf(act, '법률 제13114호', '2015-01-28')

export const pharmaceuticalAct = {
  importLicence: formOf(
    {
      traders: { ko: '수입을 업으로 하는 자', en: 'those who import as a business' },
      everyone: { ko: '수입하는 모든 사람', en: 'everyone who imports' },
    },
    {
      ko: '의약품등의 수입업 신고와 품목허가를 받는 자',
      en: 'whose imports of medicines and quasi-drugs need a licence',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2015-09-29',
          value: 'traders',
          standing: 'read',
          cite: { ...act13114, article: '제42조제1항' },
          note: {
            ko: '이 규칙은 더 오래되었습니다. 읽은 가장 이른 원문의 시행일입니다.',
            en: 'The rule is older: this is the first day of the earliest text that was read.',
          },
        },
      ],
    },
  ),
}
