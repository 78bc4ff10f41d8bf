/** What an operation of the interface is: its route, who may ask it, its schemas and its words. */
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import type { JsonSchema } from '../../ask/schema.js'
import type { Text } from '../../judge/steps.js'
import type { Language } from './language.js'

/** From the least to the most; `public` is asked of nobody. */
export const roles = ['public', 'viewer', 'clerk', 'manager', 'admin'] as const

export type Role = (typeof roles)[number]

/** The type of bodies that are written here and not by the server. */
export const jsonType = 'application/json; charset=utf-8'

export type Tag =
  | 'assessments'
  | 'explanations'
  | 'files'
  | 'parcels'
  | 'law'
  | 'schedule'
  | 'rates'
  | 'reforms'
  | 'orders'
  | 'landed'
  | 'declarations'
  | 'figures'
  | 'editions'
  | 'accounts'
  | 'system'

export interface Operation {
  /** Its name, which is that of its file too: `assessments-create`. */
  readonly id: string
  readonly method: HTTPMethods
  readonly url: string
  readonly role: Role
  readonly tag: Tag
  readonly title: Text
  readonly about?: Text
  readonly params?: JsonSchema
  readonly query?: JsonSchema
  readonly headers?: JsonSchema
  readonly body?: JsonSchema
  /** Media types of the body other than JSON. */
  readonly consumes?: readonly string[]
  /** By status: the schema of a JSON body, the media types of another one, or null for none. */
  readonly answers: Readonly<Record<number, JsonSchema | readonly string[] | null>>
  /** Statuses of problem documents that are worth naming. */
  readonly problems?: readonly number[]
  /** The answer depends on law, schedule and the address alone: it gets an ETag. */
  readonly isLasting?: boolean
  /** It is sent by POST, but changes nothing: it is not noted in the audit. */
  readonly isQuestion?: boolean
  /** Its body is read as it comes, and may take as long as it keeps coming. */
  readonly isStreamed?: boolean
  readonly bodyLimit?: number
  handle(request: FastifyRequest, reply: FastifyReply): unknown
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may ask; a route without one is refused when the app is built. */
    role?: Role
    operation?: string
    isLasting?: boolean
    isQuestion?: boolean
    isStreamed?: boolean
  }
  interface FastifyRequest {
    language: Language
  }
  interface FastifyInstance {
    /** All operations that were registered, in their order. */
    operations: Operation[]
  }
}

/** Registers operations; the app keeps a list of them for its documents. */
export function registerOperations(app: FastifyInstance, operations: readonly Operation[]): void {
  for (const one of operations) {
    app.operations.push(one)
    app.route(routeOf(one))
  }
}

function routeOf(one: Operation) {
  const { id, method, url, role, bodyLimit } = one
  const { isLasting = false, isQuestion = false, isStreamed = false } = one
  const schema = {
    ...(one.params ? { params: one.params } : {}),
    ...(one.query ? { querystring: one.query } : {}),
    ...(one.headers ? { headers: one.headers } : {}),
    ...(one.body ? { body: one.body } : {}),
  }
  return {
    ...{ method, url, schema },
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    config: { role, operation: id, isLasting, isQuestion, isStreamed },
    handler: one.handle,
  }
}
