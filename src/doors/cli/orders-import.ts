/** `gwanmun orders import FILE`: orders of a selling channel as our CSV, with what is still missing. */
import { basename, extname } from 'node:path'
import type { Adapter } from '../../files/orders/adapter.js'
import { readAnswers } from '../../files/orders/answers.js'
import { formatNamed } from '../../files/orders/formats.js'
import { type ImportOptions, importOrders } from '../../files/orders/import-orders.js'
import { mappedAdapter, readMapping } from '../../files/orders/mapping.js'
import { OrderFiles, type OrderOutputs } from '../../files/orders/order-outputs.js'
import { readProducts } from '../../files/orders/products.js'
import { blocksAt } from '../../files/source.js'
import { badOption, missingArgument } from './bad-option.js'
import { languageOf } from './language.js'
import { allowOnly, type Options } from './options.js'
import { ordersJson, ordersText } from './orders-text.js'
import { refuseOverwriting } from './refuse-overwriting.js'

const allowed = [
  ...['format', 'mapping', 'products', 'answers', 'set'],
  ...['out', 'questions', 'problems', 'kept'],
]

function adapterOf({ format, mapping }: Options): Adapter | undefined {
  if (mapping !== undefined) {
    const given = readMapping(mapping)
    return mappedAdapter(format === undefined ? given : { ...given, format })
  }
  if (format === undefined) return undefined
  const found = formatNamed(format)
  if (!found) throw badOption(`--format ${format}`)
  return found
}

/** `--set currency=USD`: what holds for every row that does not say. */
function setsOf(given: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map(one => {
      const at = one.indexOf('=')
      if (at < 1) throw badOption(`--set ${one} (COLUMN=VALUE)`)
      return [one.slice(0, at), one.slice(at + 1)]
    }),
  )
}

function outputsOf(input: string, options: Options): OrderOutputs {
  const name = basename(input).replace(/\.gz$/, '')
  const stem = input === '-' ? 'stdin' : name.slice(0, name.length - extname(name).length)
  const { products, answers, mapping, kept } = options
  const out = options.out ?? `${stem}.orders.csv`
  const questions = options.questions ?? `${stem}.questions.csv`
  const problems = options.problems ?? `${stem}.problems.csv`
  const read = [input, products, answers, mapping].filter(path => path !== undefined)
  refuseOverwriting([...new Set(read), out, questions, problems, ...(kept ? [kept] : [])])
  return { out, questions, problems, kept }
}

async function givenOf(options: Options, files: OrderFiles): Promise<ImportOptions> {
  const { products, answers } = options
  const master =
    products === undefined ? undefined : await readProducts(blocksAt(products), products)
  for (const problem of master?.problems ?? []) files.problem(problem)
  return {
    adapter: adapterOf(options),
    sets: setsOf(options.set),
    products: master?.bySku,
    answers: answers === undefined ? undefined : await readAnswers(blocksAt(answers), answers),
    answersFile: answers ?? '',
  }
}

/** Runs the command; its exit status is 1 when something is wrong with some rows. */
export async function ordersImportCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, allowed)
  const language = languageOf(options.lang)
  const outputs = outputsOf(input, options)
  const files = new OrderFiles(input, outputs)
  try {
    const result = await importOrders(blocksAt(input), await givenOf(options, files), files)
    files.finish(result)
    const told = { result, outputs }
    const stream = outputs.out === '-' ? process.stderr : process.stdout
    stream.write(options.json ? ordersJson(told) : ordersText(told, language))
    return result.problems > 0 ? 1 : 0
  } catch (error) {
    files.abandon()
    throw error
  }
}
