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
