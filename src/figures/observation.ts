/** What the ledger holds: series with their scope, and one observation for each printed figure. */
import type { Text } from '../judge/steps.js'
import type { Unit } from './units.js'

export interface Series {
  readonly id: string
  /** The word of claims under which it is looked up; several scopes may share one. */
  readonly claimsAs: string
  readonly unit: Unit
  /** A sum over the period, a figure of one day, or a state within the period. */
  readonly timing: 'flow' | 'day' | 'state'
  /** `quoted`: papers print it, and no published figures give it. */
  readonly standing: 'published' | 'quoted'
  /** The series whose total is the whole of which this one counts a part. */
  readonly within: string
  readonly publisher: Text
  readonly scope: Text
  readonly valuation: Text
  readonly name: Text
}

export const confidences = ['high', 'medium', 'low'] as const

export type Confidence = (typeof confidences)[number]

export const kinds = ['level', 'growth_pct', 'share_pct', 'share_pct_unstated'] as const

/** A level in the unit of its series, or a percent as printed; of what it is a share may be unstated. */
export type Kind = (typeof kinds)[number]

/** What an observation is of. */
export interface Cell {
  readonly series: string
  readonly period: string
  /** ISO alpha-2 or a group of the terms; '' for all. */
  readonly partner: string
  readonly item: string
}

export interface Observation extends Cell {
  readonly kind: Kind
  /** As it was printed: a decimal, or a day where the unit is one. */
  readonly value: string
  /** Which publication it comes from. */
  readonly vintage: string
  readonly source: string
  readonly confidence: Confidence
  readonly note: Text
}

export interface Vintage {
  readonly id: string
  /** Year, month or day, as far as it was seen; '' where it was not. */
  readonly published: string
  readonly name: Text
}

/** From a period on, in some vintages, the series is not what it was before. */
export interface Break {
  readonly series: string
  readonly vintages: readonly string[]
  readonly from: string
  readonly why: Text
  readonly source: string
}

/** Vintages that go on from each other unrevised, and what shows it; a growth shows two years only. */
export interface Continuity {
  readonly series: string
  readonly vintages: readonly string[]
  /** The parts give the whole, or the printed growth comes out. */
  readonly evidence: 'sum' | 'growth'
  readonly period: string
  readonly partner: string
}

/** Groups of countries, and items: other names stand behind bars. */
export interface Term {
  readonly kind: 'partner' | 'item'
  readonly id: string
  readonly ko: readonly string[]
  readonly en: readonly string[]
  /** The item of which this one is a part. */
  readonly whole: string
}

export interface LedgerRows {
  readonly series: readonly Series[]
  readonly observations: readonly Observation[]
  readonly vintages: readonly Vintage[]
  readonly breaks: readonly Break[]
  readonly continuity: readonly Continuity[]
  readonly terms: readonly Term[]
}
