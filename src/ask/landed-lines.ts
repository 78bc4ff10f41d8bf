/** What is sent to be judged on its way out of Korea: order lines, and what they are judged with. */
import { codeOf } from '../basis/codes.js'
import { type Problem, problemMessage } from '../basis/problem.js'
import { OutboundReader } from '../files/outbound-csv.js'
import { positiveListOf } from '../landed/cn/positive-list.js'
import { judgeOutbound, type LandedJudged } from '../landed/judge.js'
import type { LandedBench } from '../landed/tables.js'
import { type OutboundFieldName, outboundFields } from '../parcel/outbound-fields.js'
import type { Desk } from './desk.js'
import { inputOf } from './line-schema.js'
import { type LineOptions, rateInputs, ratesOf } from './lines.js'
import { bothTexts, type JsonSchema, listOf, objectOf, orNull, text, wholeOf } from './schema.js'

/** Order lines of one request; more are sent as a file to the command. */
export const mostOrderLines = 1000
/** More than the list of goods for retail imports to China has. */
const mostListed = 20_000

export type OutboundLine = Readonly<Partial<Record<OutboundFieldName, string | number>>>

export interface LandedOptions extends Pick<LineOptions, 'rates' | 'approximate_rates'> {
  readonly postal_specific?: boolean
  readonly positive_list?: readonly string[]
}

export interface LandedRequest {
  readonly lines: readonly OutboundLine[]
  readonly options?: LandedOptions
}

/** One order line by the names of the outbound CSV. */
export const outboundLine: JsonSchema = {
  $id: 'OutboundLine',
  type: 'object',
  description:
    '나가는 주문의 행 하나. 열 이름은 수출 CSV와 같습니다. — One line of an order that leaves Korea, ' +
    'with the columns of the outbound CSV.',
  properties: Object.fromEntries(outboundFields.map(field => [field.name, inputOf(field)])),
  required: [],
  additionalProperties: false,
}

export const landedOptions: JsonSchema = {
  $id: 'LandedOptions',
  ...objectOf({
    rates: rateInputs,
    approximate_rates: {
      type: 'boolean',
      description:
        '과세환율이 없는 주를 어림합니다 — stand-in rates for weeks without official ones',
    },
    positive_list: listOf(
      { type: 'string', pattern: '^(\\d[. ]?){8,10}$' },
      {
        maxItems: mostListed,
        description:
          '중국 소매수입 상품목록(正面清单)의 번호(8~10자리) — codes of the list of goods for ' +
          'retail imports to China, eight to ten digits',
      },
    ),
    postal_specific: {
      type: 'boolean',
      description:
        '미국행 우편물에 소포마다 정액 관세를 골랐을 때 — mail to the United States takes a duty in ' +
        'dollars for each parcel, where that could be chosen',
    },
  }),
}

/** The members of every request about orders. */
export const landedMembers = {
  lines: listOf({ $ref: 'OutboundLine#' }, { minItems: 1, maxItems: mostOrderLines }),
  options: { $ref: 'LandedOptions#' },
}

export const orderProblem: JsonSchema = {
  $id: 'OrderProblem',
  ...wholeOf({
    code: text('/v1/codes의 부호 — a code of /v1/codes'),
    message: bothTexts,
    pointer: text('요청 본문 안의 자리(JSON Pointer) — its place in the body, a JSON pointer'),
    column: orNull(text()),
    value: text('적힌 값. 개인정보는 가립니다 — the value as given; personal ones are masked'),
  }),
}

/** Lines that were judged as one file, with the problems of what was sent. */
export interface JudgedOrders {
  readonly judged: LandedJudged
  readonly bench: LandedBench
  /** Of the lines as they were sent. */
  readonly problems: readonly object[]
  /** What is missing of lines that are not judged for it. */
  readonly findings: readonly object[]
}

export function judgeOrders(desk: Desk, { lines, options = {} }: LandedRequest): JudgedOrders {
  const required = outboundFields.filter(field => field.required).map(field => field.name)
  const names = [...new Set([...required, ...lines.flatMap(line => Object.keys(line))])]
  const reader = new OutboundReader(names)
  lines.forEach((line, at) => {
    const fields = names.map(name => String(line[name as OutboundFieldName] ?? '').trim())
    // A line of blanks keeps its place: it is named in the problems.
    reader.readLine(at + 1, fields)
  })
  const bench = benchOf(desk, options)
  const judged = judgeOutbound(reader.columns, bench)
  const [problems, findings] = [reader.problems, judged.findings].map(all => all.map(problemJson))
  return { judged, bench, problems: problems!, findings: findings! }
}

function benchOf(desk: Desk, options: LandedOptions): LandedBench {
  const { positive_list: listed } = options
  const isPostalSpecific = options.postal_specific === true
  const { rates, approximation } = { ...desk.bench, ...ratesOf(desk, options) }
  const list = listed && { cn: positiveListOf(listed) }
  const tables = { ...desk.landedTables, ...list }
  return { tables, rates, approximation, choices: { isPostalSpecific } }
}

function problemJson(problem: Problem): object {
  const { row, column, value } = problem
  return {
    code: codeOf(problem.code).code,
    message: { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') },
    pointer: `/lines/${row - 1}${column === '' ? '' : `/${column}`}`,
    column: column === '' ? null : column,
    value,
  }
}
