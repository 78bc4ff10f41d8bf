/** What the store holds, as the server tells it. */
import { type QueryClient, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask, type Query } from './server.js'
import type { Sentenced } from './told-reasons.js'

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
  /** Parcels of which the amount to collect is not known. */
  readonly collected_open: number
  readonly states: Counts
  readonly tracks: Counts
}

/** Days of the law, both of them in it, and one file where not all are meant. */
export interface Span {
  readonly from?: string
  readonly to?: string
  readonly assessment?: string
}

export interface LackingFile {
  readonly assessment: string
  readonly file: string
  /** Parcels that stand open for it, of so many. */
  readonly parcels: number
  readonly of: number
  readonly reasons: readonly {
    readonly code: string
    readonly columns: readonly string[]
    readonly parcels: number
  }[]
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
  /** By the gravest work that is left to people. */
  readonly work: Counts
  /** Parcels that are known in part, by that work. */
  readonly partial: Counts
  /** Files that lack whole columns, those with most parcels first. */
  readonly lacking: {
    readonly files: number
    readonly parcels: number
    readonly worst: readonly LackingFile[]
    readonly reasons: Counts
  }
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
  readonly collected_open: number
  readonly customs_value_open: number
  readonly made_up: { readonly assessment: string; readonly parcels: number } | null
  readonly last_recorded_at: string | null
  readonly warning: { readonly ko: string; readonly en: string } | null
}

export interface ParcelItem {
  readonly parcel: string
  readonly assessment: string
  /** False under a reform. */
  readonly is_real: boolean
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
  /** The gravest work that is left to people. */
  readonly work: string
  /** Of its first line. */
  readonly goods: string
  readonly goods_price: { readonly amount: string; readonly currency: string } | null
  /** What kept a refused one out. */
  readonly problems: readonly {
    readonly column: string
    readonly code: string
    readonly message: { readonly ko: string; readonly en: string }
  }[]
  readonly recorded_at: string
}

export interface ParcelPage {
  readonly items: readonly ParcelItem[]
  readonly next: string | null
  readonly count?: number
}

export interface Reason extends Sentenced {
  readonly code: string
  readonly weight: 'decides' | 'warns' | 'not_known'
  /** Keys of the law that it rests on. */
  readonly rests: readonly string[]
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
    queryKey: ['trend', step, span] as const,
    queryFn: async ({ signal }) => {
      const query = { step, ...span }
      return (await ask<{ readonly rows: readonly TrendRow[] }>('/v1/trend', { query, signal }))
        .rows
    },
    placeholderData: (last, before) => (before?.queryKey[1] === step ? last : undefined),
  })
}

/** How many parcels a list would hold: asked for beside it, so that the list does not wait. */
export function useCount(query: Query) {
  return useQuery({
    queryKey: ['count', query],
    queryFn: async ({ signal }) => {
      const more = { ...query, limit: 1, count: true }
      return (await ask<ParcelPage>('/v1/parcels', { query: more, signal })).count ?? 0
    },
  })
}

export const pageSize = 200
/** The beginning of a list is shown again also where the server was lost meanwhile. */
const keptFor = 3_600_000

function pageKey(query: Query, page: number) {
  return ['parcels', query, page] as const
}

/** A page behind one that is there goes on from it; any other is reached by leaving out what lies before. */
function placeOf(client: QueryClient, query: Query, page: number): Query | undefined {
  const before = client.getQueryData<ParcelPage>(pageKey(query, page - 1))
  if (before === undefined) return page === 0 ? {} : { skip: page * pageSize }
  return before.next === null ? undefined : { after: before.next }
}

const nothing: ParcelPage = { items: [], next: null }

function pageQuery(client: QueryClient, query: Query, page: number) {
  return {
    queryKey: pageKey(query, page),
    queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<ParcelPage> => {
      const place = placeOf(client, query, page)
      if (place === undefined) return nothing
      return ask<ParcelPage>('/v1/parcels', {
        query: { ...query, limit: pageSize, ...place },
        signal,
      })
    },
    // Pages that are there do not change: comparing hundreds of rows takes longer than drawing them.
    structuralSharing: false,
    // Going far down and coming back does not ask for all of it again.
    refetchOnWindowFocus: false,
    ...(page === 0 ? { gcTime: keptFor } : {}),
  }
}

/** The first page of a list: whether there is anything, before it is known how much. */
export function useFirstPage(query: Query) {
  const client = useQueryClient()
  return useQuery(pageQuery(client, query, 0))
}

/** Pages of a list by their numbers, as far as they are there. */
export function usePages(query: Query, pages: readonly number[]): ReadonlyMap<number, ParcelPage> {
  const client = useQueryClient()
  const asked = useQueries({ queries: pages.map(page => pageQuery(client, query, page)) })
  return new Map(
    pages.flatMap((page, at) => {
      const { data } = asked[at]!
      return data === undefined ? [] : [[page, data] as const]
    }),
  )
}

/** Whether a page is there or follows one that is: such a page costs little. */
export function useIsNear(query: Query): (page: number) => boolean {
  const client = useQueryClient()
  return page =>
    page === 0 ||
    [page, page - 1].some(one => client.getQueryData(pageKey(query, one)) !== undefined)
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
