/** Which freight belongs to the customs value: what was paid, or what a table of the law says? */
import { type Marks, mark } from '../judge/marks.js'
import { numbered } from '../judge/numbered.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { R } from './reason-ids.js'
import { isKnown, notKnown, SelfUse, Use } from './words.js'

const surfaceRests = [
  'kr.customsActDecree.deemedFreight',
  'kr.customsActRule.surfaceFreight',
  'kr.customsActRule.surfaceFreightCeiling',
  'kr.customsActRule.sampleFreightCeiling',
]
const expressRests = ['kr.customsActRule.unknownExpressFreight']

export const freightReasons: Reasons = {
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
    ko: '실제 국제운임·보험료를 과세가격에 더했습니다. 물품이 여럿이면 물품가격의 비율로 나눕니다(나누는 기준을 정한 조문은 찾지 못했습니다).',
    en:
      'The actual international freight and insurance were added. Over several goods they are shared ' +
      'by item value; no text was found that says by what.',
  },
  freight_chosen_actual: {
    weight: 'warns',
    rests: surfaceRests,
    ko: '선편소포 요금을 적용할 수 있는 물품이지만 --freight actual에 따라 실제 운임을 썼습니다. 법이 정한 운임과 다를 수 있습니다.',
    en:
      'Goods that may take the surface parcel tariff, but --freight actual asked for what was paid. ' +
      'It may differ from what the law takes.',
  },
  freight_surface: {
    weight: 'decides',
    rests: surfaceRests,
    standing: 'reported',
    ko: '값이 상한 이하인 자가사용물품(견본품)이므로 실제 항공운임 대신 선편소포 요금표의 요금을 더했습니다. 항공으로 온 것으로 보았고, 요금표는 사용자가 준 것입니다.',
    en:
      'Self-use goods or samples within the ceiling: the surface parcel tariff was added in place of ' +
      'the air freight. The parcel is taken to have come by air; the table is the one handed in.',
  },
  freight_surface_above_air: {
    weight: 'decides',
    rests: surfaceRests,
    standing: 'reported',
    ko: '선편소포 요금이 실제 항공운임보다 많아 실제 운임을 썼습니다.',
    en: 'The surface parcel tariff is above the real air freight, so the real freight was used.',
  },
  freight_cap_not_tested: {
    weight: 'warns',
    rests: surfaceRests,
    ko: '실제 운임(intl_freight)이 비어 있어 선편소포 요금이 실제 운임을 넘는지 확인하지 못했습니다. 실제 운임이 더 적으면 그 금액을 씁니다.',
    en:
      'The real freight (intl_freight) is blank, so whether the tariff is above it was not tested. ' +
      'Where the real freight is lower, it is used.',
  },
  freight_surface_table_absent: {
    weight: 'warns',
    rests: surfaceRests,
    standing: 'reported',
    ko: '값이 상한 이하인 자가사용물품(견본품)은 선편소포 요금표의 운임을 쓰지만, 그 발송국·날짜·중량의 요금표가 없어 실제 운임을 썼습니다. 세액이 더 낮을 수 있습니다.',
    en:
      'Self-use goods and samples within the ceiling take the surface parcel tariff as freight; none ' +
      'is held for this country, day and weight, so the actual freight was used. The tax may be lower.',
  },
  freight_weight_missing: {
    weight: 'warns',
    rests: surfaceRests,
    ko: '화물 총중량(parcel_weight_g)이 비어 있어 운임표를 쓰지 못했습니다.',
    en: 'The gross weight of the parcel (parcel_weight_g) is blank, so no freight table was used.',
  },
  freight_self_use_open: {
    weight: 'not_known',
    rests: surfaceRests,
    ko: '자가사용으로 인정되는지 알 수 없어 선편소포 요금과 실제 운임 가운데 어느 것인지 알 수 없습니다.',
    en:
      'Whether the goods are for own use is not known, and so is whether the surface parcel tariff or ' +
      'the real freight belongs to the value.',
  },
  freight_notice_not_seen: {
    weight: 'warns',
    rests: ['kr.customsActDecree.deemedFreight'],
    ko: '그날은 관세청 고시가 선편소포 운임을 적용할 물품을 정했으나 그 고시를 보지 못해 실제 운임을 썼습니다. 세액이 더 낮을 수 있습니다.',
    en:
      'On that day a notice of the customs service named the goods of the surface parcel tariff; it ' +
      'was not seen, so the actual freight was used. The tax may be lower.',
  },
  freight_express_table: {
    weight: 'warns',
    rests: expressRests,
    standing: 'reported',
    ko: '국제운임이 비어 있어 운임을 알 수 없는 탁송품으로 보고 탁송품 과세운임표의 운임을 더했습니다. 실제 운임을 알면 적으십시오.',
    en:
      'The international freight is blank: it was taken as one that cannot be known, and the express ' +
      'freight table was used. Give the real freight where it is known.',
  },
}

/** How far a table tells the freight of a parcel. */
export const tableStates = ['absent', 'weight_missing', 'known'] as const
export const TableState = numbered(tableStates)

