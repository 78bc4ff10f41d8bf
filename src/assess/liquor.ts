/** What is the liquor tax on one declaration line, and the education tax on it? */
import { floorMulDiv, isWholeMulDiv } from '../basis/exact.js'
import { mlPerKilolitre } from '../basis/scale.js'
import { mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { cut, cutRate, markFraction } from './collect.js'
import type { DomesticAnswer, DomesticFacts } from './domestic-facts.js'
import { R } from './reason-ids.js'
import { isKnown, LiquorKind, notKnown } from './words.js'

const byValue = ['kr.liquorTaxAct.fermentedRate', 'kr.liquorTaxAct.distilledRate']
const byVolume = ['kr.liquorTaxAct.beerAndTakjuBasis', 'kr.liquorTaxAct.beerPerKilolitre']

export const liquorReasons: Reasons = {
  liquor_too_weak: {
    weight: 'decides',
    rests: ['kr.liquorTaxAct.leastAlcohol'],
    ko: '도수(abv)가 1도 미만이어서 주류가 아닙니다. 주세와 그 교육세, 주류의 자가사용 인정기준을 묻지 않습니다. 0.5도 이하이면 품목번호가 2202호일 수 있습니다.',
    en:
      'With less than 1 % of alcohol (abv) the goods are no liquor: no liquor tax, no education tax on ' +
      'it, no self-use quantity of liquor. Up to 0.5 % their code may be of 2202.',
  },
  liquor_by_value: {
    weight: 'decides',
    rests: byValue,
    standing: 'reported',
    ko: '과세가격과 관세를 합한 금액에 주세율을 곱합니다. 품목번호를 주류의 종류에 맞춘 것은 이 프로그램의 해석입니다.',
    en:
      'Liquor tax is charged on the customs value together with the duty. That the code is of this ' +
      'kind of liquor is our reading.',
  },
  liquor_by_volume: {
    weight: 'decides',
    rests: byVolume,
    ko: '맥주와 탁주의 주세는 수량(킬로리터)에 세율을 곱합니다.',
    en: 'The liquor tax on beer and takju is charged on the volume.',
  },
  liquor_not_relieved: {
    weight: 'decides',
    rests: ['kr.liquorTaxAct.smallValue'],
    ko: '관세가 면제되어도 주세와 그 교육세는 면제되지 않습니다.',
    en: 'Relief from duty does not free of liquor tax and its education tax.',
  },
  liquor_kind_unclear: {
    weight: 'not_known',
    rests: byValue,
    ko: '품목번호로 주류의 종류를 알 수 없어 주세를 알 수 없습니다. 10자리를 적거나 다른 번호를 확인하십시오.',
    en: 'The code does not tell the kind of liquor, so its tax is not known. Give ten digits.',
  },
  liquor_volume_missing: {
    weight: 'not_known',
    rests: byVolume,
    ko: '용량이 없어 주세를 알 수 없습니다. volume_ml 또는 volume_ml_each를 적으십시오.',
    en: 'Without a volume the liquor tax is not known. Give volume_ml or volume_ml_each.',
  },
  liquor_keg_unclear: {
    weight: 'not_known',
    rests: ['kr.liquorTaxAct.kegVolume'],
    ko: '8리터 이상의 용기에 담긴 맥주는 세율이 낮을 수 있습니다. 용기의 용량을 volume_ml_each에 적으십시오.',
    en:
      'Beer in containers of 8 litres or more may bear a lower rate. Give the volume of each ' +
      'container in volume_ml_each.',
  },
  liquor_law_not_known: {
    weight: 'not_known',
    rests: [...byValue, 'kr.educationTaxAct.liquorShare'],
    ko: '그날의 주세 또는 교육세를 알지 못합니다.',
    en: 'The liquor tax or the education tax of that day is not known.',
  },
  education_on_liquor: {
    weight: 'decides',
    rests: ['kr.educationTaxAct.liquorShare', 'kr.educationTaxAct.liquorHighFor'],
    ko: '주세액에 교육세율을 곱합니다.',
    en: 'Education tax is charged on the liquor tax.',
  },
}

type Law = Bound<KoreanLaw>

/** Permyriad of the value; undefined where the kind is taxed by volume or not known. */
function rateOf(facts: DomesticFacts, law: Law): number | undefined {
  const act = law.liquorTaxAct
  const isByValue = act.beerAndTakjuBasis === 'by_value'
  switch (facts.liquor) {
    case LiquorKind.distilled:
      return act.distilledRate
    case LiquorKind.beer:
      return isByValue ? act.beerRate : undefined
    case LiquorKind.takju:
      return isByValue ? act.takjuRate : undefined
    default:
      return act.fermentedRate
  }
}

/** Whether the kind is taxed by its volume. */
export function taxedByVolume(facts: DomesticFacts, law: Law): boolean {
  const isSpecific = facts.liquor === LiquorKind.beer || facts.liquor === LiquorKind.takju
  return isSpecific && law.liquorTaxAct.beerAndTakjuBasis === 'by_volume'
}

function taxByVolume(facts: DomesticFacts, law: Law, answer: DomesticAnswer): number {
  const { beerPerKilolitre, takjuPerKilolitre, kegVolume } = law.liquorTaxAct
  const isBeer = facts.liquor === LiquorKind.beer
  const rate = isBeer ? beerPerKilolitre : takjuPerKilolitre
  if (rate === undefined || kegVolume === undefined) {
    mark(answer.marks, R.liquor_law_not_known)
    return notKnown
  }
  if (!isKnown(facts.volumeE3)) {
    mark(answer.marks, R.liquor_volume_missing)
    return notKnown
  }
  if (isBeer && facts.containerE3 >= kegVolume) {
    mark(answer.marks, R.liquor_keg_unclear)
    return notKnown
  }
  mark(answer.marks, R.liquor_by_volume)
  const tax = cut(floorMulDiv(facts.volumeE3, rate, mlPerKilolitre), law, answer)
  markFraction(tax, isWholeMulDiv(facts.volumeE3, rate, mlPerKilolitre), law, answer)
  return tax
}

function taxByValue(facts: DomesticFacts, law: Law, answer: DomesticAnswer): number {
  const rate = rateOf(facts, law)
  if (rate === undefined) {
    mark(answer.marks, R.liquor_law_not_known)
    return notKnown
  }
  const base = facts.customsValueKrw + facts.dutyKrw
  if (!isKnown(base)) return notKnown
  mark(answer.marks, R.liquor_by_value)
  return cutRate(base, rate, law, answer)
}

/** Permyriad of the liquor tax that is education tax; undefined where not known. */
export function liquorEducationShare(
  liquor: number,
  law: Law,
  rate: number | undefined,
): number | undefined {
  const act = law.educationTaxAct
  const isLow = liquor === LiquorKind.takju || liquor === LiquorKind.yakju
  if (isLow && act.takjuAndYakju === 'not_liable') return 0
  if (act.liquorHighAbove === undefined) return undefined
  const isBeer = liquor === LiquorKind.beer
  const isHighRate = rate !== undefined && rate > act.liquorHighAbove
  switch (act.liquorHighFor) {
    case 'high_rate':
      return isHighRate ? act.liquorHighShare : act.liquorShare
    case 'beer_and_distilled':
      return isBeer || liquor === LiquorKind.distilled ? act.liquorHighShare : act.liquorShare
    case 'beer_and_high_rate':
      return isBeer || isHighRate ? act.liquorHighShare : act.liquorShare
    default:
      return undefined
  }
}

function education(facts: DomesticFacts, law: Law, answer: DomesticAnswer): number {
  const share = liquorEducationShare(facts.liquor, law, rateOf(facts, law))
  if (share === undefined) {
    mark(answer.marks, R.liquor_law_not_known)
    return notKnown
  }
  if (share === 0 || !isKnown(answer.liquorKrw)) return share === 0 ? 0 : notKnown
  mark(answer.marks, R.education_on_liquor)
  return cutRate(answer.liquorKrw, share, law, answer)
}

/** Fills liquor tax and its education tax. */
export function liquor(facts: DomesticFacts, law: Law, answer: DomesticAnswer): void {
  if (facts.isNoLiquor) mark(answer.marks, R.liquor_too_weak)
  if (facts.liquor === LiquorKind.none) return
  if (facts.isRelieved && law.liquorTaxAct.smallValue === 'exempt') return
  if (facts.isRelieved) mark(answer.marks, R.liquor_not_relieved)
  if (facts.liquor === LiquorKind.unclear) {
    const isLaw = law.liquorTaxAct.fermentedRate !== undefined
    mark(answer.marks, isLaw ? R.liquor_kind_unclear : R.liquor_law_not_known)
    answer.liquorKrw = notKnown
    answer.educationKrw = notKnown
    return
  }
  answer.liquorKrw = taxedByVolume(facts, law)
    ? taxByVolume(facts, law, answer)
    : taxByValue(facts, law, answer)
  answer.educationKrw = education(facts, law, answer)
}

/** The rate of a kind: won for a kilolitre, or permyriad of the value. */
export function liquorRate(facts: DomesticFacts, law: Law): number | undefined {
  if (!taxedByVolume(facts, law)) return rateOf(facts, law)
  const { beerPerKilolitre, takjuPerKilolitre } = law.liquorTaxAct
  return facts.liquor === LiquorKind.beer ? beerPerKilolitre : takjuPerKilolitre
}
