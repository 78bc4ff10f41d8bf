/** The tariff as the server tells it. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { ask } from './server.js'

export interface OrdinaryRate {
  readonly from: string
  readonly to: string
  readonly kind: 'known' | 'range' | 'not_held' | 'gap' | 'no_such_code'
  readonly rate_pct: number | null
  readonly rate_max_pct: number | null
  readonly rate_kind: string | null
  readonly digits_needed: number | null
  readonly gap: string | null
  readonly notes: readonly string[]
}

export interface NamedCode {
  readonly code: string
  readonly ko: string
  readonly en: string
}

export interface TariffLine extends NamedCode {
  readonly headings: readonly NamedCode[]
  readonly rates: readonly OrdinaryRate[]
}

export interface FoundTariffLine extends TariffLine {
  readonly why: 'code' | 'suggested' | 'all_words' | 'some_words'
  readonly matched: readonly string[]
}

/** Headings that go together, and what decides for them; blank where there is no other choice. */
export interface SuggestedChoice {
  readonly codes: readonly string[]
  readonly ko: string
  readonly en: string
}

/** Where goods of an everyday word may stand: from memory, to be checked. */
export interface Suggestion {
  readonly ko: string
  readonly en: string
  readonly choices: readonly SuggestedChoice[]
}

export interface TariffEdition {
  readonly id: string
  readonly first_day: string
  readonly last_day: string
  readonly names: string
}

export interface Found {
  readonly query: string
  readonly code: string | null
  readonly rates: readonly OrdinaryRate[]
  readonly found: number
  readonly suggestion: Suggestion | null
  readonly lines: readonly FoundTariffLine[]
  readonly schedule: TariffEdition
}

export interface LineOfCode {
  readonly code: string
  readonly line: TariffLine | null
  readonly rates: readonly OrdinaryRate[]
  readonly agreements: readonly { readonly agreement: string; readonly rate_pct: number | null }[]
  readonly below: number
  readonly customs_verified: boolean | null
  readonly schedule: TariffEdition
}

export function useFound(q: string, limit = 40) {
  return useQuery({
    queryKey: ['schedule', q, limit],
    queryFn: ({ signal }) => ask<Found>('/v1/schedule', { query: { q, limit }, signal }),
    enabled: q.trim() !== '',
    placeholderData: last => last,
  })
}

export function useLine(code: string | undefined) {
  return useQuery({
    queryKey: ['schedule-line', code],
    queryFn: ({ signal }) => ask<LineOfCode>(`/v1/schedule/${code}`, { signal }),
    enabled: code !== undefined,
  })
}

export interface Branch extends NamedCode {
  readonly is_line: boolean
  readonly lines: number
  readonly below: readonly NamedCode[]
  readonly rates: readonly OrdinaryRate[]
  readonly agreement_pct: number | null
}

export interface Branches {
  readonly under: string
  readonly branches: readonly Branch[]
  readonly agreements: readonly string[]
  readonly schedule: TariffEdition
}

/** What stands right below some codes of the tree, by code; those that are not there yet are left out. */
export function useBranches(codes: readonly string[], agreement: string | undefined) {
  const asked = useQueries({
    queries: codes.map(under => ({
      queryKey: ['branches', under, agreement],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask<Branches>('/v1/schedule/branches', { query: { under, agreement }, signal }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })
  const found = asked.flatMap(({ data }) => (data ? [[data.under, data] as const] : []))
  const [first] = asked
  return { byCode: new Map(found), root: first! }
}
