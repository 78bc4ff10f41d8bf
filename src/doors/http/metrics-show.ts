/** Counts and times of the server for Prometheus; by operation and status, never by address. */
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Operation } from './operation.js'

const milli = 1000

/** Upper bounds in seconds; the aims of one parcel are among them. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.015, 0.05, 0.1, 0.5, 1, 5, 30]

export class Metrics {
  readonly registry = new Registry()
  private readonly answers: Counter<'operation' | 'status'>
  private readonly seconds: Histogram<'operation'>
  private readonly open: Gauge

  constructor() {
    const registers = [this.registry]
    collectDefaultMetrics({ register: this.registry, prefix: 'gwanmun_' })
    this.answers = new Counter({
      ...{ name: 'gwanmun_http_answers_total', help: 'Answers by operation and status' },
      ...{ labelNames: ['operation', 'status'], registers },
    })
    this.seconds = new Histogram({
      ...{ name: 'gwanmun_http_seconds', help: 'Time to an answer by operation' },
      ...{ labelNames: ['operation'], buckets, registers },
    })
    this.open = new Gauge({
      ...{ name: 'gwanmun_http_open', help: 'Requests that are being answered', registers },
    })
  }

  /** Watches all requests of an app. */
  watch(app: FastifyInstance): void {
    app.addHook('onRequest', (_request, _reply, done) => {
      this.open.inc()
      done()
    })
    app.addHook('onResponse', (request, reply, done) => {
      const { operation = 'none' } = request.routeOptions.config
      this.open.dec()
      this.answers.inc({ operation, status: String(reply.statusCode) })
      this.seconds.observe({ operation }, reply.elapsedTime / milli)
      done()
    })
  }
}

/** `GET /v1/metrics`. */
export function metricsShow({ registry }: Metrics): Operation {
  return {
    id: 'metrics-show',
    method: 'GET',
    url: '/v1/metrics',
    role: 'viewer',
    tag: 'system',
    title: {
      ko: '서버의 수치를 Prometheus 형식으로 봅니다',
      en: 'Show the figures of the server for Prometheus',
    },
    answers: { 200: ['text/plain'] },
    handle: async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  }
}
