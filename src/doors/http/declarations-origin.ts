/** `POST /v1/declarations/origin`: origins that do not hold together, and what a destination would charge. */
import type { Desk } from '../../ask/desk.js'
import { bothTexts, listOf, text, whole, wholeOf, yesOrNo } from '../../ask/schema.js'
import { originReasons } from '../../declare/origin.js'
import type { Plan } from '../../declare/plan.js'
import { planOrders } from '../../files/declare/declare-orders.js'
import { inboundGoodsOf } from '../../files/declare/inbound-goods.js'
import { originFindings } from '../../files/declare/origin-findings.js'
import { keptInbound } from '../../run/keep/kept-inbound.js'
import {
  bytesSchema,
  type Given,
  givenSchema,
  mostGiven,
  readAs,
  readGiven,
} from './declaration-given.js'
import { problemMembers, shownProblems } from './declaration-made.js'
import { basisSchema, shownBasis } from './declaration-schemas.js'
import type { Kept } from './keep-schemas.js'
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
  kept_parcels: {
    ...yesOrNo,
    description: '저장소의 수입 화물도 보았는지 — whether parcels of the store were looked at',
  },
  ...problemMembers,
})

/** What came in by the file that was sent, and by the store where there is one. */
async function cameIn(plan: Plan, keep: Kept, inbound: string | undefined) {
  const given = await readAs(inbound, 'inbound', inboundGoodsOf)
  const kept = keep ? await keptInbound(keep.sql, plan) : []
  return { rows: [...(given?.rows ?? []), ...kept], problems: given?.problems ?? [] }
}

export const declarationsOrigin = (desk: Desk, keep: Kept): Operation => ({
  id: 'declarations-origin',
  method: 'POST',
  url: '/v1/declarations/origin',
  role: 'clerk',
  tag: 'declarations',
  title: {
    ko: '원산지가 어긋난 행과 도착국에서 무는 차이를 봅니다',
    en: 'See where origins do not hold together, and what the destination would charge',
  },
  about: {
    ko: '먼저 들어온 같은 물품을 보낸 파일과 저장소의 화물에서 찾습니다.',
    en: 'The same goods that came in before are looked for in the file and in the parcels of the store.',
  },
  body: bodySchema,
  bodyLimit: mostGiven,
  isQuestion: true,
  answers: { 200: answerSchema },
  problems: [400, 413, 422],
  handle: async request => {
    const { inbound_base64: inbound, ...given } = request.body as Body
    const { columns, tables, problems, warnings } = await readGiven(desk, given, new Date())
    const bench = { tables: desk.landedTables, rates: tables.rates }
    const plan = planOrders(columns, tables)
    const seen = await cameIn(plan, keep, inbound)
    const found = originFindings({ columns, plan, bench }, seen.rows)
    return {
      warnings_of_origin: found.map(({ warning, charges }) => {
        const { shipment, line, code, says, basis } = warning
        return {
          ...{ shipment, row: line.record, order: line.order, line: line.line },
          ...{ goods: line.goods, code, says, basis: shownBasis(basis) },
          charges,
        }
      }),
      kept_parcels: keep !== undefined,
      ...shownProblems([...problems, ...seen.problems], warnings),
    }
  },
})
