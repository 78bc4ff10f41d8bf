/** `gwanmun declare origin FILE`: what does not hold together in origins, and what it would cost. */
import { type OriginWarning, originsAsked, originWarnings } from '../../declare/origin.js'
import { chargesByOrigin, type OriginCharge } from '../../declare/other-origins.js'
import { articleLines } from '../../files/declare/article-line.js'
import { planOrders } from '../../files/declare/declare-orders.js'
import { readInboundGoods } from '../../files/declare/inbound-goods.js'
import { judgeOutbound } from '../../landed/judge.js'
import { complainOf } from './complain.js'
import { declareInput, declareOptions } from './declare-input.js'
import { landedBenchOf } from './landed-bench.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'

interface Told {
  readonly warning: OriginWarning
  readonly charges: readonly OriginCharge[]
}

function toldJson({ warning, charges }: Told, language: Language): object {
  const { shipment, line, code, says, basis } = warning
  return {
    ...{ shipment, row: line.record, order: line.order, line: line.line, code },
    ...{ says: says[language], basis: articleLines(basis, language), charges },
  }
}

function toldText({ warning, charges }: Told, language: Language): string {
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

/** Runs the command; its exit status is 1 where something is worth a look besides marking. */
export async function declareOriginCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, [...declareOptions, 'inbound'])
  const language = languageOf(options.lang)
  const read = await declareInput(words, options, false)
  const inbound = options.inbound === undefined ? [] : await readInboundGoods(options.inbound)
  const warnings = originWarnings(planOrders(read.columns, read.tables), inbound)
  const bench = await landedBenchOf(options)
  const judged = judgeOutbound(read.columns, bench)
  const told = warnings.map((warning): Told => {
    const charges = chargesByOrigin(judged, bench, warning.line.row, originsAsked(warning))
    return { warning, charges }
  })
  process.stdout.write(
    options.json
      ? `${JSON.stringify(
          told.map(one => toldJson(one, language)),
          null,
          2,
        )}\n`
      : told.map(one => toldText(one, language)).join(''),
  )
  complainOf(read.problems, language)
  const isOpen = told.some(({ warning }) => warning.code !== 'foreign_marked')
  return isOpen || read.problems.length > 0 ? 1 : 0
}
