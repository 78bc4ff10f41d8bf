/** `POST /v1/tokens`: makes an API token of one's own account, and shows it this once. */
import { listOf, objectOf, text, whole, wholeOf } from '../../ask/schema.js'
import { createToken, mostDays, usualDays } from '../../store/api-tokens.js'
import { isScope } from '../../store/roles.js'
import { instant } from './account-faults.js'
import { refusal } from './failures.js'
import type { Guard } from './guard/guard.js'
import type { Operation } from './operation.js'

interface Body {
  readonly name: string
  readonly scopes: readonly string[]
  readonly days?: number
}

const mostScopes = 32
const longestName = 100

export function tokensCreate({ gatehouse, clock }: Guard): Operation {
  return {
    id: 'tokens-create',
    method: 'POST',
    url: '/v1/tokens',
    role: 'viewer',
    tag: 'accounts',
    title: { ko: 'API 토큰을 만듭니다', en: 'Make an API token' },
    about: {
      ko: '토큰은 이 답에만 보입니다. 역할은 계정의 것이고, 범위로 더 좁아집니다.',
      en: 'The token is shown in this answer only. Its role is that of the account, cut to its scopes.',
    },
    body: objectOf(
      {
        name: { ...text(), minLength: 1, maxLength: longestName },
        scopes: listOf(
          { ...text(), examples: ['assessments:write', 'files:read'] },
          { minItems: 1, maxItems: mostScopes },
        ),
        days: { ...whole, minimum: 1, maximum: mostDays, default: usualDays },
      },
      { required: ['name', 'scopes'] },
    ),
    answers: { 201: wholeOf({ id: whole, token: text('gwm_…'), expires_at: instant }) },
    problems: [401, 403, 409, 422],
    handle: async (request, reply) => {
      const { account } = request.actor!
      if (!gatehouse || account === undefined) throw refusal('account_missing')
      const { name, scopes, days = usualDays } = request.body as Body
      const bad = refusal('token_bad', '', { allowed: String(mostDays) })
      if (!scopes.every(isScope)) throw bad
      const made = await createToken(gatehouse.sql, { account, name, scopes, days }, clock())
      if (!made) throw bad
      request.auditMade = `/v1/tokens/${made.id}`
      reply.code(201)
      return { id: made.id, token: made.secret, expires_at: made.expiresAt.toISOString() }
    },
  }
}
