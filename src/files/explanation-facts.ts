/** What stands at the head of an explanation, and why a refused parcel was not judged. */
import { lawDayOf } from '../assess/law-day.js'
import { namedProblem, type OnColumn } from '../assess/plain-sentence.js'
import type { PaperParcel } from './explanation-page.js'
import type { Language, Word } from './explanation-words.js'
import type { PaperFigures } from './paper-figures.js'

/** A problem of a row, with its column. */
export type PaperProblem = OnColumn

/** The day whose law judged: of the declaration, or of the arrival of mail that is not declared. */
function lawDay({ lines }: PaperParcel, figures: PaperFigures): readonly [Word, string] {
  const inputs = lines.map(({ input }) => input)
  const { column, day } = lawDayOf(inputs, lines[0]?.answer.track ?? '')
  return [column === 'arrived_on' ? 'lawDayOfMail' : 'lawDay', figures.day(day)]
}

/** Words and values side by side; a blank value is not known. */
export function headFacts(
  parcel: PaperParcel,
  figures: PaperFigures,
): readonly (readonly [Word, string])[] {
  const { edition = '' } = parcel.lines[0]?.answer ?? {}
  return [
    lawDay(parcel, figures),
    ['recorded', figures.instant(parcel.recordedAt)],
    // Who was refused was judged by no edition.
    ...(edition === '' ? [] : ([['edition', edition]] as const)),
    ['made', figures.instant(parcel.madeAt)],
  ]
}

/** Why a parcel was refused, each sentence once; none where it was judged. */
export function saidProblems(
  { lines, problems }: PaperParcel,
  language: Language,
): readonly string[] {
  if (lines.some(({ answer }) => answer.state !== 'refused')) return []
  return [...new Set(problems.map(one => namedProblem(one)[language]))]
}
