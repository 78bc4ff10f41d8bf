/** What is the value added tax on one declaration line? */
import { floorMulDiv } from '../basis/exact.js'
import { permyriad } from '../basis/scale.js'
import { mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { cut } from './collect.js'
import type { EntryAnswer, EntryFacts } from './facts.js'
import { R } from './reason-ids.js'
import { isKnown, notKnown } from './words.js'

export const vatReasons: Reasons = {
  vat: {
    weight: 'decides',
    rests: ['kr.vatAct.rate', 'kr.vatAct.importBase'],
    ko: '과세가격과 관세를 합한 금액에 부가가치세율을 곱합니다.',
    en: 'The rate of VAT is charged on the customs value together with the duty.',
  },
  vat_exempt_small_value: {
    weight: 'decides',
    rests: ['kr.vatAct.smallValueExemption'],
    ko: '관세가 면제되는 소액물품이므로 부가가치세도 면제됩니다.',
    en: 'Small goods that are free of duty are free of VAT too.',
  },
  vat_law_not_known: {
    weight: 'not_known',
    rests: ['kr.vatAct.smallValueExemption', 'kr.vatAct.rate'],
    ko: '그날의 부가가치세 기준을 알지 못합니다.',
    en: 'The VAT rule of that day is not known.',
  },
  excise_not_judged: {
    weight: 'not_known',
    rests: ['kr.vatAct.importBase'],
    ko: '주세·담배 관련 세금·개별소비세가 있을 수 있는 물품입니다. 이 판은 아직 판정하지 않으므로 세액을 알 수 없습니다.',
    en:
      'The goods may bear liquor, tobacco or individual consumption tax, which this edition ' +
      'does not judge yet: the tax is not known.',
  },
  vat_exemption_not_judged: {
    weight: 'not_known',
    rests: ['kr.vatAct.rate'],
    ko: '도서나 미가공식료품처럼 부가가치세가 면제될 수 있는 물품입니다. 이 판은 아직 판정하지 않습니다.',
    en:
      'Goods that may be free of VAT (books, unprocessed food), which this edition does not ' +
      'judge yet.',
  },
}

/** The VAT of a relieved line. */
function relievedVat(entry: EntryFacts, law: Bound<KoreanLaw>, answer: EntryAnswer): number {
  if (!entry.isSmallValue) return 0
  switch (law.vatAct.smallValueExemption) {
    case 'exempt_where_duty_is':
      mark(answer.marks, R.vat_exempt_small_value)
      return 0
    case 'taxed':
      return taxedVat(entry, law, answer)
    default:
      mark(answer.marks, R.vat_law_not_known)
      return notKnown
  }
}

function taxedVat(entry: EntryFacts, law: Bound<KoreanLaw>, answer: EntryAnswer): number {
  const { rate, importBase } = law.vatAct
  if (rate === undefined || importBase === undefined) {
    mark(answer.marks, R.vat_law_not_known)
    return notKnown
  }
  if (entry.hasOpenVat) {
    mark(answer.marks, R.vat_exemption_not_judged)
    return notKnown
  }
  if (!isKnown(answer.dutyKrw) || !isKnown(entry.customsValueKrw)) return notKnown
  mark(answer.marks, R.vat)
  return cut(floorMulDiv(entry.customsValueKrw + answer.dutyKrw, rate, permyriad), law, answer)
}

/** Whether the line bears a tax that this edition does not judge. */
function hasOpenExcise(entry: EntryFacts, law: Bound<KoreanLaw>, answer: EntryAnswer): boolean {
  if (entry.hasOpenExcise) return true
  if (!entry.isLuxury || entry.isRelieved) return false
  const threshold = law.consumptionTaxDecree.lowestThreshold
  return (
    threshold === undefined ||
    !(entry.dearestShare * (entry.customsValueKrw + answer.dutyKrw) <= threshold)
  )
}

/** The VAT of one declaration line in won, its duty being known; not a number where it is not. */
export function vat(entry: EntryFacts, law: Bound<KoreanLaw>, answer: EntryAnswer): number {
  if (hasOpenExcise(entry, law, answer)) {
    mark(answer.marks, R.excise_not_judged)
    return entry.isRelieved ? relievedVat(entry, law, answer) : notKnown
  }
  return entry.isRelieved ? relievedVat(entry, law, answer) : taxedVat(entry, law, answer)
}
