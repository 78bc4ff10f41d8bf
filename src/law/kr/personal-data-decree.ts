/** 개인정보 보호법 시행령: what a person is told who asked for erasing. */
import { issueOf, provision } from '../provision.js'

const decree = {
  instrument: '개인정보 보호법 시행령',
  instrumentEn: 'Enforcement Decree of the Personal Information Protection Act',
  url: 'https://www.law.go.kr/법령/개인정보보호법시행령',
}
const decree30892 = issueOf(decree, '대통령령 제30892호', '2020-08-04')

export const personalDataDecree = {
  erasureNoticeDays: provision({
    ko: '정정·삭제의 결과를 알리는 기간(요구를 받은 날부터)',
    en: 'days from a request within which the outcome of correcting or deleting is told',
    unit: 'days',
    checkedOn: '2026-11-27',
    versions: [
      {
        from: '2020-08-05',
        value: 10,
        standing: 'read',
        cite: { ...decree30892, article: '제43조제3항' },
        note: {
          ko: '2026-05-19에 시행된 조문을 읽었습니다. 이 항은 2020-08-04의 개정이 마지막입니다. 그 앞의 조문은 보지 못했습니다.',
          en:
            'Read as in force on 2026-05-19; the paragraph was last amended on 2020-08-04. ' +
            'Earlier wording was not seen.',
        },
      },
    ],
  }),
}
