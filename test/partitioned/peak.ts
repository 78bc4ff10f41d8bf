/** Runs the command and tells how much memory it took at most. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { lastingScratch } from '../scratch.js'

const command = fileURLToPath(new URL('../../dist/doors/cli/main.js', import.meta.url))
const kilobytes = 1024

export const folder = lastingScratch('memory')
export const path = (name: string): string => join(folder, name)
/** Of the runs that are bound, in megabytes. */
export const memory = 256
/** What the collector of the platform may leave lying about. */
export const grace = 1.2

/** The peak memory of a run in megabytes. */
export function peakOf(...words: readonly string[]): number {
  const tell = 'process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS))'
  const preload = `data:text/javascript,${encodeURIComponent(tell)}`
  const all = ['--import', preload, command, ...words]
  const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return Number(/peak (\d+)/.exec(stderr)![1]) / kilobytes
}
