/** Keeps a stream in a file of its own, for formats that are read from their end; always removed. */
import { closeSync, mkdtempSync, openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeNow } from './left-behind.js'
import { writeAll } from './write-all.js'

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
    removeNow(folder)
  }
}

async function copied(blocks: AsyncIterable<Buffer>, folder: string): Promise<number> {
  const handle = openSync(join(folder, 'input'), 'wx+', 0o600)
  // Where a system keeps the name of an open file, it goes once the file is closed.
  removeNow(folder)
  try {
    for await (const block of blocks) writeAll(handle, block)
    return handle
  } catch (error) {
    closeSync(handle)
    throw error
  }
}
