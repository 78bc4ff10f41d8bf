/** `gwanmun declare plan FILE`: which declarations a file of orders makes, and by which way. */
import { standingTexts } from '../../assess/word-texts.js'
import { formatDay } from '../../basis/day.js'
import { groupedDigits } from '../../basis/decimal-text.js'
import type { ExportBasis } from '../../declare/export-law.js'
import type { Planned } from '../../declare/plan.js'
import { wayTexts } from '../../declare/way-texts.js'
import type { WayAnswer } from '../../declare/ways.js'
import { planOrders } from '../../files/declare/declare-orders.js'
import { written } from '../../files/sink.js'
import { complainOf } from './complain.js'
import { declareInput, declareOptions, pathsRead } from './declare-input.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

const encoder = new TextEncoder()

function articlesOf(basis: readonly ExportBasis[], language: Language): string {
  const since = (from: string) => say(language, `${from}부터`, `from ${from}`)
  return basis
    .map(({ instrument, article, from, standing }) => {
      const place = `${instrument[language]} ${article[language]}`
      return `${place}, ${since(from)}, ${standingTexts[standing][language]}`
    })
    .join('; ')
}

function whyText({ why, basis }: WayAnswer, language: Language): string {
  const articles = articlesOf(basis, language)
  return articles === '' ? why[language] : `${why[language]} (${articles})`
}

function planJson(one: Planned, language: Language): object {
  const { shipment, valuation, ways, recommended, lost } = one
  return {
    declaration: shipment.name,
    orders: shipment.orders,
    declared_fob_krw: valuation.fobKrw ?? null,
    ways: ways.map(answer => {
      return { way: answer.way, open: answer.open, why: whyText(answer, language) }
    }),
    recommended,
    lost: lost.map(({ way, code, what, basis }) => {
      const articles = articlesOf(basis, language)
      return {
        way,
        loses: code,
        why: articles === '' ? what[language] : `${what[language]} (${articles})`,
      }
    }),
  }
}

function openText(open: boolean | null, language: Language): string {
  if (open === null) return say(language, '모름', 'not known')
  return open ? say(language, '열림', 'open') : say(language, '닫힘', 'closed')
}

function planText(one: Planned, language: Language): string {
  const { shipment, valuation, ways, recommended } = one
  const { fobKrw } = valuation
  const unknown = say(language, '알지 못함', 'not known')
  const won = say(language, '원', ' won')
  const fob = fobKrw === undefined ? unknown : `${groupedDigits(String(fobKrw))}${won}`
  const head = say(language, '신고', 'declaration')
  const orders = say(language, '주문', 'orders')
  const best = say(language, '권하는 길', 'recommended')
  const lines = [
    [
      ...[`${head} ${shipment.name}`, formatDay(shipment.on), `FOB ${fob}`],
      `${orders} ${shipment.orders.join(', ')}`,
    ].join('  '),
    ...ways.map(answer => {
      const mark = answer.way === recommended ? '▶' : ' '
      const open = openText(answer.open, language)
      return `  ${mark} ${wayTexts[answer.way][language]}: ${open}. ${whyText(answer, language)}`
    }),
    `  ${best}: ${recommended === null ? unknown : wayTexts[recommended][language]}`,
  ]
  return `${lines.join('\n')}\n`
}

/** What leaving by list gives up, said once. */
function lossText(declarations: readonly Planned[], language: Language): string {
  const lost = declarations.find(one => one.lost.length > 0)?.lost ?? []
  if (lost.length === 0) return ''
  const head = say(language, '목록통관으로 내보내면 잃는 것', 'What leaving by list gives up')
  const rows = lost.map(({ what, basis }) => {
    const articles = articlesOf(basis, language)
    return `  ${what[language]}${articles === '' ? '' : ` (${articles})`}`
  })
  return `${[head, ...rows].join('\n')}\n`
}

/** Runs the command; its exit status is 1 where something keeps a shipment from being declared. */
export async function declarePlanCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, [...declareOptions, 'out'])
  const language = languageOf(options.lang)
  const out = options.out ?? '-'
  const { input, columns, tables, problems } = await declareInput(words, options, false)
  refuseOverwriting([...pathsRead(input, options), ...(out === '-' ? [] : [out])])
  const { declarations } = planOrders(columns, tables)
  const text = options.json
    ? `${JSON.stringify(
        declarations.map(one => planJson(one, language)),
        null,
        2,
      )}\n`
    : declarations.map(one => planText(one, language)).join('') + lossText(declarations, language)
  await written(out, sink => {
    sink.write(encoder.encode(text))
    return sink.finish()
  })
  const stopping = [...problems, ...declarations.flatMap(one => one.problems)]
  complainOf([...stopping, ...declarations.flatMap(one => one.warnings)], language)
  return stopping.length > 0 ? 1 : 0
}
