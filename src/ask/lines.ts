/** What is sent to be judged: order lines, earlier parcels, and the options of the command. */
import type { AssessOptions, InputLine } from '../assess/assess.js'
import { assessBatch, type Batch } from '../assess/assess-batch.js'
import { type RateChoice, rateChoices } from '../assess/words.js'
import type { Bench } from '../assess/work.js'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { csvLine } from '../files/csv-table.js'
import { withApproximate } from '../files/ecb-rates.js'
import { freightTables, reformOf } from '../files/load-bench.js'
import { mergeRates, parseRates } from '../files/rates-file.js'
import { buildRateTable, type RateRow } from '../law/rate-table.js'
import type { Reform } from '../law/reform.js'
import type { Desk } from './desk.js'
import { type JsonSchema, listOf, objectOf, text, yesOrNo } from './schema.js'
import { Misfit } from './shape.js'

/** Parcels of one request; more are sent as a file. */
export const mostParcels = 1000
/** Order lines of one request, and earlier ones beside them. */
export const mostLines = 10_000

/** The options of `gwanmun assess` that say what is judged with, by the same names. */
export interface LineOptions {
  readonly declared_on?: string
  readonly rate_choice?: RateChoice
  readonly freight?: 'statutory' | 'actual'
  readonly freight_table?: string
  readonly approximate_rates?: boolean
  readonly rates?: readonly RateInput[]
  readonly reform?: string | Reform
  /** Whether goods are combined with earlier parcels of the store too, which a door fetches. */
  readonly history?: boolean
}

interface RateInput {
  readonly from: string
  readonly to: string
  readonly currency: string
  readonly krw_per_unit: string | number
  readonly source?: string
}

/** Order lines with what they are judged with. */
export interface LineRequest {
  readonly lines: readonly InputLine[]
  readonly history?: readonly InputLine[]
  readonly options?: LineOptions
}

const rateInput = objectOf(
  {
    from: { type: 'string', format: 'date' },
    to: { type: 'string', format: 'date' },
    currency: text('ISO 4217'),
    krw_per_unit: {
      type: ['string', 'number'],
      description: '통화 한 단위의 원화 값 — won for one unit of the currency',
    },
    source: text(),
  },
  { required: ['from', 'to', 'currency', 'krw_per_unit'] },
)

export const rateInputs = listOf(rateInput, {
  maxItems: 1000,
  description: '과세환율. 실린 것보다 먼저 씁니다 — customs rates, before those on board',
})

export const reformSchema: JsonSchema = {
  $id: 'Reform',
  ...objectOf(
    {
      title: { type: 'string', minLength: 1, maxLength: 500 },
      why: { type: 'string', maxLength: 5000 },
      sets: {
        type: 'object',
        description: '법령 값의 열쇠마다 새 판들 — new versions by the key of a provision',
        additionalProperties: listOf(
          objectOf(
            { from: { type: 'string', format: 'date' }, value: { type: ['string', 'integer'] } },
            { required: ['from', 'value'] },
          ),
          { minItems: 1, maxItems: 100 },
        ),
      },
    },
    { required: ['title', 'sets'] },
  ),
}

export const lineOptions: JsonSchema = {
  $id: 'LineOptions',
  ...objectOf(
    {
      declared_on: {
        type: 'string',
        format: 'date',
        description: 'declared_on이 빈 행의 신고일 — day of declaration of lines that do not say',
      },
      rate_choice: {
        type: 'string',
        enum: rateChoices,
        description: '일반세율, 간이세율, 적은 쪽 — ordinary, simplified, or what collects less',
      },
      freight: {
        type: 'string',
        enum: ['statutory', 'actual'],
        description: '법이 정한 운임(기본) 또는 적은 운임 — the freight of the law, or as given',
      },
      freight_table: {
        type: 'string',
        maxLength: 1_000_000,
        description: '운임표 CSV의 내용 — the text of a freight table (CSV)',
      },
      approximate_rates: {
        type: 'boolean',
        description:
          '과세환율이 없는 주를 어림합니다 — stand-in rates for weeks without official ones',
      },
      rates: rateInputs,
      history: {
        ...yesOrNo,
        description:
          '저장소에 있는 같은 사람의 먼저 판정된 화물과도 합산합니다. 보관하는 판정의 기본은 true, ' +
          '나머지는 false — goods are combined with earlier parcels of the same persons in the ' +
          'store too: true by default for what is kept, else false',
      },
      reform: {
        anyOf: [{ type: 'string', maxLength: 100 }, { $ref: 'Reform#' }],
        description: '개혁안, 또는 실려 있는 것의 이름 — a reform, or the id of one on board',
      },
    },
    { description: 'assess 명령의 옵션 — the options of the command assess' },
  ),
}

