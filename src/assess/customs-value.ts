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
  freight_not_known: {
    weight: 'not_known',
    rests: ['kr.customsAct.customsValueFreight'],
    ko: '국제운임(intl_freight)이나 보험료(intl_insurance)가 비어 있어 과세가격을 알 수 없습니다. 없으면 0을 적으십시오.',
    en:
      'International freight or insurance (intl_freight, intl_insurance) is blank, so the ' +
      'customs value is not known. Write 0 if there was none.',
  },
  freight_actual: {
    weight: 'decides',
    rests: ['kr.customsAct.customsValueFreight'],
    ko: '실제 국제운임·보험료를 과세가격에 더했습니다.',
    en: 'The actual international freight and insurance were added.',
  },
  freight_surface_table_absent: {
    weight: 'warns',
    rests: ['kr.customsActRule.surfaceFreightCeiling'],
    standing: 'reported',
    ko: '20만원 이하 자가사용물품은 선편소포 요금표의 운임을 쓰지만, 요금표가 실려 있지 않아 실제 운임을 썼습니다. 세액이 더 낮을 수 있습니다.',
    en:
      'Self-use goods up to 200,000 won take the surface parcel tariff as freight; it is ' +
      'not on board, so the actual freight was used. The tax may be lower.',
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
