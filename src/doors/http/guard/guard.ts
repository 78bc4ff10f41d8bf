/** Stands before all operations: who asks, whether they may, how often, and a note of what they did. */
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Hasher } from '../../../store/passwords.js'
import { holds, isReading, scopeOf } from '../../../store/roles.js'
import { isSameText } from '../../../store/secrets.js'
import { csrfTokenOf } from '../../../store/sessions.js'
import type { Gatehouse } from '../../../store/sign-in.js'
import type { Sql } from '../../../store/sql.js'
import { refusal } from '../failures.js'
import { isLoopback } from '../loopback.js'
import { type Actor, localActor } from './actor.js'
import { auditWrites } from './audited.js'
import { boundConnections, type ConnectionBounds, usualBounds } from './connections.js'
import { Gate } from './gate.js'
import { answerOnce } from './idempotent.js'
import { type Limiter, type Limits, limiterOf, usualLimits } from './limits.js'
import { keepPace, type Pace, usualPace } from './pace.js'
import { checkHost, checkOrigin } from './provenance.js'
import { securityHeaders, transportHeader } from './security-headers.js'
import { sessionSecret } from './session-cookie.js'

export interface GuardParts {
  /** The address that the server is bound to. */
  readonly host: string
  /** Without a store nobody has an account, and only this machine is answered. */
  readonly sql?: Sql | undefined
  /** Kept outside the database. */
  readonly key: Uint8Array
  readonly hasher?: Hasher
  readonly clock?: () => Date
  readonly limits?: Partial<Limits>
  readonly pace?: Partial<Pace>
  readonly bounds?: Partial<ConnectionBounds>
}

/** What the operations on accounts work with. */
export interface Guard {
  readonly gate: Gate
  readonly limiter: Limiter
  readonly gatehouse: Gatehouse | undefined
  readonly key: Uint8Array
  readonly clock: () => Date
}

/** Puts the guard before an app; nothing is registered before it. */
export async function standGuard(app: FastifyInstance, parts: GuardParts): Promise<Guard> {
  const { sql, key, clock = () => new Date(), hasher = new Hasher() } = parts
  const gate = await Gate.of({ sql, clock, isLoopback: isLoopback(parts.host) })
  if (!isLoopback(parts.host) && (sql === undefined || (await gate.isEmpty()))) {
    throw refusal('account_needed', parts.host)
  }
  boundConnections(app, { ...usualBounds, ...parts.bounds })
  app.decorateRequest('actor', undefined)
  await app.register(cookie)
  const limiter = await limiterOf(app, { ...usualLimits, ...parts.limits })
  app.addHook('onRequest', async (request, reply) => {
    setHeaders(request, reply)
    if (gate.isLocal) checkHost(request)
    checkOrigin(request)
    await findActor({ gate, limiter }, request, reply)
    await limiter.request(request, reply)
    authorise(request, key)
  })
  keepPace(app, { ...usualPace, ...parts.pace })
  if (sql) {
    answerOnce(app, { sql, key, clock })
    auditWrites(app, sql, clock)
  }
  return { gate, limiter, gatehouse: sql && { sql, hasher, key }, key, clock }
}

function setHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(securityHeaders).header('cache-control', 'no-store')
  if (request.protocol === 'https') reply.header(...transportHeader)
}

/** A token that is shown is looked at alone: who shows a wrong one is not let in by another way. */
async function findActor(
  { gate, limiter }: Pick<Guard, 'gate' | 'limiter'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (gate.isLocal) {
    request.actor = localActor
    return
  }
  const token = /^Bearer ([^\s]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1]
  const secret = request.headers.authorization === undefined ? sessionSecret(request) : token
  if (secret === undefined) return
  await limiter.checkWrong(request, reply)
  request.actor = await (token ? gate.ofToken(token) : gate.ofSession(secret))
  if (!request.actor) await limiter.countWrong(request)
}

function authorise(request: FastifyRequest, key: Uint8Array): void {
  const { actor, method, routeOptions } = request
  const role = routeOptions.config.role ?? 'public'
  // A wrong address says no more than that: it has no role.
  if (role === 'public') return
  if (!actor) throw refusal('sign_in_needed')
  if (actor.scopes) checkScope(actor.scopes, scopeOf(method, routeOptions.url ?? ''))
  if (!holds(actor.role, role)) throw refusal('role_too_low', '', { allowed: role })
  if (!isReading(method)) checkForgery(request, actor, key)
}

function checkScope(scopes: readonly string[], needed: string | undefined): void {
  if (needed === undefined || !scopes.includes(needed)) {
    throw refusal('scope_missing', '', { allowed: needed ?? '—' })
  }
}

/** A browser adds the cookie by itself, but only a page of ours can read this token and send it. */
function checkForgery(request: FastifyRequest, actor: Actor, key: Uint8Array): void {
  if (actor.secret === undefined) return
  const given = request.headers['x-csrf-token']
  const isGiven = typeof given === 'string' && isSameText(given, csrfTokenOf(key, actor.secret))
  if (!isGiven) throw refusal('csrf_bad')
}
