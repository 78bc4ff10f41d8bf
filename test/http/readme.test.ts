/** The ten lines of the README price an order through the built client and a real server. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fencesIn } from '../docs/markdown.js'
import { scratch } from '../scratch.js'
import { migratedFolder } from '../store/pglite-folder.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const main = join(root, 'dist/doors/cli/main.js')
const fences = fencesIn(readFileSync(join(root, 'README.md'), 'utf8'))
const examples = fences.flatMap((fence, at) =>
  fence.mark === 'example:client' ? [{ fence, says: fences[at + 1]! }] : [],
)
const data = await migratedFolder()
const server = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', data])
let port = ''

beforeAll(async () => {
  let said = ''
  while (port === '') {
    said += String(await once(server.stdout, 'data'))
    port = /127\.0\.0\.1:(\d+)/.exec(said)?.[1] ?? ''
  }
})
afterAll(() => void server.kill())

it('has an example in each language', () => {
  expect(examples.length).toBe(2)
  for (const { says } of examples) expect(says.mark).toBe('example:says')
})

it.each(examples)('line $fence.line prices an order in ten lines', ({ fence, says }) => {
  const folder = scratch('client')
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/gwanmun'))
  const file = join(folder, 'price.mjs')
  writeFileSync(file, fence.code.replace(':4880', `:${port}`))
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  for (const line of says.code.split('\n')) expect(stdout).toContain(line)
  expect(fence.code.split('\n').filter(line => line.trim() !== '').length).toBeLessThanOrEqual(11)
})
