/** `gwanmun orders formats`: the formats of order files that are read, with direction and columns. */
import type { Adapter } from '../../files/orders/adapter.js'
import { orderFormats } from '../../files/orders/formats.js'
import { badOption } from './bad-option.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'

function formatText({ name, ko, en, direction, tells, columns }: Adapter, language: Language) {
  const way =
    direction === 'out'
      ? say(language, '내보내는 주문', 'orders out of Korea')
      : say(language, '들여오는 주문', 'orders into Korea')
  const told = say(language, '알아보는 열', 'told by')
  const read = Object.entries(columns).map(
    ([field, names]) => `    ${field} ← ${names.join(' | ')}`,
  )
  const head = `${name}  [${way}] ${say(language, ko, en)}`
  return `${head}\n  ${told}: ${tells.join(', ')}\n${read.join('\n')}\n`
}

/** Runs the command; returns its exit status. */
export function ordersFormatsCommand(words: readonly string[], options: Options): number {
  if (words.length > 0) throw badOption(words.join(' '))
  allowOnly(options, [])
  const language = languageOf(options.lang)
  const told = orderFormats.map(({ name, ko, en, direction, tells, columns }) => {
    return { name, ko, en, direction, tells, columns }
  })
  process.stdout.write(
    options.json
      ? `${JSON.stringify(told, null, 2)}\n`
      : orderFormats.map(one => formatText(one, language)).join(''),
  )
  return 0
}
