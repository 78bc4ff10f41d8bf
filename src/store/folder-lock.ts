/** A folder that one process uses at a time; a lock whose holder is dead is taken over. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'

/** Locks of this process, which its number on the disk can't tell from those of a dead one. */
const held = new Set<string>()

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function holderOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8')) || 0
  } catch {
    return 0
  }
}

function write(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Takes the lock; returns what gives it back. Throws `Unusable` where another process has it. */
export function lockFolder(lock: string, folder: string): () => void {
  const path = resolve(lock)
  const refuse = (pid: number): Unusable =>
    new Unusable(fileProblem(codeId['store_locked']!, folder, { pid: String(pid) }))
  if (held.has(path)) throw refuse(process.pid)
  if (!write(path)) {
    const holder = holderOf(path)
    if (holder !== process.pid && holder > 0 && isRunning(holder)) throw refuse(holder)
    rmSync(path, { force: true })
    if (!write(path)) throw refuse(holderOf(path))
  }
  held.add(path)
  return () => {
    held.delete(path)
    rmSync(path, { force: true })
  }
}
