/** `GET /v1/rates/board`: where the rates come from, and what can be done about them. */
import type { Desk } from '../../ask/desk.js'
import { orNull, text, whole, wholeOf, yesOrNo } from '../../ask/schema.js'
import { formatDay } from '../../basis/day.js'
import { serviceKeyName } from '../../run/tables/fetch-rates.js'
import type { Kept } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { dayOrNull, originSchema } from './table-schemas.js'

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
        may_import: isFree,
        may_fetch: isFree && keep.ratesService !== undefined,
      }
    },
  }
}
