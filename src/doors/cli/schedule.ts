/** `gwanmun schedule`: picks the command by its verb. */
import { badOption } from './bad-option.js'
import type { Options } from './options.js'
import { scheduleFindCommand } from './schedule-find.js'
import { scheduleImportCommand } from './schedule-import.js'

/** Runs the command; returns its exit status. */
export async function scheduleCommand(words: readonly string[], options: Options): Promise<number> {
  const [verb, ...rest] = words
  if (verb === 'import') return scheduleImportCommand(rest, options)
  if (verb === 'find') return scheduleFindCommand(rest, options)
  throw badOption(`schedule ${words.join(' ')}`)
}
