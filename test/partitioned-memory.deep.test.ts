import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const command = fileURLToPath(new URL('../dist/doors/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gwanmun-'))
const path = (name: string): string => join(folder, name)
const lines = 1_500_000
const memory = 256
const kilobytes = 1024
/** What the collector of the platform may leave lying about. */
const grace = 1.2

/** Runs the command and tells its peak memory in megabytes. */
function peakOf(...words: readonly string[]): number {
  const tell = 'process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS))'
  const preload = `data:text/javascript,${encodeURIComponent(tell)}`
  const all = ['--import', preload, command, ...words]
  const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return Number(/peak (\d+)/.exec(stderr)![1]) / kilobytes
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a file several times larger than its memory', () => {
  it('is judged within it, every line', () => {
    peakOf('sample', '--lines', String(lines), '--out', path('in.csv'))
    const to = ['--out', path('out.csv'), '--problems', path('problems.csv')]
    const peak = peakOf('assess', path('in.csv'), ...to, '--memory', String(memory), '--json')
    expect(peak).toBeLessThan(memory * grace)
    const { summary } = JSON.parse(readFileSync(path('out.csv.manifest.json'), 'utf8'))
    expect(summary.lines).toBe(lines)
  })
})
