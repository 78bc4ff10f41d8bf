/** What was found for a claim, before it is judged. */
import type { Day } from '../basis/day.js'
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
  readonly undated?: Undated
}

/** Stretches of days, both ends counted. */
export type Stretches = readonly (readonly [Day, Day])[]

/** A claim without a day: what the rates of all days since its period began have to say to it. */
export interface Undated {
  /** A day on which it comes out, if there is one. */
  readonly day: Day | undefined
  /** The first of them, and the last that has a rate on board. */
  readonly first: Day
  readonly last: Day | undefined
  /** The days up to the last that have no rate on board. */
  readonly unseen: Stretches
}

export const none: Evidence = {
  ...{ outcome: noOutcome, quoted: [], caused: [], under: [], notes: [], offers: [] },
}
