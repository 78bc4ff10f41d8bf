/** `POST /v1/heads`: the head of a file, so that its columns can be matched before it is sent. */
import { listOf, objectOf, text, wholeOf, yesOrNo } from '../../ask/schema.js'
import { headOfBytes } from '../../files/parcel-head.js'
import { planFor } from '../../parcel/column-plan.js'
import { fileTypes } from './files-create.js'
import { choicesSchema, columnsSchema } from './matches-list.js'
import type { Operation } from './operation.js'

const longestName = 200
/** A workbook is read from its end, so that it has to come whole. */
const mostBytes = 64 << 20

interface Query {
  readonly name?: string
}

export function headsRead(): Operation {
  return {
    id: 'heads-read',
    method: 'POST',
    url: '/v1/heads',
    role: 'clerk',
    tag: 'files',
    title: { ko: '파일의 머리글을 읽습니다', en: 'Read the head of a file' },
    about: {
      ko:
        '아무것도 저장하지 않습니다. CSV와 NDJSON은 앞부분만 보내도 됩니다. ' +
        'plan은 이름이 뜻하는 대로 맞춘 것입니다.',
      en:
        'Nothing is kept. Of CSV and NDJSON the beginning is enough. ' +
        'plan is what the names mean by themselves.',
    },
    query: objectOf({ name: { ...text('파일 이름 — name of the file'), maxLength: longestName } }),
    consumes: fileTypes,
    isQuestion: true,
    bodyLimit: mostBytes,
    answers: {
      200: wholeOf({
        names: listOf(text()),
        rows: {
          ...listOf(listOf({ ...text(), 'x-personal': true })),
          description: '앞의 20행까지 — up to twenty rows',
        },
        is_open_ended: {
          ...yesOrNo,
          description: '행마다 열을 스스로 적음 — rows name their columns themselves',
        },
        plan: wholeOf({ columns: columnsSchema, ...choicesSchema }),
      }),
    },
    problems: [400, 413, 415, 422],
    handle: async request => {
      const { name = 'upload' } = request.query as Query
      const { names, rows, isOpenEnded } = await headOfBytes(name, request.body as Buffer)
      return { names, rows, is_open_ended: isOpenEnded, plan: planFor(names) }
    },
  }
}
