/** `gwanmun schedule`: picks the command by its verb. */
import { badOption } from './bad-option.js'
import type { Options } from './options.js'
import { scheduleFindCommand } from './schedule-find.js'

/** Runs the command; returns its exit status. */
export function scheduleCommand(words: readonly string[], options: Options): number {
  const [verb, ...rest] = words
  if (verb === 'find') return scheduleFindCommand(rest, options)
  throw badOption(`schedule ${words.join(' ')}`)
}
