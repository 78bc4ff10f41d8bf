/** Do several persons use one personal customs id (명의대여)? A warning, never a finding. */
import { type Marks, mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { R } from './reason-ids.js'

const rests = ['kr.customsAct.nameLending']

export const identityNameReasons: Reasons = {
  identity_shared_id: {
    weight: 'warns',
    rests,
    ko:
      '파일이나 이력의 다른 사람(person)도 같은 개인 통관고유부호를 썼습니다. 관세 회피나 재산상 이득을 위해 남의 명의로 탁송품·우편물을 ' +
      '수입하면 관세법 제275조의3(명의대여행위죄 등)에 걸립니다. 확인하라는 경고이며 위반이라는 판단이 아닙니다.',
    en:
      'Another person, of the file or its history, uses the same personal customs id. To import ' +
      "express or postal goods in another's name, to escape duty or for gain, is an offence by " +
      'article 275-3 of the Customs Act. This is a warning to look into it and no finding.',
  },
  identity_shared_id_declaration: {
    weight: 'warns',
    rests,
    ko:
      '파일이나 이력의 다른 사람(person)도 같은 개인 통관고유부호를 썼습니다. 그날의 관세법 제275조의3은 관세 회피 등을 위해 남의 명의로 ' +
      '납세신고를 하는 일만 다루었습니다. 확인하라는 경고이며 위반이라는 판단이 아닙니다.',
    en:
      'Another person, of the file or its history, uses the same personal customs id. Article ' +
      "275-3 of the Customs Act of that day dealt only with duty declarations in another's " +
      'name, to escape duty and the like. This is a warning to look into it and no finding.',
  },
}

/** Marks an id that several persons use, by what the act said on the day. */
export function identityNames(isShared: boolean, law: Bound<KoreanLaw>, marks: Marks): void {
  if (!isShared) return
  switch (law.customsAct.nameLending) {
    case 'name_in_import':
      mark(marks, R.identity_shared_id)
      return
    case 'name_in_declaration':
    case 'lending_for_declaration':
      mark(marks, R.identity_shared_id_declaration)
      return
    default:
      mark(marks, R.identity_law_not_known)
  }
}
