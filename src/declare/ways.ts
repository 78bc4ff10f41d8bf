/** By which ways may a shipment leave, why, and which is best? */
import { fill } from '../basis/codes.js'
import type { Day } from '../basis/day.js'
import { groupedDigits } from '../basis/decimal-text.js'
import type { Reason } from '../judge/reasons.js'
import type { Text } from '../judge/steps.js'
import type { Standing } from '../law/provision.js'
import { basisOf, type ExportBasis, exportLawOn, standingOf } from './export-law.js'
import { type Proof, proofCondition } from './proof.js'
import { type LossReason, lossReasons, type WayReason, wayReasons } from './way-reasons.js'

export const ways = ['regular', 'simplified', 'list_conversion', 'list_clearance'] as const

export type Way = (typeof ways)[number]

export interface WayAnswer {
  readonly way: Way
  /** Null where it is not known. */
  readonly open: boolean | null
  /** What has to be so for it to be open; null where that is settled. */
  readonly unless: Text | null
  readonly reason: WayReason
  readonly why: Text
  readonly basis: readonly ExportBasis[]
  readonly standing: Standing
}

export interface Loss {
  readonly way: Way
  readonly code: LossReason
  readonly what: Text
  readonly basis: readonly ExportBasis[]
  /** How sure it is that this is lost; the articles by themselves may be read. */
  readonly standing: Standing
}

export interface WayFacts {
  readonly on: Day
  /** Whole won; undefined where it is not known. */
  readonly fobKrw: number | undefined
  readonly carrier: string
  readonly export: string
  readonly proof: Proof
}

type Found = readonly [open: boolean | null, reason: WayReason, limit?: number]

const isSale = ({ export: kind }: WayFacts): boolean => kind === '' || kind === 'sale'

interface LimitReasons {
  readonly within: WayReason
  readonly over: WayReason
  readonly unknown: WayReason
}

function byLimit(fob: number | undefined, limit: number | undefined, reasons: LimitReasons): Found {
  if (limit === undefined) return [null, reasons.unknown]
  if (fob === undefined) return [null, 'value_not_known']
  return fob <= limit ? [true, reasons.within, limit] : [false, reasons.over, limit]
}

function simplified(facts: WayFacts): Found {
  if (!isSale(facts)) return [false, 'not_a_sale']
  return byLimit(facts.fobKrw, exportLawOn(facts.on).exportNotice.simplifiedLimit, {
    within: 'simplified_within',
    over: 'simplified_over',
    unknown: 'simplified_not_known',
  })
}

/** Ways that go by the list of an express carrier. */
function ofExpress(facts: WayFacts, found: Found): Found {
  if (facts.carrier === '' && found[0] === true) return [null, 'carrier_not_given']
  return facts.carrier === '' || facts.carrier === 'express' ? found : [false, 'express_only']
}

function conversion(facts: WayFacts): Found {
  if (!isSale(facts)) return [false, 'not_a_sale']
  const limit = exportLawOn(facts.on).exportNotice.conversionLimit
  return ofExpress(
    facts,
    byLimit(facts.fobKrw, limit, {
      within: 'conversion_within',
      over: 'conversion_over',
      unknown: 'conversion_not_known',
    }),
  )
}

function list(facts: WayFacts): Found {
  if (!isSale(facts)) return [false, 'not_a_sale']
  const { exportNotice, exportCustoms } = exportLawOn(facts.on)
  if (facts.carrier === 'post') {
    return exportCustoms.mail === undefined ? [null, 'mail_not_known'] : [true, 'mail_undeclared']
  }
  const found = byLimit(facts.fobKrw, exportNotice.listLimit, {
    within: 'list_within',
    over: 'list_over',
    unknown: 'list_not_known',
  })
  const isAnywhere = exportNotice.listOffices !== 'three'
  return ofExpress(facts, found[0] !== true || isAnywhere ? found : [null, 'list_three_offices'])
}

type ProofLaw = 'exportNotice' | 'exportCustoms'

/** The easy ways are not for goods that take a proof, by the law of the day. */
function withoutProof(rule: (facts: WayFacts) => Found, law: ProofLaw): (facts: WayFacts) => Found {
  return facts => {
    const found = rule(facts)
    if (found[0] === false || facts.proof.state !== 'needed') return found
    const { proofGoods } = exportLawOn(facts.on)[law]
    return proofGoods === undefined ? [null, 'proof_not_known'] : [false, 'proof_needed']
  }
}

const rules: Readonly<Record<Way, (facts: WayFacts) => Found>> = {
  regular: () => [true, 'regular_open'],
  simplified: withoutProof(simplified, 'exportNotice'),
  list_conversion: withoutProof(conversion, 'exportNotice'),
  list_clearance: withoutProof(list, 'exportCustoms'),
}

/** The ways in their order, each with its answer. */
export function waysOf(facts: WayFacts): readonly WayAnswer[] {
  return ways.map(way => {
    const [open, reason, limit = 0] = rules[way](facts)
    const own: Reason = wayReasons[reason]
    const slots = {
      fob: groupedDigits(String(facts.fobKrw ?? '')),
      limit: groupedDigits(String(limit)),
      kind: facts.export,
      laws: facts.proof.laws.join(', '),
    }
    const isConditional = open === true && way !== 'regular' && facts.proof.state === 'not_told'
    return {
      ...{ way, open, unless: isConditional ? proofCondition : null, reason },
      why: { ko: fill(own.ko, slots), en: fill(own.en, slots) },
      basis: basisOf(own.rests, facts.on),
      standing: standingOf(own, facts.on),
    }
  })
}

/** The easiest way that makes an export record; null where it is not known whether that one is open. */
export function recommendedOf(answers: readonly WayAnswer[]): Way | null {
  for (const way of ['simplified', 'list_conversion'] as const) {
    const answer = answers.find(one => one.way === way)!
    if (answer.open !== false) return answer.open ? way : null
  }
  return 'regular'
}

/** What is given up where a shipment leaves by list. */
export function lossesOf(answers: readonly WayAnswer[], on: Day): readonly Loss[] {
  const isOpen = answers.some(({ way, open }) => way === 'list_clearance' && open !== false)
  if (!isOpen) return []
  return (Object.keys(lossReasons) as LossReason[]).map(code => {
    const own: Reason = lossReasons[code]
    const { ko, en, rests } = own
    const standing = standingOf(own, on)
    return { way: 'list_clearance', code, what: { ko, en }, basis: basisOf(rests, on), standing }
  })
}
