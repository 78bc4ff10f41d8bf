/** The question for the tree of the tariff: what stands right below a code, with its rates. */
import { day } from '../basis/day.js'
import { agreementColumns, agreementRateOf, linesBelow } from '../law/schedule.js'
import { type Branch, branchesBelow } from '../law/schedule-tree.js'
import type { Desk } from './desk.js'
import { question } from './question.js'
import { pct, ratesJson, scheduleJson, scheduleSchema } from './schedule.js'
import { type JsonSchema, listOf, objectOf, text, whole, wholeOf, yesOrNo } from './schema.js'

const leastDigits = 4
/** So many different names stand for a heading that has none. */
const mostNames = 4

interface BranchesInput {
  readonly under?: string
  readonly as_of?: string
  readonly agreement?: string
}

const named = { code: text(), ko: text(), en: text() }

const agreementRate: JsonSchema = {
  type: ['number', 'null'],
  'x-unit': '%',
  description: 'null은 없거나 아래가 서로 다름 — null: none, or those below differ',
}

const branchSchema = wholeOf({
  ...named,
  is_line: yesOrNo,
  lines: { ...whole, description: '그 아래의 10자리 세번 — lines of ten digits below' },
  below: listOf(wholeOf(named), {
    description:
      '이름이 없는 호·소호 아래의 품명 몇 개 — some names below, where it has none itself',
  }),
  rates: listOf({ $ref: 'OrdinaryRate#' }),
  agreement_pct: agreementRate,
})

/** Names below a branch, each once; "other" says nothing. */
function namesBelow({ named, lines }: Branch) {
  if (named.ko !== '' || named.en !== '') return []
  const known = lines.flatMap(({ line, headings }) => [headings[0] ?? line])
  const telling = known.filter(({ ko }) => ko !== '' && !ko.startsWith('기타'))
  const once = new Map(telling.map(one => [one.ko, one]))
  return [...once.values()].slice(0, mostNames)
}

function agreementOf({ shelf }: Desk, code: string, { agreement, as_of }: BranchesInput) {
  const column = agreementColumns.find(one => one === agreement)
  if (column === undefined || code.length < leastDigits) return null
  const on = as_of === undefined ? undefined : day(as_of)
  const below = linesBelow(shelf.schedule, shelf.codeList, code, on)
  const rate = agreementRateOf(below, column)
  return rate === undefined || Number.isNaN(rate) ? null : pct(rate)
}

export const scheduleBranches = question<BranchesInput, object>({
  id: 'schedule-branches',
  title: {
    ko: '품목 분류에서 번호 바로 아래를 봅니다',
    en: 'Show what stands right below a code of the tariff',
  },
  about: {
    ko: '빈 번호 아래에는 류(2자리), 그 아래로 호, 소호, 세번이 있습니다. 하나뿐인 소호는 그 세번으로 보입니다.',
    en:
      'Below the blank code stand the chapters, then headings, subheadings and lines. A subheading ' +
      'of one line is shown as that line.',
  },
  input: objectOf({
    under: { type: 'string', pattern: '^\\d{0,10}$', examples: ['6109'] },
    as_of: { type: 'string', format: 'date' },
    agreement: { type: 'string', enum: agreementColumns },
  }),
  output: wholeOf({
    under: text(),
    branches: listOf(branchSchema),
    agreements: listOf(text()),
    schedule: scheduleSchema,
  }),
  answer: (desk, input) => {
    const { shelf } = desk
    const { under = '', as_of } = input
    const on = as_of === undefined ? undefined : day(as_of)
    const branches = branchesBelow(shelf.names, under).map(branch => {
      const { code, isLine, lines } = branch
      const rates = code.length < leastDigits ? [] : ratesJson(shelf, code, on)
      return {
        ...{ ...branch.named, code },
        is_line: isLine,
        lines: lines.length,
        below: namesBelow(branch),
        rates,
        agreement_pct: agreementOf(desk, code, input),
      }
    })
    const { agreements = agreementColumns } = shelf.schedule
    return { under, branches, agreements, schedule: scheduleJson(shelf) }
  },
})
