/** `gwanmun orders`: picks the command by its verb. */
import { badOption } from './bad-option.js'
import type { Options } from './options.js'
import { ordersFormatsCommand } from './orders-formats.js'
import { ordersImportCommand } from './orders-import.js'
import { ordersMappingCommand } from './orders-mapping.js'

/** Runs the command; returns its exit status. */
export async function ordersCommand(words: readonly string[], options: Options): Promise<number> {
  const [verb, ...rest] = words
  if (verb === 'import') return ordersImportCommand(rest, options)
  if (verb === 'formats') return ordersFormatsCommand(rest, options)
  if (verb === 'mapping') return ordersMappingCommand(rest, options)
  throw badOption(`orders ${words.join(' ')}`)
}
