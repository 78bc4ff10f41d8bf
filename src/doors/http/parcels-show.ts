/** `GET /v1/parcels/{parcel}`: all that was said of a parcel, newest first. */
import {
  bothTexts,
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  whole,
  wholeOf,
  yesOrNo,
} from '../../ask/schema.js'
import { type Judgement, parcelJudgements } from '../../run/keep/judgements.js'
import { instant } from './account-faults.js'
import { refusal } from './failures.js'
import { fileSchema, idSchema, type Kept, keepOf, shownFile } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { type AskedWhen, whenOf, whenQuery } from './when.js'

export const longestParcel = 400

const cells: JsonSchema = { type: 'object', additionalProperties: text() }

const judgementSchema = wholeOf({
  assessment: idSchema,
  recorded_at: instant,
  is_real: yesOrNo,
  is_current: { ...yesOrNo, description: '그때의 마지막 실제 답 — the last real answer by then' },
  withdrawn_at: {
    ...orNull(instant),
    description: '이 판정의 파일을 뺀 때 — when the file of this judgement was withdrawn',
  },
  file: fileSchema,
  lines: listOf(
    wholeOf({
      row: { ...whole, description: '결과의 행 — row of the decisions, from 1' },
      record: { ...whole, description: '파일의 레코드 — number of the record in the file' },
      input: { ...cells, description: '적힌 값, 개인정보 없이 — as given, nothing personal' },
      answer: {
        ...cells,
        description: '결과 열, 빈 글자는 모름 — output columns; blank: not known',
      },
    }),
  ),
  problems: listOf(
    wholeOf({
      record: whole,
      column: text(),
      start: whole,
      length: whole,
      code: text(),
      value: text(),
      message: bothTexts,
    }),
  ),
})

function shown(judgement: Judgement) {
  const { assessment, recordedAt, isReal, isCurrent, withdrawnAt, file } = judgement
  const { lines, problems } = judgement
  return {
    ...{ assessment, lines },
    recorded_at: recordedAt,
    is_real: isReal,
    is_current: isCurrent,
    withdrawn_at: withdrawnAt,
    file: shownFile(file),
    problems: problems.map(({ file: _, ko, en, ...problem }) => ({
      ...problem,
      message: { ko, en },
    })),
  }
}

export function parcelsShow(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'parcels-show',
    method: 'GET',
    url: '/v1/parcels/:parcel',
    role: 'viewer',
    tag: 'parcels',
    title: { ko: '화물 하나의 모든 판정을 봅니다', en: 'Show all judgements of a parcel' },
    params: objectOf(
      { parcel: { ...text(), minLength: 1, maxLength: longestParcel } },
      { required: ['parcel'] },
    ),
    query: objectOf(whenQuery),
    answers: { 200: wholeOf({ parcel: text(), judgements: listOf(judgementSchema) }) },
    problems: [404, 503],
    handle: async request => {
      const { parcel } = request.params as { readonly parcel: string }
      const when = whenOf(request.query as AskedWhen, clock())
      const judgements = await parcelJudgements(keepOf(keep).sql, parcel, when)
      if (judgements.length === 0) throw refusal('thing_not_found', parcel)
      return { parcel, judgements: judgements.map(shown) }
    },
  }
}
