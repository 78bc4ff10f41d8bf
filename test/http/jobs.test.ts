/** Jobs over real sockets: watched while they run, given up, taken up again, and a server that stops. */
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines } from '../store/engines.js'
import { sample } from '../store/keeping.js'
import { type KeptApp, keptApp } from './kept.js'

const [header, ...rows] = readFileSync(sample, 'utf8').trimEnd().split('\n') as [
  string,
  ...string[],
]

/** Rows enough to be seen at work, each a parcel of its own. */
function manyRows(count: number): string {
  const at = header.split(',').indexOf('parcel')
  const plain = rows.find(row => !row.includes('"'))!.split(',')
  const made = Array.from({ length: count }, (_one, number) => {
    return plain.map((cell, column) => (column === at ? `M-${number}` : cell)).join(',')
  })
  return `${[header, ...made].join('\n')}\n`
}

let kept: KeptApp
let address: string

beforeEach(async () => {
  kept = await keptApp(engines[0]!)
  await kept.app.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(kept.app.server.address() as AddressInfo).port}`
})
afterEach(() => kept?.close())

async function send(path: string, body: string, type = 'application/json') {
  const headers = { 'content-type': type }
  const answer = await fetch(`${address}${path}`, { method: 'POST', headers, body })
  return { status: answer.status, body: await plain(answer) }
}

interface Plain {
  readonly assessment: string
  readonly state: string
  readonly code: string
  readonly lines: number
}

function plain(answer: Response): Promise<Plain> {
  return answer.json() as Promise<Plain>
}

const accepted = async (count: number): Promise<string> =>
  (await send('/v1/files', manyRows(count), 'text/csv')).body.assessment

async function stateOf(job: string): Promise<string> {
  return (await plain(await fetch(`${address}/v1/jobs/${job}`))).state
}

interface Told {
  readonly state: string
  readonly lines: number
}

/** The events of a job until its stream ends. */
async function watched(job: string): Promise<readonly Told[]> {
  const answer = await fetch(`${address}/v1/jobs/${job}/events`)
  const text = await answer.text()
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!))
}

describe('a job', () => {
  it('is watched by several from waiting to its end', async () => {
    const first = await accepted(4000)
    const second = await accepted(100)
    const [one, two, three] = await Promise.all([watched(first), watched(second), watched(second)])
    expect(one.at(-1)).toMatchObject({ state: 'done', lines: 4000 })
    const states = [...new Set(two.map(({ state }) => state))]
    expect(states).toEqual(['queued', 'running', 'done'])
    expect(three.at(-1)).toEqual(two.at(-1))
  })

  it('is given up while it waits or runs, and taken up again', async () => {
    const running = await accepted(20_000)
    const waiting = await accepted(100)
    for (const job of [waiting, running]) {
      expect((await send(`/v1/jobs/${job}/cancel`, '{}')).body.state).toBe('cancelled')
      const refused = await fetch(`${address}/v1/jobs/${job}/decisions`)
      expect((await plain(refused)).code).toBe('assessment_unfinished')
    }
    expect((await watched(running)).at(-1)).toMatchObject({ state: 'cancelled' })
    for (const job of [running, waiting]) {
      expect((await send(`/v1/jobs/${job}/resume`, '{}')).status).toBe(200)
      expect((await watched(job)).at(-1)).toMatchObject({ state: 'done' })
    }
    expect((await send(`/v1/jobs/${waiting}/cancel`, '{}')).body.state).toBe('done')
    const overview = await plain(await fetch(`${address}/v1/overview`))
    // The second file has parcels of the first one again, and its answers take their place.
    expect(overview.lines).toBe(20_000)
  })
})

describe('a server that stops', () => {
  it('ends the streams that are open', async () => {
    const job = await accepted(50_000)
    const stream = watched(job)
    await expect.poll(() => stateOf(job)).toBe('running')
    const began = performance.now()
    await kept.app.close()
    expect(performance.now() - began).toBeLessThan(10_000)
    expect((await stream).at(-1)).toMatchObject({ state: 'running' })
  })
})

describe('too many streams', () => {
  it('of one account are refused, and free again once they are closed', async () => {
    const job = await accepted(50_000)
    const gone = new AbortController()
    const path = `${address}/v1/jobs/${job}/events`
    const open = () => fetch(path, { signal: gone.signal })
    const streams = await Promise.all(Array.from({ length: 20 }, open))
    expect(streams.every(({ status }) => status === 200)).toBe(true)
    expect((await fetch(path)).status).toBe(429)
    gone.abort()
    await expect
      .poll(async () => {
        const again = await fetch(path)
        await again.body?.cancel()
        return again.status
      })
      .toBe(200)
  })
})
