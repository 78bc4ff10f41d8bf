/** Clients that are slow on purpose, and bytes that are no HTTP, over real sockets. */
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { describe, expect, it, onTestFinished } from 'vitest'
import { shirt } from './desk.js'
import { closing, guardedApp } from './guarded.js'
import { probedApp } from './probes.js'

/** A client that says what it likes, as slowly as it likes. */
async function dial(
  app: FastifyInstance,
): Promise<Socket & { heard: string; over: Promise<void> }> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const socket = Object.assign(connect(port, '127.0.0.1'), { heard: '' })
  const over = new Promise<void>(resolve => socket.once('close', () => resolve()))
  socket.on('data', bytes => {
    socket.heard += bytes.toString()
  })
  socket.on('error', () => {})
  onTestFinished(() => void socket.destroy())
  return Object.assign(socket, { over })
}

const quick = { whole: 400, span: 400, least: 1000, every: 50 }

describe('a slow client', () => {
  it('that sends its JSON letter by letter is told so and let go', async () => {
    const app = await closing(guardedApp({ pace: quick }))
    const client = await dial(app)
    const body = JSON.stringify({ lines: [shirt] })
    const head = ['POST /v1/assessments HTTP/1.1', 'host: localhost']
    const own = ['content-type: application/json', `content-length: ${body.length}`]
    client.write(`${[...head, ...own].join('\r\n')}\r\n\r\n`)
    const letters = setInterval(() => client.write(body[0]!), 20)
    onTestFinished(() => clearInterval(letters))
    await client.over
    expect(client.heard).toMatch(/^HTTP\/1\.1 408 /)
    expect(client.heard).toContain('"request_too_slow"')
    expect(client.heard.toLowerCase()).toContain('connection: close')
  })

  it('that streams a file too slowly is let go; one that keeps its pace is not', async () => {
    const app = await closing(probedApp({ pace: quick }))
    const head = 'POST /v1/streams HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/csv\r\n'
    const slow = await dial(app)
    slow.write(`${head}content-length: 100000\r\n\r\n`)
    const drip = setInterval(() => slow.write('x'.repeat(10)), 50)
    const steady = await dial(app)
    steady.write(`${head}content-length: 30000\r\n\r\n`)
    let sent = 0
    const flow = setInterval(() => {
      if (sent < 30_000) steady.write('x'.repeat(1000))
      sent += 1000
    }, 50)
    onTestFinished(() => [drip, flow].forEach(clearInterval))
    await slow.over
    expect(slow.heard).toMatch(/^HTTP\/1\.1 408 /)
    await expect.poll(() => steady.heard, { timeout: 10_000 }).toContain('{"bytes":30000}')
    expect(steady.heard).toMatch(/^HTTP\/1\.1 201 /)
  })

  it('that never ends its headers is let go', async () => {
    const app = await closing(guardedApp({ bounds: { headers: 500 } }))
    const client = await dial(app)
    client.write('GET /v1/health HTTP/1.1\r\nhost: localhost\r\n')
    const lines = setInterval(() => client.write('x-a: b\r\n'), 100)
    onTestFinished(() => clearInterval(lines))
    await client.over
    expect(client.heard).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('that says nothing at all is let go', async () => {
    const app = await closing(guardedApp({ bounds: { idle: 300, headers: 500 } }))
    const client = await dial(app)
    await client.over
    expect(client.destroyed).toBe(true)
  })

  it('does not keep others waiting', async () => {
    const app = await closing(guardedApp({ pace: quick }))
    for (let one = 0; one < 50; one++) {
      const client = await dial(app)
      client.write('POST /v1/assessments HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99\r\n\r\n')
    }
    const { port } = app.server.address() as AddressInfo
    const answer = await fetch(`http://127.0.0.1:${port}/v1/health`)
    expect(answer.status).toBe(200)
  })
})

const post = 'POST /v1/assessments HTTP/1.1\r\nhost: localhost\r\n'

describe('what is no HTTP', () => {
  it.each([
    ['two lengths', `${post}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`],
    [
      'a length and chunks (smuggling)',
      `${post}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['a line of 100 kB', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`],
    [
      'a header of 100 kB',
      `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`,
    ],
    ['no host', 'GET /v1/health HTTP/1.1\r\n\r\n'],
    ['noise', '\x16\x03\x01\x02\x00\x01\x00'],
  ])('(%s) is refused and ends the connection', async (_what, bytes) => {
    const app = await closing(guardedApp())
    const client = await dial(app)
    client.write(bytes)
    await client.over
    expect(client.heard).toMatch(/^HTTP\/1\.1 4\d\d /)
  })
})