/** Whether goods are among those that take the surface parcel tariff. */
export const surfaceClasses = ['no', 'yes', 'open', 'by_notice'] as const
export const SurfaceClass = numbered(surfaceClasses)

/** Where the freight of a parcel comes from. */
export const freightSources = ['not_known', 'given', 'surface', 'express'] as const
export const FreightSource = numbered(freightSources)

/** What is asked of one parcel. */
export interface FreightFacts {
  /** Whether the user asked for the actual freight. */
  isActualChosen: boolean
  /** Choice of `use` after its default. */
  use: number
  /** A `SelfUse`: the strongest among its goods. */
  selfUse: number
  isExpress: boolean
  /** Freight as given, without insurance, in won; not a number where it is blank. */
  givenKrw: number
  /** A `TableState` of each table. */
  surface: number
  express: number
  /** Whether the surface parcel tariff is above the freight that is given. */
  isSurfaceAboveGiven: boolean
  /** Whether all goods are known, and whether they are worth more than an amount in won. */
  isGoodsKnown: boolean
  isGoodsAbove: (krw: number) => boolean
}

export function newFreightFacts(
  isActualChosen: boolean,
  isGoodsAbove: (krw: number) => boolean,
): FreightFacts {
  return {
    isActualChosen,
    use: 0,
    selfUse: 0,
    isExpress: false,
    givenKrw: notKnown,
    surface: TableState.absent,
    express: TableState.absent,
    isSurfaceAboveGiven: false,
    isGoodsKnown: false,
    isGoodsAbove,
  }
}

/** A `SurfaceClass`. */
export function surfaceClass(facts: FreightFacts, law: Bound<KoreanLaw>): number {
  const selfUse = facts.use === Use.sample ? SelfUse.within : facts.selfUse
  if (facts.use === Use.resale || selfUse === SelfUse.exceeded) return SurfaceClass.no
  if (law.customsActDecree.deemedFreight !== 'by_rule') return SurfaceClass.by_notice
  const { surfaceFreight, surfaceFreightCeiling, sampleFreightCeiling } = law.customsActRule
  const ceiling = facts.use === Use.sample ? sampleFreightCeiling : surfaceFreightCeiling
  if (ceiling === undefined || surfaceFreight === undefined) return SurfaceClass.by_notice
  if (surfaceFreight === 'air' || facts.isGoodsAbove(ceiling)) return SurfaceClass.no
  return facts.isGoodsKnown && selfUse !== SelfUse.open ? SurfaceClass.yes : SurfaceClass.open
}

/** What was paid, with a warning where the law may take less. */
function given(facts: FreightFacts, marks: Marks, warning?: number): number {
  if (!isKnown(facts.givenKrw)) {
    mark(marks, R.freight_not_known)
    return FreightSource.not_known
  }
  if (facts.givenKrw > 0 && warning !== undefined) mark(marks, warning)
  return FreightSource.given
}

function byExpressTable(facts: FreightFacts, law: Bound<KoreanLaw>, marks: Marks): number {
  const isAsked = law.customsActRule.unknownExpressFreight === 'express_table' && facts.isExpress
  if (isKnown(facts.givenKrw) || !isAsked) return given(facts, marks)
  if (facts.express === TableState.known) {
    mark(marks, R.freight_express_table)
    return FreightSource.express
  }
  if (facts.express === TableState.weight_missing) mark(marks, R.freight_weight_missing)
  return given(facts, marks)
}

function bySurfaceTable(facts: FreightFacts, isOpen: boolean, marks: Marks): number {
  if (facts.givenKrw === 0) return FreightSource.given
  if (facts.surface === TableState.absent) {
    return given(facts, marks, R.freight_surface_table_absent)
  }
  if (facts.surface === TableState.weight_missing) {
    mark(marks, R.freight_weight_missing)
    return given(facts, marks)
  }
  if (facts.isSurfaceAboveGiven) return given(facts, marks, R.freight_surface_above_air)
  if (isOpen) {
    mark(marks, R.freight_self_use_open)
    return FreightSource.not_known
  }
  mark(marks, R.freight_surface)
  if (!isKnown(facts.givenKrw)) mark(marks, R.freight_cap_not_tested)
  return FreightSource.surface
}

/** Where the freight of a parcel comes from: a `FreightSource`, with its reasons marked. */
export function freightSource(facts: FreightFacts, law: Bound<KoreanLaw>, marks: Marks): number {
  const found = surfaceClass(facts, law)
  if (facts.isActualChosen) {
    const isNamed = found !== SurfaceClass.no
    return given(facts, marks, isNamed ? R.freight_chosen_actual : undefined)
  }
  switch (found) {
    case SurfaceClass.no:
      return byExpressTable(facts, law, marks)
    case SurfaceClass.by_notice:
      return given(facts, marks, R.freight_notice_not_seen)
    default:
      return bySurfaceTable(facts, found === SurfaceClass.open, marks)
  }
}
