/** Where is a tax cut to whole tens, and is the sum of a declaration collected at all? */
import { floorDiv, floorMulDiv, isWholeMulDiv } from '../basis/exact.js'
import { permyriad } from '../basis/scale.js'
import { type Marks, mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { R } from './reason-ids.js'
import { isKnown, notKnown } from './words.js'

export const collectReasons: Reasons = {
  minimum_not_collected: {
    weight: 'decides',
    rests: ['kr.customsActDecree.minimumCollected'],
    standing: 'reported',
    ko: '신고의 세액 합계가 징수금액의 최저한 미만이므로 징수하지 않습니다. 조문은 세액이라고만 하므로 관세와 내국세의 합계로 보았습니다.',
    en:
      'All taxes of the declaration together are below the minimum and are not collected. The text ' +
      'says tax; the sum of duty and domestic taxes is taken.',
  },
  minimum_law_not_known: {
    weight: 'not_known',
    rests: ['kr.customsActDecree.minimumCollected'],
    ko: '그날의 징수금액 최저한을 알지 못합니다.',
    en: 'The minimum amount of that day is not known.',
  },
  truncated: {
    weight: 'decides',
    rests: ['kr.treasuryAct.taxUnit', 'kr.treasuryAct.truncationLevel'],
    ko: '세액의 10원 미만 끝수를 버립니다.',
    en: 'Each tax is cut to whole tens of won.',
  },
}

/** A tax cut to the unit of the treasury where that happens on each declaration line. */
export function cut(tax: number, law: Bound<KoreanLaw>, answer: { readonly marks: Marks }): number {
  const { taxUnit, truncationLevel } = law.treasuryAct
  if (taxUnit === undefined || truncationLevel === undefined) return notKnown
  return truncationLevel === 'entry_line' ? cutTo(tax, taxUnit, answer.marks) : tax
}

/** A rate in permyriad on a base in won, cut: a part of one won that is dropped counts too. */
export function cutRate(
  base: number,
  ratePermyriad: number,
  law: Bound<KoreanLaw>,
  answer: { readonly marks: Marks },
): number {
  const tax = cut(floorMulDiv(base, ratePermyriad, permyriad), law, answer)
  markFraction(tax, !isKnown(base) || isWholeMulDiv(base, ratePermyriad, permyriad), law, answer)
  return tax
}

/** Says that a tax was cut where what was dropped is less than a won. */
export function markFraction(
  tax: number,
  isWhole: boolean,
  law: Bound<KoreanLaw>,
  answer: { readonly marks: Marks },
): void {
  const isCut = law.treasuryAct.truncationLevel === 'entry_line' && law.treasuryAct.taxUnit !== 0
  if (isCut && isKnown(tax) && !isWhole) mark(answer.marks, R.truncated)
}

/** The total of one tax over a declaration, cut where that happens on the total. */
export function cutTotal(total: number, law: Bound<KoreanLaw>, marks: Marks): number {
  const { taxUnit, truncationLevel } = law.treasuryAct
  if (truncationLevel !== 'declaration' || taxUnit === undefined) return total
  return cutTo(total, taxUnit, marks)
}

function cutTo(tax: number, unit: number, marks: Marks): number {
  if (!isKnown(tax) || unit === 0) return tax
  const rest = tax % unit
  if (rest > 0) mark(marks, R.truncated)
  return floorDiv(tax, unit) * unit
}

/** Whether a declaration with this sum of taxes is collected; undefined where not known. */
export function isCollected(
  taxKrw: number,
  law: Bound<KoreanLaw>,
  marks: Marks,
): boolean | undefined {
  if (taxKrw === 0) return true
  const minimum = law.customsActDecree.minimumCollected
  if (minimum === undefined) mark(marks, R.minimum_law_not_known)
  if (minimum === undefined || !isKnown(taxKrw)) return undefined
  if (taxKrw >= minimum) return true
  mark(marks, R.minimum_not_collected)
  return false
}
