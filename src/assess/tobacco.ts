/** What are the taxes on tobacco on one declaration line, and the levies beside them? */
import { floorMulDiv, isWholeMulDiv } from '../basis/exact.js'
import { permyriad, quantityScale, stickPack, tenths } from '../basis/scale.js'
import { mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { cut, cutRate, markFraction } from './collect.js'
import type { DomesticAnswer, DomesticFacts, TobaccoRate } from './domestic-facts.js'
import { R } from './reason-ids.js'
import { isKnown, notKnown, TobaccoKind } from './words.js'

const rests = [
  'kr.localTaxAct.cigarette',
  'kr.localTaxAct.educationShare',
  'kr.tobaccoExcise.cigarette',
]

export const tobaccoReasons: Reasons = {
  tobacco_taxes: {
    weight: 'decides',
    rests,
    ko: '담배의 개비·무게·용량에 개별소비세와 담배소비세를, 담배소비세에 지방교육세를 매깁니다.',
    en:
      'Consumption tax and tobacco consumption tax are charged on sticks, weight or volume, local ' +
      'education tax on the latter.',
  },
  tobacco_excise_remembered: {
    weight: 'warns',
    standing: 'remembered',
    rests: ['kr.tobaccoExcise.cigarette'],
    ko: '이 종류의 담배에 매긴 개별소비세 금액은 기억에 따른 것입니다. 개별소비세법 별표를 확인하십시오.',
    en:
      'The amount of consumption tax on this kind of tobacco is from memory. See the annex of the ' +
      'Individual Consumption Tax Act.',
  },
  tobacco_not_relieved: {
    weight: 'decides',
    rests: ['kr.localTaxAct.smallValue'],
    ko: '관세가 면제되어도 담배의 개별소비세·담배소비세·지방교육세는 면제되지 않습니다.',
    en: 'Relief from duty does not free of the taxes on tobacco.',
  },
  tobacco_kind_unclear: {
    weight: 'not_known',
    rests,
    ko: '품목번호로 담배의 종류를 알 수 없습니다. 궐련형·기타유형 전자담배와 니코틴 용액은 tobacco_kind를 적으십시오.',
    en:
      'The code does not tell the kind of tobacco. For heated tobacco and nicotine solutions ' +
      'give tobacco_kind.',
  },
  tobacco_amount_missing: {
    weight: 'not_known',
    rests,
    ko: '개비 수(pieces_per_unit), 순중량(weight_g) 또는 용량(volume_ml)이 없어 담배의 세금을 알 수 없습니다.',
    en:
      'Without sticks (pieces_per_unit), weight (weight_g) or volume (volume_ml) the taxes on ' +
      'tobacco are not known.',
  },
  tobacco_law_not_known: {
    weight: 'not_known',
    rests,
    ko: '그날의 담배 세율을 알지 못합니다.',
    en: 'The rates on tobacco of that day are not known.',
  },
  levy_private: {
    weight: 'decides',
    rests: ['kr.healthPromotionAct.payer'],
    ko: '건강증진부담금은 수입판매업자가 판매하는 담배에 매기므로 개인의 반입은 0으로 봅니다. 세관이 걷는지는 확인하지 못했습니다.',
    en:
      'The health levy is on tobacco that dealers sell: taken as 0 for a private parcel. Whether ' +
      'customs asks for it was not found out.',
  },
  levy_dealer: {
    weight: 'decides',
    rests: ['kr.healthPromotionAct.cigarette', 'kr.wasteLevy.cigarette'],
    ko: '판매용 담배에는 건강증진부담금(궐련은 폐기물부담금도)이 있습니다. 세금이 아니므로 세액에 넣지 않습니다.',
    en:
      'Tobacco for sale bears the health levy, cigarettes the waste levy too. They are no taxes ' +
      'and stand apart.',
  },
}

type Law = Bound<KoreanLaw>

const sticks: readonly TobaccoRate[] = ['cigarette', 'heatedStick']

/** The kinds whose consumption tax somebody reported; those of the others are remembered. */
const reported: readonly TobaccoRate[] = ['cigarette', 'heatedStick', 'liquid']

/** How many thousandths a rate is for. */
export function tobaccoUnit(rate: TobaccoRate): number {
  return sticks.includes(rate) ? stickPack * quantityScale : quantityScale
}

/** What a tax or levy is charged by; undefined where the law of the day is not known. */
interface Charge {
  readonly rate: number | undefined
  readonly nonLeafShare: number | undefined
  readonly unit: number
}

/** A rate on the amount of the line, less where it is not made from leaf, cut to tens of won. */
function charge(
  facts: DomesticFacts,
  { rate, nonLeafShare, unit }: Charge,
  law: Law,
  answer: DomesticAnswer,
): number {
  const share = facts.isNonLeaf ? nonLeafShare : permyriad
  if (rate === undefined || share === undefined) return notKnown
  const [factor, divisor] = [rate * share, unit * permyriad]
  const tax = cut(floorMulDiv(facts.tobaccoE3, factor, divisor), law, answer)
  markFraction(tax, isWholeMulDiv(facts.tobaccoE3, factor, divisor), law, answer)
  return tax
}

function fillTaxes(
  facts: DomesticFacts,
  law: Law,
  answer: DomesticAnswer,
  kind: TobaccoRate,
): void {
  const { localTaxAct, tobaccoExcise } = law
  const unit = tobaccoUnit(kind)
  const own = { rate: tobaccoExcise[kind], nonLeafShare: tobaccoExcise.nonLeafShare, unit }
  const ofLocal = { rate: localTaxAct[kind], nonLeafShare: localTaxAct.nonLeafShare, unit }
  const excise = charge(facts, own, law, answer)
  const local = charge(facts, ofLocal, law, answer)
  mark(answer.marks, R.tobacco_taxes)
  if (!reported.includes(kind)) mark(answer.marks, R.tobacco_excise_remembered)
  answer.tobaccoExciseKrw = excise
  answer.tobaccoLocalKrw = local
  answer.tobaccoEducationKrw = cutRate(local, localTaxAct.educationShare ?? notKnown, law, answer)
}

/** Leaves the taxes on tobacco open. */
export function openTobacco(answer: DomesticAnswer): void {
  answer.tobaccoExciseKrw = notKnown
  answer.tobaccoLocalKrw = notKnown
  answer.tobaccoEducationKrw = notKnown
}

/** Whether nobody but a dealer bears the levies, and nobody deals; undefined where not known. */
function isPrivate(facts: DomesticFacts, law: Law): boolean | undefined {
  const { payer } = law.healthPromotionAct
  return payer === undefined ? undefined : payer === 'dealer' && !facts.isDealer
}

function levies(facts: DomesticFacts, law: Law, answer: DomesticAnswer): number {
  const { healthPromotionAct: act, wasteLevy } = law
  const isFree = isPrivate(facts, law)
  if (isFree === undefined) return notKnown
  if (isFree) {
    mark(answer.marks, R.levy_private)
    return 0
  }
  const kind = facts.tobaccoRate
  if (kind === undefined || !isKnown(facts.tobaccoE3)) return notKnown
  const unit = tobaccoUnit(kind) * tenths
  const own = { rate: act[kind], nonLeafShare: act.nonLeafShare, unit }
  const health = charge(facts, own, law, answer)
  if (isKnown(health)) mark(answer.marks, R.levy_dealer)
  if (kind !== 'cigarette' || !isKnown(health)) return health
  const waste = { rate: wasteLevy.cigarette, nonLeafShare: permyriad, unit }
  return health + charge(facts, waste, law, answer)
}

/** Fills the taxes on tobacco and the levies. */
export function tobacco(facts: DomesticFacts, law: Law, answer: DomesticAnswer): void {
  if (facts.tobacco === TobaccoKind.none) return
  if (facts.isRelieved && law.localTaxAct.smallValue === 'exempt') return
  if (facts.isRelieved) mark(answer.marks, R.tobacco_not_relieved)
  const kind = facts.tobaccoRate
  answer.leviesKrw = levies(facts, law, answer)
  const isLaw = kind ? isKindKnown(facts, law, kind) : law.localTaxAct.educationShare !== undefined
  if (kind !== undefined && isLaw && isKnown(facts.tobaccoE3)) {
    fillTaxes(facts, law, answer, kind)
    return
  }
  const missing = kind === undefined ? R.tobacco_kind_unclear : R.tobacco_amount_missing
  mark(answer.marks, isLaw ? missing : R.tobacco_law_not_known)
  openTobacco(answer)
}

/** Whether the taxes of a kind are known on the day, whatever the amount. */
function isKindKnown(facts: DomesticFacts, law: Law, kind: TobaccoRate): boolean {
  const { localTaxAct, tobaccoExcise } = law
  const shares = [localTaxAct.nonLeafShare, tobaccoExcise.nonLeafShare]
  const isShared = !facts.isNonLeaf || !shares.includes(undefined)
  const isShareKnown = localTaxAct.educationShare !== undefined && isShared
  return isShareKnown && tobaccoExcise[kind] !== undefined && localTaxAct[kind] !== undefined
}
