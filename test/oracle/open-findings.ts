/**
 * Where the two readings differ and it is known why: each row names the finding, and how it shows. A row of
 * the file may differ only where one of these holds; one that holds nowhere has to go. May only shrink.
 */

export interface OpenFinding {
  readonly id: string
  readonly why: string
  /** SQL over a (the oracle's row), t (the program's) and i (the input). */
  readonly shows: string
}

export const openFindings: readonly OpenFinding[] = []
