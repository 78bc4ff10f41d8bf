/** `GET /v1/retention/due`: what some terms would erase at once. */
import { objectOf, wholeOf } from '../../ask/schema.js'
import { overdue } from '../../store/retention.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { daysSchema, type GivenTerms, overdueCounts } from './retention-show.js'

export function retentionDue(keep: Kept): Operation {
  return {
    id: 'retention-due',
    method: 'GET',
    url: '/v1/retention/due',
    role: 'admin',
    tag: 'files',
    title: {
      ko: '어떤 기간이면 지금 무엇이 지워지는지 봅니다',
      en: 'Show what some terms would erase at once',
    },
    query: objectOf({ files_days: daysSchema, persons_days: daysSchema }),
    answers: { 200: wholeOf(overdueCounts) },
    problems: [403, 503],
    handle: request => {
      const { sql } = keepOf(keep)
      const given = request.query as Partial<GivenTerms>
      const terms = { filesDays: given.files_days ?? null, personsDays: given.persons_days ?? null }
      return overdue(sql, terms, keepOf(keep).now().toISOString())
    },
  }
}
