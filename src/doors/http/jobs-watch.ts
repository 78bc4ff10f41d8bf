/** `GET /v1/jobs/{assessment}/events`: how a job goes on, as server-sent events. */
import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { JobEvent, Keep } from '../../run/keep/keep.js'
import { refusal } from './failures.js'
import { assessmentOf, jobAt, jobParams } from './jobs-show.js'
import { type Kept, keepOf, shownJob } from './keep-schemas.js'
import type { Operation } from './operation.js'

/** Streams of one account at a time. */
const mostStreams = 20
/** Something is sent at least this often, so that nobody between takes the line for dead. */
const heartbeat = 15_000
/** Then the client comes again, and is asked again who it is. */
const longest = 15 * 60_000

function eventText({ id, job }: JobEvent): string {
  return `id: ${id}\nevent: job\ndata: ${JSON.stringify(shownJob(job))}\n\n`
}

interface Watch {
  readonly keep: Keep
  readonly assessment: string
  readonly signal: AbortSignal
}

function pause(milliseconds: number): { readonly over: Promise<'pause'>; end(): void } {
  let timer: NodeJS.Timeout
  const over = new Promise<'pause'>(resolve => {
    timer = setTimeout(resolve, milliseconds, 'pause')
  })
  return { over, end: () => clearTimeout(timer) }
}

async function* eventsOf({ keep, assessment, signal }: Watch): AsyncGenerator<string> {
  const events = keep.watch(assessment, signal)[Symbol.asyncIterator]()
  try {
    let next = events.next()
    while (!signal.aborted) {
      const beat = pause(heartbeat)
      const come = await Promise.race([next, beat.over])
      beat.end()
      if (come === 'pause') yield ':\n\n'
      else if (come.done) return
      else {
        yield eventText(come.value)
        next = events.next()
      }
    }
  } finally {
    await events.return?.(undefined)
  }
}

export function jobsWatch(keep: Kept): Operation {
  const open = new Map<string, number>()
  const move = (name: string, by: number): void => {
    const count = (open.get(name) ?? 0) + by
    if (count > 0) open.set(name, count)
    else open.delete(name)
  }
  /** Ends with the client, with the server, and after a while by itself. */
  function signalOf(request: FastifyRequest, name: string): AbortSignal {
    const gone = new AbortController()
    move(name, 1)
    request.raw.socket.once('close', () => gone.abort())
    const signal = AbortSignal.any([
      gone.signal,
      AbortSignal.timeout(longest),
      request.server.stopping,
    ])
    signal.addEventListener('abort', () => move(name, -1), { once: true })
    return signal
  }
  return {
    id: 'jobs-watch',
    method: 'GET',
    url: '/v1/jobs/:assessment/events',
    role: 'viewer',
    tag: 'files',
    title: { ko: '작업의 진행을 받습니다', en: 'Watch a job' },
    about: {
      ko: '먼저 지금 상태를, 그다음 바뀔 때마다 사건 하나(job)를 보냅니다. 끝나면 닫힙니다.',
      en: 'Sends the present state, then one event (job) for each change; closes once it has ended.',
    },
    params: jobParams,
    answers: { 200: ['text/event-stream'] },
    problems: [404, 429, 503],
    handle: async (request, reply) => {
      const store = keepOf(keep)
      const assessment = assessmentOf(request.params)
      await jobAt(store, assessment)
      const name = request.actor?.name ?? ''
      if ((open.get(name) ?? 0) >= mostStreams) {
        reply.header('retry-after', '10')
        throw refusal('too_many_requests', '10')
      }
      const signal = signalOf(request, name)
      reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no')
      return reply.send(Readable.from(eventsOf({ keep: store, assessment, signal })))
    },
  }
}
