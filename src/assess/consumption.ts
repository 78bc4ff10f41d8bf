/** What is the individual consumption tax on one declaration line, with its two surtaxes? */
import { ceilMulDiv } from '../basis/exact.js'
import { quantityScale } from '../basis/scale.js'
import { type Marks, mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { cutRate } from './collect.js'
import type { DomesticAnswer, DomesticFacts } from './domestic-facts.js'
import { R } from './reason-ids.js'
import { isKnown, LuxuryKind, notKnown } from './words.js'

const thresholds = [
  'kr.consumptionTaxDecree.watchThreshold',
  'kr.consumptionTaxDecree.jewelThreshold',
  'kr.consumptionTaxDecree.furnitureThreshold',
]

export const consumptionReasons: Reasons = {
  consumption_tax: {
    weight: 'decides',
    rests: [
      'kr.consumptionTaxAct.luxuryRate',
      ...thresholds,
      'kr.educationTaxAct.consumptionShare',
    ],
    standing: 'reported',
    ko: '1개의 과세가격과 관세를 합한 금액이 기준가격을 넘는 부분에 개별소비세를, 그 세액에 교육세를 매깁니다. 품목번호를 과세물품에 맞춘 것은 이 프로그램의 해석입니다.',
    en:
      'The part of the customs value with duty of each piece above its threshold bears ' +
      'individual consumption tax, and that tax education tax. That the code is of these goods ' +
      'is our reading.',
  },
  consumption_tax_whole: {
    weight: 'decides',
    rests: ['kr.consumptionTaxAct.wholeRate', 'kr.educationTaxAct.consumptionShare'],
    ko: '사행기구와 수렵용 총포는 기준가격 없이 전액에 개별소비세를 매깁니다.',
    en: 'Gambling articles and hunting guns bear individual consumption tax on their whole value.',
  },
  consumption_under_threshold: {
    weight: 'decides',
    rests: thresholds,
    ko: '1개의 가격이 기준가격을 넘지 않아 개별소비세가 없습니다.',
    en: 'No piece is above its threshold: no individual consumption tax.',
  },
  consumption_relieved: {
    weight: 'decides',
    rests: ['kr.consumptionTaxAct.smallValueExemption'],
    ko: '관세가 면제되는 소액물품이므로 개별소비세도 면제됩니다.',
    en: 'Small goods that are free of duty are free of individual consumption tax too.',
  },
  consumption_relieved_sample: {
    weight: 'decides',
    rests: ['kr.consumptionTaxAct.sampleExemption'],
    ko: '관세가 면제되는 상업용 견본이므로 개별소비세도 면제됩니다.',
    en: 'Commercial samples that are free of duty are free of individual consumption tax too.',
  },
  consumption_kind_unclear: {
    weight: 'not_known',
    rests: thresholds,
    ko: '개별소비세가 있을 수 있는 물품인데 품목번호로 알 수 없습니다.',
    en: 'The goods may bear individual consumption tax; the code does not tell.',
  },
  consumption_area_missing: {
    weight: 'not_known',
    rests: ['kr.consumptionTaxDecree.watchThreshold'],
    ko: '융단의 기준가격은 면적에 따라 달라지는데 면적을 알지 못합니다.',
    en: 'The threshold of a carpet depends on its area, which is not given.',
  },
  consumption_set_unclear: {
    weight: 'not_known',
    rests: [
      'kr.consumptionTaxDecree.furnitureThreshold',
      'kr.consumptionTaxDecree.furnitureSetThreshold',
    ],
    ko: '가구의 기준가격은 1개와 1조가 다릅니다. 1개이면 pieces_per_unit에 1을 적으십시오.',
    en:
      'A piece and a set of furniture have different thresholds. Give pieces_per_unit 1 for a ' +
      'single piece.',
  },
  consumption_law_not_known: {
    weight: 'not_known',
    rests: [...thresholds, 'kr.consumptionTaxAct.luxuryRate'],
    ko: '그날의 개별소비세 기준가격이나 세율을 알지 못합니다.',
    en: 'The thresholds or rates of individual consumption tax of that day are not known.',
  },
  rural_tax: {
    weight: 'decides',
    rests: ['kr.ruralTaxAct.consumptionShare'],
    ko: '사행기구·총포·모피·가구의 개별소비세에는 농어촌특별세가 붙습니다.',
    en: 'The consumption tax of gambling articles, guns, fur and furniture bears special rural tax.',
  },
}

type Law = Bound<KoreanLaw>

/** Kinds of which a code does not tell whether its goods bear the tax. */
const unclearKinds: readonly number[] = [LuxuryKind.unclear, LuxuryKind.unclear_no_rural]

/** Whether goods of a kind bear no tax under the law of the day, whatever they are worth. */
export function isUntaxed(luxury: number, law: Law): boolean {
  if (luxury === LuxuryKind.none) return true
  return luxury === LuxuryKind.loose_stone && law.consumptionTaxAct.looseStones === 'not_taxed'
}

/** What is above a threshold in each of `counts` (thousandths), summed over the rows. */
export function above(facts: DomesticFacts, threshold: number, counts: Float64Array): number {
  let sum = 0
  for (let row = 0; row < facts.rows; row++) {
    const value = facts.valuesKrw[row]!
    if (!isKnown(value)) return notKnown
    sum += Math.max(value - ceilMulDiv(counts[row]!, threshold, quantityScale), 0)
  }
  return sum
}

/** The threshold of a kind that has a single one. */
export function thresholdOf(luxury: number, law: Law): number | undefined {
  const { jewelThreshold, watchThreshold, furnitureThreshold } = law.consumptionTaxDecree
  if (luxury === LuxuryKind.jewel || luxury === LuxuryKind.fur) return jewelThreshold
  return luxury === LuxuryKind.furniture ? furnitureThreshold : watchThreshold
}

/** What of the line is above the threshold; not a number where it can't be told. */
function baseOf(facts: DomesticFacts, law: Law, answer: DomesticAnswer): number {
  const threshold = thresholdOf(facts.luxury, law)
  const set = law.consumptionTaxDecree.furnitureSetThreshold
  if (threshold === undefined || set === undefined) {
    mark(answer.marks, R.consumption_law_not_known)
    return notKnown
  }
  const base = above(facts, threshold, facts.piecesE3)
  if (!isKnown(base)) return notKnown
  if (facts.luxury === LuxuryKind.furniture && !facts.isOnePiece) {
    const bySet = above(facts, set, facts.unitsE3)
    if (base === 0 && bySet === 0) return 0
    mark(answer.marks, R.consumption_set_unclear)
    return notKnown
  }
  const isTold = facts.luxury !== LuxuryKind.carpet && !unclearKinds.includes(facts.luxury)
  if (base === 0 || isTold) return base
  const isCarpet = facts.luxury === LuxuryKind.carpet
  mark(answer.marks, isCarpet ? R.consumption_area_missing : R.consumption_kind_unclear)
  return notKnown
}

function fillTaxes(base: number, facts: DomesticFacts, law: Law, answer: DomesticAnswer): void {
  const share = law.educationTaxAct.consumptionShare
  const rural = law.ruralTaxAct.consumptionShare
  const { wholeRate, luxuryRate } = law.consumptionTaxAct
  const rate = facts.luxury === LuxuryKind.whole ? wholeRate : luxuryRate
  if (rate === undefined || share === undefined || rural === undefined) {
    openConsumption(facts.luxury, answer)
    mark(answer.marks, R.consumption_law_not_known)
    return
  }
  answer.consumptionKrw = cutRate(base, rate, law, answer)
  answer.educationKrw = cutRate(answer.consumptionKrw, share, law, answer)
  if (!bearsRuralTax(facts.luxury)) return
  mark(answer.marks, R.rural_tax)
  answer.ruralKrw = cutRate(answer.consumptionKrw, rural, law, answer)
}

/** Fur, furniture, and goods taxed on their whole value (농어촌특별세법 제5조제1항제4호나목). */
function bearsRuralTax(luxury: number): boolean {
  return [LuxuryKind.whole, LuxuryKind.fur, LuxuryKind.furniture].includes(luxury)
}

/** Whether goods of a kind bear special rural tax, or may. */
export function mayBearRuralTax(luxury: number): boolean {
  const isUnclear = luxury === LuxuryKind.unclear || luxury === LuxuryKind.whole_unclear
  return isUnclear || bearsRuralTax(luxury)
}

/** Leaves the taxes that goods of a kind may bear open; the others stay 0. */
export function openConsumption(luxury: number, answer: DomesticAnswer): void {
  answer.consumptionKrw = notKnown
  answer.educationKrw = notKnown
  if (mayBearRuralTax(luxury)) answer.ruralKrw = notKnown
}

function onWhole(facts: DomesticFacts, law: Law, answer: DomesticAnswer): void {
  const base = facts.customsValueKrw + facts.dutyKrw
  if (!isKnown(base)) {
    openConsumption(facts.luxury, answer)
    return
  }
  mark(answer.marks, R.consumption_tax_whole)
  fillTaxes(base, facts, law, answer)
}

function onExcess(facts: DomesticFacts, law: Law, answer: DomesticAnswer): void {
  const base = baseOf(facts, law, answer)
  if (!isKnown(base)) {
    openConsumption(facts.luxury, answer)
    return
  }
  mark(answer.marks, base === 0 ? R.consumption_under_threshold : R.consumption_tax)
  if (base > 0) fillTaxes(base, facts, law, answer)
}

/** Whether the relief of the line frees it; undefined where the law of the day is not known. */
export function isExempt(
  facts: Pick<DomesticFacts, 'isSmallValue' | 'isSample' | 'isRelieved'>,
  law: Law,
  answer: { readonly marks: Marks },
): boolean | undefined {
  if (!facts.isSmallValue && !facts.isSample) return facts.isRelieved
  const { smallValueExemption, sampleExemption } = law.consumptionTaxAct
  const form = facts.isSample ? sampleExemption : smallValueExemption
  const reason = facts.isSample ? R.consumption_relieved_sample : R.consumption_relieved
  if (form === 'exempt_where_duty_is') mark(answer.marks, reason)
  return form === undefined ? undefined : form === 'exempt_where_duty_is'
}

/** Whether the rate of a kind, and the threshold where it has one, are known on the day. */
function isRateKnown(luxury: number, law: Law): boolean {
  const { wholeRate, luxuryRate } = law.consumptionTaxAct
  if (luxury === LuxuryKind.whole || luxury === LuxuryKind.whole_unclear) {
    return wholeRate !== undefined
  }
  return luxuryRate !== undefined && thresholdOf(luxury, law) !== undefined
}

/** Fills individual consumption tax, its education tax and special rural tax. */
export function consumption(facts: DomesticFacts, law: Law, answer: DomesticAnswer): void {
  if (facts.luxury === LuxuryKind.none) return
  const free = isExempt(facts, law, answer)
  if (free || isUntaxed(facts.luxury, law)) return
  const isLoose = facts.luxury === LuxuryKind.loose_stone
  const isLaw = free !== undefined && isRateKnown(facts.luxury, law)
  if (!isLaw || facts.luxury === LuxuryKind.whole_unclear || isLoose) {
    const reason = isLaw ? R.consumption_kind_unclear : R.consumption_law_not_known
    mark(answer.marks, reason)
    openConsumption(facts.luxury, answer)
  } else if (facts.luxury === LuxuryKind.whole) onWhole(facts, law, answer)
  else onExcess(facts, law, answer)
}
