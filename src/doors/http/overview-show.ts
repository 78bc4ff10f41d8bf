/** `GET /v1/overview`: what the store holds at a glance. */
import {
  dayText,
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
import { idSchema, type Kept, keepOf, problemShape, shownProblem } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { type AskedSpan, type AskedWhen, spanQuery, whenOf, whenQuery } from './when.js'

const ofOne = {
  ...idSchema,
  description: '이 판정 하나가 말한 것만 — only what this one assessment said',
} as const

const counts: JsonSchema = { type: 'object', additionalProperties: whole }

const lackingReason = wholeOf({ code: text(), columns: listOf(text()), parcels: whole })

const lackingSchema: JsonSchema = {
  ...wholeOf({
    files: whole,
    parcels: whole,
    worst: listOf(
      wholeOf({
        ...{ assessment: idSchema, file: text(), parcels: whole, of: whole },
        reasons: listOf(lackingReason),
      }),
    ),
    reasons: counts,
  }),
  description:
    '열이 통째로 없거나 빈 파일(화물이 많은 순)과 그 때문에 선 사유 — files that lack whole columns, those ' +
    'with most parcels first, and the reasons that stand for it',
}

const overviewSchema = wholeOf({
  parcels: whole,
  lines: whole,
  files: whole,
  states: counts,
  tracks: counts,
  reliefs: counts,
  channels: counts,
  ship_from: counts,
  platforms: counts,
  asked: counts,
  work: {
    ...counts,
    description:
      '사람에게 남긴 일: decide는 정할 것, look은 살펴볼 것, file은 파일에 없는 열뿐인 것 — the gravest ' +
      'work left to people; `file` where columns that the whole file lacks are all',
  },
  partial: {
    ...counts,
    description: '일부를 모르는 화물: 남긴 일마다 — parcels that are known in part, by that work',
  },
  lacking: lackingSchema,
  reasons: counts,
  bands: listOf(wholeOf({ over_usd: orNull(whole), to_usd: orNull(whole), parcels: whole })),
  months: listOf(wholeOf({ month: text(), parcels: whole, collected_krw: whole })),
  customs_value_krw: whole,
  tax_krw: whole,
  collected_krw: whole,
  collected_open: {
    ...whole,
    description: '징수액을 모르는 화물 — parcels of which the amount to collect is not known',
  },
  customs_value_open: {
    ...whole,
    description: '과세가격을 모르는 화물 — parcels of which the customs value is not known',
  },
  made_up: {
    ...orNull(wholeOf({ assessment: idSchema, parcels: whole })),
    description: '그 가운데 지어낸 표본 — the made-up sample among them',
  },
  first_day: orNull(dayText),
  last_day: orNull(dayText),
  last_recorded_at: orNull(instant),
  warning: orNull(problemShape),
})

export function overviewShow(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'overview-show',
    method: 'GET',
    url: '/v1/overview',
    role: 'viewer',
    tag: 'parcels',
    title: { ko: '저장된 것을 한눈에 봅니다', en: 'Show the store at a glance' },
    about: {
      ko: 'bands는 한도와 견준 물품가격(달러)의 구간입니다. 위 끝은 구간에 들고, null은 끝이 없거나 모르는 값입니다.',
      en: 'bands are of the value tested against a limit, in dollars; the upper end belongs to a band.',
    },
    query: objectOf({ ...whenQuery, ...spanQuery, assessment: ofOne }),
    answers: {
      200: overviewSchema,
    },
    problems: [503],
    handle: async request => {
      const query = request.query as AskedWhen & AskedSpan & { readonly assessment?: string }
      const when = whenOf(query, clock())
      const found = await overview(keepOf(keep).sql, when, query)
      const { shipFrom, months, warning, bands, ...all } = found
      const { parcels, lines, files, states, tracks, reliefs, channels } = all
      return {
        ...{ parcels, lines, files, states, tracks, reliefs, channels },
        ship_from: shipFrom,
        ...{ platforms: all.platforms, asked: all.asked, work: all.work },
        ...{ partial: all.partial, lacking: all.lacking, reasons: all.reasons },
        bands: bands.map(({ overUsd, toUsd, parcels: count }) => ({
          ...{ over_usd: overUsd, to_usd: toUsd, parcels: count },
        })),
        months: months.map(({ collectedKrw, ...month }) => ({
          ...month,
          collected_krw: collectedKrw,
        })),
        customs_value_krw: all.customsValueKrw,
        tax_krw: all.taxKrw,
        collected_krw: all.collectedKrw,
        collected_open: all.collectedOpen,
        customs_value_open: all.customsValueOpen,
        made_up: all.madeUp,
        ...{ first_day: all.firstDay, last_day: all.lastDay },
        last_recorded_at: all.lastRecordedAt,
        warning: shownProblem(warning),
      }
    },
  }
}
