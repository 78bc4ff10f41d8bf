/** An app over a keep of its own. */
import type { FastifyInstance } from 'fastify'
import type { Desk } from '../../src/ask/desk.js'
import { buildApp } from '../../src/doors/http/app.js'
import type { GuardParts } from '../../src/doors/http/guard/guard.js'
import { type Keep, type KeepOptions, openKeep } from '../../src/run/keep/keep.js'
import type { Engine } from '../store/engines.js'
import { keepOptions } from '../store/keeping.js'
import { desk as usualDesk } from './desk.js'
import { ask, cheapHasher } from './guarded.js'

export interface KeptApp {
  readonly app: FastifyInstance
  readonly keep: Keep
  readonly folder: string
  close(): Promise<void>
}

interface KeptParts {
  readonly desk?: Desk
  readonly guard?: Partial<GuardParts>
  readonly keep?: Partial<KeepOptions>
  readonly log?: { write(line: string): void }
}

export async function keptApp(engine: Engine, parts: KeptParts = {}): Promise<KeptApp> {
  const options = { ...(await keepOptions(engine)), ...parts.keep }
  const keep = await openKeep(options)
  const { desk = usualDesk, guard, log } = parts
  const app = await buildApp({
    desk,
    keep,
    guard: { hasher: cheapHasher, ...guard },
    ...(log ? { log } : {}),
  })
  const close = async () => {
    await app.close()
    await keep.close()
  }
  return { app, keep, folder: options.folder, close }
}

export async function upload(
  app: FastifyInstance,
  payload: string | Buffer,
  { query = '', headers = {} }: { query?: string; headers?: Record<string, string> } = {},
) {
  const type = { 'content-type': 'text/csv', ...headers }
  return ask(app, `POST /v1/files${query}`, { payload, headers: type })
}

/** The job once it has ended. */
export async function endOf(app: FastifyInstance, assessment: string) {
  for (;;) {
    const job = (await ask(app, `GET /v1/jobs/${assessment}`)).json()
    if (['done', 'failed', 'cancelled'].includes(job.state)) return job
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
