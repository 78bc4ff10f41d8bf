/** Where two assessments said something else, and how a file is judged once more. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Job, untilEnded } from './jobs.js'
import { ask } from './server.js'

export interface Said {
  readonly state: string
  readonly track: string
  readonly relief: string
  readonly customs_value_krw: number | null
  readonly tax_krw: number | null
  readonly collected_krw: number | null
  readonly reasons: readonly string[]
}

export interface Difference {
  readonly parcel: string
  readonly first: Said
  readonly second: Said
}

interface Differences {
  readonly counts: {
    readonly both: number
    readonly differing: number
    readonly first_only: number
    readonly second_only: number
  }
  readonly items: readonly Difference[]
  readonly next: string | null
}

export function useDifferences(first: string, second: string) {
  return useInfiniteQuery({
    queryKey: ['differences', first, second],
    queryFn: ({ pageParam, signal }) =>
      ask<Differences>(`/v1/jobs/${first}/differences/${second}`, {
        query: { limit: 50, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export interface ShippedReform {
  readonly id: string
  readonly reform: { readonly title: string }
}

export function useReforms() {
  return useQuery({
    queryKey: ['reforms'],
    queryFn: ({ signal }) =>
      ask<{ readonly reforms: readonly ShippedReform[] }>('/v1/reforms', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Judges a file once more, and waits until that is done. */
export function useJudgeAgain(file: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (reform: unknown) => {
      const body = reform === undefined ? {} : { reform }
      const path = `/v1/files/${file}/assessments`
      return untilEnded(await ask<Job>(path, { method: 'POST', body }))
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  })
}
