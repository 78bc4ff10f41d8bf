/** What is the customs value (과세가격) of a declaration line, and which freight belongs to it? */
import { floorDiv, isFloorCertain } from '../basis/exact.js'
import type { Reasons } from '../judge/reasons.js'

export const customsValueReasons: Reasons = {
  customs_value: {
    weight: 'decides',
    rests: ['kr.customsAct.customsValueFreight', 'kr.treasuryAct.baseUnit'],
    ko: '물품가격에 수입항까지의 국제운임·보험료를 더하고 1원 미만을 버린 과세가격입니다.',
    en:
      'The customs value: item value with freight and insurance up to the port, cut to ' +
      'whole won.',
  },
}

/** Whole won below a value that was worked out in doubles; `exact` decides near a whole number. */
export function wholeWon(
  approximate: number,
  exact: () => { top: bigint; bottom: bigint },
): number {
  if (isFloorCertain(approximate)) return Math.floor(approximate)
  const { top, bottom } = exact()
  return Number(top / bottom)
}

/** A tax base cut to the unit of the treasury. */
export function cutBase(won: number, unit: number): number {
  return unit > 1 ? floorDiv(won, unit) * unit : won
}
