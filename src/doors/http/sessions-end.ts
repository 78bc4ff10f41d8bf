/** `DELETE /v1/sessions/current`: signs out. */
import { endSession } from '../../store/sessions.js'
import type { Guard } from './guard/guard.js'
import { clearSessionCookie } from './guard/session-cookie.js'
import type { Operation } from './operation.js'

export function sessionsEnd({ gate, gatehouse }: Guard): Operation {
  return {
    id: 'sessions-end',
    method: 'DELETE',
    url: '/v1/sessions/current',
    role: 'viewer',
    tag: 'accounts',
    title: { ko: '로그아웃합니다', en: 'Sign out' },
    answers: { 204: null },
    problems: [401, 403],
    handle: async (request, reply) => {
      const secret = request.actor?.secret
      if (gatehouse && secret !== undefined) {
        await endSession(gatehouse.sql, secret)
        await gate.forget()
      }
      clearSessionCookie(request, reply)
      return reply.code(204).send()
    },
  }
}
