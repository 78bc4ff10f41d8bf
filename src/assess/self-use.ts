/** Are the goods within the quantities that are taken for own use (자가사용 인정기준)? */
import { type Marks, mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { SelfUseRow } from '../law/self-use-table.js'
import { R } from './reason-ids.js'
import { SelfUse } from './words.js'

const rests = ['kr.importNotice.selfUseQuantities']

export const selfUseReasons: Reasons = {
  self_use_not_tested: {
    weight: 'warns',
    rests,
    standing: 'reported',
    ko: '이 물품에는 확인한 자가사용 수량 기준이 없거나 그날의 기준을 알지 못합니다. 세관장이 자가사용으로 보지 않으면 면세가 되지 않습니다.',
    en:
      'No self-use quantity is held for these goods or this day. Where the customs office does ' +
      'not take them for own use there is no relief.',
  },
  self_use_exceeded: {
    weight: 'decides',
    rests,
    standing: 'reported',
    ko: '합산한 수량이 자가사용 인정기준(별표 11)을 넘으므로 소액물품 면세를 받지 못합니다. 함께 신고하는 다른 물품에도 과세한다고 보았습니다(글은 분명하지 않습니다).',
    en:
      'The quantity, added up over the group, is above the self-use quantity: no relief. Other goods ' +
      'of the declaration are taken to be taxed with it, which the text leaves open.',
  },
  self_use_doubtful: {
    weight: 'warns',
    rests,
    standing: 'remembered',
    ko: '넘은 기준 자체가 의심스럽습니다(향수는 60ml와 100ml 사이, 커피·차는 기억에 따른 기준). 별표 11 원문을 확인하십시오.',
    en:
      'The quantity that is exceeded is itself in doubt (perfume between 60 and 100 ml; coffee ' +
      'and tea from memory). Check the text of annex 11.',
  },
  self_use_measure_missing: {
    weight: 'not_known',
    rests,
    ko: '자가사용 인정기준을 확인할 용량(volume_ml), 중량(weight_g) 또는 개수(pieces_per_unit)가 없어 면세 여부를 알 수 없습니다.',
    en:
      'The volume (volume_ml), weight (weight_g) or number of pieces (pieces_per_unit) by which ' +
      'own use is measured is missing or leaves it open: the relief is not known.',
  },
  self_use_goods_unclear: {
    weight: 'not_known',
    rests,
    ko: '품목번호만으로는 수량 기준이 있는 물품(건강기능식품 등)인지 알 수 없고, 그렇다면 기준을 넘습니다.',
    en:
      'The code does not show whether these are goods with a self-use quantity (health ' +
      'functional food and the like); if so, they are above it.',
  },
  self_use_more_allowed: {
    weight: 'not_known',
    rests,
    ko: '의약품은 6병을 넘으면 3개월 복용량까지 인정됩니다. 복용량을 알 수 없어 면세 여부를 알 수 없습니다.',
    en:
      'More than 6 bottles of medicine are for own use up to a dose of three months, which is ' +
      'not told: the relief is not known.',
  },
  self_use_kinds: {
    weight: 'not_known',
    rests,
    ko: '두 종류 이상의 담배는 한 종류만 자가사용으로 인정됩니다. 어느 것인지 알 수 없습니다.',
    en: 'Of several kinds of tobacco one only is for own use; which one is not known.',
  },
}

/** How much there is of some goods in a group: it lies between two numbers. */
export interface Quantity {
  least: number
  most: number
  /** What is told of it if all of it is these goods, and the most of what surely is. */
  full: number
  sureMost: number
  /** Whether some of it may be other goods, and whether some of it is these for certain. */
  isUnclear: boolean
  isSure: boolean
}

/** Whether what the goods are, and not how much there is of them, leaves a quantity open. */
function isOfGoods({ limit }: SelfUseRow, quantity: Quantity): boolean {
  const { full, sureMost, most, isUnclear } = quantity
  return isUnclear && (full > limit || (Number.isFinite(most) && sureMost <= limit))
}

/** Where a quantity stands to its limit: a `SelfUse`, with the reasons marked. */
export function selfUse(row: SelfUseRow, quantity: Quantity, marks: Marks): number {
  const { least, most } = quantity
  if (most <= row.limit) return SelfUse.within
  if (least <= row.limit) {
    mark(marks, isOfGoods(row, quantity) ? R.self_use_goods_unclear : R.self_use_measure_missing)
    return SelfUse.open
  }
  if (row.isAboveOpen) {
    mark(marks, R.self_use_more_allowed)
    return SelfUse.open
  }
  mark(marks, R.self_use_exceeded)
  if (row.isRemembered || least <= row.doubtTo) mark(marks, R.self_use_doubtful)
  return SelfUse.exceeded
}
