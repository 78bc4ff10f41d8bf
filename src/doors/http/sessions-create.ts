/** `POST /v1/sessions`: signs in with name and password; the answer sets the cookie of a session. */
import { objectOf, text, wholeOf } from '../../ask/schema.js'
import { HashesBusy } from '../../store/passwords.js'
import { csrfTokenOf } from '../../store/sessions.js'
import { type SignIn, signIn } from '../../store/sign-in.js'
import { instant, nameSchema, passwordSchema, roleSchema } from './account-faults.js'
import { refusal } from './failures.js'
import type { Guard } from './guard/guard.js'
import { setSessionCookie } from './guard/session-cookie.js'
import type { Operation } from './operation.js'

interface Body {
  readonly name: string
  readonly password: string
}

const patience = '5'
const bodyLimit = 4 << 10

async function tried(work: Promise<SignIn>): Promise<SignIn | 'busy'> {
  try {
    return await work
  } catch (error) {
    if (error instanceof HashesBusy) return 'busy'
    throw error
  }
}

export function sessionsCreate({ limiter, gatehouse, key, clock }: Guard): Operation {
  return {
    id: 'sessions-create',
    method: 'POST',
    url: '/v1/sessions',
    role: 'public',
    tag: 'accounts',
    title: { ko: '로그인합니다', en: 'Sign in' },
    about: {
      ko: '세션 쿠키를 받습니다. 쓰기 요청에는 csrf_token을 X-CSRF-Token 헤더로 보냅니다.',
      en: 'Sets the cookie of a session. Writes send csrf_token as the header X-CSRF-Token.',
    },
    body: objectOf(
      { name: nameSchema, password: passwordSchema },
      { required: ['name', 'password'] },
    ),
    answers: {
      201: wholeOf({ name: text(), role: roleSchema, csrf_token: text(), expires_at: instant }),
    },
    problems: [401, 429, 503],
    bodyLimit,
    handle: async (request, reply) => {
      if (!gatehouse) throw refusal('store_needed')
      await limiter.signIn(request, reply)
      const { name, password } = request.body as Body
      const now = clock()
      const end = await tried(signIn(gatehouse, { name, password, address: request.ip }, now))
      if (end === 'busy') {
        reply.header('retry-after', patience)
        throw refusal('too_many_requests', patience)
      }
      if (end.outcome === 'wrong') throw refusal('sign_in_wrong')
      if (end.outcome === 'locked') {
        const wait = String(Math.ceil((end.until.getTime() - now.getTime()) / 1000))
        reply.header('retry-after', wait)
        throw refusal('sign_in_locked', wait)
      }
      request.auditMade = end.name
      setSessionCookie(request, reply, end)
      reply.code(201)
      return {
        name: end.name,
        role: end.role,
        csrf_token: csrfTokenOf(key, end.secret),
        expires_at: end.expiresAt.toISOString(),
      }
    },
  }
}
