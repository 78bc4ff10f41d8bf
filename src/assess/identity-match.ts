/** Does the customs id belong to the recipient, and is all there that the day asks for? */
import { isEmpty, type Marks, mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { isBusiness, type Regime } from './identity-code.js'
import type { IdentityFacts } from './identity-facts.js'
import { R } from './reason-ids.js'
import { Match } from './words.js'

const practice = ['kr.customsIdentity.matchFields']
const order = ['kr.ecommerceNotice.acceptance', 'kr.ecommerceNotice.matchFields']
const lending = 'kr.customsAct.nameLending'

export const identityMatchReasons: Reasons = {
  identity_match_failed: {
    weight: 'decides',
    rests: [...practice, lending],
    ko:
      '통관고유부호가 수하인 정보와 맞지 않아 통관이 보류됩니다. 오타나 개명일 수 있습니다. 남의 명의를 쓴 것이면 관세법 ' +
      '제275조의3(명의대여행위죄 등)이 문제 됩니다. 경고이며 위반이라는 판단이 아닙니다.',
    en:
      'The customs id does not match the recipient: the parcel is held. It may be a mistyped or ' +
      "changed name. Where another's name is used, article 275-3 of the Customs Act is to be " +
      'looked at. This is a warning and no finding.',
  },
  identity_not_matched: {
    weight: 'not_known',
    rests: practice,
    ko: '통관고유부호의 대조를 요청하지 않았거나 결과가 비어 있습니다. 통관할 때 수하인 정보와 대조합니다.',
    en:
      'The customs id was not matched, or the result is blank. Customs compares it with the ' +
      'recipient at clearance.',
  },
  identity_match_fields_missing: {
    weight: 'not_known',
    rests: practice,
    ko: '그날 통관고유부호와 대조하는 수하인 정보(person_name, person_phone)가 비어 있어 대조할 수 없습니다.',
    en:
      'What was compared with the customs id on that day (person_name, person_phone) is blank: ' +
      'it cannot be matched.',
  },
  identity_postcode_missing: {
    weight: 'warns',
    rests: practice,
    ko:
      '배송지 우편번호(person_postcode)가 비어 있습니다. 2025-11-21 이후 발급·변경된 부호는 우편번호도 맞아야 ' +
      '통관됩니다. 부호를 발급받은 날은 알 수 없습니다.',
    en:
      'The postcode (person_postcode) is blank. For ids issued or changed since 2025-11-21 it ' +
      'must match too; when this one was issued is not known.',
  },
  identity_outage_not_known: {
    weight: 'not_known',
    rests: practice,
    ko: '전산장애로 대조하지 못했습니다. 그날 전산장애에 관한 규정은 알지 못합니다.',
    en:
      'An outage kept the id from being matched. What was to be done in an outage on that day ' +
      'is not known.',
  },
  identity_met: {
    weight: 'decides',
    rests: practice,
    ko: '통관고유부호가 수하인 정보와 일치하고 그날 필요한 것이 갖추어졌습니다.',
    en: 'The customs id matches the recipient, and what the day asks for is there.',
  },
  identity_order_match_failed: {
    weight: 'decides',
    rests: [...order, lending],
    ko:
      '통관고유부호가 수입화주 정보와 일치하지 않아 일회용 인증번호가 발급되지 않고, 통관목록·수입신고가 접수되지 않습니다. 오타나 ' +
      '개명일 수 있습니다. 남의 명의를 쓴 것이면 관세법 제275조의3(명의대여행위죄 등)이 문제 됩니다. 경고이며 위반이라는 판단이 ' +
      '아닙니다.',
    en:
      'The customs id does not match the recipient: no one-time number is issued, and manifest ' +
      'or declaration is not accepted. It may be a mistyped or changed name. Where ' +
      "another's name is used, article 275-3 of the Customs Act is to be looked at. This is a " +
      'warning and no finding.',
  },
  identity_order_not_matched: {
    weight: 'not_known',
    rests: order,
    ko: '주문 건의 대조를 요청하지 않았거나 결과가 비어 있습니다. 주문 단계에서 하지 않았으면 특송업체나 관세사가 도착 뒤에 요청할 수 있습니다(제14조).',
    en:
      'The order was not matched, or the result is blank. Where the seller did not ask, the ' +
      'carrier or broker may do so after arrival (article 14).',
  },
  identity_order_fields_missing: {
    weight: 'not_known',
    rests: order,
    ko: '대조에 필요한 성명, 연락처, 배송 주소(person_name, person_phone, person_address) 가운데 빈칸이 있어 대조를 요청할 수 없습니다.',
    en:
      'Name, telephone and delivery address (person_name, person_phone, person_address) are ' +
      'needed for the match, and one of them is blank: it cannot be asked for.',
  },
  identity_order_number_missing: {
    weight: 'decides',
    rests: order,
    ko: '일회용 인증번호(one_time_no)가 적히지 않았습니다. 주문 건별로 발급된 번호가 일치하여야 통관목록·수입신고를 접수하므로, 번호를 적기 전에는 접수되지 않습니다.',
    en:
      'No one-time number (one_time_no) is given. Manifest and declaration are accepted only with the ' +
      'number issued for the order: without it this one is not accepted.',
  },
  identity_order_outage: {
    weight: 'not_known',
    rests: [
      'kr.ecommerceNotice.outage',
      'kr.ecommerceNotice.outageMinutes',
      'kr.ecommerceNotice.acceptance',
    ],
    ko: '전산장애이므로 주문·배송대행 요청은 대조 없이 처리할 수 있습니다. 복구되면 대조를 요청하여야 하고, 통관목록·수입신고를 낼 때에는 그때 발급된 일회용 인증번호가 필요합니다.',
    en:
      'In an outage the order may be handled without a match. The match is to be asked for once ' +
      'it is over, and manifest or declaration needs the one-time number issued then.',
  },
  identity_order_met: {
    weight: 'decides',
    rests: order,
    ko: '통관고유부호가 수입화주 정보와 일치하고 일회용 인증번호가 있습니다. 번호가 맞는지는 관세청이 확인합니다.',
    en:
      'The customs id matches the recipient, and the one-time number is there. Whether the ' +
      'number is right is for customs to check.',
  },
}

/** What the match still lacks; `marks` holds what is wrong with the id itself. */
export function identityMatch(
  facts: IdentityFacts,
  regime: Regime,
  law: Bound<KoreanLaw>,
  marks: Marks,
): void {
  const isOrder = regime === 'order'
  if (facts.match === Match.failed) {
    mark(marks, isOrder ? R.identity_order_match_failed : R.identity_match_failed)
  } else if (isBusiness(facts) || regime === 'post') return
  else if (isOrder) matchOfOrder(facts, law, marks)
  else matchOfPractice(facts, law, marks)
}

function matchOfOrder(facts: IdentityFacts, law: Bound<KoreanLaw>, marks: Marks): void {
  const { hasName, hasPhone, hasAddress, hasNumber, match } = facts
  const isMatched = match === Match.matched
  const isWhole = hasName && hasPhone && hasAddress
  const isAsked = law.ecommerceNotice.matchFields === 'name_phone_address'
  const isOutage = match === Match.outage && law.ecommerceNotice.outage !== undefined
  if (!isMatched && isAsked && !isWhole) mark(marks, R.identity_order_fields_missing)
  if (isOutage) mark(marks, R.identity_order_outage)
  else if (!isMatched) mark(marks, R.identity_order_not_matched)
  if (!hasNumber && !isOutage) mark(marks, R.identity_order_number_missing)
  if (isMatched && isEmpty(marks)) mark(marks, R.identity_order_met)
}

function matchOfPractice(facts: IdentityFacts, law: Bound<KoreanLaw>, marks: Marks): void {
  const { matchFields } = law.customsIdentity
  if (matchFields === undefined) {
    mark(marks, R.identity_law_not_known)
    return
  }
  if (facts.match === Match.matched) {
    if (isEmpty(marks)) mark(marks, R.identity_met)
    return
  }
  const isOutage = facts.match === Match.outage
  mark(marks, isOutage ? R.identity_outage_not_known : R.identity_not_matched)
  if (isIncomplete(facts, matchFields)) mark(marks, R.identity_match_fields_missing)
  const isPostcodeAsked = matchFields === 'name_phone_postcode'
  if (isPostcodeAsked && !facts.hasPostcode) mark(marks, R.identity_postcode_missing)
}

type Fields = NonNullable<Bound<KoreanLaw>['customsIdentity']['matchFields']>

function isIncomplete({ hasName, hasPhone }: IdentityFacts, asked: Fields): boolean {
  switch (asked) {
    case 'name':
      return !hasName
    case 'name_or_phone':
      return !hasName && !hasPhone
    case 'name_phone':
    case 'name_phone_postcode':
      return !hasName || !hasPhone
  }
}
