/** `GET /v1/tokens`: one's own API tokens, for an admin those of all; their secrets are not kept. */
import { type JsonSchema, listOf, orNull, text, whole, wholeOf } from '../../ask/schema.js'
import { type ApiToken, listTokens } from '../../store/api-tokens.js'
import { instant } from './account-faults.js'
import { refusal } from './failures.js'
import type { Guard } from './guard/guard.js'
import type { Operation } from './operation.js'

const tokenSchema: JsonSchema = wholeOf({
  id: whole,
  account: text(),
  name: text(),
  scopes: listOf(text()),
  created_at: instant,
  expires_at: instant,
  revoked_at: orNull(instant),
  last_used_at: orNull(instant),
})

function shown({ id, account, name, scopes, ...times }: ApiToken) {
  return {
    ...{ id, account, name, scopes },
    created_at: times.createdAt.toISOString(),
    expires_at: times.expiresAt.toISOString(),
    revoked_at: times.revokedAt?.toISOString() ?? null,
    last_used_at: times.lastUsedAt?.toISOString() ?? null,
  }
}

export function tokensList({ gatehouse }: Guard): Operation {
  return {
    id: 'tokens-list',
    method: 'GET',
    url: '/v1/tokens',
    role: 'viewer',
    tag: 'accounts',
    title: { ko: 'API 토큰을 봅니다', en: 'List API tokens' },
    answers: { 200: wholeOf({ tokens: listOf(tokenSchema) }) },
    problems: [401, 403],
    handle: async request => {
      if (!gatehouse) throw refusal('store_needed')
      const { role, account } = request.actor!
      const tokens = await listTokens(gatehouse.sql, role === 'admin' ? undefined : account)
      return { tokens: tokens.map(shown) }
    },
  }
}
