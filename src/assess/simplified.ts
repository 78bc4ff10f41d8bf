/** Do the goods take a simplified rate (간이세율), one rate in place of duty and domestic taxes? */
import { floorMulDiv } from '../basis/exact.js'
import { permyriad, quantityScale } from '../basis/scale.js'
import { type Marks, mark, noMarks } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { cut } from './collect.js'
import { thresholdOf } from './consumption.js'
import { R } from './reason-ids.js'
import { Commercial, isKnown, LuxuryKind, notKnown, SimplifiedGoods } from './words.js'

const scope = ['kr.customsAct.simplifiedScope', 'kr.customsActDecree.simplifiedBars']
const noticeBars = ['kr.importNotice.simplifiedBars']
const listedRates = [
  'kr.simplifiedRates.leastBasicDuty',
  'kr.simplifiedRates.textileRate',
  'kr.simplifiedRates.furRate',
  'kr.simplifiedRates.antlerRate',
  'kr.simplifiedRates.gamblingRate',
]
const luxuryRates = [
  'kr.simplifiedRates.watchBase',
  'kr.simplifiedRates.watchThreshold',
  'kr.simplifiedRates.jewelBase',
  'kr.simplifiedRates.jewelThreshold',
  'kr.simplifiedRates.excessRate',
]

export const simplifiedReasons: Reasons = {
  simplified_other: {
    weight: 'decides',
    rests: [...scope, 'kr.simplifiedRates.otherRate'],
    ko: '간이세율 {duty_rate_pct}%를 적용합니다(별표 2 제4호). 관세와 내국세를 합한 하나의 세액입니다.',
    en:
      'The simplified rate of {duty_rate_pct} % applies (annex 2, item 4): one amount in place of ' +
      'duty and domestic taxes.',
  },
  simplified_listed: {
    weight: 'decides',
    standing: 'reported',
    rests: [...scope, ...listedRates],
    ko: '별표 2가 따로 정한 간이세율 {duty_rate_pct}%를 적용합니다. 관세와 내국세를 합한 하나의 세액입니다. 품목번호를 별표에 맞춘 것은 이 프로그램의 해석입니다.',
    en:
      'The simplified rate of {duty_rate_pct} % of its own item of annex 2 applies: one amount in ' +
      'place of duty and domestic taxes. That the code is of this item is our reading.',
  },
  simplified_luxury: {
    weight: 'decides',
    standing: 'reported',
    rests: [...scope, ...luxuryRates],
    ko: '개별소비세가 과세되는 고급 시계·가방·보석류이므로 1개마다 기본 금액에 기준 금액 초과분의 {duty_rate_pct}%를 더합니다.',
    en:
      'Watches, bags and jewels that bear consumption tax: for each piece a base amount and ' +
      '{duty_rate_pct} % of what is above the threshold.',
  },
  simplified_luxury_band: {
    weight: 'warns',
    standing: 'remembered',
    rests: luxuryRates,
    ko: '개별소비세는 과세되지만 별표 2 제1호의 기준 금액은 넘지 않아 제4호의 세율로 계산했습니다. 별표는 이 경우를 적지 않습니다.',
    en:
      'The goods bear consumption tax but are not above the threshold of item 1 of annex 2; the ' +
      'rate of item 4 was used. The annex does not say what holds in between.',
  },
  simplified_barred_goods: {
    weight: 'decides',
    standing: 'reported',
    rests: ['kr.simplifiedRates.otherRate'],
    ko: '간이세율에서 제외되는 물품(주류·담배, 고급 모피·융단·가구, 승용자동차, 수렵용 총포)이므로 일반세율을 적용합니다.',
    en:
      'Goods that annex 2 leaves out (liquor, tobacco, luxury fur, carpets and furniture, cars, ' +
      'hunting guns): ordinary rates.',
  },
  simplified_barred_zero: {
    weight: 'decides',
    rests: scope,
    ko: '적용할 관세율이 0%이므로 간이세율을 적용하지 않습니다.',
    en: 'The rate of duty that applies is 0 %: no simplified rate.',
  },
  simplified_barred_specific: {
    weight: 'decides',
    rests: scope,
    ko: '종량세가 적용되는 물품이므로 간이세율을 적용하지 않습니다.',
    en: 'Goods with a specific duty take no simplified rate.',
  },
  simplified_barred_above_basic: {
    weight: 'decides',
    rests: noticeBars,
    ko: '기본관세율보다 높은 세율을 적용받는 물품이므로 간이세율을 적용하지 않습니다.',
    en: 'Goods whose rate is above the basic rate take no simplified rate.',
  },
  simplified_barred_commercial: {
    weight: 'decides',
    rests: [...scope, ...noticeBars],
    ko: '판매용 물품이므로 간이세율을 적용하지 않습니다(상업용으로 인정되는 수량).',
    en: 'Goods for resale (a commercial quantity) take no simplified rate.',
  },
  simplified_barred_ceiling: {
    weight: 'decides',
    standing: 'reported',
    rests: ['kr.importNotice.simplifiedCeiling'],
    ko: '1개나 1조의 과세가격이 한도를 넘으므로 간이세율을 적용하지 않습니다.',
    en: 'A piece or set whose customs value is above the ceiling takes no simplified rate.',
  },
  simplified_commercial_unclear: {
    weight: 'not_known',
    rests: [...scope, ...noticeBars],
    ko: '견본품이거나, 자가사용 인정기준을 넘거나 넘을 수 있는 수량이어서 상업용으로 인정되는 수량인지 알 수 없습니다. 간이세율을 적용할지 모릅니다.',
    en:
      'A sample, or what is or may be more than the self-use quantity: whether that is commercial, and so ' +
      'whether simplified rates apply, is not known.',
  },
  simplified_ceiling_unclear: {
    weight: 'not_known',
    rests: ['kr.importNotice.simplifiedCeiling'],
    ko: '여러 개가 한 단위여서 1개의 값과 1조의 값 가운데 어느 것을 한도와 견줄지 알 수 없습니다.',
    en: 'A unit holds several pieces: whether a piece or the set is tested on the ceiling is not known.',
  },
  simplified_goods_unclear: {
    weight: 'not_known',
    rests: ['kr.simplifiedRates.otherRate', ...listedRates],
    ko: '품목번호로는 별표 2의 어느 호에 해당하는지 알 수 없어 간이세율을 알 수 없습니다.',
    en: 'The code does not tell which item of annex 2 the goods are of: the simplified rate is not known.',
  },
  simplified_law_not_known: {
    weight: 'not_known',
    rests: [...scope, ...noticeBars, 'kr.simplifiedRates.otherRate'],
    ko: '그날의 간이세율이나 그 적용 기준을 알지 못합니다.',
    en: 'The simplified rates of that day, or the rule for them, are not known.',
  },
}

