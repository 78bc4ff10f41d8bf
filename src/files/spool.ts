/** Keeps a stream in a file of its own, for formats that are read from their end; always removed. */
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeAll } from './write-all.js'

/** Folders that are in use: a process that ends early leaves none behind. */
const kept = new Set<string>()
process.once('exit', () => {
  for (const folder of kept) remove(folder)
})

/** Where a system keeps the name of an open file, it is removed once the file is closed. */
function remove(folder: string): void {
  kept.add(folder)
  try {
    rmSync(folder, { recursive: true, force: true })
    kept.delete(folder)
  } catch {}
}

/**
 * Reads from a copy of the stream, which has lost its name before anything is in it: nobody can open
 * it, and it is gone with the process however that ends. `read` closes it.
 */
export async function* spooled<T>(
  blocks: AsyncIterable<Buffer>,
  read: (handle: number) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-'))
  try {
    yield* read(await copied(blocks, folder))
  } finally {
    remove(folder)
  }
}

async function copied(blocks: AsyncIterable<Buffer>, folder: string): Promise<number> {
  const handle = openSync(join(folder, 'input'), 'wx+', 0o600)
  remove(folder)
  try {
    for await (const block of blocks) writeAll(handle, block)
    return handle
  } catch (error) {
    closeSync(handle)
    throw error
  }
}
