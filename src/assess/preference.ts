/** Does an agreement rate apply: is the origin proven, the transport direct, the rate lower? */
import { countryCount, countryOf } from '../basis/country.js'
import { type Marks, mark } from '../judge/marks.js'
import { numbered } from '../judge/numbered.js'
import type { Reasons } from '../judge/reasons.js'
import { agreementMembers } from '../law/kr/agreement-members.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { type AgreementColumn, agreementColumns } from '../law/schedule.js'
import { R } from './reason-ids.js'
import { isKnown, Proof } from './words.js'

const rateRests = ['kr.customsAct.dutyRateOrder']
const decreeWaiver = 'kr.ftaActDecree.originWaiver'

/** Up to which value papers of origin are waived: the amount of the decree, or one of an agreement. */
export const waiverKeys = [
  decreeWaiver,
  'kr.ftaActDecree.originWaiverChina',
  'kr.ftaActDecree.originWaiverVietNam',
  'kr.ftaActDecree.originWaiverAsean',
  'kr.ftaActDecree.originWaiverOthers',
]

export const preferenceReasons: Reasons = {
  rate_agreement: {
    weight: 'decides',
    rests: ['kr.ftaAct.directTransport'],
    standing: 'reported',
    ko:
      '원산지가 증명되고 직접 운송되어 더 낮은 협정세율 {duty_rate_pct}%({rate_kind})를 적용합니다. 증빙의 서식과 발급자가 그 협정에 ' +
      '맞는지는 확인하지 않았습니다.',
    en:
      'The origin is proven and the transport direct: the lower agreement rate of {duty_rate_pct} % ' +
      '({rate_kind}) applies. Whether form and issuer of the proof are those of the agreement ' +
      'was not tested.',
  },
  preference_papers_waived: {
    weight: 'decides',
    standing: 'reported',
    rests: waiverKeys,
    ko: '과세가격이 면제 금액 이하여서 원산지증빙서류 없이 구매 영수증으로 협정세율을 신청할 수 있습니다.',
    en: 'The customs value is within the waiver: a receipt will do in place of a paper of origin.',
  },
  preference_no_proof: {
    weight: 'warns',
    rests: rateRests,
    ko: '이 원산지에는 더 낮은 협정세율이 있으나 원산지 증빙이 없어 적용하지 않았습니다.',
    en: 'There is a lower agreement rate for this origin, but no proof of it: not applied.',
  },
  preference_over_waiver: {
    weight: 'warns',
    standing: 'reported',
    rests: waiverKeys,
    ko: '과세가격이 면제 금액을 넘어 영수증만으로는 협정세율을 적용할 수 없습니다. 원산지증명서가 필요합니다.',
    en: 'The customs value is above the waiver: a receipt is not enough, a paper of origin is needed.',
  },
  preference_not_direct: {
    weight: 'warns',
    rests: ['kr.ftaAct.directTransport'],
    ko: '원산지가 아닌 국가에서 발송되어 협정세율을 적용하지 않았습니다(직접운송 원칙). 단순 경유임을 증명하면 인정될 수 있습니다.',
    en:
      'Dispatched from a country other than that of origin: no agreement rate (direct transport). ' +
      'Mere transit that is proven may be accepted.',
  },
  preference_not_known: {
    weight: 'not_known',
    rests: rateRests,
    ko: '증빙이 있는 원산지의 협정세율을 알 수 없어(품목번호 부족, 의심되는 세율, 또는 과세가격을 몰라 증빙 면제 여부를 모름) 관세를 계산하지 않았습니다.',
    en:
      'The agreement rate for the origin that is proven is not known (a short code, a ' +
      'doubtful rate, or a customs value that is not known beside the waiver): no duty was worked out.',
  },
  preference_not_held: {
    weight: 'not_known',
    rests: rateRests,
    ko: '이 원산지와의 협정세율이 관세율표에 실려 있지 않아, 증빙이 있는데도 관세를 알 수 없습니다. 공식 관세율표를 불러오십시오.',
    en:
      'The schedule holds no rates of the agreement with this origin, of which there is proof: the ' +
      'duty is not known. Load the official schedule.',
  },
  preference_others_not_held: {
    weight: 'warns',
    rests: rateRests,
    ko: '이 원산지의 다른 협정세율은 관세율표에 실려 있지 않아 견주지 못했습니다. 더 낮을 수 있습니다.',
    en: 'Rates of another agreement with this origin are not in the schedule; they may be lower.',
  },
  preference_waiver_not_known: {
    weight: 'warns',
    rests: [decreeWaiver],
    ko: '이 협정의 증빙 면제 금액을 알지 못해, 영수증만으로는 협정세율을 적용하지 않았습니다.',
    en:
      'Up to which value this agreement needs no paper of origin is not known: a receipt alone was ' +
      'not taken.',
  },
}

