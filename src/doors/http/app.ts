/** Builds the server: operations over a desk, and what is plugged in besides. */
import { randomUUID } from 'node:crypto'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Desk } from '../../ask/desk.js'
import { assessmentsCreate } from './assessments-create.js'
import { methodsAt, refusal, sendFailure } from './failures.js'
import { type Health, healthShow } from './health-show.js'
import { languageOf } from './language.js'
import { tagLasting } from './lasting.js'
import { registerOperations, roles } from './operation.js'
import { sharedSchemas } from './shared-schemas.js'
import { validatorOf } from './validation.js'

/** What adds operations or hooks: accounts, files, parcels. */
export type Plugin = (app: FastifyInstance) => void | Promise<void>

export interface AppParts {
  readonly desk: Desk
  /** Registered before the operations, so that their hooks see all of them. */
  readonly plugins?: readonly Plugin[]
  readonly health?: () => Health | Promise<Health>
  /** Where log lines go; nowhere when left out. */
  readonly log?: { write(line: string): void }
}

const usualBody = 1 << 20
const milliseconds = { request: 30_000, keepAlive: 72_000, headers: 60_000 }

const withoutStore: Health = { store: null, actsAs: 'local' }

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { desk, plugins = [], health = () => withoutStore, log } = parts
  const app = fastify({
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: usualBody,
    requestTimeout: milliseconds.request,
    keepAliveTimeout: milliseconds.keepAlive,
    return503OnClosing: true,
    logger: log === undefined ? false : { level: 'info', stream: log, base: null },
  })
  prepare(app)
  for (const plugin of plugins) await plugin(app)
  registerOperations(app, [healthShow(desk, health), assessmentsCreate(desk)])
  return app
}

function prepare(app: FastifyInstance): void {
  app.decorate('operations', [])
  app.decorateRequest('language', 'ko')
  app.setValidatorCompiler(validatorOf(sharedSchemas))
  app.setErrorHandler(sendFailure)
  app.setNotFoundHandler((request, reply) => {
    const allowed = methodsAt(app.operations, request.url.split('?')[0]!)
    if (allowed.length === 0) throw refusal('path_unknown')
    reply.header('allow', allowed.join(', '))
    throw refusal('method_not_allowed', request.method, { allowed: allowed.join(', ') })
  })
  app.addHook('onRoute', ({ url, config }) => {
    if (!roles.some(role => role === config?.role)) throw new Error(`${url} has no role`)
  })
  app.addHook('onRequest', async (request, reply) => {
    request.language = languageOf(request.headers['accept-language'])
    reply.header('x-request-id', request.id)
    reply.header('content-language', request.language).header('vary', 'accept-language')
  })
  app.addHook('onSend', tagLasting)
  app.addHook('onResponse', async (request, reply) => {
    const { operation = 'none' } = request.routeOptions.config
    const told = { request_id: request.id, operation, status: reply.statusCode }
    // Addresses and bodies may be personal, so that the log has the name of the operation only.
    request.log.info({ ...told, ms: Math.round(reply.elapsedTime * 10) / 10 }, 'answered')
  })
}