const tables = ['rates', 'freight_table']

/** The options of what is kept: nothing that would be needed again and is not on board. */
export const keptOptions: JsonSchema = objectOf(
  Object.fromEntries(
    Object.entries(lineOptions.properties ?? {}).filter(([name]) => !tables.includes(name)),
  ),
)

const lines = listOf({ $ref: 'InputLine#' }, { minItems: 1, maxItems: mostLines })

const history = listOf(
  { $ref: 'InputLine#' },
  {
    maxItems: mostLines,
    description:
      '먼저 통관된 화물의 행. 합산에만 씁니다 — lines of earlier parcels: combined with, not judged',
  },
)

/** The members of every request that judges lines. */
export const lineMembers = { lines, history, options: { $ref: 'LineOptions#' } }

/** Members that an answer may be asked to have besides. */
export const sentencesMember: JsonSchema = {
  ...yesOrNo,
  description: '사유의 문장도 답합니다 — the answers have the sentences of their reasons too',
}

/** Judges the lines of a request as one file. Throws `Unusable` where it can't be judged at all. */
export function judgeRequest(desk: Desk, request: LineRequest): Batch {
  const { options = {}, history } = request
  const parcels = new Set(request.lines.map(line => String(line.parcel ?? '').trim())).size
  if (parcels > mostParcels) {
    const more = { allowed: String(mostParcels) }
    throw new Unusable(fileProblem(codeId['parcels_too_many']!, String(parcels), more))
  }
  // Where there is a store, its door has put the earlier parcels into the history.
  if (options.history) throw new Unusable(fileProblem(codeId['store_needed']!, ''))
  const asked: AssessOptions = { bench: benchOf(desk, options), codeList: desk.codeList, history }
  return assessBatch(withDay(request.lines, options.declared_on), asked)
}

function withDay(lines: readonly InputLine[], day: string | undefined): readonly InputLine[] {
  if (day === undefined) return lines
  return lines.map(line => {
    const isBlank = String(line.declared_on ?? '').trim() === ''
    return isBlank ? { ...line, declared_on: day } : line
  })
}

/** The bench of the desk, changed as the options say. */
export function benchOf(desk: Desk, options: LineOptions): Bench {
  if (Object.keys(options).length === 0) return desk.bench
  const { rate_choice, freight, freight_table } = options
  const bench: Bench = { ...desk.bench, ...ratesOf(desk, options), ...lawOf(desk, options.reform) }
  const tables =
    freight_table === undefined ? bench.freight?.tables : freightTables('body', freight_table)
  return {
    ...bench,
    rateChoice: rate_choice ?? bench.rateChoice,
    freight: { choice: freight ?? bench.freight?.choice ?? 'statutory', tables },
  }
}

function lawOf(desk: Desk, given: string | Reform | undefined): Partial<Bench> {
  if (given === undefined) return {}
  const reform = typeof given === 'string' ? desk.reformNamed(given) : reformOf(() => given)
  return { reform, book: desk.bookOf(reform) }
}

/** The rates of a request laid over those on board; nothing where it has none. */
export function ratesOf(desk: Desk, { rates, approximate_rates }: LineOptions): Partial<Bench> {
  if (!rates && approximate_rates === undefined) return {}
  const official = mergeRates(desk.officialRates, rates ? rateRows(rates) : [])
  if (!approximate_rates) return { rates: buildRateTable(official), approximation: undefined }
  const { id, rows } = desk.approximateRates
  return { rates: buildRateTable(withApproximate(official, rows)), approximation: id }
}

const rateColumns = ['from', 'to', 'currency', 'krw_per_unit', 'source'] as const

/** Rates as they stand in a rates file, read by the same reader. */
function rateRows(rates: readonly RateInput[]): readonly RateRow[] {
  const cells = rates.map(rate =>
    rateColumns.map(name =>
      String(rate[name] ?? '')
        .trim()
        .replace(/\s+/g, ' '),
    ),
  )
  const { rows, problems } = parseRates([rateColumns, ...cells].map(csvLine).join('\n'))
  if (problems.length === 0) return rows
  throw new Misfit(
    problems.map(({ row, column, code, value }) => {
      const more = { row: String(row - 1), column, value: `${code} (${value})` }
      return {
        code: codeId['rate_file_bad']!,
        pointer: `/options/rates/${row - 2}/${column}`,
        more,
      }
    }),
  )
}
