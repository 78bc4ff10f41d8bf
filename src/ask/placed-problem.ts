/** A problem with its place in what was sent: pointer, parcel, line, column. */
import type { InputLine } from '../assess/assess.js'
import { codeOf } from '../basis/codes.js'
import { type Problem, problemMessage } from '../basis/problem.js'
import type { Text } from '../judge/steps.js'
import { bothTexts, type JsonSchema, listOf, orNull, text, whole, wholeOf } from './schema.js'

export interface PlacedProblem {
  readonly code: string
  readonly message: Text
  readonly pointer: string
  readonly parcel: string | null
  readonly line: number | null
  readonly column: string | null
  readonly value: string
  readonly start: number
  readonly length: number
}

export const problemSchema: JsonSchema = {
  $id: 'Problem',
  ...wholeOf(
    {
      code: text('/v1/codes의 부호 — a code of /v1/codes'),
      message: bothTexts,
      pointer: text('요청 본문 안의 자리(JSON Pointer) — its place in the body, a JSON pointer'),
      parcel: orNull(text()),
      line: orNull(whole),
      column: orNull(text()),
      value: text('적힌 값. 개인정보는 가립니다 — the value as given; personal ones are masked'),
      start: whole,
      length: whole,
    },
    { description: '입력의 문제와 그 자리 — a problem of the input, and its place' },
  ),
}

export const problemList = listOf({ $ref: 'Problem#' })

interface Sent {
  readonly lines: readonly InputLine[]
  readonly history?: readonly InputLine[]
}

/** What was sent has problems and nothing could be judged. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly first: Problem
  readonly problems: readonly PlacedProblem[]

  constructor(first: Problem, problems: readonly PlacedProblem[]) {
    super(codeOf(first.code).code)
    this.first = first
    this.problems = problems
  }
}

/** Problems of a run with their places in the body; the first record of a run is row 1. */
export function placedProblems(problems: readonly Problem[], sent: Sent): readonly PlacedProblem[] {
  return problems.map(problem => placed(problem, sent))
}

function placed(problem: Problem, { lines, history = [] }: Sent): PlacedProblem {
  const { row, column, value, start, length } = problem
  const isEarlier = problem.file !== undefined
  const line = (isEarlier ? history : lines)[row - 1]
  const member = column === '' ? '' : `/${column}`
  const number = Number(line?.line)
  return {
    code: codeOf(problem.code).code,
    message: { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') },
    pointer: `/${isEarlier ? 'history' : 'lines'}/${row - 1}${member}`,
    parcel: line?.parcel === undefined ? null : String(line.parcel),
    line: Number.isSafeInteger(number) ? number : null,
    column: column === '' ? null : column,
    ...{ value, start, length },
  }
}
