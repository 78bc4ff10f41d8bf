/** `GET /v1/audit/choices`: who stands in the audit, and what may be noted there, in words. */
import { listOf, text, wholeOf } from '../../ask/schema.js'
import { namesInAudit } from '../../store/audit.js'
import { notedActions } from './audit-words.js'
import { refusal } from './failures.js'
import type { Guard } from './guard/guard.js'
import type { Operation } from './operation.js'

export function auditChoices({ gatehouse }: Guard): Operation {
  return {
    id: 'audit-choices',
    method: 'GET',
    url: '/v1/audit/choices',
    role: 'manager',
    tag: 'accounts',
    title: {
      ko: '감사 기록에 누가 있고 무엇이 적히는지 봅니다',
      en: 'Show who stands in the audit, and what is noted there',
    },
    answers: {
      200: wholeOf({
        accounts: listOf(text()),
        actions: listOf(wholeOf({ operation: text(), ko: text(), en: text() })),
      }),
    },
    problems: [401, 403],
    handle: async request => {
      if (!gatehouse) throw refusal('store_needed')
      const accounts = await namesInAudit(gatehouse.sql)
      return { accounts, actions: notedActions(request.server.operations) }
    },
  }
}
