/** `gwanmun landed match ORDERS`: order, payment and logistics of retail imports to China. */
import { readBuyers, readLogistics, readPayments } from '../../files/china-documents.js'
import { csvLine } from '../../files/csv-table.js'
import { readOutbound } from '../../files/outbound-csv.js'
import { written } from '../../files/sink.js'
import { anyDiffers, type Mismatch, matchDocuments } from '../../landed/cn/match/match.js'
import { mismatchKinds } from '../../landed/cn/match/mismatches.js'
import { orderDocuments } from '../../landed/cn/match/orders.js'
import { judgeOutbound } from '../../landed/judge.js'
import { missingArgument } from './bad-option.js'
import { complainOf } from './complain.js'
import { landedBenchOf, landedBenchOptions } from './landed-bench.js'
import { type Language, languageOf } from './language.js'
import { allowOnly, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

const header = ['order', 'result', 'mismatch', 'document', 'expected', 'found', 'message']
const encoder = new TextEncoder()

type Row = Readonly<Record<string, string>>

function rowOf({ order, code, expected, found }: Mismatch, language: Language): Row {
  const { document, weight, [language]: message } = mismatchKinds[code]
  return { order, result: weight, mismatch: code, document, expected, found, message }
}

/** A line for each mismatch, and one for each order in which nothing differs. */
function rowsOf(
  orders: readonly string[],
  found: readonly Mismatch[],
  language: Language,
): readonly Row[] {
  const known = new Map<string, Mismatch[]>(orders.map(order => [order, []]))
  for (const one of found) known.get(one.order)?.push(one)
  const ofOrder = orders.flatMap(order => {
    const own = known.get(order)!
    const rows = own.map(one => rowOf(one, language))
    const blank = { mismatch: '', document: '', expected: '', found: '', message: '' }
    return anyDiffers(own) ? rows : [{ order, result: 'agrees', ...blank }, ...rows]
  })
  const stray = found.filter(one => !known.has(one.order)).map(one => rowOf(one, language))
  return [...ofOrder, ...stray]
}

function textOf(rows: readonly Row[], isJson: boolean): string {
  if (isJson) return JSON.stringify(rows, null, 2)
  const lines = rows.map(row => csvLine(header.map(name => row[name]!)))
  return [header.join(','), ...lines].join('\n')
}

/** Runs the command; returns its exit status: 1 where anything differs or could not be read. */
export async function landedMatchCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('ORDERS')
  if (rest.length > 0) throw missingArgument('ORDERS')
  if (options.payments === undefined) throw missingArgument('--payments')
  if (options.logistics === undefined) throw missingArgument('--logistics')
  allowOnly(options, ['out', ...landedBenchOptions, 'payments', 'logistics'])
  const language = languageOf(options.lang)
  const out = options.out ?? '-'
  const given = [input, options.payments, options.logistics]
  refuseOverwriting([...given, ...(out === '-' ? [] : [out])])
  const file = await readOutbound(input)
  const judged = judgeOutbound(file.columns, await landedBenchOf(options))
  const { orders, others } = orderDocuments(judged, await readBuyers(input))
  const payments = await readPayments(options.payments)
  const logistics = await readLogistics(options.logistics)
  const found = matchDocuments({
    ...{ orders, others, payments: payments.documents, logistics: logistics.documents },
  })
  const rows = rowsOf(
    orders.map(one => one.order),
    found,
    language,
  )
  await written(out, sink => {
    sink.write(encoder.encode(`${textOf(rows, options.json === true)}\n`))
    return sink.finish()
  })
  const ofOrders = file.problems.filter(one => !['buyer_name', 'buyer_id'].includes(one.column))
  const { findings } = judged
  const problems = [...ofOrders, ...findings, ...payments.problems, ...logistics.problems]
  complainOf(problems, language)
  const hasRefused = file.columns.refusals.subarray(0, file.columns.count).some(one => one > 0)
  const isUnread = payments.problems.length + logistics.problems.length > 0
  return anyDiffers(found) || hasRefused || findings.length > 0 || isUnread ? 1 : 0
}
