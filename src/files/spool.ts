/** Keeps a stream in a file of its own, for formats that are read from their end; always removed. */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Folders that are in use: a process that ends early leaves none behind. */
const kept = new Set<string>()
process.once('exit', () => {
  for (const folder of kept) rmSync(folder, { recursive: true, force: true })
})

/** Reads from a copy of the stream that only this user can open; it is gone when reading ends. */
export async function* spooled<T>(
  blocks: AsyncIterable<Buffer>,
  read: (path: string) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-'))
  kept.add(folder)
  try {
    const path = join(folder, 'input')
    await pipeline(Readable.from(blocks), createWriteStream(path, { mode: 0o600 }))
    yield* read(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    kept.delete(folder)
  }
}
