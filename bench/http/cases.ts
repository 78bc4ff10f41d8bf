/** What is measured over HTTP: one parcel, a thousand, and one while a large job runs. */
import { mkdtempSync, openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { medianOf } from '../median.js'
import { sampleAt } from '../workplace.js'
import { answerTimes, type Load, quantile } from './load.js'
import { sampleBodies } from './sample-bodies.js'
import { type Running, startServer } from './servers.js'

export interface HttpPlace {
  /** A copy of the build, which takes outputs too. */
  readonly build: string
  readonly pairs: number
  readonly scale: number
  readonly say: (line: string) => void
}

/** One row of a table: what was measured, and its figures in order. */
export interface Row {
  readonly name: string
  readonly figures: readonly string[]
}

export interface HttpResult {
  readonly name: string
  readonly ko: string
  readonly en: string
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  readonly notes: readonly string[]
}

export interface HttpCase {
  readonly name: string
  measure(place: HttpPlace): Promise<HttpResult>
}

const head = ['median', 'p99', 'most', 'answers a second']
const [half, nearlyAll] = [0.5, 0.99]
const connections = 8
const counts = { warm: 2000, one: 3000, pace: 6000, thousand: 60, busy: 6000 }
const parcels = 1000
const million = 1_000_000

/** Each server has a new store of its own, embedded, which it brings up before it answers. */
function ours({ build }: HttpPlace): Promise<Running> {
  const data = mkdtempSync(join(build, 'data-'))
  const words = ['serve', '--port', '0', '--data', data]
  return startServer([join(build, 'dist/doors/cli/main.js'), ...words], build)
}

const bare = ({ build }: HttpPlace): Promise<Running> =>
  startServer([join(import.meta.dirname, 'bare.mjs'), build], build)

const ms = (time: number): string => `${time.toFixed(2)} ms`

interface Turn {
  readonly times: Float64Array
  readonly perSecond: number
}

async function turn(load: Load): Promise<Turn> {
  const { seconds, times } = await answerTimes(load)
  return { times, perSecond: load.requests / seconds }
}

/** Times of asking one after the other, and how many a second where several ask side by side. */
async function onePair(address: string, bodies: readonly string[]) {
  const alone = await turn({ address, bodies, requests: counts.one, connections: 1 })
  const side = await turn({ address, bodies, requests: counts.pace, connections })
  return { times: alone.times, perSecond: side.perSecond }
}

/** Over several turns: the medians of what each turn showed, and the worst of all. */
function rowOf(name: string, turns: readonly Turn[]): Row {
  const middle = (of: (one: Turn) => number): number => medianOf(turns.map(of)).median
  const worst = Math.max(...turns.map(({ times }) => times.at(-1)!))
  const figures = [
    ms(middle(({ times }) => quantile(times, half))),
    ms(middle(({ times }) => quantile(times, nearlyAll))),
    ms(worst),
    Math.round(middle(({ perSecond }) => perSecond)).toLocaleString('en'),
  ]
  return { name, figures }
}

async function measureOne(place: HttpPlace): Promise<HttpResult> {
  const servers = [await ours(place), await bare(place)]
  const turns: Turn[][] = [[], []]
  const bodies = sampleBodies(1)
  try {
    for (const { address } of servers) {
      await answerTimes({ address, bodies, requests: counts.warm, connections })
    }
    for (let pair = 0; pair < place.pairs; pair++) {
      for (const [at, { address }] of servers.entries()) {
        turns[at]!.push(await onePair(address, bodies))
        place.say(`  ${pair + 1} ${at === 0 ? 'serve' : 'node:http'}`)
      }
    }
  } finally {
    for (const server of servers) await server.stop()
  }
  const paces = turns[0]!.map(({ perSecond }, pair) => perSecond / turns[1]![pair]!.perSecond)
  const { median, low, high, percent } = medianOf(paces)
  return {
    name: 'http-one',
    ko: '화물 하나',
    en: 'one parcel',
    head,
    rows: [rowOf('gwanmun serve', turns[0]!), rowOf('node:http alone', turns[1]!)],
    notes: [
      `answers a second beside node:http: **${median.toFixed(2)}×** ` +
        `(${low.toFixed(2)}–${high.toFixed(2)}, ${percent} % sure); aim at least 0.6`,
      'aim: p99 at most 5 ms',
    ],
  }
}

async function measureThousand(place: HttpPlace): Promise<HttpResult> {
  const server = await ours(place)
  const turns: Turn[] = []
  const own: Turn[] = []
  const bodies = sampleBodies(parcels)
  const { address } = server
  try {
    await turn({ address, bodies, requests: counts.thousand, connections: 1 })
    for (let pair = 0; pair < place.pairs; pair++) {
      server.told()
      const seen = await turn({ address, bodies, requests: counts.thousand, connections: 1 })
      turns.push(seen)
      own.push({ times: server.told(), perSecond: seen.perSecond })
      place.say(`  ${pair + 1} a thousand`)
    }
  } finally {
    await server.stop()
  }
  const size = (bodies[0]!.length / 1e6).toFixed(2)
  const rows = [rowOf('gwanmun serve, seen by the client', turns), rowOf('its own time', own)]
  const notes = [
    `a body of ${size} MB; its own time is from the first bytes of the request to the answer; aim 50 ms`,
  ]
  return { name: 'http-thousand', ko: '화물 1,000개', en: 'a thousand parcels', head, rows, notes }
}

const ended = ['done', 'failed', 'cancelled']

interface Job {
  readonly assessment: string
  readonly state: string
}

/** Sends the sample as a file: the server judges it as a job, in a process that gives way to others. */
async function startJob({ address }: Running, scale: number): Promise<Job> {
  const input = sampleAt({ lines: Math.round(million * scale), seed: 1 })
  const sent = await fetch(`${address}/v1/files?name=sample.csv`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: await openAsBlob(input),
  })
  if (!sent.ok) throw new Error(`the file was refused: ${await sent.text()}`)
  return (await sent.json()) as Job
}

