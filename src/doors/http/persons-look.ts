/** `POST /v1/persons/standing`: what erasing a person would touch; the key of the person is the body. */
import type { FastifyRequest } from 'fastify'
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
import type { ErasedPerson } from '../../run/keep/person-files.js'
import { idSchema, type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

/** Longer than any key of a person. */
const longestPerson = 1000

export const personBody: JsonSchema = objectOf(
  {
    person: {
      type: 'string',
      pattern: '\\S',
      maxLength: longestPerson,
      description: 'person 값, 없으면 customs_id — the value of person, else customs_id',
      'x-personal': true,
    },
  },
  { required: ['person'] },
)

export function personOf(request: FastifyRequest): string {
  return (request.body as { readonly person: string }).person
}

export const erasedShape = {
  judgements: {
    ...whole,
    description: '사람 없이 남는 판정 — judgements that remain without a person',
  },
  files_reduced: {
    ...whole,
    description:
      '그 사람을 뺀 사본으로 바뀌는 파일 — files that give way to a copy without the person',
  },
  files_gone: {
    ...whole,
    description: '그 사람의 행만 있어 없어지는 파일 — files with rows of that person alone',
  },
  files_unread: {
    ...whole,
    description: '읽을 수 없어 모르는 파일 — files that can’t be read, so that it is not known',
  },
} as const satisfies Readonly<Record<string, JsonSchema>>

export function shownErased({ parcels, reduced, files, unread }: ErasedPerson) {
  const counts = { files_reduced: reduced, files_gone: files, files_unread: unread }
  return { judgements: parcels, ...counts }
}

/** Files may be large, and nothing is said while they are read. */
export function waitLong({ raw }: FastifyRequest): void {
  raw.socket?.setTimeout?.(0)
}

export function personsLook(keep: Kept): Operation {
  return {
    id: 'persons-look',
    method: 'POST',
    url: '/v1/persons/standing',
    role: 'admin',
    tag: 'files',
    title: {
      ko: '한 사람의 화물과, 지우면 무엇이 바뀌는지 봅니다',
      en: 'Show the parcels of a person, and what erasing would touch',
    },
    about: {
      ko: '아무것도 바꾸지 않지만, 누가 찾았는지 감사 기록에 남습니다. 누구를 찾았는지는 남지 않습니다.',
      en: 'Changes nothing, but the audit notes who looked; for whom is not noted.',
    },
    body: personBody,
    answers: {
      200: wholeOf({
        ...erasedShape,
        jobs: listOf(idSchema, {
          description: '그 파일들의 끝나지 않은 작업 — jobs over those files that are not done',
        }),
        parcels: wholeOf(
          {
            count: whole,
            first: listOf(
              wholeOf({ parcel: text(), day: orNull(dayText), state: text(), file: text() }),
            ),
          },
          {
            description: '그 사람의 화물, 새것부터 100개까지 — parcels of the person, 100 at most',
          },
        ),
      }),
    },
    problems: [400, 403, 503],
    handle: async request => {
      waitLong(request)
      const touched = await keepOf(keep).persons.look(personOf(request))
      return { ...shownErased(touched), jobs: touched.busy, parcels: touched.own }
    },
  }
}
