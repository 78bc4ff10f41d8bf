/** What the store holds, as the server tells it. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ask, type Query } from './server.js'

type Counts = Readonly<Record<string, number>>

export interface Band {
  readonly over_usd: number | null
  readonly to_usd: number | null
  readonly parcels: number
}

export interface TrendRow {
  readonly day: string
  readonly parcels: number
  readonly customs_value_krw: number
  readonly collected_krw: number
  readonly states: Counts
  readonly tracks: Counts
}

/** Days of the law, both of them in it. */
export interface Span {
  readonly from?: string
  readonly to?: string
}

export interface Overview {
  readonly parcels: number
  readonly lines: number
  readonly files: number
  readonly states: Counts
  readonly tracks: Counts
  readonly reliefs: Counts
  readonly channels: Counts
  readonly ship_from: Counts
  readonly platforms: Counts
  /** By the gravest requirement. */
  readonly asked: Counts
  readonly reasons: Counts
  readonly bands: readonly Band[]
  readonly first_day: string | null
  readonly last_day: string | null
  readonly months: readonly {
    readonly month: string
    readonly parcels: number
    readonly collected_krw: number
  }[]
  readonly customs_value_krw: number
  readonly tax_krw: number
  readonly collected_krw: number
  readonly last_recorded_at: string | null
  readonly warning: { readonly ko: string; readonly en: string } | null
}

export interface ParcelItem {
  readonly parcel: string
  readonly assessment: string
  readonly state: string
  readonly track: string
  readonly relief: string
  readonly channel: string
  readonly ship_from: string
  readonly day: string | null
  readonly lines: number
  readonly customs_value_krw: number | null
  readonly tax_krw: number | null
  readonly collected_krw: number | null
  readonly platform: string
  readonly tested_value_usd: string | null
  readonly requirements: readonly string[]
  readonly reasons: readonly string[]
  readonly recorded_at: string
}

export interface ParcelPage {
  readonly items: readonly ParcelItem[]
  readonly next: string | null
  readonly count?: number
}

export interface Reason {
  readonly code: string
  readonly weight: 'decides' | 'warns' | 'not_known'
  readonly sentence: { readonly ko: string; readonly en: string }
}

export function useOverview(span: Span = {}, isAsked = true) {
  return useQuery({
    queryKey: ['overview', span],
    queryFn: ({ signal }) => ask<Overview>('/v1/overview', { query: { ...span }, signal }),
    enabled: isAsked,
    placeholderData: last => last,
  })
}

export function useTrend(step: 'day' | 'month', span: Span) {
  return useQuery({
    queryKey: ['trend', step, span],
    queryFn: async ({ signal }) => {
      const query = { step, ...span }
      return (await ask<{ readonly rows: readonly TrendRow[] }>('/v1/trend', { query, signal }))
        .rows
    },
    placeholderData: last => last,
  })
}

const pageSize = 200

/** Parcels by pages; the first page tells how many there are in all. */
export function useParcels(query: Query) {
  return useInfiniteQuery({
    queryKey: ['parcels', query],
    queryFn: ({ pageParam, signal }) =>
      ask<ParcelPage>('/v1/parcels', {
        query: { ...query, limit: pageSize, after: pageParam, count: pageParam === undefined },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
    // Pages that are there do not change: comparing thousands of rows with each new page takes long.
    structuralSharing: false,
    // Going far down and coming back does not ask for all of it again.
    refetchOnWindowFocus: false,
  })
}

/** The reasons of answers by code, once for all pages. */
export function useReasons() {
  return useQuery({
    queryKey: ['reasons'],
    queryFn: async ({ signal }) => {
      const { reasons } = await ask<{ readonly reasons: readonly Reason[] }>('/v1/reasons', {
        signal,
      })
      return new Map(reasons.map(reason => [reason.code, reason]))
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}
