/** Where the store of a command is: a folder, and the database in it or on a server. */
import { join } from 'node:path'
import type { StorePlace } from '../../store/sql.js'
import { badOption } from './bad-option.js'
import type { Options } from './options.js'

export const storeOptions: readonly string[] = ['data', 'database-url']

const usualFolder = 'gwanmun-data'

export interface StoreOption {
  readonly place: StorePlace
  /** Keys and sealed files lie here, wherever the database is. */
  readonly folder: string
}

export function storePlaceOf(options: Options): StoreOption {
  const folder = options.data ?? usualFolder
  const databaseUrl = options['database-url']
  if (folder === '') throw badOption('--data')
  if (databaseUrl === undefined) return { place: { data: folder }, folder }
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) throw badOption('--database-url (postgresql://…?)')
  return { place: { databaseUrl }, folder }
}

/** The keys of a store: from the environment, else beside its files. */
export function keyPlaceOf(folder: string) {
  return { text: process.env['GWANMUN_MASTER_KEY'], file: join(folder, 'master.key') }
}
