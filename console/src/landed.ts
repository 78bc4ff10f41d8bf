/** What orders pay where they go, as the server tells it. */
import type { Basis, Text } from 'gwanmun/pages'

/** A column of an answer as text; what is not known is blank. */
export type LandedAnswer = Readonly<Record<string, string>>

export const dues = ['duty', 'tax', 'excise', 'fees'] as const

export type Due = (typeof dues)[number]

export interface LandedStep {
  readonly label: Text
  readonly formula: string
  readonly slots: Readonly<Record<string, string>>
  readonly amount: string
  readonly unit: string
  readonly rests: readonly string[]
  readonly basis: readonly Basis[]
}

export interface LandedReason {
  readonly code: string
  readonly weight: 'decides' | 'warns' | 'not_known'
  readonly sentence: Text
  readonly basis: readonly Basis[]
}

export interface LandedAsked {
  readonly code: string
  readonly asks: Text
  readonly basis: readonly Basis[]
}

export interface Outcome {
  readonly regimes: readonly string[]
  readonly customs_value: string
  readonly amounts: Readonly<Record<Due, string>>
  readonly due: string
  readonly unknown: readonly Due[]
}

export interface LandedOption {
  readonly id: string
  readonly title: Text
  readonly asks: Text
  readonly status: 'taken' | 'open' | 'needs' | 'barred'
  readonly outcome: Outcome | null
  readonly difference: string
  readonly basis: readonly Basis[]
}

export interface LandedExplanation {
  readonly answer: LandedAnswer
  readonly steps: readonly LandedStep[]
  readonly reasons: readonly LandedReason[]
  readonly requirements: readonly LandedAsked[]
  readonly options: readonly LandedOption[]
  readonly changes: readonly LandedOption[]
}
