/** Asks a server over real sockets that are kept open, and notes how long each answer took. */
import { Agent, request } from 'node:http'

export interface Load {
  /** Where the server answers, `http://127.0.0.1:4880`. */
  readonly address: string
  /** A body for each request, one after the other, over and over. */
  readonly bodies: readonly string[]
  readonly requests: number
  /** Connections that ask side by side, each waiting for its answer. */
  readonly connections: number
}

export interface Answered {
  readonly seconds: number
  /** Milliseconds from asking to the last byte, ascending. */
  readonly times: Float64Array
}

const milli = 1000
const good = 200

function ask(agent: Agent, address: string, body: string): Promise<number> {
  const started = performance.now()
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  }
  return new Promise((resolve, reject) => {
    const asked = request(`${address}/v1/assessments`, { agent, method: 'POST', headers })
    asked.once('error', reject)
    asked.once('response', response => {
      response.resume()
      response.once('end', () => {
        if (response.statusCode === good) resolve(performance.now() - started)
        else reject(new Error(`status ${response.statusCode}`))
      })
    })
    asked.end(body)
  })
}

/** Sends all requests. Throws where one of them is not answered with 200. */
export async function answerTimes(load: Load): Promise<Answered> {
  const { address, bodies, requests, connections } = load
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times = new Float64Array(requests)
  let next = 0
  const askOn = async (): Promise<void> => {
    while (next < requests) {
      const at = next++
      times[at] = await ask(agent, address, bodies[at % bodies.length]!)
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: connections }, askOn))
  const seconds = (performance.now() - started) / milli
  agent.destroy()
  return { seconds, times: times.sort() }
}

/** The time that a share of the answers did not pass: `quantile(times, 0.99)`. */
export function quantile(times: Float64Array, share: number): number {
  return times[Math.max(0, Math.ceil(times.length * share) - 1)]!
}
