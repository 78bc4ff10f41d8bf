/** The reasons of a parcel of the list, the one that tells most first, and what kept a refused one out. */
import { useQuery } from '@tanstack/react-query'
import type { Text } from 'gwanmun/pages'
import { type ParcelItem, useReasons } from './kept.js'
import { namedProblem } from './plain.js'
import { inOrder, type RowReason } from './reason-order.js'
import { ask } from './server.js'
import { bareProblem, sentenceOf } from './told-reasons.js'

interface Code {
  readonly code: string
  readonly message: Text
}

/** What can be wrong with a row, by code: asked for once a list holds a row that was refused. */
function useCodes(isAsked: boolean) {
  return useQuery({
    queryKey: ['codes'],
    queryFn: async ({ signal }) => {
      const { codes } = await ask<{ readonly codes: readonly Code[] }>('/v1/codes', { signal })
      return new Map(codes.map(({ code, message }) => [code, message]))
    },
    enabled: isAsked,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** What kept rows of it out, with the values that were wrong; the same is said once. */
export function problemsOf({ problems }: Pick<ParcelItem, 'problems'>): readonly RowReason[] {
  const told = new Map(problems.map(one => [namedProblem(one).ko, one]))
  return [...told.values()].map(one => ({
    ...{ code: one.code, sentence: namedProblem(one) },
    ...{ weight: 'refused' as const, rests: [] },
  }))
}

/** The reasons of a parcel of the list. */
export function useRowReasons(item: ParcelItem, wanted?: string): readonly RowReason[] {
  const { reasons: own, state, work } = item
  const reasons = useReasons().data
  const isRefused = state === 'refused'
  const codes = useCodes(isRefused).data
  const found = own.flatMap((code): readonly RowReason[] => {
    const reason = reasons?.get(code)
    if (reason) {
      const { weight, rests } = reason
      return [{ code, weight, rests, sentence: sentenceOf(reason, item) }]
    }
    if (item.problems.length > 0) return []
    const message = codes?.get(code)
    return message ? [{ code, weight: 'refused', sentence: bareProblem(message), rests: [] }] : []
  })
  return inOrder([...problemsOf(item), ...found], { state, work, wanted })
}
