/** A guarded app over a real store, and a browser that keeps its cookie. */
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { onTestFinished } from 'vitest'
import { buildApp } from '../../src/doors/http/app.js'
import type { GuardParts } from '../../src/doors/http/guard/guard.js'
import { createAccount } from '../../src/store/accounts.js'
import { Hasher } from '../../src/store/passwords.js'
import type { Role } from '../../src/store/roles.js'
import type { Sql } from '../../src/store/sql.js'
import { desk } from './desk.js'

export const password = 'correct horse battery'
export const cheapHasher = new Hasher({ log2: 4, block: 8, parallel: 1 })
export const testKey = new Uint8Array(32).fill(9)

export function guardedApp(parts: Partial<GuardParts> = {}): Promise<FastifyInstance> {
  return buildApp({ desk, guard: { key: testKey, hasher: cheapHasher, ...parts } })
}

/** An app that is closed at the end of the running test. */
export async function closing(app: Promise<FastifyInstance>): Promise<FastifyInstance> {
  const opened = await app
  onTestFinished(() => opened.close())
  return opened
}

export async function makeAccount(sql: Sql, name: string, role: Role): Promise<void> {
  const given = { name, role, password }
  const made = await createAccount(sql, cheapHasher, given, new Date())
  if ('fault' in made) throw new Error(made.fault)
}

export interface Asked extends Omit<InjectOptions, 'method' | 'url' | 'headers'> {
  readonly headers?: Readonly<Record<string, string>>
}

/** `'GET /v1/x'` or `'POST /v1/x'`. */
export function ask(
  app: FastifyInstance,
  what: string,
  { headers = {}, ...more }: Asked = {},
): Promise<LightMyRequestResponse> {
  const [method, url] = what.split(' ') as ['GET', string]
  const host = { host: 'localhost:4880' }
  return app.inject({ method, url, headers: { ...host, ...headers }, ...more })
}

/** Somebody who has signed in: sends the cookie, and the token against forgery unless told not to. */
export class Browser {
  readonly app: FastifyInstance
  cookie = ''
  csrf = ''

  constructor(app: FastifyInstance) {
    this.app = app
  }

  async signIn(name: string, word = password): Promise<LightMyRequestResponse> {
    const payload = { name, password: word }
    const answer = await ask(this.app, 'POST /v1/sessions', { payload })
    this.cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0]!
    this.csrf = answer.statusCode === 201 ? answer.json().csrf_token : ''
    return answer
  }

  ask(what: string, { headers = {}, ...more }: Asked = {}): Promise<LightMyRequestResponse> {
    const own = { cookie: this.cookie, 'x-csrf-token': this.csrf }
    return ask(this.app, what, { ...more, headers: { ...own, ...headers } })
  }
}

export async function signedIn(app: FastifyInstance, name: string): Promise<Browser> {
  const browser = new Browser(app)
  const { statusCode } = await browser.signIn(name)
  if (statusCode !== 201) throw new Error(`sign-in: ${statusCode}`)
  return browser
}
