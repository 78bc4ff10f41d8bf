/** A problem document of the server (RFC 9457), as it came. */
export interface ProblemDocument {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail?: string
  readonly problems?: readonly PlacedProblem[]
}

export interface PlacedProblem {
  readonly code: string
  readonly message: string
  readonly pointer?: string
  readonly parcel?: string
  readonly row?: number
  readonly column?: string
}

export class Refused extends Error {
  override readonly name = 'Refused'
  readonly problem: ProblemDocument

  constructor(problem: ProblemDocument) {
    super(problem.detail ?? problem.title)
    this.problem = problem
  }
}

interface Answered {
  readonly status: number
  readonly statusText: string
}

/** What an answer refuses; something between us and the server may answer without a document. */
export function refusalOf({ status, statusText }: Answered, given: unknown): Refused {
  const problem = typeof given === 'object' ? (given as Partial<ProblemDocument> | null) : null
  return new Refused({ ...{ status, code: 'unknown', title: statusText }, ...problem })
}
