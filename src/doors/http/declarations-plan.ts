/** `POST /v1/declarations/plan`: which declarations a file of orders makes, and by which way. */
import type { Desk } from '../../ask/desk.js'
import {
  bothTexts,
  dayText,
  type JsonSchema,
  listOf,
  orNull,
  text,
  whole,
  wholeOf,
} from '../../ask/schema.js'
import { formatDay } from '../../basis/day.js'
import type { Planned } from '../../declare/plan.js'
import { ways } from '../../declare/ways.js'
import { planOrders } from '../../files/declare/declare-orders.js'
import { type Given, givenSchema, mostGiven, readGiven } from './declaration-given.js'
import { problemMembers, shownProblems } from './declaration-made.js'
import { basisSchema, shownBasis, standingSchema } from './declaration-schemas.js'
import type { Operation } from './operation.js'

const waySchema: JsonSchema = { type: 'string', enum: [...ways] }

const planSchema = wholeOf({
  declaration: text(),
  orders: listOf(text()),
  on: dayText,
  declared_fob_krw: orNull(whole),
  ways: listOf(
    wholeOf({
      ...{ way: waySchema, open: orNull({ type: 'boolean' }), why: bothTexts },
      unless: {
        ...orNull(bothTexts),
        description:
          'open이 참인 조건. null이면 조건 없음 — the condition under which open is true',
      },
      basis: listOf(basisSchema),
    }),
  ),
  recommended: orNull(waySchema),
  lost: listOf(
    wholeOf({
      ...{ way: waySchema, loses: text(), what: bothTexts, basis: listOf(basisSchema) },
      standing: standingSchema,
    }),
  ),
})

function shownPlan({ shipment, valuation, ways: answers, recommended, lost }: Planned) {
  return {
    ...{ declaration: shipment.name, orders: shipment.orders, on: formatDay(shipment.on) },
    declared_fob_krw: valuation.fobKrw ?? null,
    ways: answers.map(({ way, open, unless, why, basis }) => ({
      way,
      open,
      unless,
      why,
      basis: shownBasis(basis),
    })),
    recommended,
    lost: lost.map(({ way, code, what, basis, standing }) => ({
      way,
      loses: code,
      what,
      basis: shownBasis(basis),
      standing,
    })),
  }
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
  body: givenSchema({}, []),
  bodyLimit: mostGiven,
  isQuestion: true,
  answers: {
    200: wholeOf({
      declarations: listOf(planSchema),
      ...problemMembers,
    }),
  },
  problems: [400, 413, 422],
  handle: async request => {
    const read = await readGiven(desk, request.body as Given, new Date())
    const { declarations } = planOrders(read.columns, read.tables)
    return {
      declarations: declarations.map(shownPlan),
      ...shownProblems(
        [...read.problems, ...declarations.flatMap(one => one.problems)],
        [...read.warnings, ...declarations.flatMap(one => one.warnings)],
      ),
    }
  },
})
