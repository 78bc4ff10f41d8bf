/** `GET /v1/rates/board`: where the rates come from, and what can be done about them. */
import type { Desk } from '../../ask/desk.js'
import { dayText, listOf, orNull, text, whole, wholeOf, yesOrNo } from '../../ask/schema.js'
import { type Day, formatDay } from '../../basis/day.js'
import { type DaySpan, daysWithRates, gapsIn } from '../../law/rate-days.js'
import type { RateRow } from '../../law/rate-table.js'
import { serviceKeyName } from '../../run/tables/fetch-rates.js'
import type { Kept } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { dayOrNull, originSchema } from './table-schemas.js'

/** Limits are in dollars: without their rate no parcel is judged. */
function missingDays(rows: readonly RateRow[], within: DaySpan) {
  return gapsIn(daysWithRates(rows, ['USD']), within).map(({ from, to }) => ({
    ...{ first_day: formatDay(from as Day), last_day: formatDay(to as Day) },
  }))
}

export function ratesBoard(desk: Desk, keep: Kept): Operation {
  return {
    id: 'rates-board',
    method: 'GET',
    url: '/v1/rates/board',
    role: 'viewer',
    tag: 'rates',
    title: {
      ko: '실린 과세환율이 어디까지이고 어디서 왔는지 봅니다',
      en: 'Show how far the customs rates on board reach, and where they come from',
    },
    answers: {
      200: wholeOf({
        origin: originSchema,
        rows: whole,
        first_day: dayOrNull,
        last_day: dayOrNull,
        last_source: orNull(text()),
        missing: {
          ...listOf(wholeOf({ first_day: dayText, last_day: dayText })),
          description:
            '그 사이에 달러 환율이 없는 날 — days between that have no rate of the dollar',
        },
        may_import: yesOrNo,
        may_fetch: {
          ...yesOrNo,
          description: `${serviceKeyName}가 있는지 — whether the server has a key`,
        },
      }),
    },
    handle: () => {
      const rows = desk.officialRates
      const first = rows.reduce((least, row) => Math.min(least, row.from), Infinity)
      const last = rows.find(row => rows.every(one => one.to <= row.to))
      const isFree = keep !== undefined && keep.tables.ratesOrigin !== 'option'
      return {
        origin: keep?.tables.ratesOrigin ?? 'shipped',
        rows: rows.length,
        first_day: rows.length === 0 ? null : formatDay(first as (typeof rows)[number]['from']),
        last_day: last === undefined ? null : formatDay(last.to),
        last_source: last?.source ?? null,
        missing: last === undefined ? [] : missingDays(rows, { from: first, to: last.to }),
        may_import: isFree,
        may_fetch: isFree && keep.ratesService !== undefined,
      }
    },
  }
}
