/** The cookie that carries the secret of a session; no script reads it, no other site sends it. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isLoopback } from '../loopback.js'

/** A browser takes the first name from us alone, over TLS, for this host (RFC 6265bis). */
const names = { secure: '__Host-gwanmun', loopback: 'gwanmun' } as const

/** On the machine itself there is no TLS, and some browsers keep no secure cookie then. */
function isPlain(request: FastifyRequest): boolean {
  return isLoopback(request.hostname.replace(/^\[|\]$/g, ''))
}

export function sessionSecret(request: FastifyRequest): string | undefined {
  return request.cookies[isPlain(request) ? names.loopback : names.secure]
}

function optionsOf(request: FastifyRequest) {
  const isSecure = !isPlain(request)
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure } as const
}

export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  { secret, expiresAt }: { readonly secret: string; readonly expiresAt: Date },
): void {
  const name = isPlain(request) ? names.loopback : names.secure
  reply.setCookie(name, secret, { ...optionsOf(request), expires: expiresAt })
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  const name = isPlain(request) ? names.loopback : names.secure
  reply.clearCookie(name, optionsOf(request))
}
