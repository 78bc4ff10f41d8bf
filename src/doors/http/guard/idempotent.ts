/** A POST that is sent again with its `Idempotency-Key` gets the answer that it got the first time. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type Claim,
  claimKey,
  dropOldKeys,
  type KeptAnswer,
  keepAnswer,
  releaseKey,
} from '../../../store/idempotency.js'
import { scopeOf } from '../../../store/roles.js'
import { keyedDigest } from '../../../store/secrets.js'
import type { Sql } from '../../../store/sql.js'
import { refusal } from '../failures.js'
import { isWrite } from './audited.js'

declare module 'fastify' {
  interface FastifyRequest {
    claim: Claim | undefined
  }
}

/** Headers that belong to the answer, not to the request that got it. */
const keptHeaders = ['content-type', 'location', 'etag'] as const
const hour = 3_600_000
const patience = '5'

export interface IdempotencyParts {
  readonly sql: Sql
  readonly key: Uint8Array
  readonly clock: () => Date
}

/** Accounts, sessions and tokens are left out: their answers hold secrets, which are not kept. */
function mayBeKept(request: FastifyRequest): boolean {
  const { method, routeOptions } = request
  const isOpen = scopeOf(method, routeOptions.url ?? '') !== undefined
  return method === 'POST' && isOpen && isWrite(request)
}

function claimOf(request: FastifyRequest, given: string, key: Uint8Array): Claim {
  const { method, url, headers, body, actor } = request
  // A file that is streamed in is told by its length: its bytes are not there yet.
  const content = body === undefined ? (headers['content-length'] ?? '') : JSON.stringify(body)
  const digest = keyedDigest(key, method, url, headers['content-type'] ?? '', content)
  return { who: `${actor?.how} ${actor?.name}`, key: given, digest }
}

function replay(reply: FastifyReply, { status, headers, body }: KeptAnswer): FastifyReply {
  return reply.code(status).headers(headers).header('idempotent-replayed', 'true').send(body)
}

function keptOf(reply: FastifyReply, body: string): KeptAnswer {
  const headers = keptHeaders.flatMap(name => {
    const value = reply.getHeader(name)
    return value === undefined ? [] : [[name, String(value)]]
  })
  return { status: reply.statusCode, headers: Object.fromEntries(headers), body }
}

export function answerOnce(app: FastifyInstance, { sql, key, clock }: IdempotencyParts): void {
  let droppedAt = 0
  const dropOld = async (): Promise<void> => {
    const now = clock()
    if (now.getTime() - droppedAt <= hour) return
    droppedAt = now.getTime()
    await dropOldKeys(sql, now)
  }
  /** Whether the answer was given before, and has been given again. */
  const claimFor = async (request: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
    const given = request.headers['idempotency-key']
    if (typeof given !== 'string' || !/^[!-~]{1,255}$/.test(given)) {
      throw refusal('idempotency_key_bad')
    }
    const claim = claimOf(request, given, key)
    const claimed = await claimKey(sql, claim, clock())
    if (claimed.state === 'done') {
      replay(reply, claimed.answer)
      return true
    }
    if (claimed.state === 'other') throw refusal('idempotency_key_reused')
    if (claimed.state === 'running') {
      reply.header('retry-after', patience)
      throw refusal('request_running')
    }
    request.claim = claim
    await dropOld()
    return false
  }
  const settle = async (claim: Claim, reply: FastifyReply, body: unknown): Promise<void> => {
    // A request that was refused has done nothing, so that it may be put right and sent again.
    const isDone = reply.statusCode < 400 && (typeof body === 'string' || body === undefined)
    if (isDone) await keepAnswer(sql, claim, keptOf(reply, (body as string | undefined) ?? ''))
    else await releaseKey(sql, claim)
  }
  app.decorateRequest('claim', undefined)
  app.addHook('preHandler', (request, reply, done) => {
    if (request.headers['idempotency-key'] === undefined || !mayBeKept(request)) done()
    else {
      claimFor(request, reply).then(isAnswered => {
        if (!isAnswered) done()
      }, done)
    }
  })
  app.addHook('onSend', (request, reply, body, done) => {
    const { claim } = request
    request.claim = undefined
    if (claim === undefined) done(null, body)
    else settle(claim, reply, body).then(() => done(null, body), done)
  })
}
