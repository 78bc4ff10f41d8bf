/** Puts a new outer key in the place of the old one: what wraps all keys of a store. */
import { join } from 'node:path'
import { lockFolder } from '../../store/folder-lock.js'
import { writeKeys } from '../../store/keys.js'
import { type Store, writeCheck } from '../../store/open-store.js'
import { rewrapKeys } from '../../store/rewrap-keys.js'

export interface Rotated {
  readonly version: number
  readonly keys: number
}

/**
 * Both keys are in the file while keys are wrapped anew, so that it may be broken off at any place
 * and begun again. No server may run meanwhile: it would not know the new one.
 */
export async function rotateKeys(store: Store, folder: string, keyFile: string): Promise<Rotated> {
  const unlock = lockFolder(join(folder, 'keep.lock'), folder)
  try {
    const both = store.keys.withNext()
    writeKeys(keyFile, both)
    const keys = await rewrapKeys(store.sql, both)
    await writeCheck(store.sql, both)
    writeKeys(keyFile, both.withLast())
    return { version: both.version, keys }
  } finally {
    unlock()
  }
}
