/** A parcel as it was given, judged in the page: what all that is tried of it is compared with. */
import type { Answer, Batch, ExplainedReason, Explanation, InputLine } from 'gwanmun/pages'
import { useMemo } from 'react'
import type { Heart } from './heart.js'
import { collectedOf } from './kept-parcel.js'

export interface Given {
  readonly batch: Batch
  readonly explanation: Explanation | undefined
  /** The reasons as they were kept, with their law. */
  readonly reasons: readonly ExplainedReason[]
  /** The answers of today's rules, and whether they are what was kept. */
  readonly answers: readonly Answer[]
  readonly isAsKept: boolean
}

export interface ParcelLines {
  readonly parcel: string
  readonly own: readonly InputLine[]
  /** Lines of the parcels that it is combined with; undefined until they are there. */
  readonly others: readonly InputLine[] | undefined
  /** What was answered when it was taken in, with all its columns. */
  readonly kept: readonly Answer[]
}

function isSame(one: readonly Answer[], other: readonly Answer[]): boolean {
  return one[0]?.track === other[0]?.track && collectedOf(one) === collectedOf(other)
}

export function useGiven(
  heart: Heart | undefined,
  { parcel, own, others, kept }: ParcelLines,
): Given | undefined {
  return useMemo(() => {
    if (!heart || !others) return undefined
    const batch = heart.judge([...own, ...others])
    const answers = batch.answers(own.keys())
    return {
      ...{ batch, answers, isAsKept: isSame(answers, kept) },
      explanation: batch.explain(parcel),
      reasons: heart.kept(batch, parcel, kept),
    }
  }, [heart, parcel, own, others, kept])
}
