/** What was found for a claim, before it is judged. */
import type { Text } from '../judge/steps.js'
import { type Answer, noOutcome, type Outcome } from './answer.js'

export interface Evidence {
  readonly outcome: Outcome
  /** Numbers that somebody is quoted with, and that no published figures give. */
  readonly quoted: readonly Answer[]
  /** Figures that would come out if something were done that should not be. */
  readonly caused: readonly { readonly answer: Answer; readonly cause: Text }[]
  /** Levels under the claim: where they were revised, what rests on them holds for a vintage only. */
  readonly under: readonly Answer[]
  /** What has to be said beside any verdict. */
  readonly notes: readonly Text[]
  /** What can be said instead, where the figure itself can not. */
  readonly offers: readonly Answer[]
  /** The claim names no day of a rate, so that the mean of its period was taken. */
  readonly isRateAssumed?: boolean
  /** Without a day nothing more can be said: a day on which the claim comes out, if there is one. */
  readonly undated?: { readonly day: string | undefined }
}

export const none: Evidence = {
  ...{ outcome: noOutcome, quoted: [], caused: [], under: [], notes: [], offers: [] },
}
