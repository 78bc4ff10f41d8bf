/** How often one may ask: by account, and where there is none by the place that asks. */
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { placeOf } from '../../../store/lockout.js'
import { refusal } from '../failures.js'

/** Requests within a minute. */
export interface Limits {
  /** Of the machine's own user: only a program that runs wild is stopped. */
  readonly local: number
  readonly account: number
  /** Of a place that has not signed in. */
  readonly place: number
  /** Tokens and sessions of nobody, from one place. */
  readonly wrong: number
  /** Attempts to sign in, from one place. */
  readonly signIn: number
}

export const usualLimits: Limits = {
  local: 1_000_000,
  account: 12_000,
  place: 300,
  wrong: 60,
  signIn: 30,
}

const minute = 60_000
const mostKept = 20_000

export interface Limiter {
  /** Counts a request and tells how many are left. Throws 429 where none is. */
  request(request: FastifyRequest, reply: FastifyReply): Promise<void>
  /** Throws 429 where a place has shown too many secrets of nobody. */
  checkWrong(request: FastifyRequest, reply: FastifyReply): Promise<void>
  countWrong(request: FastifyRequest): Promise<void>
  signIn(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

function keyOf(request: FastifyRequest): string {
  const { actor, ip } = request
  return actor ? `${actor.how === 'local' ? 'local' : 'account'} ${actor.name}` : placeOf(ip)
}

function mostOf({ actor }: FastifyRequest, limits: Limits): number {
  if (!actor) return limits.place
  return actor.how === 'local' ? limits.local : limits.account
}

function refuse(reply: FastifyReply, seconds: number): never {
  const wait = String(Math.max(1, seconds))
  reply.header('retry-after', wait)
  throw refusal('too_many_requests', wait)
}

export async function limiterOf(app: FastifyInstance, limits: Limits): Promise<Limiter> {
  await app.register(rateLimit, { global: false, timeWindow: minute, cache: mostKept })
  const placeKey = (request: FastifyRequest) => placeOf(request.ip)
  const requests = app.createRateLimit({
    keyGenerator: keyOf,
    max: request => mostOf(request, limits),
  })
  const wrong = app.createRateLimit({ keyGenerator: placeKey, max: limits.wrong })
  const signIns = app.createRateLimit({ keyGenerator: placeKey, max: limits.signIn })
  return {
    request: async (request, reply) => {
      const told = await requests(request)
      if (told.isAllowed) return
      reply.header('ratelimit-limit', told.max).header('ratelimit-remaining', told.remaining)
      reply.header('ratelimit-reset', told.ttlInSeconds)
      if (told.isExceeded) refuse(reply, told.ttlInSeconds)
    },
    checkWrong: async (request, reply) => {
      const told = await wrong(request, { increment: false })
      if (!told.isAllowed && told.remaining <= 0) refuse(reply, told.ttlInSeconds)
    },
    countWrong: async request => {
      await wrong(request)
    },
    signIn: async (request, reply) => {
      const told = await signIns(request)
      if (!told.isAllowed && told.isExceeded) refuse(reply, told.ttlInSeconds)
    },
  }
}
