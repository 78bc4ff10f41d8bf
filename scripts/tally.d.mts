/** What tally.mjs offers, for the tests that are written in TypeScript. */

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly skippedNames: readonly string[]
}

export interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

export function tallyOf(report: Report | undefined): Tally
export function closingLine(tally: Tally, failedSteps: readonly string[]): string
export function isNodeEnough(version: string, range: string): boolean
