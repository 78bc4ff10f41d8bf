/** `gwanmun serve` as a process with a real socket: start, answer, stop. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { migratedFolder } from '../store/pglite-folder.js'
import { shirt } from './desk.js'

const main = fileURLToPath(new URL('../../dist/doors/cli/main.js', import.meta.url))
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

async function start(...words: readonly string[]) {
  expect(existsSync(main), 'dist is not built; run npm run build').toBe(true)
  const data = await migratedFolder()
  const child = spawn(process.execPath, [main, 'serve', '--data', data, ...words])
  children.push(child)
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', part => {
    said.out += part
  })
  child.stderr.setEncoding('utf8').on('data', part => {
    said.err += part
  })
  return { child, said }
}

/** The address that the server says it answers at. */
async function addressOf({ child, said }: Awaited<ReturnType<typeof start>>): Promise<string> {
  while (!/http:\S+/.test(said.out)) await once(child.stdout!, 'data')
  return /http:\S+/.exec(said.out)![0]
}

describe('gwanmun serve', () => {
  it('judges over a socket and ends with 0 when it is told to stop', async () => {
    const server = await start('--port', '0')
    const address = await addressOf(server)
    const health = await fetch(`${address}/v1/health`)
    expect(await health.json()).toMatchObject({ status: 'ok', acts_as: 'local' })
    const answer = await fetch(`${address}/v1/assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ lines: [{ ...shirt, person_name: '홍길동' }] }),
    })
    expect(await answer.json()).toMatchObject({ answers: [{ state: 'judged' }] })
    server.child.kill('SIGTERM')
    const [code] = await once(server.child, 'exit')
    expect(code).toBe(0)
    expect(server.said.err).toContain('"operation":"assessments-create"')
    expect(server.said.err).not.toContain('홍길동')
  })

  it('answers what it is answering before it stops', async () => {
    const server = await start('--port', '0')
    const address = new URL(await addressOf(server))
    const body = JSON.stringify({ lines: [shirt] })
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
    const asked = request({
      host: address.hostname,
      port: address.port,
      path: '/v1/assessments',
      method: 'POST',
      headers,
    })
    asked.write(body.slice(0, 10))
    await new Promise(resolve => setTimeout(resolve, 300))
    server.child.kill('SIGTERM')
    await new Promise(resolve => setTimeout(resolve, 300))
    asked.end(body.slice(10))
    const [response] = await once(asked, 'response')
    expect(response.statusCode).toBe(200)
    response.resume()
    const [code] = await once(server.child, 'exit')
    expect(code).toBe(0)
  })

  it('speaks English when asked to', async () => {
    const server = await start('--port', '0', '--lang', 'en')
    await addressOf(server)
    expect(server.said.out).toContain('answers at http://127.0.0.1:')
  })

  it.each([
    [['--host', '0.0.0.0'], 'account_needed', 2],
    [['--port', '65536'], 'option_bad', 2],
    [['--port', 'x'], 'option_bad', 2],
    [['--out', 'x.csv'], 'option_bad', 2],
    [['now'], 'option_bad', 2],
  ])('refuses %j with %s', async (words, code, exit) => {
    const { child, said } = await start(...words)
    const [status] = await once(child, 'close')
    expect([status, said.err.split('\n')[0]]).toEqual([exit, code])
  })

  it('says that a port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as { port: number }
    const { child, said } = await start('--port', String(port))
    const [status] = await once(child, 'close')
    expect([status, said.err.split('\n')[0]]).toEqual([3, 'port_taken'])
    holder.close()
  })
})
