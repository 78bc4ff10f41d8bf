/** What orders pay where they go, as the server tells it. */
import { useQuery } from '@tanstack/react-query'
import type { Basis, Text } from 'gwanmun/pages'
import { ask } from './server.js'

/** A line of an order, by the columns of the outbound CSV. */
export type OrderLine = Readonly<Record<string, string>>

export const dues = ['duty', 'tax', 'excise', 'fees'] as const

export type Due = (typeof dues)[number]

type Dues = Readonly<Record<Due, number | null>>

/** null is not known. */
export interface LandedAnswer extends Dues {
  readonly order: string | null
  readonly line: string | null
  readonly to: string | null
  readonly regime: string
  readonly currency: string | null
  readonly customs_value: number | null
  readonly duty_rate_pct: number | null
  readonly tax_rate_pct: number | null
  readonly collected_by: string | null
  readonly requirements: readonly string[]
  readonly reasons: readonly string[]
  readonly standing: string | null
}

export interface Outcome extends Dues {
  readonly regimes: readonly string[]
  readonly customs_value: number | null
  /** The sum of what is known. */
  readonly due: number
  readonly unknown: readonly Due[]
}

export interface Landing {
  readonly to: string
  readonly currency: string | null
  readonly goods: number | null
  readonly freight: number | null
  readonly insurance: number | null
  readonly landed: number | null
  readonly landed_krw: number | null
  readonly outcome: Outcome | null
}

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

export interface LandedAsks {
  readonly code: string
  readonly asks: Text
  readonly basis: readonly Basis[]
}

export interface LandedOption {
  readonly id: string
  readonly title: Text
  readonly asks: Text
  readonly status: 'taken' | 'open' | 'needs' | 'barred'
  readonly outcome: Outcome | null
  readonly difference: number | null
  readonly basis: readonly Basis[]
}

export interface LandedProblem {
  readonly code: string
  readonly message: Text
  readonly pointer: string
  readonly column: string | null
}

export interface LandedExplanation {
  readonly answer: LandedAnswer
  readonly steps: readonly LandedStep[]
  readonly reasons: readonly LandedReason[]
  readonly requirements: readonly LandedAsks[]
  readonly options: readonly LandedOption[]
  readonly changes: readonly LandedOption[]
  readonly problems: readonly LandedProblem[]
}

export interface Destination {
  readonly key: string
  readonly name: Text
  readonly countries: readonly { readonly country: string; readonly currency: string }[]
}

export function useDestinations() {
  return useQuery({
    queryKey: ['landed-destinations'],
    queryFn: async ({ signal }) => {
      const path = '/v1/landed/destinations'
      return (await ask<{ readonly destinations: readonly Destination[] }>(path, { signal }))
        .destinations
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

interface Compared {
  readonly destinations: readonly Landing[]
  readonly problems: readonly LandedProblem[]
}

export function useComparison(line: OrderLine, to: readonly string[], isAsked: boolean) {
  return useQuery({
    queryKey: ['landed-comparison', line, to],
    queryFn: ({ signal }) => {
      const body = { lines: [line], to }
      return ask<Compared>('/v1/landed/comparisons', { method: 'POST', body, signal })
    },
    enabled: isAsked,
    placeholderData: last => last,
  })
}

/** One line explained among those that it is sent with; `row` counts from 1. */
export function useLandedExplanation(lines: readonly OrderLine[], row: number, isAsked = true) {
  const to = lines[row - 1]?.['to']
  return useQuery({
    queryKey: ['landed-explanation', to, row, lines] as const,
    queryFn: ({ signal }) => {
      const body = { lines, row }
      return ask<LandedExplanation>('/v1/landed/explanations', { method: 'POST', body, signal })
    },
    enabled: isAsked,
    // While a price is typed the last answer stays; that of another country or line never does.
    placeholderData: (last, before) => {
      const [, lastTo, lastRow] = before?.queryKey ?? []
      return lastTo === to && lastRow === row ? last : undefined
    },
  })
}

export interface LandedOrders {
  readonly answers: readonly LandedAnswer[]
  readonly problems: readonly LandedProblem[]
}

/** So many lines are judged at a time; longer files are for the command. */
export const mostLandedLines = 1000

export function landOrders(lines: readonly OrderLine[]): Promise<LandedOrders> {
  return ask('/v1/landed', { method: 'POST', body: { lines } })
}
