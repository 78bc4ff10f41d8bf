/** `POST /v1/declarations/plan`: which declarations a file of orders makes, and by which way. */
import { Readable } from 'node:stream'
import type { Desk } from '../../ask/desk.js'
import { seoulDayOf } from '../../ask/instant.js'
import {
  bothTexts,
  dayText,
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  whole,
  wholeOf,
} from '../../ask/schema.js'
import { codeOf } from '../../basis/codes.js'
import { formatDay, parseDay } from '../../basis/day.js'
import { type Problem, problemMessage } from '../../basis/problem.js'
import { type Planned, planOf } from '../../declare/plan.js'
import { ways } from '../../declare/ways.js'
import { csvRowsOf } from '../../files/csv-rows.js'
import { parcelsOf } from '../../files/declare/parcels-file.js'
import { outboundOf } from '../../files/outbound-csv.js'
import { textBlocks } from '../../files/source.js'
import { basisSchema, shownBasis } from './declaration-schemas.js'
import type { Operation } from './operation.js'

const mostBody = 16 << 20
/** More are counted, not told. */
const mostTold = 500

interface Body {
  readonly orders_base64: string
  readonly parcels_base64?: string
  readonly on?: string
}

const base64: JsonSchema = { ...text(), pattern: '^[A-Za-z0-9+/]+=*$' }
const waySchema: JsonSchema = { type: 'string', enum: [...ways] }

const planSchema = wholeOf({
  declaration: text(),
  orders: listOf(text()),
  on: dayText,
  declared_fob_krw: orNull(whole),
  ways: listOf(
    wholeOf({
      ...{ way: waySchema, open: orNull({ type: 'boolean' }), why: bothTexts },
      basis: listOf(basisSchema),
    }),
  ),
  recommended: orNull(waySchema),
  lost: listOf(
    wholeOf({ way: waySchema, loses: text(), what: bothTexts, basis: listOf(basisSchema) }),
  ),
})

const problemSchema = wholeOf({
  ...{ row: whole, column: text(), code: text(), value: text(), message: bothTexts },
})

function shownProblem(problem: Problem) {
  const { row, column, value, code } = problem
  const message = { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') }
  return { row, column, code: codeOf(code).code, value, message }
}

function shownPlan({ shipment, valuation, ways: answers, recommended, lost }: Planned) {
  return {
    ...{ declaration: shipment.name, orders: shipment.orders, on: formatDay(shipment.on) },
    declared_fob_krw: valuation.fobKrw ?? null,
    ways: answers.map(({ way, open, why, basis }) => ({
      way,
      open,
      why,
      basis: shownBasis(basis),
    })),
    recommended,
    lost: lost.map(({ way, code, what, basis }) => ({
      way,
      loses: code,
      what,
      basis: shownBasis(basis),
    })),
  }
}

function rowsOf(text64: string, name: string) {
  return csvRowsOf(textBlocks(Readable.from([Buffer.from(text64, 'base64')]), name))
}

export const declarationsPlan = (desk: Desk): Operation => ({
  id: 'declarations-plan',
  method: 'POST',
  url: '/v1/declarations/plan',
  role: 'clerk',
  tag: 'declarations',
  title: {
    ko: '주문이 몇 건의 수출신고가 되고 어느 길이 열려 있는지 봅니다',
    en: 'Plan the export declarations of orders, and see which ways are open',
  },
  about: {
    ko: '아무것도 저장하지 않습니다. 구매자의 이름은 답에 없습니다.',
    en: 'Nothing is kept. The names of buyers are in no answer.',
  },
  body: objectOf(
    {
      orders_base64: { ...base64, description: '수출 CSV의 바이트 — the bytes of an outbound CSV' },
      parcels_base64: { ...base64, description: '화물 목록의 바이트 — a list of parcels' },
      on: { ...dayText, description: '신고일이 빈 행의 신고일 — day of declaration where blank' },
    },
    { required: ['orders_base64'] },
  ),
  bodyLimit: mostBody,
  isQuestion: true,
  answers: {
    200: wholeOf({
      declarations: listOf(planSchema),
      ...{ problem_count: whole, problems: listOf(problemSchema), warnings: listOf(problemSchema) },
    }),
  },
  problems: [400, 413, 422],
  handle: async request => {
    const { orders_base64: orders, parcels_base64: given, on } = request.body as Body
    const { columns, problems } = await outboundOf(rowsOf(orders, 'orders'))
    const packed =
      given === undefined ? undefined : await parcelsOf(rowsOf(given, 'parcels'), 'parcels')
    const today = parseDay(on ?? '') ?? seoulDayOf(new Date())
    const { declarations } = planOf(columns, desk.bench.rates, today, packed?.parcels)
    const all = [
      ...[...problems, ...(packed?.problems ?? [])],
      ...declarations.flatMap(one => one.problems),
    ]
    const warnings = declarations.flatMap(one => one.warnings)
    return {
      declarations: declarations.map(shownPlan),
      problem_count: all.length,
      problems: all.slice(0, mostTold).map(shownProblem),
      warnings: warnings.slice(0, mostTold).map(shownProblem),
    }
  },
})
