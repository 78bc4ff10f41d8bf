/** `gwanmun figures`: picks the command by its verb. */
import { badOption } from './bad-option.js'
import { figuresBalanceCommand } from './figures-balance.js'
import { figuresCompareCommand } from './figures-compare.js'
import { figuresImportCommand } from './figures-import.js'
import { figuresListCommand } from './figures-list.js'
import { figuresShowCommand } from './figures-show.js'
import type { Options } from './options.js'

/** Runs the command; returns its exit status. */
export async function figuresCommand(words: readonly string[], options: Options): Promise<number> {
  const [verb, ...rest] = words
  if (verb === 'list') return figuresListCommand(rest, options)
  if (verb === 'show') return figuresShowCommand(rest, options)
  if (verb === 'balance') return figuresBalanceCommand(rest, options)
  if (verb === 'compare') return figuresCompareCommand(rest, options)
  if (verb === 'import') return figuresImportCommand(rest, options)
  if (verb === 'chart') {
    // The library that draws is large, and no other command needs it.
    const { figuresChartCommand } = await import('./figures-chart.js')
    return figuresChartCommand(rest, options)
  }
  throw badOption(`figures ${words.join(' ')}`)
}