/** `members[agreement]` holds the numbers of its countries. */
const members: readonly ReadonlySet<number>[] = agreementColumns.map(column => {
  const line = agreementMembers.split('\n').find(one => one.startsWith(`${column},`))
  return new Set((line ?? '').replace(`${column},`, '').split(' ').map(countryOf))
})
const europe = agreementColumns.indexOf('fta_eu')

/** The agreements of each country, by its number. */
const agreementsOf: readonly Int32Array[] = Array.from({ length: countryCount + 1 }, (_, country) =>
  Int32Array.from(agreementColumns.keys()).filter(agreement => members[agreement]!.has(country)),
)

/** What is asked of one row of goods. */
export interface PreferenceFacts {
  /** Numbers of countries; 0 where not given. */
  origin: number
  shipFrom: number
  /** A choice of `origin_proof`. */
  proof: number
  /** The ordinary rate; an agreement counts only where it is lower. */
  ordinaryPermyriad: number
  /** 1 for each agreement whose rates are on board. */
  isHeld: Uint8Array
  /** Whether the customs value of the parcel is above a value in USD cents. */
  isValueAbove: (cents: number) => boolean
  /** Whether that customs value is known. */
  isValueKnown: () => boolean
}

type Waiver = keyof KoreanLaw['ftaActDecree']

/** The amount of each agreement that a source names. */
const waiverOfAgreement: Readonly<Partial<Record<AgreementColumn, Waiver>>> = {
  fta_us: 'originWaiver',
  fta_eu: 'originWaiver',
  fta_gb: 'originWaiver',
  fta_ef: 'originWaiverOthers',
  fta_au: 'originWaiverOthers',
  fta_ca: 'originWaiverOthers',
  fta_cl: 'originWaiverOthers',
  fta_sg: 'originWaiverOthers',
  fta_nz: 'originWaiverOthers',
  fta_cn: 'originWaiverChina',
  fta_vn: 'originWaiverVietNam',
  asean: 'originWaiverAsean',
}

/** Up to which customs value a receipt will do, in USD cents; undefined where papers are needed. */
function waiverOf(column: AgreementColumn, law: Bound<KoreanLaw>): number | undefined {
  const name = waiverOfAgreement[column]
  return name && law.ftaActDecree[name]
}

/** The amounts that goods of an origin may have; that of the decree where no agreement names one. */
export function waiverKeysOf(origin: number): readonly string[] {
  const names = [...(agreementsOf[origin] ?? [])].flatMap(agreement => {
    const name = waiverOfAgreement[agreementColumns[agreement]!]
    return name ? [`kr.ftaActDecree.${name}`] : []
  })
  return names.length > 0 ? names : [decreeWaiver]
}

function isDirect(facts: PreferenceFacts, agreement: number, law: Bound<KoreanLaw>): boolean {
  if (law.ftaAct.directTransport === 'not_required') return true
  if (facts.shipFrom === facts.origin) return true
  return agreement === europe && members[agreement]!.has(facts.shipFrom)
}

/** How an agreement stands to the papers at hand. */
const Proven = numbered(['no', 'yes', 'by_receipt', 'over_waiver', 'no_waiver', 'open'])

function provenOf(facts: PreferenceFacts, agreement: number, law: Bound<KoreanLaw>): number {
  const column = agreementColumns[agreement]!
  switch (facts.proof) {
    case Proof.certificate:
      return Proven.yes
    case Proof.declaration:
      return column.startsWith('apta') ? Proven.no : Proven.yes
    case Proof.receipt:
      return byReceipt(facts, waiverOf(column, law))
    default:
      return Proven.no
  }
}

/** A receipt will do up to a customs value; above it for certain, or open where it is not known. */
function byReceipt(facts: PreferenceFacts, waiver: number | undefined): number {
  if (waiver === undefined) return Proven.no_waiver
  if (facts.isValueAbove(waiver)) return Proven.over_waiver
  return facts.isValueKnown() ? Proven.by_receipt : Proven.open
}

/** Why an agreement with a lower rate does not apply. */
function markNotProven(proven: number, marks: Marks): void {
  if (proven === Proven.over_waiver) mark(marks, R.preference_over_waiver)
  if (proven === Proven.no || proven === Proven.no_waiver) mark(marks, R.preference_no_proof)
  if (proven === Proven.no_waiver) mark(marks, R.preference_waiver_not_known)
}

