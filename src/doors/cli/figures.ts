/** `gwanmun figures`: picks the command by its verb. */
import { badOption } from './bad-option.js'
import { figuresBalanceCommand } from './figures-balance.js'
import { figuresCompareCommand } from './figures-compare.js'
import { figuresListCommand } from './figures-list.js'
import { figuresShowCommand } from './figures-show.js'
import type { Options } from './options.js'

/** Runs the command; returns its exit status. */
export function figuresCommand(words: readonly string[], options: Options): number {
  const [verb, ...rest] = words
  if (verb === 'list') return figuresListCommand(rest, options)
  if (verb === 'show') return figuresShowCommand(rest, options)
  if (verb === 'balance') return figuresBalanceCommand(rest, options)
  if (verb === 'compare') return figuresCompareCommand(rest, options)
  throw badOption(`figures ${words.join(' ')}`)
}
