/** A bad input, with its place: kept as numbers until somebody reads it. */
import { codeOf, fill } from './codes.js'

export interface Problem {
  /** Number of the code table. */
  readonly code: number
  /** Name of the file, where it is not the one that is judged. */
  readonly file?: string
  /** Record number in the file; the header is 1. 0 when the whole file is meant. */
  readonly row: number
  /** Name of the column, or '' when the whole row is meant. */
  readonly column: string
  /** Place of the offending part in the value, in characters. */
  readonly start: number
  readonly length: number
  /** The value as given; masked when the column is personal. */
  readonly value: string
  /** Further places of the sentence, such as the values allowed; `allowed_ko` stands for them in Korean. */
  readonly more?: Readonly<Record<string, string>>
}

/** The sentence of a problem in one language. */
export function problemMessage(problem: Problem, language: 'ko' | 'en'): string {
  const { column, value, row, more } = problem
  const korean = language === 'ko' ? more?.['allowed_ko'] : undefined
  const places = { column, value, row: String(row), ...more, ...(korean && { allowed: korean }) }
  return fill(codeOf(problem.code)[language], places)
}

/** A failure that ends the whole run, carrying the problem that a door prints. */
export class Unusable extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problemMessage(problem, 'en'))
    this.name = 'Unusable'
    this.problem = problem
  }
}

/** A problem of the whole file. */
export function fileProblem(
  code: number,
  value: string,
  more: Readonly<Record<string, string>> = {},
): Problem {
  return { code, row: 0, column: '', start: 0, length: 0, value, more }
}
