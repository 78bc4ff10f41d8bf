/** One parcel as the store holds it: everything that was said of it. */
import { type Answer, type InputLine, type LawDay, lawDayOf } from 'gwanmun/pages'
import { ask } from './server.js'

export interface JudgedLine {
  readonly row: number
  readonly record: number
  readonly input: InputLine
  readonly answer: Answer
}

export interface Judgement {
  readonly assessment: string
  readonly recorded_at: string
  readonly is_real: boolean
  readonly is_current: boolean
  readonly withdrawn_at: string | null
  readonly file: { readonly name: string; readonly by: string; readonly received_at: string }
  readonly lines: readonly JudgedLine[]
  readonly problems: readonly {
    readonly record: number
    readonly column: string
    readonly code: string
    readonly message: { readonly ko: string; readonly en: string }
  }[]
}

export interface Kept {
  readonly parcel: string
  readonly judgements: readonly Judgement[]
}

export function keptQuery(parcel: string) {
  return {
    queryKey: ['parcel', parcel],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      ask<Kept>(`/v1/parcels/${encodeURIComponent(parcel)}`, { signal }),
  }
}

export function currentOf({ judgements }: Kept): Judgement {
  return judgements.find(one => one.is_current) ?? judgements[0]!
}

/**
 * The input of a judgement without what is personal. Who was known at the time stands for one person,
 * the same in all parcels that were combined, so that they are combined again.
 */
export function linesOf({ lines }: Judgement): readonly InputLine[] {
  return lines.map(({ input, answer }) => {
    const isUnknown = answer.reasons.split('|').includes('combine_not_tested')
    return isUnknown ? input : { ...input, person: '1' }
  })
}

export function companyOf({ lines }: Judgement): readonly string[] {
  return [...new Set(lines.flatMap(({ answer }) => answer.combined_with.split('|')))].filter(
    Boolean,
  )
}

const lacksArrival = ({ reasons }: Answer): boolean =>
  reasons.split('|').includes('arrived_on_missing')

/** The day of the law; mail whose arrival is neither told nor asked for has that of its declaration. */
export function judgedDay(own: readonly InputLine[], answers: readonly Answer[]): LawDay {
  const law = lawDayOf(own, answers[0]?.track ?? '')
  const isSaid = law.day !== '' || answers.some(lacksArrival)
  return isSaid ? law : lawDayOf(own, 'declaration')
}

/** Won of the parcel that is collected; undefined where a line of it is not known. */
export function collectedOf(answers: readonly Answer[]): number | undefined {
  const cells = answers.map(answer => answer.collected_krw)
  return cells.includes('') ? undefined : cells.reduce((sum, cell) => sum + Number(cell), 0)
}
