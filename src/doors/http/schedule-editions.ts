/** `GET /v1/schedule/editions`: the editions of the tariff that are on board, and which is in use. */
import type { Desk } from '../../ask/desk.js'
import {
  bothTexts,
  dayText,
  type JsonSchema,
  listOf,
  text,
  whole,
  wholeOf,
  yesOrNo,
} from '../../ask/schema.js'
import { formatDay } from '../../basis/day.js'
import { aboutEdition, type EditionAbout } from '../../files/edition.js'
import { shippedSchedule } from '../../files/schedule-asset.js'
import type { Origin } from '../../run/tables/own-tables.js'
import type { Kept } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { originSchema } from './table-schemas.js'

export const editionsSchema: JsonSchema = wholeOf({
  may_change: { ...yesOrNo, description: '서버의 옵션이 정하지 않았는지 — not set by an option' },
  in_use: wholeOf({ id: text(), lines: whole, first_day: dayText, last_day: dayText }),
  editions: listOf(
    wholeOf({
      ...{ id: text(), title: bothTexts, first_day: dayText, last_day: dayText },
      ...{ source: bothTexts, origin: originSchema, is_in_use: yesOrNo },
    }),
  ),
})

/** All editions: that of this release first, then those that were brought in. */
export function shownEditions({ bench }: Desk, keep: Kept) {
  const { id: used, lines, firstDay, lastDay } = bench.schedule
  const shown = ({ id, title, source, ...days }: EditionAbout, origin: Origin) => ({
    ...{ id, title, source, origin, is_in_use: id === used },
    first_day: formatDay(days.firstDay),
    last_day: formatDay(days.lastDay),
  })
  return {
    may_change: keep !== undefined && keep.tables.scheduleOrigin !== 'option',
    in_use: {
      ...{ id: used, lines: lines.length },
      ...{ first_day: formatDay(firstDay), last_day: formatDay(lastDay) },
    },
    editions: [
      shown(aboutEdition(shippedSchedule()), 'shipped'),
      ...(keep?.tables.editions() ?? []).map(one => shown(one, 'own')),
    ],
  }
}

export function scheduleEditions(desk: Desk, keep: Kept): Operation {
  return {
    id: 'schedule-editions',
    method: 'GET',
    url: '/v1/schedule/editions',
    role: 'viewer',
    tag: 'schedule',
    title: {
      ko: '실린 관세율표의 판을 봅니다',
      en: 'List the editions of the tariff that are on board',
    },
    answers: { 200: editionsSchema },
    handle: () => shownEditions(desk, keep),
  }
}
