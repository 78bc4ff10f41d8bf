/** Sentences for people: columns by their labels, and in the page what the terminal does by options. */
import { inboundLabels, plainSentence } from 'gwanmun/pages'

export type Language = 'ko' | 'en'
type Pair = Readonly<Record<Language, string>>

interface OnColumn {
  readonly column: string
  readonly message: Pair
}

/** A problem with the name of its column before it, where its sentence does not have that. */
export function namedProblem({ column, message }: OnColumn): Pair {
  const label = inboundLabels.get(column)
  if (!label || message.en.includes(`'${column}'`)) return message
  return { ko: `${label.ko}: ${message.ko}`, en: `${label.en}: ${message.en}` }
}

/** A sentence of the judging as the pages say it. */
export const plain = plainSentence
