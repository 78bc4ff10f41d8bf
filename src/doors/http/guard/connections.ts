/** Bounds of connections: how many there are, how many from one place, how long one may say nothing. */
import type { FastifyInstance } from 'fastify'
import { placeOf } from '../../../store/lockout.js'
import { isLoopback } from '../loopback.js'

const loopbackOfSix = placeOf('::1')

export interface ConnectionBounds {
  readonly most: number
  readonly mostOfPlace: number
  /** Milliseconds until the headers of a request have come. */
  readonly headers: number
  /** Milliseconds in which nothing is read or written. */
  readonly idle: number
}

export const usualBounds: ConnectionBounds = {
  most: 2_000,
  mostOfPlace: 200,
  headers: 15_000,
  idle: 120_000,
}

export function boundConnections(app: FastifyInstance, bounds: ConnectionBounds): void {
  const { server } = app
  const places = new Map<string, number>()
  server.maxConnections = bounds.most
  server.headersTimeout = bounds.headers
  // Bodies are looked after by themselves: a large file may take longer than any one bound.
  server.requestTimeout = 0
  server.timeout = bounds.idle
  server.on('connection', socket => {
    const place = placeOf(socket.remoteAddress ?? '')
    // Behind a proxy of this machine all come from one place.
    if (isLoopback(place) || place === loopbackOfSix) return
    const count = (places.get(place) ?? 0) + 1
    places.set(place, count)
    socket.once('close', () => {
      const left = (places.get(place) ?? 1) - 1
      if (left > 0) places.set(place, left)
      else places.delete(place)
    })
    if (count > bounds.mostOfPlace) socket.destroy()
  })
}
