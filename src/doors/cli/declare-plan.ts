/** `gwanmun declare plan FILE`: which declarations a file of orders makes, and by which way. */
import type { Planned } from '../../declare/plan.js'
import { planOrders } from '../../files/declare/declare-orders.js'
import { written } from '../../files/sink.js'
import { complainOf } from './complain.js'
import { declareInput, declareOptions, pathsRead } from './declare-input.js'
import { type Language, languageOf } from './language.js'
import { allowOnly, type Options } from './options.js'
import { lossText, planText, whyText } from './plan-text.js'
import { refuseOverwriting } from './refuse-overwriting.js'

const encoder = new TextEncoder()

function planJson(one: Planned, language: Language): object {
  const { shipment, valuation, ways, recommended, lost } = one
  return {
    declaration: shipment.name,
    orders: shipment.orders,
    declared_fob_krw: valuation.fobKrw ?? null,
    ways: ways.map(answer => {
      const { way, open, unless } = answer
      const condition = unless === null ? null : unless[language]
      return { way, open, unless: condition, why: whyText(answer, language) }
    }),
    recommended,
    lost: lost.map(one => {
      return { way: one.way, loses: one.code, why: lossText(one, language), standing: one.standing }
    }),
  }
}

/** Runs the command; its exit status is 1 where something keeps a shipment from being declared. */
export async function declarePlanCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, [...declareOptions, 'out', 'details'])
  const language = languageOf(options.lang)
  const out = options.out ?? '-'
  const { input, columns, tables, problems, warnings } = await declareInput(words, options, false)
  refuseOverwriting([...pathsRead(input, options), ...(out === '-' ? [] : [out])])
  const { declarations } = planOrders(columns, tables)
  const text = options.json
    ? `${JSON.stringify(
        declarations.map(one => planJson(one, language)),
        null,
        2,
      )}\n`
    : planText(declarations, language, options.details === true)
  await written(out, sink => {
    sink.write(encoder.encode(text))
    return sink.finish()
  })
  const stopping = [...problems, ...declarations.flatMap(one => one.problems)]
  complainOf([...stopping, ...warnings, ...declarations.flatMap(one => one.warnings)], language)
  return stopping.length > 0 ? 1 : 0
}
