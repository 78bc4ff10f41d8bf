/** Finds out who asks, and remembers it for a moment, so that a busy store keeps nobody waiting. */
import { hasAccounts } from '../../../store/accounts.js'
import { findToken, isTokenForm } from '../../../store/api-tokens.js'
import { findSession } from '../../../store/sessions.js'
import type { Sql } from '../../../store/sql.js'
import { type Actor, localActor } from './actor.js'

/** For so long, in milliseconds, another process may take a change of an account for not yet made. */
const remembered = 5_000
const mostRemembered = 10_000

interface Known {
  readonly actor: Actor
  readonly until: number
}

export class Gate {
  private readonly sql: Sql | undefined
  private readonly clock: () => Date
  private readonly isLoopback: boolean
  private readonly known = new Map<string, Known>()
  private isOpen: boolean
  private askedAt = 0

  private constructor(parts: GateParts, isOpen: boolean) {
    this.sql = parts.sql
    this.clock = parts.clock
    this.isLoopback = parts.isLoopback
    this.isOpen = isOpen
  }

  static async of(parts: GateParts): Promise<Gate> {
    const isEmpty = parts.sql === undefined || !(await hasAccounts(parts.sql))
    return new Gate(parts, parts.isLoopback && isEmpty)
  }

  /** Whether the user of this machine acts without an account: nobody else reaches it, nobody has one. */
  get isLocal(): boolean {
    if (this.isOpen && this.sql) this.askAgain(this.sql)
    return this.isOpen
  }

  /** Asked aside: an account that another process makes closes the gate a moment later. */
  private askAgain(sql: Sql): void {
    const now = this.clock().getTime()
    if (now - this.askedAt < remembered) return
    this.askedAt = now
    hasAccounts(sql).then(
      has => {
        if (has) this.isOpen = false
      },
      () => undefined,
    )
  }

  /** Whether nobody has an account. */
  async isEmpty(): Promise<boolean> {
    return this.sql === undefined || !(await hasAccounts(this.sql))
  }

  /** What was known of accounts, sessions and tokens is asked anew. */
  async forget(): Promise<void> {
    this.known.clear()
    if (this.sql) this.isOpen = this.isLoopback && !(await hasAccounts(this.sql))
  }

  /** Who has this token; undefined where nobody has. */
  async ofToken(secret: string): Promise<Actor | undefined> {
    const { sql } = this
    if (!sql || !isTokenForm(secret)) return undefined
    return this.lookUp(secret, async () => {
      const holder = await findToken(sql, secret, this.clock())
      return holder && { ...localActor, ...holder, how: 'token' }
    })
  }

  /** Whose session this is; undefined where it has ended or never was. */
  async ofSession(secret: string): Promise<Actor | undefined> {
    const { sql } = this
    if (!sql || !/^[\w-]{43}$/.test(secret)) return undefined
    return this.lookUp(secret, async () => {
      const session = await findSession(sql, secret, this.clock())
      return session && { ...localActor, ...session, how: 'session', secret }
    })
  }

  private async lookUp(
    secret: string,
    ask: () => Promise<Actor | undefined>,
  ): Promise<Actor | undefined> {
    const now = this.clock().getTime()
    const known = this.known.get(secret)
    if (known && known.until > now) return known.actor
    this.known.delete(secret)
    const actor = await ask()
    if (!actor) return undefined
    if (this.known.size >= mostRemembered) this.known.clear()
    const until = Math.min(now + remembered, actor.expiresAt?.getTime() ?? Infinity)
    this.known.set(secret, { actor, until })
    return actor
  }
}

export interface GateParts {
  readonly sql: Sql | undefined
  readonly clock: () => Date
  /** The server is bound to an address that only this machine reaches. */
  readonly isLoopback: boolean
}
