/** Sentences for people: columns by their labels, and in the page what the terminal does by options. */
import { plainSentence } from 'gwanmun/pages'

export { capital, namedProblem } from 'gwanmun/pages'

export type Language = 'ko' | 'en'

/** A label and the name of the column in brackets, where that is another word. */
export function labelWith(label: string, name: string): string {
  return label.toLowerCase() === name.toLowerCase() ? label : `${label} (${name})`
}

/** A sentence of the judging as the pages say it. */
export const plain = plainSentence
