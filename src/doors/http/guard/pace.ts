/** Ends requests whose bodies come too slowly: each holds a place that others could have. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refusal } from '../failures.js'

/** In milliseconds and bytes. */
export interface Pace {
  /** A body that is read as a whole is there by then. */
  readonly whole: number
  /** Of a file that is streamed in, `least` bytes come within `span`. */
  readonly span: number
  readonly least: number
  /** How often it is looked after. */
  readonly every: number
}

export const usualPace: Pace = { whole: 30_000, span: 30_000, least: 64 << 10, every: 1_000 }

declare module 'fastify' {
  interface FastifyRequest {
    watched: Watched | undefined
  }
}

interface Watched {
  readonly request: FastifyRequest
  since: number
  bytes: number
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** Whether a body is late; what waits to be read here is not the client's doing. */
function isLate(watched: Watched, pace: Pace, now: number): boolean {
  const { raw, routeOptions } = watched.request
  if (routeOptions.config.isStreamed !== true) return now - watched.since > pace.whole
  const { bytesRead } = raw.socket
  if (raw.readableLength > 0 || bytesRead - watched.bytes >= pace.least) {
    watched.bytes = bytesRead
    watched.since = now
  }
  return now - watched.since > pace.span
}

/** What reads the body is told, and so answers with a problem; the connection ends with it. */
function end({ raw }: FastifyRequest): void {
  raw.emit('error', refusal('request_too_slow'))
}

export function keepPace(app: FastifyInstance, pace: Pace): void {
  const watched = new Set<Watched>()
  const look = setInterval(() => {
    const now = performance.now()
    for (const one of watched) {
      const { raw } = one.request
      const isOver = raw.complete || raw.destroyed
      if (isOver || isLate(one, pace, now)) watched.delete(one)
      if (!isOver && !watched.has(one)) end(one.request)
    }
  }, pace.every)
  look.unref()
  app.decorateRequest('watched', undefined)
  app.addHook('onClose', async () => clearInterval(look))
  app.addHook('onRequest', (request, _reply, done) => {
    if (hasBody(request)) {
      const { bytesRead } = request.raw.socket
      request.watched = { request, since: performance.now(), bytes: bytesRead ?? 0 }
      watched.add(request.watched)
    }
    done()
  })
  app.addHook('onSend', (request, reply, body, done) => {
    if (request.watched) watched.delete(request.watched)
    // What is still on its way would be taken for the next request.
    if (hasBody(request) && !request.raw.complete) reply.header('connection', 'close')
    done(null, body)
  })
}
