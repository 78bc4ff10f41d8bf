/** `npm start`: the built server takes the sample in once, and stops when it is told to. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { logFor } from '../../src/doors/http/serve.js'
import { scratch } from '../scratch.js'

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url))
const started: { kill(signal: NodeJS.Signals): boolean }[] = []
afterEach(() => {
  for (const one of started.splice(0)) one.kill('SIGTERM')
})

interface Started {
  readonly said: string
  readonly code: number
  /** The names of the files that are there. */
  readonly files: readonly string[]
}

/** Starts until it has told what to do next; returns what it said and how it ended. */
async function startOn(data: string, last = async (_address: string) => {}): Promise<Started> {
  const child = spawn(process.execPath, [script, '--port', '0', '--data', data])
  started.push(child)
  let said = ''
  while (!said.includes('Open it in a browser')) {
    said += String(await once(child.stdout, 'data'))
  }
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)![0]
  // What is to be opened stands last, and no other address of the server is given before.
  expect(said.trimEnd().endsWith(`Open it in a browser: ${address}`)).toBe(true)
  expect(said).not.toContain('/v1/')
  const files = JSON.parse(await (await fetch(`${address}/v1/files`)).text())
  const names = files.items.map((file: { name: string }) => file.name)
  await last(address)
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  return { said, code, files: names }
}

it('takes the sample in once, and not where it was removed', async () => {
  const data = join(scratch('start'), 'data')
  const first = await startOn(data)
  expect(first.said).toContain('지어낸 표본 21행을 판정했습니다')
  const second = await startOn(data, async address => {
    const gone = await fetch(`${address}/v1/sample`, { method: 'DELETE' })
    expect(gone.status).toBe(204)
  })
  expect(second.said).not.toContain('표본')
  const third = await startOn(data)
  expect(third.said).not.toContain('표본')
  expect([first.code, second.code, third.code]).toEqual([0, 0, 0])
  const sample = ['inbound-public-cases.csv']
  expect([first.files, second.files, third.files]).toEqual([sample, sample, []])
})

it('writes no log to a terminal, unless it is asked for', () => {
  const [terminal, file] = [{ isTTY: true }, {}]
  expect(logFor(terminal, undefined)).toBeUndefined()
  expect(logFor(terminal, 'json')).toBe(terminal)
  expect(logFor(file, undefined)).toBe(file)
})