async function stateOf({ address }: Running, { assessment }: Job): Promise<string> {
  return ((await (await fetch(`${address}/v1/jobs/${assessment}`)).json()) as Job).state
}

/** A job that has not ended by itself is stopped, so that the next turn has the machine again. */
async function stopJob({ address }: Running, { assessment }: Job): Promise<void> {
  await fetch(`${address}/v1/jobs/${assessment}/cancel`, { method: 'POST' })
}

async function measureBusy(place: HttpPlace): Promise<HttpResult> {
  const server = await ours(place)
  const turns: Turn[] = []
  const bodies = sampleBodies(1)
  const { address } = server
  let whole = 0
  try {
    await answerTimes({ address, bodies, requests: counts.warm, connections: 1 })
    for (let pair = 0; pair < place.pairs; pair++) {
      const job = await startJob(server, place.scale)
      turns.push(await turn({ address, bodies, requests: counts.busy, connections: 1 }))
      whole += Number(!ended.includes(await stateOf(server, job)))
      await stopJob(server, job)
      place.say(`  ${pair + 1} busy`)
    }
  } finally {
    await server.stop()
  }
  return {
    name: 'http-busy',
    ko: '100만 행을 판정하는 동안 화물 하나',
    en: 'one parcel while a million lines are judged',
    head,
    rows: [rowOf('gwanmun serve', turns)],
    notes: [
      `the job ran longer than the requests in ${whole} of ${place.pairs} turns`,
      'aim: p99 at most 15 ms',
    ],
  }
}

export const httpCases: readonly HttpCase[] = [
  { name: 'http-one', measure: measureOne },
  { name: 'http-thousand', measure: measureThousand },
  { name: 'http-busy', measure: measureBusy },
]
