/** `gwanmun orders mapping FILE`: a mapping file to begin with, for a format that is not known. */
import type { Direction } from '../../files/orders/adapter.js'
import { guessedMapping } from '../../files/orders/mapping.js'
import { type OrderRow, orderRows } from '../../files/orders/order-rows.js'
import { openSink } from '../../files/sink.js'
import { blocksAt } from '../../files/source.js'
import { badOption, missingArgument } from './bad-option.js'
import { languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

const rowsLooked = 30

export function directionOption(value: string | undefined): Direction | undefined {
  if (value !== undefined && value !== 'out' && value !== 'in')
    throw badOption(`--direction ${value}`)
  return value
}

/** The widest of the first rows is taken for the header: a title or a note has fewer cells. */
async function titlesIn(path: string): Promise<readonly string[]> {
  const first: OrderRow[] = []
  for await (const rows of orderRows(blocksAt(path))) {
    first.push(...rows.slice(0, rowsLooked - first.length))
    if (first.length >= rowsLooked) break
  }
  const filled = ({ cells }: OrderRow): number => cells.filter(cell => cell !== '').length
  const widest = first.reduce((best, one) => (filled(one) > filled(best) ? one : best), first[0]!)
  return widest.cells.filter(cell => cell !== '')
}

/** Runs the command; returns its exit status. */
export async function ordersMappingCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['direction', 'out'])
  const language = languageOf(options.lang)
  const out = options.out ?? '-'
  refuseOverwriting([input, out])
  const direction = directionOption(options.direction) ?? 'out'
  const mapping = guessedMapping(await titlesIn(input), direction)
  const sink = openSink(out)
  sink.write(new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`))
  sink.finish()
  const all = Object.values(mapping.columns)
  const open = all.filter(field => field === '').length
  process.stderr.write(
    say(
      language,
      `열 ${all.length}개, 정하지 않은 열 ${open}개. 빈 곳에 필드 이름을 적으십시오: ${out}\n`,
      `${all.length} columns, ${open} open. Write names of fields into the blanks: ${out}\n`,
    ),
  )
  return 0
}
