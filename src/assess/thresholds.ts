/** What may turn as a price changes, each with what is seen of it in an answer. */
import type { Text } from '../judge/steps.js'
import type { Outcome } from './again.js'

export interface Threshold extends Text {
  /** What is compared; empty where it is not known. */
  readonly stateOf: (outcome: Outcome) => string
  /** Keys of the provisions whose value is crossed between two outcomes. */
  readonly keysOf: (before: Outcome, then: Outcome) => readonly string[]
  /** The one limit that is crossed, where the law has several. */
  readonly limitOf?: (before: Outcome, then: Outcome) => Limit | undefined
}

/** A limit of the law as it is called in an answer; its value is that of the day. */
export interface Limit extends Text {
  readonly key: string
}

const simplified: Limit = {
  ko: '간이신고 한도',
  en: 'limit of the simplified declaration',
  key: 'kr.expressNotice.simplifiedLimit',
}

/** The limit of a way to clear, or of a relief. */
const limits: Readonly<Record<string, Limit>> = {
  list: {
    ko: '목록통관 한도',
    en: 'limit of list clearance',
    key: 'kr.customsActRule.listLimit',
  },
  korus_list: {
    ko: '미국발 특송 목록통관 한도',
    en: 'limit of list clearance of express goods from the United States',
    key: 'kr.ftaActRule.usExpressListLimit',
  },
  small_value: {
    ko: '소액물품 면세 한도',
    en: 'limit of the small-value relief',
    key: 'kr.customsActRule.reliefLimit',
  },
  sample: {
    ko: '견본품 면세 한도',
    en: 'limit of the relief of samples',
    key: 'kr.customsActRule.sampleLimit',
  },
  declaration: {
    ko: '우편물 간이통관 한도',
    en: 'limit of simple clearance of mail',
    key: 'kr.postalNotice.paidLimit',
  },
  simplified,
  general: simplified,
}

function limitsOf(...words: readonly string[]): readonly Limit[] {
  return words.flatMap(word => limits[word] ?? [])
}

const keysOf = (found: readonly Limit[]): readonly string[] => found.map(({ key }) => key)

/** Of two reliefs the one that ends first: its limit is what lies between them. */
const reliefsByLimit = ['small_value', 'sample', 'korus_list'] as const

function reliefLimit(before: Outcome, then: Outcome): Limit | undefined {
  const word = reliefsByLimit.find(one => before.relief === one || then.relief === one)
  return word && limits[word]
}

/** Goods from the United States pass by list up to a limit of their own. */
function trackLimits(before: Outcome, then: Outcome): readonly Limit[] {
  const byList = [before, then].find(({ track }) => track === 'list')
  if (byList) return limitsOf(byList.relief === 'korus_list' ? 'korus_list' : 'list')
  return limitsOf(before.track, then.track)
}

function isTaxed(amount: string): string {
  return amount === '' ? '' : String(Number(amount) > 0)
}

export const thresholds: readonly Threshold[] = [
  {
    ko: '면세 한도',
    en: 'limit of the relief',
    stateOf: outcome => outcome.relief || 'not_known',
    keysOf: (before, then) => keysOf(limitsOf(before.relief, then.relief)),
    limitOf: reliefLimit,
  },
  {
    ko: '통관 방법의 한도',
    en: 'limit of the way to clear',
    stateOf: outcome => outcome.track,
    keysOf: (before, then) => keysOf(trackLimits(before, then)),
    limitOf: (before, then) => trackLimits(before, then)[0],
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
