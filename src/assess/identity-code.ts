/** Is there a customs id (통관고유부호), of the right form and kind, and in force on the day? */
import { type Marks, mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { blankDay } from '../parcel/columns.js'
import { IdForm, isPersonalId } from '../parcel/customs-id.js'
import { hasId, type IdentityFacts, isDeclared, kindOf } from './identity-facts.js'
import { R } from './reason-ids.js'
import { IdKind, Track, Use } from './words.js'

const order = ['kr.ecommerceNotice.acceptance', 'kr.ecommerceNotice.scope']
const kinds = ['kr.customsCodeNotice.codeKinds']
const form = ['kr.customsCodeNotice.personalForm']
const validity = ['kr.customsCodeNotice.validityYears', 'kr.customsCodeNotice.renewalDays']

export const identityCodeReasons: Reasons = {
  identity_not_tested: {
    weight: 'not_known',
    rests: [],
    ko: '본인 확인 열(customs_id, customs_match, person_name 등)이 모두 비어 있어 통관고유부호를 확인하지 않았습니다.',
    en:
      'All columns of identity (such as customs_id, customs_match, person_name) are blank: ' +
      'the customs id was not tested.',
  },
  identity_law_not_known: {
    weight: 'not_known',
    rests: [],
    ko: '그날 이 화물의 본인 확인에 무엇이 필요했는지 알지 못합니다.',
    en: "What was asked of this parcel's identity on that day is not known.",
  },
  identity_post_not_known: {
    weight: 'not_known',
    rests: [],
    ko: '수입신고를 하지 않는 우편물에 통관고유부호를 요구하는 조문을 찾지 못했습니다. 필요한지 알 수 없습니다.',
    en:
      'No article was found that asks a customs id of postal parcels without an import ' +
      'declaration: whether one is needed is not known.',
  },
  identity_code_missing: {
    weight: 'decides',
    rests: ['kr.customsIdentity.manifestCode'],
    ko: '통관고유부호가 없습니다. 물품수신인의 통관고유부호는 통관목록에 반드시 적으므로 목록통관을 할 수 없습니다.',
    en:
      'There is no customs id. The manifest must hold the customs id of the recipient: without ' +
      'it the parcel cannot pass by list.',
  },
  identity_code_missing_doubtful: {
    weight: 'warns',
    rests: ['kr.customsIdentity.manifestCode'],
    ko: '통관고유부호가 없습니다. 이때 생년월일로 대신할 수 있었는지 자료가 엇갈립니다.',
    en:
      'There is no customs id. Sources differ on whether the day of birth was taken in its ' +
      'place at that time.',
  },
  identity_code_missing_declared: {
    weight: 'warns',
    rests: ['kr.customsActDecree.declarationCode'],
    ko: '통관고유부호가 없습니다. 수입신고서에 적는 사항이므로 신고 전에 확인하십시오(개인은 주민등록번호로 신고하였다는 안내가 있습니다).',
    en:
      'There is no customs id. It is an item of the import declaration: see to it before ' +
      'declaring (individuals are said to have declared with their resident number).',
  },
  identity_order_code_missing: {
    weight: 'decides',
    rests: order,
    ko: '통관고유부호(또는 일회용 개인 통관부호)가 없습니다. 부호와 수입화주 정보가 일치하여야 통관목록·수입신고를 접수하므로 접수되지 않습니다.',
    en:
      'There is no customs id (nor a one-time code). Manifest and declaration are accepted only ' +
      'where the id matches the recipient: this one is not accepted.',
  },
  identity_form_wrong: {
    weight: 'decides',
    rests: form,
    ko: '통관고유부호가 개인 통관고유부호의 형식(P와 숫자 12자리)이 아닙니다.',
    en: 'The customs id does not have the form of a personal one (P and 12 digits).',
  },
  identity_form_not_tested: {
    weight: 'warns',
    rests: [],
    standing: 'reported',
    ko: '이 종류의 부호(사업자 통관고유부호, 일회용 개인 통관부호)는 체계표(별표 1)를 보지 못해 형식을 확인하지 않았습니다.',
    en:
      'The form of this kind of id (business customs id, one-time code) was not tested: its ' +
      'table (annex 1) was not seen.',
  },
  identity_business_form_wrong: {
    weight: 'warns',
    rests: [],
    standing: 'remembered',
    ko: '사업자 통관고유부호로 알려진 길이(15자리, 한글은 2자리로 셈)와 다릅니다. 체계표(별표 1)를 보지 못했으므로 경고입니다.',
    en:
      'The id is not as long as a business customs id is said to be (15 positions, a Korean ' +
      'letter counts two). A warning only: its table (annex 1) was not seen.',
  },
  identity_registration_number: {
    weight: 'warns',
    rests: ['kr.customsActDecree.declarationCode'],
    ko: '사업자등록번호입니다. 수입신고서에는 사업자등록번호와 사업자 통관고유부호를 따로 적으므로 통관고유부호도 필요합니다.',
    en:
      'This is a business registration number. The import declaration holds it and the ' +
      'business customs id apart: the customs id is needed too.',
  },
  identity_registration_check: {
    weight: 'warns',
    rests: [],
    ko: '사업자등록번호의 검증번호가 맞지 않습니다. 잘못 적었을 수 있습니다.',
    en: 'The check digit of the business registration number is wrong: it may be mistyped.',
  },
  identity_business_for_own_use: {
    weight: 'warns',
    rests: kinds,
    ko: '자가사용·선물 물품인데 사업자 부호입니다. 개인의 물품은 개인 통관고유부호로, 사업자의 물품은 용도를 고쳐 통관하십시오.',
    en:
      'The goods are for own use or a gift, and the id is a business. Use the personal id of ' +
      'the individual, or correct the use.',
  },
  identity_personal_for_resale: {
    weight: 'warns',
    rests: kinds,
    ko: '판매용 물품인데 개인의 부호입니다. 수출입업체는 사업자 통관고유부호를 씁니다.',
    en:
      'The goods are for resale, and the id is that of an individual. Traders use a business ' +
      'customs id.',
  },
  identity_one_time_not_known: {
    weight: 'not_known',
    rests: ['kr.ecommerceNotice.oneTimeCode'],
    ko: '그날 일회용 개인 통관부호가 있었는지 알지 못합니다. 아는 첫날은 2026-08-24입니다.',
    en:
      'Whether there were one-time codes on that day is not known; the first known day is ' +
      '2026-08-24.',
  },
  identity_expired: {
    weight: 'decides',
    rests: validity,
    ko: '개인 통관고유부호의 유효기간이 끝났고 갱신 기간도 지났습니다. 해지될 수 있으므로 다시 발급받아야 합니다.',
    en:
      'The personal customs id has expired and the time for renewal is over. It may be ' +
      'cancelled: a new one is needed.',
  },
  identity_expired_renewable: {
    weight: 'decides',
    rests: validity,
    ko: '개인 통관고유부호의 유효기간이 끝났습니다. 아직 갱신 기간이므로 갱신하면 같은 부호를 씁니다.',
    en:
      'The personal customs id has expired. It can still be renewed, and then stays the same ' +
      'number.',
  },
  identity_renewal_due: {
    weight: 'warns',
    rests: validity,
    ko: '개인 통관고유부호의 유효기간이 곧 끝납니다. 지금 갱신할 수 있습니다.',
    en: 'The personal customs id expires soon; it can be renewed now.',
  },
}

/** By which rule an id is asked. */
export type Regime = 'order' | 'manifest' | 'declaration' | 'post'

/** E-commerce goods of an individual for own use have a rule of their own, since it is known. */
export function regimeOf(facts: IdentityFacts, law: Bound<KoreanLaw>): Regime {
  if (facts.isPost && !isDeclared(facts.track)) return 'post'
  const { scope, acceptance } = law.ecommerceNotice
  const isNotice = scope === 'own_use_of_individuals' && acceptance === 'match_and_number'
  if (isNotice && facts.use === Use.self && !isBusiness(facts)) return 'order'
  return facts.track === Track.list ? 'manifest' : 'declaration'
}

/** Whether the id is a business: as told, or by a form that no personal id has. */
export function isBusiness(facts: IdentityFacts): boolean {
  if (facts.idKind > 0) return facts.idKind === IdKind.business
  return facts.id > 0 && facts.id !== IdForm.other && !isPersonalId(facts.id)
}

/** The reason why a missing id matters under a rule. */
function missing(regime: Regime, law: Bound<KoreanLaw>): number {
  switch (regime) {
    case 'order':
      return R.identity_order_code_missing
    case 'post':
      return R.identity_post_not_known
    case 'manifest':
      return missingInManifest(law)
    case 'declaration':
      return law.customsActDecree.declarationCode === 'item'
        ? R.identity_code_missing_declared
        : R.identity_law_not_known
  }
}

function missingInManifest(law: Bound<KoreanLaw>): number {
  switch (law.customsIdentity.manifestCode) {
    case 'code':
      return R.identity_code_missing
    case 'code_or_birth_day':
      return R.identity_code_missing_doubtful
    default:
      return R.identity_law_not_known
  }
}

/** What is wrong with the id itself, its kind and its days. False where there is none to match. */
export function identityCode(
  facts: IdentityFacts,
  regime: Regime,
  law: Bound<KoreanLaw>,
  marks: Marks,
): boolean {
  const unmet = missing(regime, law)
  const isUnknown = unmet === R.identity_post_not_known || unmet === R.identity_law_not_known
  if (!hasId(facts) || isUnknown) mark(marks, unmet)
  if (!hasId(facts)) return false
  if (isBusiness(facts)) businessCode(facts, marks)
  else personalCode(facts, law, marks)
  return true
}

function businessCode(facts: IdentityFacts, marks: Marks): void {
  const isOwn = facts.use === Use.self || facts.use === Use.gift
  if (isOwn) mark(marks, R.identity_business_for_own_use)
  switch (facts.id) {
    case IdForm.registrationNumberWrong:
      mark(marks, R.identity_registration_check)
      mark(marks, R.identity_registration_number)
      return
    case IdForm.registrationNumber:
      mark(marks, R.identity_registration_number)
      return
    case IdForm.business:
      return
    default:
      mark(marks, R.identity_business_form_wrong)
  }
}

function personalCode(facts: IdentityFacts, law: Bound<KoreanLaw>, marks: Marks): void {
  const isForResale = facts.use === Use.resale && kindOf(facts) > 0
  if (isForResale) mark(marks, R.identity_personal_for_resale)
  if (kindOf(facts) === IdKind.oneTime) {
    const isKnown = law.ecommerceNotice.oneTimeCode === 'of_partners'
    if (!isKnown) mark(marks, R.identity_one_time_not_known)
    return
  }
  if (law.customsCodeNotice.personalForm === undefined) mark(marks, R.identity_law_not_known)
  else if (!isPersonalId(facts.id)) mark(marks, R.identity_form_wrong)
  expiry(facts, law, marks)
}

function expiry(facts: IdentityFacts, law: Bound<KoreanLaw>, marks: Marks): void {
  const { expiresOn, onDay } = facts
  if (expiresOn === blankDay) return
  const { renewalDays, validityYears } = law.customsCodeNotice
  if (renewalDays === undefined || validityYears === undefined) {
    mark(marks, R.identity_law_not_known)
  } else if (onDay > expiresOn) {
    const isRenewable = onDay <= expiresOn + renewalDays
    mark(marks, isRenewable ? R.identity_expired_renewable : R.identity_expired)
  }
}

/** What is said of an id that may be in order all the same. */
export function identityCodeNotes(facts: IdentityFacts, law: Bound<KoreanLaw>, marks: Marks): void {
  if (!hasId(facts)) return
  const isOneTime = kindOf(facts) === IdKind.oneTime
  const isBusinessId = isBusiness(facts) && facts.id === IdForm.business
  if (isOneTime || isBusinessId) mark(marks, R.identity_form_not_tested)
  if (isOneTime || isBusiness(facts) || facts.expiresOn === blankDay) return
  const { renewalDays } = law.customsCodeNotice
  if (renewalDays === undefined || facts.onDay > facts.expiresOn) return
  if (facts.onDay >= facts.expiresOn - renewalDays) mark(marks, R.identity_renewal_due)
}
