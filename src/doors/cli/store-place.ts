/** The store that the options of a command name. */
import { join } from 'node:path'
import { placeOfStore, type StoreOption } from '../../store/store-place.js'
import type { Options } from './options.js'

export const storeOptions: readonly string[] = ['data', 'database-url']

export function storePlaceOf({ data, 'database-url': databaseUrl }: Options): StoreOption {
  return placeOfStore({ data, databaseUrl })
}

/** The keys of a store: from the environment, else beside its files. */
export function keyPlaceOf(folder: string) {
  return { text: process.env['GWANMUN_MASTER_KEY'], file: join(folder, 'master.key') }
}
