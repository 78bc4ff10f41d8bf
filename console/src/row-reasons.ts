/** The reasons of a parcel of the list, the one that tells most first, and what kept a refused one out. */
import { useQuery } from '@tanstack/react-query'
import { type Text, workOfPeople } from 'gwanmun/pages'
import { type ParcelItem, type Reason, useReasons } from './kept.js'
import { namedProblem } from './plain.js'
import { ask } from './server.js'
import { bareProblem, sentenceOf } from './told-reasons.js'

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

/** What only a person can settle comes before all that nearly every parcel has. */
const decided = new Set<string>(workOfPeople.flatMap(({ decide }) => decide))
const gradeOf = ({ code, weight }: RowReason): number =>
  weight === 'refused' || decided.has(code) ? 0 : 1

/** Who receives it is asked of nearly every parcel: another reason tells more. */
const isIdentity = ({ code }: RowReason): boolean => code.startsWith('identity_')

/** What kept rows of it out, with the values that were wrong; the same is said once. */
export function problemsOf({ problems }: Pick<ParcelItem, 'problems'>): readonly RowReason[] {
  const told = new Map(problems.map(one => [namedProblem(one).ko, one]))
  return [...told.values()].map(one => ({
    ...{ code: one.code, sentence: namedProblem(one) },
    ...{ weight: 'refused' as const, rests: [] },
  }))
}

/** The reason that is looked for comes first, else the weightiest. */
export function useRowReasons(item: ParcelItem, wanted?: string): readonly RowReason[] {
  const { reasons: own, state } = item
  const reasons = useReasons().data
  const isRefused = state === 'refused'
  const codes = useCodes(isRefused).data
  const order = state === 'partial' ? openOrder : weightOrder
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
  const isOther = ({ code }: RowReason): number => Number(code !== wanted)
  return [...problemsOf(item), ...found].sort(
    (a, b) =>
      isOther(a) - isOther(b) ||
      gradeOf(a) - gradeOf(b) ||
      Number(isIdentity(a)) - Number(isIdentity(b)) ||
      order[a.weight] - order[b.weight],
  )
}
