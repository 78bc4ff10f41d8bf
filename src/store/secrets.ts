/** Random secrets that are shown once, and the digests that are kept of them. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const secretLength = 32

/** 256 bits by chance, with a prefix by which scanners and people know what it is. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(secretLength).toString('base64url')
}

/** A secret of 256 bits cannot be guessed, so a plain digest keeps it. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** The digest of a text that could be guessed: only who has the key can make it. */
export function keyedDigest(key: Uint8Array, ...parts: readonly string[]): string {
  const hmac = createHmac('sha256', key)
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`)
  return hmac.digest('hex')
}

/** Compares without telling by time where the two differ. */
export function isSameText(left: string, right: string): boolean {
  const bytes = [left, right].map(text => createHash('sha256').update(text).digest())
  return timingSafeEqual(bytes[0]!, bytes[1]!)
}
