/** The tables that are judged with, as the server tells them: rates of exchange and editions of the tariff. */
import { useQuery } from '@tanstack/react-query'
import { ask } from './server.js'

export type Origin = 'shipped' | 'option' | 'own'

export interface RatesBoard {
  readonly origin: Origin
  readonly rows: number
  readonly first_day: string | null
  readonly last_day: string | null
  /** Days between the first and the last that have no rate of the dollar. */
  readonly missing: readonly { readonly first_day: string; readonly last_day: string }[]
  readonly may_import: boolean
  readonly may_fetch: boolean
}

export interface ExchangeRate {
  readonly from: string
  readonly to: string
  readonly currency: string
  readonly krw_per_unit: number
  readonly is_approximate: boolean
  readonly source: string
}

export interface TableProblem {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly code: string
  readonly message: { readonly ko: string; readonly en: string }
}

export interface BroughtRates {
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly problems: readonly TableProblem[]
}

export interface Edition {
  readonly id: string
  readonly title: { readonly ko: string; readonly en: string }
  readonly first_day: string
  readonly last_day: string
  readonly source: { readonly ko: string; readonly en: string }
  readonly origin: Origin
  readonly is_in_use: boolean
}

export interface Editions {
  readonly may_change: boolean
  readonly in_use: { readonly id: string; readonly lines: number }
  readonly editions: readonly Edition[]
}

export interface BroughtEdition {
  readonly id: string
  readonly lines: number
  readonly counts: Readonly<Record<string, number>>
  readonly problem_count: number
  readonly problems: readonly TableProblem[]
}

export function useRatesBoard() {
  return useQuery({
    queryKey: ['rates-board'],
    queryFn: ({ signal }) => ask<RatesBoard>('/v1/rates/board', { signal }),
  })
}

export function useRatesOn(day: string | undefined) {
  return useQuery({
    queryKey: ['rates-on', day],
    queryFn: ({ signal }) =>
      ask<{ readonly rates: readonly ExchangeRate[] }>('/v1/rates/on', {
        query: { as_of: day },
        signal,
      }),
    enabled: day !== undefined,
  })
}

export function useEditions() {
  return useQuery({
    queryKey: ['editions'],
    queryFn: ({ signal }) => ask<Editions>('/v1/schedule/editions', { signal }),
  })
}
