/** Files and folders that a process must not leave behind, however early it ends. */
import { rmSync } from 'node:fs'

const paths = new Set<string>()
process.once('exit', () => {
  for (const path of paths) removeNow(path)
})

/** Has a file or folder removed when the process ends, unless `letStay` is told of it before. */
export function removeAtExit(path: string): void {
  paths.add(path)
}

export function letStay(path: string): void {
  paths.delete(path)
}

/** Removes a file or folder; where a system can't yet, it is tried again when the process ends. */
export function removeNow(path: string): void {
  paths.add(path)
  try {
    rmSync(path, { recursive: true, force: true })
    paths.delete(path)
  } catch {}
}
