/** `gwanmun rates`: picks the command by its verb. */
import { badOption } from './bad-option.js'
import type { Options } from './options.js'
import { ratesFetchCommand } from './rates-fetch.js'
import { ratesImportCommand } from './rates-import.js'

/** Runs the command; returns its exit status. */
export async function ratesCommand(words: readonly string[], options: Options): Promise<number> {
  const [verb, ...rest] = words
  if (verb === 'import') return ratesImportCommand(rest, options)
  if (verb === 'fetch') return ratesFetchCommand(rest, options)
  throw badOption(`rates ${words.join(' ')}`)
}
