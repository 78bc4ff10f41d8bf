import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { csvText } from './bad-input/formats.js'
import { orders, plainRows } from './canaries/rows.js'
import { scratchOfTest } from './scratch.js'

const main = fileURLToPath(new URL('../dist/doors/cli/main.js', import.meta.url))

interface Ended {
  readonly exit: number | string
  readonly said: string
  /** What stands where the run wrote, and in the folder for its temporary files. */
  readonly left: readonly string[]
}

/** Sends a signal to a run whose input never ends, once it has written something. */
function interrupted(signal: NodeJS.Signals, head: string): Promise<Ended> {
  const folder = scratchOfTest('interrupted')
  const words = ['assess', '-', '--out', join(folder, 'o.csv'), '--problems', join(folder, 'p.csv')]
  const env = { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder }
  const run = spawn(process.execPath, [main, ...words], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  run.stdin.on('error', () => {}).write(head)
  let said = ''
  for (const stream of [run.stdout, run.stderr]) stream.on('data', part => (said += String(part)))
  const watch = setInterval(() => {
    if (readdirSync(folder).length === 0) return
    clearInterval(watch)
    setTimeout(() => run.kill(signal), 300)
  }, 20)
  return new Promise(resolve => {
    run.once('close', (code, by) => {
      clearInterval(watch)
      const left = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      resolve({ exit: code ?? String(by), said, left })
    })
  })
}

describe('a run that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends with status 130, says nothing and leaves nothing',
    async signal => {
      const text = csvText(orders[0]!, plainRows())
      const ended = await interrupted(signal, text.repeat(2000))
      expect(ended).toEqual({ exit: 130, said: '', left: [] })
    },
  )
})
