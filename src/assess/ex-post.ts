/** What becomes of goods that were cleared free before the rest of their group came (사후 추징). */
import type { Reasons } from '../judge/reasons.js'
import type { Text } from '../judge/steps.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { ValueSum } from './value-sum.js'

const rests = ['kr.importNotice.splitExPost']

export const exPostReasons: Reasons = {
  ex_post_released: {
    weight: 'warns',
    rests,
    ko:
      '합산되는 물품 가운데 이미 통관된 화물(history)이 있습니다. 그 화물이 면세로 통관되었다면 ' +
      '세관이 세금을 추징하거나 조사를 의뢰할 수 있습니다.',
    en:
      'Some of the goods that are added up were released before (history). Where they were ' +
      'cleared free, customs may collect their tax afterwards or refer them for investigation.',
  },
  ex_post_days_differ: {
    weight: 'warns',
    rests,
    ko:
      '합산되는 물품의 신고일이 서로 다릅니다. 먼저 신고한 화물이 이미 면세로 통관되었다면 ' +
      '세관이 세금을 추징하거나 조사를 의뢰할 수 있습니다.',
    en:
      'The goods that are added up are declared on different days. Where the parcel declared ' +
      'first was cleared free already, customs may collect its tax afterwards or refer it for ' +
      'investigation.',
  },
}

/** What is said of the earlier parcel itself, in the list of those that are meant. */
export const releasedText: Text = {
  ko:
    '이 화물은 혼자서는 면세이지만, 뒤에 신고한 물품과 합산하면 면세되지 않습니다. 면세로 통관되었다면 ' +
    '세관이 세금을 추징하거나 조사를 의뢰할 수 있습니다.',
  en:
    'This parcel would be free by itself and is not with the goods that were declared after it. ' +
    'Where it was cleared free, customs may collect its tax afterwards or refer it for ' +
    'investigation.',
}

/** Whether goods that were cleared free may be taxed afterwards under the law of their day. */
export function mayBeCollected(law: Bound<KoreanLaw>): boolean {
  return law.importNotice.splitExPost === 'may_collect'
}

/** The limit that a combined sum is tested on under the law of a day. */
export function isAboveRelief(sum: ValueSum, law: Bound<KoreanLaw>): boolean {
  const { reliefBasis, reliefLimit } = law.customsActRule
  if (reliefBasis === undefined || reliefLimit === undefined) return false
  switch (reliefBasis) {
    case 'customs_value_krw':
      return sum.isAboveKrw(reliefLimit)
    case 'item_value_usd':
      return sum.isAboveUsd(reliefLimit)
  }
}
