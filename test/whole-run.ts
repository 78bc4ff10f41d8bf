/** What lives as long as the whole run of tests: a folder, and the servers that are noted in it. */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly runFolder: string
  }
}

const msBetween = 50

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function end(pid: number): Promise<void> {
  if (isThere(pid)) process.kill(pid, 'SIGINT')
  while (isThere(pid)) await sleep(msBetween)
}

/** Run once, before all tests; what it returns is run once after them. */
export default function begin(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-run-'))
  // A server that is not started as root finds its place in it.
  chmodSync(folder, 0o755)
  project.provide('runFolder', folder)
  return async () => {
    const pids = readdirSync(folder).filter(name => name.endsWith('.pid'))
    await Promise.all(pids.map(name => end(Number(readFileSync(join(folder, name), 'utf8')))))
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
