/** Opens the store of a command for as long as its work takes. */
import { mkdirSync } from 'node:fs'
import { openStore, type Store } from '../../store/open-store.js'
import type { Options } from './options.js'
import { keyPlaceOf, storePlaceOf } from './store-place.js'

const ownerOnly = 0o700

export async function inStore<T>(
  options: Options,
  work: (store: Store, folder: string) => Promise<T>,
): Promise<T> {
  const { place, folder } = storePlaceOf(options)
  // The keys of a store on a server lie here, and the first command finds no folder.
  mkdirSync(folder, { recursive: true, mode: ownerOnly })
  const store = await openStore(place, keyPlaceOf(folder))
  try {
    return await work(store, folder)
  } finally {
    await store.sql.close()
  }
}
