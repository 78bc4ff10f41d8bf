/** Operations of the tests: one that writes after a while, and one that reads a stream. */
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/doors/http/app.js'
import type { GuardParts } from '../../src/doors/http/guard/guard.js'
import { type Operation, registerOperations } from '../../src/doors/http/operation.js'
import { desk } from './desk.js'
import { cheapHasher, testKey } from './guarded.js'

export interface Probed {
  runs: number
  wait: Promise<void>
}

function probes(state: Probed): readonly Operation[] {
  const words = { ko: '시험', en: 'probe' }
  return [
    {
      id: 'probes-create',
      method: 'POST',
      url: '/v1/probes',
      role: 'clerk',
      tag: 'system',
      title: words,
      answers: { 201: {} },
      handle: async (request, reply) => {
        const run = ++state.runs
        await state.wait
        const { fails } = request.body as { fails?: boolean }
        if (fails) throw new Error('the world failed')
        reply.code(201).header('location', `/v1/probes/${run}`)
        return { run }
      },
    },
    {
      id: 'streams-create',
      method: 'POST',
      url: '/v1/streams',
      role: 'clerk',
      tag: 'system',
      title: words,
      answers: { 201: {} },
      isStreamed: true,
      bodyLimit: 2 ** 40,
      handle: async (request, reply) => {
        let bytes = 0
        for await (const chunk of request.raw) bytes += (chunk as Buffer).length
        reply.code(201)
        return { bytes }
      },
    },
  ]
}

export function probedApp(
  parts: Partial<GuardParts>,
  state: Probed = { runs: 0, wait: Promise.resolve() },
): Promise<FastifyInstance> {
  const plugin = async (app: FastifyInstance) => {
    await app.register(async own => {
      own.addContentTypeParser('text/csv', (_request, _payload, done) => done(null))
      registerOperations(own, probes(state))
    })
  }
  const guard = { key: testKey, hasher: cheapHasher, ...parts }
  return buildApp({ desk, guard, plugins: [plugin] })
}
