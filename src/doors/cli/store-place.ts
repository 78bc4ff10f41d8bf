/** The store that the options of a command name. */
import { type StoreOption, storePlaceOf } from '../../store/store-place.js'
import type { Options } from './options.js'

export const storeOptions: readonly string[] = ['data', 'database-url']

export function storeOption({ data, 'database-url': databaseUrl }: Options): StoreOption {
  return storePlaceOf({ data, databaseUrl })
}
