/** Builds the server: operations over a desk, and what is plugged in besides. */
import { randomBytes, randomUUID } from 'node:crypto'
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { Desk } from '../../ask/desk.js'
import type { Keep } from '../../run/keep/keep.js'
import { accountOperations } from './account-operations.js'
import { assessmentsKeep } from './assessments-keep.js'
import { longestHead, milliseconds, usualBody } from './bounds.js'
import { sendNoPage, serveConsole } from './console-pages.js'
import { deskOperations } from './desk-operations.js'
import { serveDocs } from './docs-page.js'
import { explanationsPdf } from './explanations-pdf.js'
import { methodsAt, refusal, sendFailure } from './failures.js'
import { type Guard, type GuardParts, standGuard } from './guard/guard.js'
import { securityHeaders } from './guard/security-headers.js'
import { type Health, healthShow } from './health-show.js'
import { registerKept } from './keep-operations.js'
import { languageOf } from './language.js'
import { tagLasting } from './lasting.js'
import { Metrics, metricsShow } from './metrics-show.js'
import { openApiShow } from './openapi-show.js'
import { registerOperations, roles } from './operation.js'
import { longestParcel } from './parcels-show.js'
import { sharedSchemas } from './shared-schemas.js'
import { registerShelf } from './shelf-operations.js'
import { validatorOf } from './validation.js'

/** What adds operations or hooks. */
export type Plugin = (app: FastifyInstance) => void | Promise<void>

export interface AppParts {
  readonly desk: Desk
  /** Files, jobs and parcels; without it their operations say that a store is needed. */
  readonly keep?: Keep | undefined
  /** Where the server is bound, and what differs from the usual in who may ask and how often. */
  readonly guard?: Partial<GuardParts>
  /** Registered before the operations, so that their hooks see all of them. */
  readonly plugins?: readonly Plugin[]
  readonly health?: () => Health | Promise<Health>
  /** Figures that others add to, such as the queue of jobs. */
  readonly metrics?: Metrics
  /** Where log lines go; nowhere when left out. */
  readonly log?: { write(line: string): void }
}

const keyLength = 32

/** Who acts without an account, and on what store. */
function healthOf({ gate, gatehouse }: Guard): Health {
  return { store: gatehouse?.sql.engine ?? null, actsAs: gate.isLocal ? 'local' : null }
}

/** Without a store nothing outlives the server, so that a key of chance will do. */
function guardOf({ keep, guard }: AppParts): GuardParts {
  const key = keep?.doorKey ?? randomBytes(keyLength)
  return { host: '127.0.0.1', sql: keep?.sql, key, ...guard }
}

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { desk, keep, plugins = [], log, metrics = new Metrics() } = parts
  const app = fastify({
    genReqId: () => randomUUID(),
    // What a proxy of this machine says of its client is believed; nobody else is.
    trustProxy: 'loopback',
    // Numbers of parcels stand in addresses, each letter of them as up to nine.
    routerOptions: { maxParamLength: longestParcel * 9 },
    http: { connectionsCheckingInterval: milliseconds.looking, maxHeaderSize: longestHead },
    requestIdHeader: false,
    frameworkErrors: refuseEarly,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: usualBody,
    requestTimeout: milliseconds.request,
    keepAliveTimeout: milliseconds.keepAlive,
    return503OnClosing: true,
    logger: log === undefined ? false : { level: 'info', stream: log, base: null },
  })
  prepare(app)
  metrics.watch(app)
  const guard = await standGuard(app, guardOf(parts))
  for (const plugin of plugins) await plugin(app)
  const health = parts.health ?? (() => healthOf(guard))
  registerOperations(app, accountOperations(guard))
  await registerKept(app, { desk, keep, clock: guard.clock })
  await registerShelf(app, keep)
  registerOperations(app, [
    assessmentsKeep(desk, keep),
    explanationsPdf(desk, keep, guard.clock),
    ...deskOperations(desk, keep),
    healthShow(desk, health),
    metricsShow(metrics),
    openApiShow(app, desk.version),
  ])
  serveDocs(app)
  serveConsole(app)
  return app
}

/** What the framework refuses before any hook of ours has seen it. */
function refuseEarly(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  request.language = languageOf(request.headers['accept-language'])
  reply.headers(securityHeaders).header('x-request-id', request.id)
  sendFailure(error, request, reply)
}

function prepare(app: FastifyInstance): void {
  app.decorate('operations', [])
  app.decorateRequest('language', 'ko')
  app.setValidatorCompiler(validatorOf(sharedSchemas))
  app.setErrorHandler(sendFailure)
  app.setNotFoundHandler((request, reply) => {
    if (sendNoPage(request, reply)) return
    const allowed = methodsAt(app.operations, request.url.split('?')[0]!)
    if (allowed.length === 0) throw refusal('path_unknown')
    reply.header('allow', allowed.join(', '))
    throw refusal('method_not_allowed', request.method, { allowed: allowed.join(', ') })
  })
  app.addHook('onRoute', ({ url, config }) => {
    if (!roles.some(role => role === config?.role)) throw new Error(`${url} has no role`)
  })
  // Hooks with nothing to wait for call back: each promise is a turn of its own, in every request.
  app.addHook('onRequest', (request, reply, done) => {
    request.language = languageOf(request.headers['accept-language'])
    reply.header('x-request-id', request.id)
    reply.header('content-language', request.language).header('vary', 'accept-language')
    done()
  })
  app.addHook('onSend', tagLasting)
  app.addHook('onResponse', (request, reply, done) => {
    const { operation = 'none' } = request.routeOptions.config
    const told = { request_id: request.id, operation, status: reply.statusCode }
    // Addresses and bodies may be personal, so that the log has the name of the operation only.
    request.log.info({ ...told, ms: Math.round(reply.elapsedTime * 10) / 10 }, 'answered')
    done()
  })
}
