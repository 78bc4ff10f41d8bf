/** Notes each write before it begins and when it has ended, whoever asked and however it ends. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type AuditBegin, noteBegin, noteEnd } from '../../../store/audit.js'
import { isReading } from '../../../store/roles.js'
import type { Sql } from '../../../store/sql.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Number of the note that this request's write has. */
    audit: number | undefined
    /** What was made or touched, where the answer has no `Location`. */
    auditMade: string | undefined
  }
}

/** Whether what is asked changes anything; a question that is asked by POST does not. */
export function isWrite({ method, routeOptions }: FastifyRequest): boolean {
  const { operation, isQuestion } = routeOptions.config
  return operation !== undefined && !isReading(method) && isQuestion !== true
}

function beginOf(request: FastifyRequest): AuditBegin {
  const { actor, id, ip, params, routeOptions } = request
  return {
    request: id,
    who: actor?.name ?? '',
    how: actor?.how ?? 'nobody',
    operation: routeOptions.config.operation ?? '',
    // Words of an address may be anything that somebody typed.
    target: Object.values((params ?? {}) as Record<string, string>)
      .join('/')
      .slice(0, 200),
    address: ip,
  }
}

/** Where a refusal is worth a note: somebody known reached for more than is his. */
function isReach(request: FastifyRequest, reply: FastifyReply): boolean {
  return request.actor !== undefined && reply.statusCode === 403 && isWrite(request)
}

export function auditWrites(app: FastifyInstance, sql: Sql, clock: () => Date): void {
  app.decorateRequest('audit', undefined)
  app.decorateRequest('auditMade', undefined)
  const begin = async (request: FastifyRequest): Promise<void> => {
    request.audit = await noteBegin(sql, beginOf(request), clock())
  }
  // Most requests are questions: they are not kept waiting for a promise.
  app.addHook('preHandler', (request, _reply, done) => {
    if (isWrite(request)) begin(request).then(() => done(), done)
    else done()
  })
  const end = async (
    request: FastifyRequest,
    reply: FastifyReply,
    body: unknown,
  ): Promise<unknown> => {
    if (request.audit === undefined) await begin(request)
    const audit = request.audit!
    // Should the note fail, the failure is answered, and that answer is not noted again.
    request.audit = undefined
    const made = request.auditMade ?? String(reply.getHeader('location') ?? '')
    await noteEnd(sql, { audit, status: reply.statusCode, made }, clock())
    return body
  }
  app.addHook('onSend', (request, reply, body, done) => {
    if (request.audit === undefined && !isReach(request, reply)) done(null, body)
    else end(request, reply, body).then(same => done(null, same), done)
  })
}