/** What is asked of one row that is taxed and whose rate of duty is known. */
export interface SimplifiedFacts {
  /** A `Commercial`. */
  commercial: number
  /** A `SimplifiedGoods` and a `LuxuryKind`. */
  goods: number
  luxury: number
  /** Liquor or tobacco, of whatever kind. */
  hasExcise: boolean
  isSpecific: boolean
  ratePermyriad: number
  basicPermyriad: number
  /** Customs value of the row in whole won, its pieces and its units in thousandths. */
  valueKrw: number
  piecesE3: number
  unitsE3: number
}

/** The answer where a bar leaves the ordinary rates. */
export const barred = -1

type Law = Bound<KoreanLaw>

/** Takes the marks of a cut that is only tried. */
const unheard = { marks: noMarks() }

/** Whether each of so many (thousandths) is worth more than a limit on the average. */
function isEachAbove(valueKrw: number, countE3: number, limit: number): boolean {
  return valueKrw * quantityScale > countE3 * limit
}

/** Whether the goods bear consumption tax on luxury; undefined where it can't be told. */
function bearsLuxuryTax(facts: SimplifiedFacts, law: Law): boolean | undefined {
  const { luxury } = facts
  const isWhole = luxury === LuxuryKind.whole || luxury === LuxuryKind.whole_unclear
  if (luxury === LuxuryKind.none || isWhole) return false
  const isLoose = luxury === LuxuryKind.loose_stone
  if (isLoose && law.consumptionTaxAct.looseStones === 'not_taxed') return false
  const threshold = thresholdOf(luxury, law)
  if (threshold === undefined || !isKnown(facts.valueKrw + facts.ratePermyriad)) return undefined
  const duty = floorMulDiv(facts.valueKrw, facts.ratePermyriad, permyriad)
  const withDuty = facts.valueKrw + cut(duty, law, unheard)
  const isAbove = isEachAbove(withDuty, facts.piecesE3, threshold)
  if (luxury === LuxuryKind.furniture && facts.piecesE3 !== facts.unitsE3) {
    const ofSets = law.consumptionTaxDecree.furnitureSetThreshold
    if (ofSets === undefined) return undefined
    return isEachAbove(withDuty, facts.unitsE3, ofSets) === isAbove ? isAbove : undefined
  }
  if (!isAbove) return false
  const isTold = luxury === LuxuryKind.watch || luxury === LuxuryKind.jewel
  return isTold || isLuxuryLeftOut(luxury) ? true : undefined
}

/** The luxury goods that annex 2 leaves out; watches, bags and jewels have a formula. */
function isLuxuryLeftOut(luxury: number): boolean {
  return luxury === LuxuryKind.fur || luxury === LuxuryKind.furniture
}

