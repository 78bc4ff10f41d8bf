/** Sentences for people: columns by their labels, and in the page what the terminal does by options. */
import { inboundLabels, plainSentence } from 'gwanmun/pages'

export type Language = 'ko' | 'en'
type Pair = Readonly<Record<Language, string>>

/** A label of its own, not within a sentence: in English with a capital. */
export function capital(text: string): string {
  return text.replace(/^[a-z]/, letter => letter.toUpperCase())
}

/** A label and the name of the column in brackets, where that is another word. */
export function labelWith(label: string, name: string): string {
  return label.toLowerCase() === name.toLowerCase() ? label : `${label} (${name})`
}

interface OnColumn {
  readonly column: string
  readonly message: Pair
}

/** A problem with the name of its column before it, where its sentence does not have that. */
export function namedProblem({ column, message }: OnColumn): Pair {
  const label = inboundLabels.get(column)
  if (!label || message.en.includes(`'${column}'`)) return message
  return { ko: `${label.ko}: ${message.ko}`, en: `${capital(label.en)}: ${message.en}` }
}

/** A sentence of the judging as the pages say it. */
export const plain = plainSentence
