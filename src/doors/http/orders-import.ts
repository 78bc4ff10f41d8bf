/** `POST /v1/orders/import`: an order file as lines of our CSV, with what is still to be answered. */

import type { Desk } from '../../ask/desk.js'
import {
  bothTexts,
  type JsonSchema,
  listOf,
  objectOf,
  text,
  whole,
  wholeOf,
  yesOrNo,
} from '../../ask/schema.js'
import { formatNamed } from '../../files/orders/formats.js'
import { mappedAdapter, mappingOf } from '../../files/orders/mapping.js'
import { answerOrders, type OrderAnswer } from '../../files/orders/order-answer.js'
import { type Product, productFields } from '../../files/orders/products.js'
import type { AskedQuestion, QuestionOf } from '../../files/orders/questions.js'
import { keptProducts } from '../../run/keep/kept-products.js'
import { refusal } from './failures.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

/** Room for a file of about eleven megabytes; larger ones are for the command. */
const mostOrderBody = 16 << 20
const mostProducts = 20_000
const mostAnswers = 20_000

const scopes = ['file', 'product', 'order', 'line'] as const
const short = (description?: string): JsonSchema => ({ ...text(description), maxLength: 1000 })
const ofSchema: JsonSchema = { type: 'string', enum: [...scopes] }

interface Body {
  readonly file_base64: string
  readonly format?: string
  readonly mapping?: object
  readonly sets?: Readonly<Record<string, string>>
  readonly products?: readonly Product[]
  readonly kept_products?: boolean
  readonly answers?: readonly {
    readonly row?: number
    readonly column: string
    readonly of: QuestionOf
    readonly order?: string
    readonly sku?: string
    readonly goods?: string
    readonly answer: string
  }[]
}

const bodySchema = objectOf(
  {
    file_base64: {
      ...text('파일의 바이트(base64): CSV, TSV, XLSX와 그 gzip — the bytes of the file'),
      pattern: '^[A-Za-z0-9+/]+=*$',
    },
    format: short('형식 이름. 없으면 머리글로 알아냄 — told by the header where left out'),
    mapping: {
      type: 'object',
      description: '매핑(docs/orders.md) — a mapping, as in a mapping file',
      additionalProperties: true,
    },
    sets: {
      type: 'object',
      description: '모든 행에 같은 값 — what every row says that does not say otherwise',
      additionalProperties: short(),
    },
    products: listOf(
      objectOf(
        Object.fromEntries(productFields.map(({ name, ko, en }) => [name, short(`${ko} — ${en}`)])),
      ),
      { maxItems: mostProducts, description: '상품 마스터 — the product master' },
    ),
    kept_products: {
      ...yesOrNo,
      description: '서버에 둔 상품 마스터도 씀 — use the products that the server keeps too',
    },
    answers: listOf(
      objectOf(
        {
          ...{ row: whole, column: short(), of: ofSchema, order: short(), sku: short() },
          ...{ goods: short(), answer: short() },
        },
        { required: ['column', 'of', 'answer'] },
      ),
      { maxItems: mostAnswers, description: '질문의 답 — answers to questions' },
    ),
  },
  { required: ['file_base64'] },
)

const questionSchema = wholeOf({
  ...{ row: whole, column: text(), of: ofSchema, order: text(), sku: text(), goods: text() },
  rows: whole,
  needed_for: { type: 'string', enum: ['price', 'shipping'] },
  question: bothTexts,
  known: text('파일이 말하는 것 — what the file says of it'),
})

const problemSchema = wholeOf({
  ...{ file: text(), row: whole, column: text(), code: text(), value: text(), message: bothTexts },
})

const answerSchema = wholeOf({
  format: text(),
  direction: { type: 'string', enum: ['out', 'in'] },
  ...{ rows: whole, orders: whole, lines: whole, cancelled: whole },
  csv: {
    ...text('수출 또는 수입 CSV — the outbound or the inbound CSV'),
    'x-personal': true,
  },
  problem_count: whole,
  problems: listOf(problemSchema),
  questions: listOf(questionSchema),
  questions_left: whole,
  kept_columns: listOf(text()),
  personal_columns: listOf(text()),
  sheets_left_out: listOf(text()),
})

function adapterOf({ format, mapping }: Body) {
  if (mapping)
    return mappedAdapter(mappingOf(format === undefined ? mapping : { ...mapping, format }))
  if (format === undefined) return undefined
  const found = formatNamed(format)
  if (!found) throw refusal('thing_not_found', format.slice(0, 80))
  return found
}

function questionJson({ ko, en, neededFor, ...rest }: AskedQuestion): object {
  return { ...rest, needed_for: neededFor, question: { ko, en } }
}

function answerJson({ imported, csv, problems }: OrderAnswer): object {
  const { format, direction, rows, orders, lines, cancelled, questions } = imported
  return {
    ...{ format, direction, rows, orders, lines, cancelled, csv, problems },
    problem_count: imported.problems,
    questions: questions.map(questionJson),
    questions_left: imported.questionsLeft,
    kept_columns: imported.keptColumns,
    personal_columns: imported.personalColumns,
    sheets_left_out: imported.sheetsLeftOut,
  }
}

export const ordersImport = (_desk: Desk, keep: Kept): Operation => ({
  id: 'orders-import',
  method: 'POST',
  url: '/v1/orders/import',
  role: 'clerk',
  tag: 'orders',
  title: {
    ko: '주문 파일을 읽어 빠진 것을 묻습니다',
    en: 'Read an order file and ask what is missing',
  },
  about: {
    ko: '아무것도 저장하지 않습니다. 답과 상품을 더해 다시 보내면 그만큼 채워집니다.',
    en: 'Nothing is kept. Send it again with answers and products, and that much is filled in.',
  },
  body: bodySchema,
  bodyLimit: mostOrderBody,
  isQuestion: true,
  answers: { 200: answerSchema },
  problems: [400, 413, 422, 503],
  handle: async request => {
    const body = request.body as Body
    const answers = body.answers?.map(({ row = 0, order = '', sku = '', goods = '', ...one }) => {
      return { row, order, sku, goods, ...one }
    })
    const bytes = Buffer.from(body.file_base64, 'base64')
    const { sets, products } = body
    const known = body.kept_products ? await keptProducts(keepOf(keep).sql) : undefined
    const sent = { bytes, adapter: adapterOf(body), sets, products, known, answers }
    return answerJson(await answerOrders(sent))
  },
})
