/** Who asks: the user of this machine, somebody who signed in, a token, or nobody. */
import type { FastifyRequest } from 'fastify'
import { localName } from '../../../store/accounts.js'
import type { Role } from '../../../store/roles.js'

export interface Actor {
  readonly how: 'local' | 'session' | 'token'
  readonly name: string
  readonly role: Role
  /** Number of the account; the user of this machine has none. */
  readonly account: number | undefined
  /** What a token is cut down to. */
  readonly scopes: readonly string[] | undefined
  /** The secret of a session, from which the token against forged requests follows. */
  readonly secret: string | undefined
  readonly expiresAt: Date | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | undefined
  }
}

export const localActor: Actor = {
  how: 'local',
  name: localName,
  role: 'admin',
  account: undefined,
  scopes: undefined,
  secret: undefined,
  expiresAt: undefined,
}

/** The name under which what is asked is done. */
export function actorName(request: FastifyRequest): string {
  return request.actor?.name ?? localName
}