function isOpenTo(proven: number): boolean {
  return proven === Proven.yes || proven === Proven.by_receipt || proven === Proven.open
}

/** The agreement whose rate applies or may apply, by its place in the list, or where none does. */
export const Preference = { none: -1, not_known: Number.NEGATIVE_INFINITY }

/**
 * The agreement whose rate applies, by its place in the list, or a `Preference`. `rateOf` gives the
 * rate of an agreement for the goods: -1 for none, not a number where it is not known.
 */
export function preference(
  facts: PreferenceFacts,
  rateOf: (agreement: number) => number,
  law: Bound<KoreanLaw>,
  marks: Marks,
): number {
  const own = agreementsOf[facts.origin]!
  let best: number = Preference.none
  let held = 0
  let lowest = facts.ordinaryPermyriad
  if (lowest === 0) return best
  for (let at = 0; at < own.length; at++) {
    const agreement = own[at]!
    if (facts.isHeld[agreement] === 0) continue
    held++
    const rate = rateOf(agreement)
    if (rate === -1 || !(rate < lowest) || !isDirect(facts, agreement, law)) continue
    const proven = provenOf(facts, agreement, law)
    if (!isOpenTo(proven) || proven === Proven.open) continue
    best = agreement
    lowest = rate
  }
  // No rate is lower than 0, whatever another agreement says.
  if (lowest > 0 && mayBeLower(facts, rateOf, law, lowest)) return Preference.not_known
  markOthers(facts, rateOf, law, { marks, best, lowest })
  return held < own.length && lowest > 0 ? withoutHeld(facts, best, held, { law, marks }) : best
}

/** Whether an agreement whose rate or proof is not known may be lower than what applies. */
function mayBeLower(
  facts: PreferenceFacts,
  rateOf: (agreement: number) => number,
  law: Bound<KoreanLaw>,
  lowest: number,
): boolean {
  const own = agreementsOf[facts.origin]!
  for (let at = 0; at < own.length; at++) {
    const agreement = own[at]!
    const rate = rateOf(agreement)
    const isLower = rate !== -1 && !(rate >= lowest)
    if (!isLower || facts.isHeld[agreement] === 0 || !isDirect(facts, agreement, law)) continue
    const proven = provenOf(facts, agreement, law)
    if (proven === Proven.open || (isOpenTo(proven) && !isKnown(rate))) return true
  }
  return false
}

/** Says which agreements would be lower than what applies, and how the receipt was taken. */
function markOthers(
  facts: PreferenceFacts,
  rateOf: (agreement: number) => number,
  law: Bound<KoreanLaw>,
  chosen: { readonly marks: Marks; readonly best: number; readonly lowest: number },
): void {
  const own = agreementsOf[facts.origin]!
  for (let at = 0; at < own.length; at++) {
    const agreement = own[at]!
    const rate = rateOf(agreement)
    if (facts.isHeld[agreement] === 0 || rate === -1) continue
    if (agreement === chosen.best) {
      if (facts.proof === Proof.receipt) mark(chosen.marks, R.preference_papers_waived)
    } else if (chosen.lowest > 0 && !(rate >= chosen.lowest)) {
      if (isDirect(facts, agreement, law)) {
        markNotProven(provenOf(facts, agreement, law), chosen.marks)
      } else mark(chosen.marks, R.preference_not_direct)
    }
  }
}

/** Says that some or all agreements of the origin are not on board, where a proof is at hand. */
function withoutHeld(
  facts: PreferenceFacts,
  best: number,
  held: number,
  { law, marks }: { readonly law: Bound<KoreanLaw>; readonly marks: Marks },
): number {
  if (facts.shipFrom !== facts.origin || !isClaimed(facts, law)) return best
  mark(marks, held === 0 ? R.preference_not_held : R.preference_others_not_held)
  return held === 0 ? Preference.not_known : best
}

/** Whether the papers at hand would open an agreement that is not on board. */
function isClaimed(facts: PreferenceFacts, law: Bound<KoreanLaw>): boolean {
  if (facts.proof === Proof.certificate || facts.proof === Proof.declaration) return true
  if (facts.proof !== Proof.receipt) return false
  for (const agreement of agreementsOf[facts.origin]!) {
    if (facts.isHeld[agreement] === 0 && isOpenTo(provenOf(facts, agreement, law))) return true
  }
  return false
}
