/** What a reason is: a sentence with slots, the provisions it rests on, and its weight. */

/** `decides` the answer, `warns` beside it, or says what is `not_known`. */
export type Weight = 'decides' | 'warns' | 'not_known'

export interface Reason {
  readonly weight: Weight
  /** Keys of the provisions it rests on, such as `kr.customsActRule.reliefLimit`. */
  readonly rests: readonly string[]
  readonly ko: string
  readonly en: string
  /** How sure we are where it rests on a list or a reading and not on a provision alone. */
  readonly standing?: 'reported' | 'remembered'
}

/** The reasons of one rule, by code. */
export type Reasons = Readonly<Record<string, Reason>>
