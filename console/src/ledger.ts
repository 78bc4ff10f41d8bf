/** The published figures: all rows once, from which pages work everything out by themselves. */
import { useQuery } from '@tanstack/react-query'
import { Ledger, type LedgerRows } from 'gwanmun/pages'
import { ask } from './server.js'

const ledgerOf = (rows: LedgerRows): Ledger => new Ledger(rows)

export function useLedger() {
  return useQuery({
    queryKey: ['figures'],
    queryFn: ({ signal }) => ask<LedgerRows>('/v1/figures/ledger', { signal }),
    select: ledgerOf,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export interface ToldText {
  readonly ko: string
  readonly en: string
}

export interface ToldClaim {
  readonly id: string
  readonly text: string
  readonly claimed: string
  readonly source: string
  readonly verdict: string
  readonly reservations: readonly string[]
  readonly why: ToldText
  readonly arithmetic: readonly string[]
  readonly caveats: readonly ToldText[]
  readonly figures: readonly { readonly observations: readonly { readonly source: string }[] }[]
}

export interface ToldClaims {
  readonly claims: readonly ToldClaim[]
  readonly problems: readonly {
    readonly row: number
    readonly column: string
    readonly message: ToldText
  }[]
}

/** Claims of a file, judged by the server. */
export function useClaims(csv: string) {
  return useQuery({
    queryKey: ['claims', csv],
    queryFn: ({ signal }) =>
      ask<ToldClaims>('/v1/claims', { method: 'POST', body: { csv }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
