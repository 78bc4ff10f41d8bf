/** `POST /v1/declarations/origin`: origins that do not hold together, and what a destination would charge. */
import type { Desk } from '../../ask/desk.js'
import { bothTexts, listOf, text, whole, wholeOf } from '../../ask/schema.js'
import { originReasons, originsAsked, originWarnings } from '../../declare/origin.js'
import { chargesByOrigin } from '../../declare/other-origins.js'
import { planOrders } from '../../files/declare/declare-orders.js'
import { inboundGoodsOf } from '../../files/declare/inbound-goods.js'
import { judgeOutbound } from '../../landed/judge.js'
import {
  bytesSchema,
  type Given,
  givenSchema,
  mostGiven,
  readGiven,
  rowsIn,
} from './declaration-given.js'
import { problemMembers, shownProblems } from './declaration-made.js'
import { basisSchema, shownBasis } from './declaration-schemas.js'
import type { Operation } from './operation.js'

interface Body extends Given {
  readonly inbound_base64?: string
}

const bodySchema = givenSchema(
  {
    inbound_base64: bytesSchema(
      '먼저 들어온 물품의 수입 CSV — goods that came in, as an inbound CSV',
    ),
  },
  [],
)

const answerSchema = wholeOf({
  warnings_of_origin: listOf(
    wholeOf({
      ...{ shipment: text(), row: whole, order: text(), line: whole, goods: text() },
      code: { type: 'string', enum: Object.keys(originReasons) },
      ...{ says: bothTexts, basis: listOf(basisSchema) },
      charges: listOf(
        wholeOf({
          ...{ origin: text(), currency: text() },
          ...{ due: text('모르면 빈칸 — blank where not known'), duty: text() },
        }),
      ),
    }),
  ),
  ...problemMembers,
})

export const declarationsOrigin = (desk: Desk): Operation => ({
  id: 'declarations-origin',
  method: 'POST',
  url: '/v1/declarations/origin',
  role: 'clerk',
  tag: 'declarations',
  title: {
    ko: '원산지가 어긋난 행과 도착국에서 무는 차이를 봅니다',
    en: 'See where origins do not hold together, and what the destination would charge',
  },
  body: bodySchema,
  bodyLimit: mostGiven,
  isQuestion: true,
  answers: { 200: answerSchema },
  problems: [400, 413, 422],
  handle: async request => {
    const { inbound_base64: inbound, ...given } = request.body as Body
    const { columns, tables, problems, warnings } = await readGiven(desk, given, new Date())
    const came =
      inbound === undefined ? [] : await inboundGoodsOf(rowsIn(inbound, 'inbound'), 'inbound')
    const bench = { tables: desk.landedTables, rates: tables.rates }
    const found = originWarnings(planOrders(columns, tables), came)
    const judged = judgeOutbound(columns, bench)
    return {
      warnings_of_origin: found.map(warning => {
        const { shipment, line, code, says, basis } = warning
        return {
          ...{ shipment, row: line.record, order: line.order, line: line.line },
          ...{ goods: line.goods, code, says, basis: shownBasis(basis) },
          charges: chargesByOrigin(judged, bench, line.row, originsAsked(warning)),
        }
      }),
      ...shownProblems(problems, warnings),
    }
  },
})
