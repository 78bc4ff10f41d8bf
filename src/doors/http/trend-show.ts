/** `GET /v1/trend`: what came under the law of each day or month. */
import { dayText, type JsonSchema, listOf, objectOf, whole, wholeOf } from '../../ask/schema.js'
import { trend } from '../../store/overview.js'
import { idSchema, type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { type AskedSpan, type AskedWhen, spanQuery, whenOf, whenQuery } from './when.js'

const steps = ['day', 'month'] as const
const counts: JsonSchema = { type: 'object', additionalProperties: whole }

interface Query extends AskedWhen, AskedSpan {
  readonly step?: (typeof steps)[number]
  readonly assessment?: string
}

const rowSchema = wholeOf({
  day: { ...dayText, description: '달이면 그 첫날 — of a month its first day' },
  parcels: whole,
  customs_value_krw: whole,
  collected_krw: whole,
  collected_open: {
    ...whole,
    description: '징수액을 모르는 화물 — parcels of which the amount to collect is not known',
  },
  states: counts,
  tracks: counts,
})

export function trendShow(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'trend-show',
    method: 'GET',
    url: '/v1/trend',
    role: 'viewer',
    tag: 'parcels',
    title: { ko: '날이나 달마다 들어온 것을 봅니다', en: 'Show what came by day or month' },
    about: {
      ko: '적용 기준일(신고일, 신고하지 않는 우편물은 도착일)로 셉니다. 들어온 것이 없는 날은 없습니다.',
      en: 'By the day of the law: of declaration, or arrival of mail. Days without parcels are left out.',
    },
    query: objectOf({
      ...whenQuery,
      ...spanQuery,
      assessment: idSchema,
      step: { type: 'string', enum: steps, default: 'day' },
    }),
    answers: { 200: wholeOf({ rows: listOf(rowSchema) }) },
    problems: [503],
    handle: async request => {
      const { step = 'day', from, to, assessment, ...query } = request.query as Query
      const span = { step, from, to, assessment }
      const rows = await trend(keepOf(keep).sql, whenOf(query, clock()), span)
      return {
        rows: rows.map(({ customsValueKrw, collectedKrw, collectedOpen, ...row }) => ({
          ...row,
          customs_value_krw: customsValueKrw,
          collected_krw: collectedKrw,
          collected_open: collectedOpen,
        })),
      }
    },
  }
}
