/** `DELETE /v1/tokens/{token}`: an API token works no more; an admin ends those of others too. */
import { objectOf, whole } from '../../ask/schema.js'
import { revokeToken } from '../../store/api-tokens.js'
import { refusal } from './failures.js'
import type { Guard } from './guard/guard.js'
import type { Operation } from './operation.js'

export function tokensRevoke({ gate, gatehouse, clock }: Guard): Operation {
  return {
    id: 'tokens-revoke',
    method: 'DELETE',
    url: '/v1/tokens/:token',
    role: 'viewer',
    tag: 'accounts',
    title: { ko: 'API 토큰을 없앱니다', en: 'Revoke an API token' },
    params: objectOf(
      { token: { ...whole, minimum: 1, maximum: 2 ** 31 - 1 } },
      { required: ['token'] },
    ),
    answers: { 204: null },
    problems: [401, 403, 404],
    handle: async (request, reply) => {
      if (!gatehouse) throw refusal('store_needed')
      const { token: id } = request.params as { readonly token: number }
      const { role, account } = request.actor!
      const whose = role === 'admin' ? undefined : (account ?? 0)
      const isFound = await revokeToken(gatehouse.sql, { id, account: whose }, clock())
      if (!isFound) throw refusal('thing_not_found', String(id))
      await gate.forget()
      return reply.code(204).send()
    },
  }
}
