/** `GET /v1/audit`: what was written, by whom, when, from where and how it ended. */
import { dayText, listOf, objectOf, orNull, text, whole, wholeOf } from '../../ask/schema.js'
import { type AuditEntry, listAudit } from '../../store/audit.js'
import { instant } from './account-faults.js'
import { refusal } from './failures.js'
import type { Guard } from './guard/guard.js'
import type { Operation } from './operation.js'

interface Query {
  readonly who?: string
  readonly operation?: string
  readonly from?: string
  readonly to?: string
  readonly before?: number
  readonly limit?: number
}

const usualLimit = 100
const mostLimit = 1000

const dayLong = 86_400_000

/** The first instant of a day in Seoul; undefined where none is asked for. */
function beginOf(day: string | undefined): Date | undefined {
  return day === undefined ? undefined : new Date(`${day}T00:00:00+09:00`)
}

function endOf(day: string | undefined): Date | undefined {
  const begin = beginOf(day)
  return begin && new Date(begin.getTime() + dayLong)
}

function shown(entry: AuditEntry) {
  const { id, request, who, how, operation, target, address, made } = entry
  return {
    ...{ id, request, who, how, operation, target, address, made },
    begun_at: entry.begunAt.toISOString(),
    ended_at: entry.endedAt?.toISOString() ?? null,
    status: entry.status ?? null,
    result: entry.result ?? null,
  }
}

const entrySchema = wholeOf({
  id: whole,
  request: text('X-Request-Id'),
  who: text(),
  how: { type: 'string', enum: ['local', 'session', 'token', 'command', 'nobody'] },
  operation: text(),
  target: text('무엇에 — what it was about'),
  address: text(),
  made: text('만들어진 것 — what was made'),
  begun_at: instant,
  ended_at: orNull(instant),
  status: orNull(whole),
  result: orNull({ type: 'string', enum: ['done', 'refused', 'failed'] }),
})

export function auditList({ gatehouse }: Guard): Operation {
  return {
    id: 'audit-list',
    method: 'GET',
    url: '/v1/audit',
    role: 'manager',
    tag: 'accounts',
    title: { ko: '감사 기록을 봅니다', en: 'Read the audit' },
    about: {
      ko: '새것부터. before에 마지막 id를 주면 그 앞을 봅니다. 기록은 고치거나 지울 수 없습니다.',
      en: 'Newest first; give the last id as before for more. No entry can be changed or removed.',
    },
    query: objectOf({
      who: { ...text(), maxLength: 64 },
      operation: { ...text(), maxLength: 64 },
      from: { ...dayText, description: '이날(한국)부터 — from this day in Korea' },
      to: { ...dayText, description: '이날까지 — up to this day' },
      before: { ...whole, minimum: 1 },
      limit: { ...whole, minimum: 1, maximum: mostLimit, default: usualLimit },
    }),
    answers: { 200: wholeOf({ entries: listOf(entrySchema) }) },
    problems: [400, 401, 403],
    handle: async request => {
      if (!gatehouse) throw refusal('store_needed')
      const { limit = usualLimit, from, to, ...query } = request.query as Query
      const days = { from: beginOf(from), until: endOf(to) }
      const entries = await listAudit(gatehouse.sql, { ...query, ...days, limit })
      return { entries: entries.map(shown) }
    },
  }
}