/** The reason that bars the goods for certain; 0 where none does. */
function barOf(facts: SimplifiedFacts, isLuxury: boolean | undefined, ceiling: number): number {
  const isOut = isLuxury === true && isLuxuryLeftOut(facts.luxury)
  if (facts.hasExcise || facts.goods === SimplifiedGoods.barred || isOut) {
    return R.simplified_barred_goods
  }
  if (facts.isSpecific) return R.simplified_barred_specific
  if (facts.ratePermyriad === 0) return R.simplified_barred_zero
  if (facts.ratePermyriad > facts.basicPermyriad) return R.simplified_barred_above_basic
  if (facts.commercial === Commercial.yes) return R.simplified_barred_commercial
  const isAbove = isEachAbove(facts.valueKrw, facts.piecesE3, ceiling)
  return isAbove ? R.simplified_barred_ceiling : 0
}

/** The reason why it can't be told; 0 where it can. */
function doubtOf(facts: SimplifiedFacts, isLuxury: boolean | undefined, ceiling: number): number {
  if (facts.commercial === Commercial.unclear) return R.simplified_commercial_unclear
  const isSetAbove = isEachAbove(facts.valueKrw, facts.unitsE3, ceiling)
  if (isSetAbove) return R.simplified_ceiling_unclear
  return isLuxury === undefined ? R.simplified_goods_unclear : 0
}

/** Base amount and threshold of luxury watches, bags and jewels, each. */
export function luxuryFormula(luxury: number, law: Law) {
  const { jewelBase, jewelThreshold, watchBase, watchThreshold } = law.simplifiedRates
  return luxury === LuxuryKind.jewel
    ? { base: jewelBase, threshold: jewelThreshold }
    : { base: watchBase, threshold: watchThreshold }
}

function luxuryRate(facts: SimplifiedFacts, law: Law, marks: Marks): number | undefined {
  const { excessRate, otherRate } = law.simplifiedRates
  const { base, threshold } = luxuryFormula(facts.luxury, law)
  if (base === undefined || threshold === undefined) return undefined
  if (isEachAbove(facts.valueKrw, facts.piecesE3, threshold)) {
    mark(marks, R.simplified_luxury)
    return excessRate
  }
  mark(marks, R.simplified_other)
  mark(marks, R.simplified_luxury_band)
  return otherRate
}

/** The rate of goods with an item of their own; not a number where the code does not tell. */
function listedRate(facts: SimplifiedFacts, law: Law): number | undefined {
  const rates = law.simplifiedRates
  const isHigh = facts.basicPermyriad >= (rates.leastBasicDuty ?? notKnown)
  switch (facts.goods) {
    case SimplifiedGoods.gambling:
      return rates.gamblingRate
    case SimplifiedGoods.unclear:
      return notKnown
    case SimplifiedGoods.perhaps_textile:
      return isHigh ? notKnown : barred
    case SimplifiedGoods.textile:
      return isHigh ? rates.textileRate : barred
    case SimplifiedGoods.fur:
      return isHigh ? rates.furRate : barred
    case SimplifiedGoods.antler:
      return isHigh ? rates.antlerRate : barred
    default:
      return barred
  }
}

function plainRate(facts: SimplifiedFacts, law: Law, marks: Marks): number | undefined {
  const listed = listedRate(facts, law)
  if (listed === barred) {
    mark(marks, R.simplified_other)
    return law.simplifiedRates.otherRate
  }
  const isOpen = listed !== undefined && !isKnown(listed)
  mark(marks, isOpen ? R.simplified_goods_unclear : R.simplified_listed)
  return listed
}

/**
 * The simplified rate of a row in permyriad: that of the excess for luxury goods above their
 * threshold. `barred` where the ordinary rates stay, not a number where it can't be told.
 */
export function simplified(facts: SimplifiedFacts, law: Law, marks: Marks): number {
  const { simplifiedCeiling, simplifiedBars } = law.importNotice
  const isOpen = law.customsAct.simplifiedScope && law.customsActDecree.simplifiedBars
  const { leastBasicDuty } = law.simplifiedRates
  if (!isOpen || !simplifiedBars || simplifiedCeiling === undefined || !leastBasicDuty) {
    mark(marks, R.simplified_law_not_known)
    return notKnown
  }
  const isLuxury = bearsLuxuryTax(facts, law)
  const bar = barOf(facts, isLuxury, simplifiedCeiling)
  if (bar > 0) {
    mark(marks, bar)
    return barred
  }
  const doubt = doubtOf(facts, isLuxury, simplifiedCeiling)
  if (doubt > 0) {
    mark(marks, doubt)
    return notKnown
  }
  const rate = isLuxury ? luxuryRate(facts, law, marks) : plainRate(facts, law, marks)
  return rate ?? notKnown
}
