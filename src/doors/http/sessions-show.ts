/** `GET /v1/sessions/current`: who one is, and what a page needs to write. */
import { listOf, orNull, text, wholeOf } from '../../ask/schema.js'
import { csrfTokenOf } from '../../store/sessions.js'
import { instant, roleSchema } from './account-faults.js'
import type { Guard } from './guard/guard.js'
import type { Operation } from './operation.js'

export function sessionsShow({ key }: Guard): Operation {
  return {
    id: 'sessions-show',
    method: 'GET',
    url: '/v1/sessions/current',
    role: 'viewer',
    tag: 'accounts',
    title: { ko: '지금 누구인지 봅니다', en: 'Show who one is' },
    answers: {
      200: wholeOf({
        name: text(),
        role: roleSchema,
        how: { type: 'string', enum: ['local', 'session', 'token'] },
        scopes: orNull(listOf(text())),
        csrf_token: orNull(text()),
        expires_at: orNull(instant),
      }),
    },
    problems: [401],
    handle: request => {
      const { name, role, how, scopes, secret, expiresAt } = request.actor!
      return {
        ...{ name, role, how },
        scopes: scopes ?? null,
        csrf_token: secret === undefined ? null : csrfTokenOf(key, secret),
        expires_at: expiresAt?.toISOString() ?? null,
      }
    },
  }
}
