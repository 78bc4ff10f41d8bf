/** What can be asked: a schema of what is given, one of what is answered, and how it is answered. */
import type { Text } from '../judge/steps.js'
import type { Desk } from './desk.js'
import type { JsonSchema } from './schema.js'

export interface Question<Input, Output> {
  readonly id: string
  readonly title: Text
  readonly about?: Text
  readonly input: JsonSchema
  readonly output: JsonSchema
  /** Throws `Unusable` or `Misfit` where there is no answer. */
  answer(desk: Desk, input: Input): Output
}

/** Gives a question its types. */
export function question<Input, Output>(asked: Question<Input, Output>): Question<Input, Output> {
  return asked
}
