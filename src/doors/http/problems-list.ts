/** `GET /v1/jobs/{assessment}/problem-rows`: problems page by page, each with its row. */
import { bothTexts, listOf, objectOf, orNull, text, whole, wholeOf } from '../../ask/schema.js'
import { groupedProblems, keptProblems } from '../../run/keep/kept-problems.js'
import { assessmentById } from '../../store/kept-assessment.js'
import { refusal } from './failures.js'
import { assessmentOf, jobParams } from './jobs-show.js'
import {
  type Kept,
  keepOf,
  type PageAsked,
  pageFrom,
  pageOf,
  pageQuery,
  usualPage,
} from './keep-schemas.js'
import type { Operation } from './operation.js'

const problemSchema = wholeOf({
  record: {
    ...whole,
    description: '파일의 레코드, 0은 파일 자체 — record of the file; 0: the file',
  },
  column: text(),
  start: whole,
  length: whole,
  code: text(),
  value: text(),
  message: bothTexts,
  parcel: text(),
  cells: {
    ...orNull(listOf(wholeOf({ column: text(), value: text() }))),
    description: '그 행의 값, 개인정보 없이 — the row as given, nothing personal',
  },
})

async function doneAssessment({ sql }: ReturnType<typeof keepOf>, params: unknown) {
  const id = assessmentOf(params)
  const assessment = await assessmentById(sql, id)
  if (!assessment) throw refusal('assessment_unknown', id)
  if (assessment.state !== 'done') throw refusal('assessment_unfinished', id)
  return assessment
}

const groupSchema = wholeOf({
  code: text(),
  column: text(),
  value: text(),
  message: bothTexts,
  count: whole,
})

/** `GET /v1/jobs/{assessment}/problem-groups`: problems by sentence, each with how often it stands. */
export function problemGroups(keep: Kept): Operation {
  return {
    id: 'problem-groups',
    method: 'GET',
    url: '/v1/jobs/:assessment/problem-groups',
    role: 'viewer',
    tag: 'files',
    title: {
      ko: '같은 문제를 묶어 건수와 함께 봅니다',
      en: 'List problems by sentence, with counts',
    },
    about: { ko: '많은 것부터 100개까지입니다.', en: 'The commonest first, up to 100.' },
    params: jobParams,
    answers: { 200: wholeOf({ groups: listOf(groupSchema) }) },
    problems: [404, 409, 503],
    handle: async request => {
      const store = keepOf(keep)
      const groups = await groupedProblems(store.sql, await doneAssessment(store, request.params))
      return { groups: groups.map(({ ko, en, ...one }) => ({ ...one, message: { ko, en } })) }
    },
  }
}

export function problemsList(keep: Kept): Operation {
  return {
    id: 'problems-list',
    method: 'GET',
    url: '/v1/jobs/:assessment/problem-rows',
    role: 'viewer',
    tag: 'files',
    title: { ko: '문제를 그 행과 함께 봅니다', en: 'List problems with their rows' },
    params: jobParams,
    query: objectOf(pageQuery),
    answers: { 200: pageOf(problemSchema) },
    problems: [400, 404, 409, 503],
    handle: async request => {
      const store = keepOf(keep)
      const assessment = await doneAssessment(store, request.params)
      const { limit = usualPage, after } = request.query as PageAsked
      const page = await pageFrom(keptProblems(store.sql, assessment, { limit, after }), after)
      return {
        items: page.items.map(({ ko, en, ...one }) => ({ ...one, message: { ko, en } })),
        next: page.next,
      }
    },
  }
}
