/** `gwanmun law`: picks the command by its verb. */
import { badOption } from './bad-option.js'
import { lawDiffCommand } from './law-diff.js'
import { lawShowCommand } from './law-show.js'
import { lawStaleCommand } from './law-stale.js'
import type { Options } from './options.js'

/** Runs the command; returns its exit status. */
export function lawCommand(words: readonly string[], options: Options): number {
  const [verb, ...rest] = words
  if (verb === 'show') return lawShowCommand(rest, options)
  if (verb === 'diff') return lawDiffCommand(rest, options)
  if (verb === 'stale') return lawStaleCommand(rest, options)
  throw badOption(`law ${words.join(' ')}`)
}
