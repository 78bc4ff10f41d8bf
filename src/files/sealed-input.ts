/** Inputs that lie sealed on the disk: this process, which has their keys, reads them as any other. */
import { resolve } from 'node:path'
import { SealedReader } from './sealed-file.js'

const keys = new Map<string, Uint8Array>()

/** From now on the bytes of a path are those that were sealed in it. */
export function unsealHere(path: string, key: Uint8Array): void {
  keys.set(resolve(path), key)
}

/** The key of a path is not held any more. */
export function sealAgain(path: string): void {
  keys.delete(resolve(path))
}

export function isSealedHere(path: string): boolean {
  return keys.has(resolve(path))
}

/** The frames of a sealed file, each in memory of its own. */
export async function* unsealed(path: string, key: Uint8Array): AsyncGenerator<Buffer> {
  const reader = new SealedReader(path, key)
  try {
    for (let frame = reader.next(); frame; frame = reader.next()) yield Buffer.from(frame)
  } finally {
    reader.close()
  }
}

/** The same of a path that `unsealHere` was told of. */
export function unsealedHere(path: string): AsyncGenerator<Buffer> {
  return unsealed(path, keys.get(resolve(path))!)
}
