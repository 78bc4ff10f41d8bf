/** Where a request comes from: no page of another site may act through somebody's browser. */
import type { FastifyRequest } from 'fastify'
import { isReading } from '../../../store/roles.js'
import { refusal } from '../failures.js'
import { isLoopback } from '../loopback.js'

/** Headers that proxies add. */
const proxyMarks = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

/** The name in a `Host` header, without its port. */
function nameOf(host: string): string {
  const bracketed = /^\[([0-9a-f:.]+)\](?::\d{1,5})?$/i.exec(host)
  return (bracketed?.[1] ?? host.replace(/:\d{1,5}$/, '')).toLowerCase()
}

/**
 * A name of another site that points to this machine makes a browser take us for that site. Where no
 * account is asked for, only the names of this machine are answered.
 */
export function checkHost({ headers }: FastifyRequest): void {
  if (!isLoopback(nameOf(headers.host ?? ''))) throw refusal('host_bad')
  // What a proxy lets through comes from elsewhere, and would act as the user of this machine.
  if (proxyMarks.some(name => headers[name] !== undefined)) throw refusal('account_missing')
}

/**
 * Browsers tell with each request whether a page of ours made it; other programs say nothing. Where a
 * browser is too old to tell, the origin must be the host that is asked.
 */
export function checkOrigin(request: FastifyRequest): void {
  if (isReading(request.method)) return
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw refusal('origin_bad')
    return
  }
  if (origin !== undefined && hostOf(origin) !== host) throw refusal('origin_bad')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
