/** The reasons of a parcel of the list, the one that tells most first, and what kept a refused one out. */
import { useQuery } from '@tanstack/react-query'
import type { Text } from 'gwanmun/pages'
import { type ParcelItem, type Reason, useReasons } from './kept.js'
import { ask } from './server.js'

export interface RowReason {
  readonly code: string
  readonly weight: Reason['weight'] | 'refused'
  readonly sentence: Text
  /** Keys of the law that it rests on. */
  readonly rests: readonly string[]
}

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

const weightOrder = { refused: 0, decides: 1, warns: 2, not_known: 3 } as const
/** What is open comes first where it leaves the answer open. */
const openOrder = { refused: 0, not_known: 1, decides: 2, warns: 3 } as const

/** Who receives it is asked of nearly every parcel: another reason tells more. */
const isIdentity = ({ code }: RowReason): boolean => code.startsWith('identity_')

export function useRowReasons({ reasons: own, state }: ParcelItem): readonly RowReason[] {
  const reasons = useReasons().data
  const isRefused = state === 'refused'
  const codes = useCodes(isRefused).data
  const order = state === 'partial' ? openOrder : weightOrder
  const found = own.flatMap((code): readonly RowReason[] => {
    const reason = reasons?.get(code)
    if (reason) return [reason]
    const sentence = codes?.get(code)
    return sentence ? [{ code, weight: 'refused', sentence, rests: [] }] : []
  })
  return found.sort(
    (a, b) => Number(isIdentity(a)) - Number(isIdentity(b)) || order[a.weight] - order[b.weight],
  )
}
