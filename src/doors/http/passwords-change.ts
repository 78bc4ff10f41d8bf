/** `PUT /v1/sessions/current/password`: a new password for oneself; all sessions end with it. */
import { objectOf } from '../../ask/schema.js'
import { changeAccount } from '../../store/accounts.js'
import { confirmPassword } from '../../store/sign-in.js'
import { orRefuse, passwordSchema } from './account-faults.js'
import { refusal } from './failures.js'
import type { Guard } from './guard/guard.js'
import { clearSessionCookie } from './guard/session-cookie.js'
import type { Operation } from './operation.js'

interface Body {
  readonly password: string
  readonly new_password: string
}

export function passwordsChange({ gate, limiter, gatehouse, clock }: Guard): Operation {
  return {
    id: 'passwords-change',
    method: 'PUT',
    url: '/v1/sessions/current/password',
    role: 'viewer',
    tag: 'accounts',
    title: { ko: '자기 비밀번호를 바꿉니다', en: 'Change one’s own password' },
    about: {
      ko: '모든 세션이 끝나므로 다시 로그인합니다. API 토큰은 그대로입니다.',
      en: 'All sessions end, so one signs in again. API tokens stay.',
    },
    body: objectOf(
      { password: passwordSchema, new_password: passwordSchema },
      { required: ['password', 'new_password'] },
    ),
    answers: { 204: null },
    problems: [401, 403, 409, 422, 429],
    handle: async (request, reply) => {
      const { actor, ip: address } = request
      if (!gatehouse || actor?.how !== 'session') throw refusal('account_missing')
      await limiter.signIn(request, reply)
      const { password, new_password } = request.body as Body
      const { name } = actor
      const now = clock()
      const end = await confirmPassword(gatehouse, { name, password, address }, now)
      if (end === 'wrong') throw refusal('sign_in_wrong')
      if (end !== 'right') {
        const wait = String(Math.ceil((end.getTime() - now.getTime()) / 1000))
        reply.header('retry-after', wait)
        throw refusal('sign_in_locked', wait)
      }
      const { sql, hasher } = gatehouse
      const change = { password: new_password }
      orRefuse(await changeAccount(sql, hasher, { name, change }, now))
      await gate.forget()
      clearSessionCookie(request, reply)
      return reply.code(204).send()
    },
  }
}
