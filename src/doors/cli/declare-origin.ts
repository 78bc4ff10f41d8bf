/** `gwanmun declare origin FILE`: what does not hold together in origins, and what it would cost. */
import type { InboundGoods } from '../../declare/origin.js'
import type { Plan } from '../../declare/plan.js'
import { articleLines } from '../../files/declare/article-line.js'
import { planOrders } from '../../files/declare/declare-orders.js'
import { readInboundGoods } from '../../files/declare/inbound-goods.js'
import { type OriginFinding, originFindings } from '../../files/declare/origin-findings.js'
import type { SmallTable } from '../../files/declare/small-tables.js'
import { keptInbound } from '../../run/keep/kept-inbound.js'
import { complainOf } from './complain.js'
import { declareInput, declareOptions } from './declare-input.js'
import { inStore } from './in-store.js'
import { landedBenchOf } from './landed-bench.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'
import { storeOptions } from './store-place.js'

function toldJson({ warning, charges }: OriginFinding, language: Language): object {
  const { shipment, line, code, says, basis } = warning
  return {
    ...{ shipment, row: line.record, order: line.order, line: line.line, code },
    ...{ says: says[language], basis: articleLines(basis, language), charges },
  }
}

function toldText({ warning, charges }: OriginFinding, language: Language): string {
  const { shipment, line, code, says, basis } = warning
  const unknown = say(language, '모름', 'not known')
  const word = say(language, '관세', 'duty')
  const shown = (amount: string): string => (amount === '' ? unknown : amount)
  const costs = charges.map(({ origin, currency, due, duty }) => {
    return `${origin} ${shown(due)} ${currency} (${word} ${shown(duty)})`
  })
  const lines = [
    `${code} (${line.record} origin) ${shipment} ${line.goods}`,
    `  ${says[language]}`,
    `  ${articleLines(basis, language)}`,
    ...(costs.length > 1
      ? [
          `  ${say(language, '도착국에서 원산지마다', 'charged at the destination, by origin')}: ${costs.join(' / ')}`,
        ]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

/** What came in by the file that is given, and by the store that is named. */
async function cameIn(plan: Plan, options: Options): Promise<SmallTable<InboundGoods>> {
  const { inbound, data, 'database-url': databaseUrl } = options
  const none: SmallTable<InboundGoods> = { rows: [], problems: [] }
  const given = inbound === undefined ? none : await readInboundGoods(inbound)
  if (data === undefined && databaseUrl === undefined) return given
  const kept = await inStore(options, ({ sql }) => keptInbound(sql, plan))
  return { ...given, rows: [...given.rows, ...kept] }
}

/** Runs the command; its exit status is 1 where something is worth a look besides marking. */
export async function declareOriginCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, [...declareOptions, 'inbound', ...storeOptions])
  const language = languageOf(options.lang)
  const read = await declareInput(words, options, false)
  const plan = planOrders(read.columns, read.tables)
  const inbound = await cameIn(plan, options)
  const bench = await landedBenchOf(options)
  const told = originFindings({ columns: read.columns, plan, bench }, inbound.rows)
  process.stdout.write(
    options.json
      ? `${JSON.stringify(
          told.map(one => toldJson(one, language)),
          null,
          2,
        )}\n`
      : told.map(one => toldText(one, language)).join(''),
  )
  const problems = [...read.problems, ...inbound.problems]
  complainOf([...problems, ...read.warnings], language)
  const isOpen = told.some(({ warning }) => warning.code !== 'foreign_marked')
  return isOpen || problems.length > 0 ? 1 : 0
}
