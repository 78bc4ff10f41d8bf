/** The bytes of a file in blocks, read ahead into memory that is used again. */
import { type FileHandle, open } from 'node:fs/promises'

/** One block that is read ahead, one that was handed out, and two that a reader may look back to. */
const blocksInUse = 4

/** Fills a block as far as the file goes. What goes wrong is told to who waits for it, later. */
function filled(file: FileHandle, block: Buffer): Promise<Buffer> {
  const filling = fill(file, block)
  filling.catch(() => undefined)
  return filling
}

async function fill(file: FileHandle, block: Buffer): Promise<Buffer> {
  let length = 0
  while (length < block.length) {
    const { bytesRead } = await file.read(block, length, block.length - length, null)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return block.subarray(0, length)
}

/** Blocks of `size` bytes, the last one of what is left; a reader may look at one until two more came. */
export async function* fileBlocks(path: string, size: number): AsyncGenerator<Buffer> {
  const file = await open(path)
  const blocks = Array.from({ length: blocksInUse }, () => Buffer.allocUnsafeSlow(size))
  let ahead = filled(file, blocks[0]!)
  try {
    for (let n = 1; ; n++) {
      const block = await ahead
      if (block.length === size) ahead = filled(file, blocks[n % blocksInUse]!)
      if (block.length > 0) yield block
      if (block.length < size) return
    }
  } finally {
    await ahead.catch(() => undefined)
    await file.close()
  }
}
