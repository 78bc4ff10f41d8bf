/** `POST /v1/declarations`: notes a declaration that was made, so that its course can be followed. */
import { dayText, listOf, objectOf, text, whole } from '../../ask/schema.js'
import { isExportNumber } from '../../basis/export-number.js'
import { insertDeclaration, insertExportEvent } from '../../store/export-declarations.js'
import { declarationWholeSchema, historyOfKept, shownWhole } from './declaration-schemas.js'
import { keptWhole, todayOf } from './declarations-show.js'
import { refusal } from './failures.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

const mostOrders = 200
const longest = 100

interface Body {
  readonly number: string
  readonly name: string
  readonly way: 'regular' | 'simplified' | 'list_conversion'
  readonly orders: readonly string[]
  readonly declared_fob_krw: number
  readonly submitted_on?: string
}

export function declarationsCreate(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'declarations-create',
    method: 'POST',
    url: '/v1/declarations',
    role: 'clerk',
    tag: 'declarations',
    title: { ko: '수출신고 하나를 적어 둡니다', en: 'Note an export declaration' },
    about: {
      ko: '번호, 주문번호, 금액만 둡니다. 구매자와 수취인은 두지 않습니다.',
      en: 'Number, orders and value are kept; buyers and consignees are not.',
    },
    body: objectOf(
      {
        number: { ...text('수출신고번호 — its number'), maxLength: 20 },
        name: { ...text('발송 — shipment'), maxLength: longest },
        way: { type: 'string', enum: ['regular', 'simplified', 'list_conversion'] },
        orders: listOf({ ...text(), maxLength: longest }, { maxItems: mostOrders }),
        declared_fob_krw: { ...whole, minimum: 0 },
        submitted_on: dayText,
      },
      { required: ['number', 'name', 'way', 'orders', 'declared_fob_krw'] },
    ),
    answers: { 201: declarationWholeSchema },
    problems: [400, 409, 422, 503],
    handle: async (request, reply) => {
      const store = keepOf(keep)
      const body = request.body as Body
      const { number, name, way, orders, declared_fob_krw: fobKrw, submitted_on: submitted } = body
      if (!isExportNumber(number)) throw refusal('declaration_number_bad', number.slice(0, longest))
      const noted = { at: store.now().toISOString(), by: actorName(request) }
      await store.sql.transaction(async sql => {
        const isNew = await insertDeclaration(sql, { number, name, way, orders, fobKrw }, noted)
        if (!isNew) throw refusal('declaration_taken', number)
        if (submitted === undefined) return
        await insertExportEvent(sql, { number, event: 'submit', on: submitted, value: '' }, noted)
      })
      const today = todayOf(clock)
      const { one, events } = await keptWhole(store.sql, number)
      reply.code(201).header('location', `/v1/declarations/${number}`)
      return shownWhole(one, historyOfKept(number, events, today), today)
    },
  }
}
