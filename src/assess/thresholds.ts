/** What may turn as a price changes, each with what is seen of it in an answer. */
import type { Text } from '../judge/steps.js'
import type { Outcome } from './again.js'

export interface Threshold extends Text {
  /** What is compared; empty where it is not known. */
  readonly stateOf: (outcome: Outcome) => string
  /** Keys of the provisions whose value is crossed between two outcomes. */
  readonly keysOf: (now: Outcome, then: Outcome) => readonly string[]
}

/** The limit of a way to clear, or of a relief. */
const limits: Readonly<Record<string, string>> = {
  list: 'kr.customsActRule.listLimit',
  korus_list: 'kr.ftaActRule.usExpressListLimit',
  small_value: 'kr.customsActRule.reliefLimit',
  sample: 'kr.customsActRule.sampleLimit',
  declaration: 'kr.postalNotice.paidLimit',
  simplified: 'kr.expressNotice.simplifiedLimit',
  general: 'kr.expressNotice.simplifiedLimit',
}

function limitsOf(...words: readonly string[]): readonly string[] {
  return words.flatMap(word => limits[word] ?? [])
}

function isTaxed(amount: string): string {
  return amount === '' ? '' : String(Number(amount) > 0)
}

export const thresholds: readonly Threshold[] = [
  {
    ko: '면세 한도',
    en: 'limit of the relief',
    stateOf: outcome => outcome.relief || 'not_known',
    keysOf: (now, then) => limitsOf(now.relief, then.relief),
  },
  {
    ko: '통관 방법의 한도',
    en: 'limit of the way to clear',
    stateOf: outcome => outcome.track,
    keysOf: (now, then) => {
      const isList = now.track === 'list' || then.track === 'list'
      return isList ? limitsOf('list') : limitsOf(now.track, then.track)
    },
  },
  {
    ko: '징수금액의 최저한',
    en: 'minimum that is collected',
    stateOf: ({ relief, taxKrw, reasons }) =>
      relief === 'none' && Number(taxKrw) > 0 ? String(reasons.has('minimum_not_collected')) : '',
    keysOf: () => ['kr.customsActDecree.minimumCollected'],
  },
  {
    ko: '개별소비세 기준가격',
    en: 'threshold of individual consumption tax',
    stateOf: outcome => isTaxed(outcome.consumptionKrw),
    keysOf: () => [
      'kr.consumptionTaxDecree.watchThreshold',
      'kr.consumptionTaxDecree.jewelThreshold',
      'kr.consumptionTaxDecree.furnitureThreshold',
    ],
  },
  {
    ko: '선편소포 운임의 한도',
    en: 'ceiling of the surface parcel freight',
    stateOf: outcome => outcome.freightBasis,
    keysOf: () => ['kr.customsActRule.surfaceFreightCeiling'],
  },
]
