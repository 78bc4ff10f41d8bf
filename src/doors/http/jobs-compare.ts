/** `GET /v1/jobs/{assessment}/differences/{other}`: where two assessments said something else. */
import {
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  whole,
  wholeOf,
} from '../../ask/schema.js'
import { unfinished, unknownAssessment } from '../../run/keep/refusals.js'
import { differenceCounts, differences, type Said } from '../../store/differences.js'
import { assessmentById } from '../../store/kept-assessment.js'
import type { Sql } from '../../store/sql.js'
import {
  idSchema,
  type Kept,
  keepOf,
  type PageAsked,
  pageFrom,
  pageQuery,
  usualPage,
} from './keep-schemas.js'
import type { Operation } from './operation.js'

const won = orNull(whole)

const saidSchema: JsonSchema = wholeOf({
  ...{ state: text(), track: text(), relief: text() },
  ...{ customs_value_krw: won, tax_krw: won, collected_krw: won },
  reasons: listOf(text()),
})

const output = wholeOf({
  counts: wholeOf({ both: whole, differing: whole, first_only: whole, second_only: whole }),
  items: listOf(wholeOf({ parcel: text(), first: saidSchema, second: saidSchema })),
  next: orNull(text()),
})

function shown({ customsValueKrw, taxKrw, collectedKrw, ...words }: Said) {
  return {
    ...words,
    customs_value_krw: customsValueKrw,
    tax_krw: taxKrw,
    collected_krw: collectedKrw,
  }
}

async function numberOf(sql: Sql, id: string): Promise<number> {
  const kept = await assessmentById(sql, id)
  if (!kept) throw unknownAssessment(id)
  if (kept.state !== 'done') throw unfinished(id)
  return kept.number
}

export function jobsCompare(keep: Kept): Operation {
  return {
    id: 'jobs-compare',
    method: 'GET',
    url: '/v1/jobs/:assessment/differences/:other',
    role: 'viewer',
    tag: 'files',
    title: {
      ko: '두 판정이 같은 화물에 달리 말한 것을 봅니다',
      en: 'Show where two assessments said something else of the same parcels',
    },
    about: {
      ko: '같은 파일을 다른 판(규칙, 관세율표, 환율, 개혁안)으로 판정한 것을 견줍니다. 화물의 번호로 짝을 찾습니다.',
      en:
        'Compares what was judged with two editions (rules, tariff, rates, reform). Parcels are ' +
        'matched by their numbers.',
    },
    params: objectOf(
      { assessment: idSchema, other: idSchema },
      { required: ['assessment', 'other'] },
    ),
    query: objectOf(pageQuery),
    answers: { 200: output },
    problems: [400, 404, 409, 503],
    handle: async request => {
      const { sql } = keepOf(keep)
      const { assessment, other } = request.params as Readonly<Record<string, string>>
      const { limit = usualPage, after } = request.query as PageAsked
      const pair = { first: await numberOf(sql, assessment!), second: await numberOf(sql, other!) }
      const { both, differing, firstOnly, secondOnly } = await differenceCounts(sql, pair)
      const { items, next } = await pageFrom(differences(sql, pair, { limit, after }), after)
      return {
        counts: { both, differing, first_only: firstOnly, second_only: secondOnly },
        items: items.map(({ parcel, first, second }) => {
          return { parcel, first: shown(first), second: shown(second) }
        }),
        next,
      }
    },
  }
}
