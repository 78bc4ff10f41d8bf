/** `GET /v1/overview`: what the store holds at a glance. */
import {
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  whole,
  wholeOf,
} from '../../ask/schema.js'
import { overview } from '../../store/overview.js'
import { instant } from './account-faults.js'
import { type Kept, keepOf, problemShape, shownProblem } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { type AskedWhen, whenOf, whenQuery } from './when.js'

const counts: JsonSchema = { type: 'object', additionalProperties: whole }

export function overviewShow(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'overview-show',
    method: 'GET',
    url: '/v1/overview',
    role: 'viewer',
    tag: 'parcels',
    title: { ko: '저장된 것을 한눈에 봅니다', en: 'Show the store at a glance' },
    query: objectOf(whenQuery),
    answers: {
      200: wholeOf({
        parcels: whole,
        lines: whole,
        files: whole,
        states: counts,
        tracks: counts,
        reliefs: counts,
        channels: counts,
        ship_from: counts,
        months: listOf(wholeOf({ month: text(), parcels: whole, collected_krw: whole })),
        customs_value_krw: whole,
        tax_krw: whole,
        collected_krw: whole,
        last_recorded_at: orNull(instant),
        warning: orNull(problemShape),
      }),
    },
    problems: [503],
    handle: async request => {
      const when = whenOf(request.query as AskedWhen, clock())
      const { shipFrom, months, warning, ...all } = await overview(keepOf(keep).sql, when)
      const { parcels, lines, files, states, tracks, reliefs, channels } = all
      return {
        ...{ parcels, lines, files, states, tracks, reliefs, channels },
        ship_from: shipFrom,
        months: months.map(({ collectedKrw, ...month }) => ({
          ...month,
          collected_krw: collectedKrw,
        })),
        customs_value_krw: all.customsValueKrw,
        tax_krw: all.taxKrw,
        collected_krw: all.collectedKrw,
        last_recorded_at: all.lastRecordedAt,
        warning: shownProblem(warning),
      }
    },
  }
}
