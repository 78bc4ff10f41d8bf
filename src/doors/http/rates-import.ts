/** `POST /v1/rates/imports`: takes rates of exchange in from a file. */
import type { Desk } from '../../ask/desk.js'
import { type JsonSchema, objectOf, text, whole, wholeOf } from '../../ask/schema.js'
import type { Keep } from '../../run/keep/keep.js'
import { type BroughtRates, bringRates, readRates } from '../../run/tables/bring-rates.js'
import { mostTableBytes, textOfUpload } from '../../run/tables/take-upload.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { dayOrNull, shownTableProblem, tableProblems } from './table-schemas.js'

export const broughtRates: JsonSchema = wholeOf({
  rows: { ...whole, description: '지금 실린 행 — rows that are on board now' },
  added: { ...whole, description: '처음 알게 된 것 — not known before' },
  changed: { ...whole, description: '값이 달라진 것 — of another value before' },
  exports: { ...whole, description: '쓰지 않는 수출환율 — rates for exports, left out' },
  first_day: dayOrNull,
  last_day: dayOrNull,
  problems: tableProblems,
})

export function shownRates({ rows, added, changed, exports, ...more }: BroughtRates) {
  return {
    ...{ rows, added, changed, exports },
    first_day: more.firstDay,
    last_day: more.lastDay,
    problems: more.problems.map(shownTableProblem),
  }
}

/** From now on questions are answered, and jobs judged, with what was brought in. */
export async function takeUp(desk: Desk, keep: Keep): Promise<void> {
  desk.renew(keep.tables.files)
  await keep.noteRates()
}

export const tableTypes: readonly string[] = [
  'text/csv',
  'application/json',
  'application/xml',
  'text/xml',
  'text/plain',
  'application/octet-stream',
]

export function ratesImport(desk: Desk, keep: Kept): Operation {
  return {
    id: 'rates-import',
    method: 'POST',
    url: '/v1/rates/imports',
    role: 'manager',
    tag: 'rates',
    title: { ko: '과세환율 파일을 가져옵니다', en: 'Take a file of customs rates in' },
    about: {
      ko:
        '환율 파일(from,to,currency,krw_per_unit,source)이나 관세청_관세환율정보의 JSON, XML, CSV. ' +
        '잘못된 행은 빼고 나머지를 씁니다. 이미 실린 주는 새 값으로 바뀝니다.',
      en:
        'A rates file, or JSON, XML or CSV of the official weekly rates. Bad rows are left out and ' +
        'told; a week that is on board already takes the new value.',
    },
    query: objectOf({ name: { ...text(), maxLength: 200 } }),
    consumes: tableTypes,
    answers: { 200: broughtRates },
    problems: [400, 403, 409, 413, 422],
    isStreamed: true,
    bodyLimit: mostTableBytes.text,
    handle: async request => {
      const store = keepOf(keep)
      store.tables.requireFree('rates')
      const read = readRates(await textOfUpload(request.raw))
      const brought = bringRates(store.tables, read)
      if (brought.added + brought.changed > 0) await takeUp(desk, store)
      return shownRates(brought)
    },
  }
}
