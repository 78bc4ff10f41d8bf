/** Packs what is sent, where the client takes it so. */
import { gzipSync } from 'node:zlib'
import type { FastifyRequest } from 'fastify'

const gzipAsked = /(^|,)\s*gzip\s*(,|;(?!\s*q=0(\.0*)?\s*(,|$))|$)/

export function takesGzip({ headers }: FastifyRequest): boolean {
  return gzipAsked.test(String(headers['accept-encoding'] ?? ''))
}

/** Bodies of answers that last, packed once; the oldest makes room. */
const packed = new Map<string, Buffer>()
const mostPacked = 32

export function packedBody(tag: string, body: string): Buffer {
  const known = packed.get(tag) ?? gzipSync(body)
  packed.delete(tag)
  packed.set(tag, known)
  const [oldest] = packed.keys()
  if (packed.size > mostPacked && oldest !== undefined) packed.delete(oldest)
  return known
}
