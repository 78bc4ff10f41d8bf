/** ETags for answers that depend on law, schedule and address alone. */
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { packedBody, takesGzip } from './packing.js'

const tagDigits = 22

/** Shorter bodies gain nothing by it. */
const leastPacked = 2000

/** The tag of a body; the language is told by `Vary`. */
function tagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, tagDigits)}"`
}

/** Whether a client has what it asks for; a weak tag is as good as a strong one for reading. */
function isHeld(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  const tags = header.split(',').map(one => one.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(tag)
}

/** Tags the body of a lasting answer; a client that has it is sent nothing. */
export function tagLasting(
  request: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
  done: (error: null, body: unknown) => void,
): void {
  done(null, tagged(request, reply, body))
}

function tagged(request: FastifyRequest, reply: FastifyReply, body: unknown): unknown {
  const isTagged = request.routeOptions.config.isLasting === true && reply.statusCode === 200
  if (!isTagged || typeof body !== 'string') return body
  const isPacked = body.length >= leastPacked && takesGzip(request)
  const plain = tagOf(body)
  const tag = isPacked ? plain.replace(/"$/, '-gzip"') : plain
  reply.header('vary', 'accept-language, accept-encoding')
  reply.header('etag', tag).header('cache-control', 'private, no-cache')
  if (!isHeld(request.headers['if-none-match'], tag)) {
    if (!isPacked) return body
    reply.header('content-encoding', 'gzip')
    return packedBody(plain, body)
  }
  reply.code(304).removeHeader('content-type')
  return ''
}
