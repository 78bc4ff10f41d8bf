/** Where the store of a command is: a folder, and the database in it or on a server. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { StorePlace } from './sql.js'

const usualFolder = 'gwanmun-data'

export interface StoreOption {
  readonly place: StorePlace
  /** Keys and sealed files lie here, wherever the database is. */
  readonly folder: string
}

function bad(value: string): Unusable {
  return new Unusable(fileProblem(codeId['option_bad']!, value))
}

/** By `--data` and `--database-url`. The address of a server may hold its password: it is not shown. */
export function placeOfStore({
  data = usualFolder,
  databaseUrl,
}: {
  readonly data?: string | undefined
  readonly databaseUrl?: string | undefined
}): StoreOption {
  if (data === '') throw bad('--data')
  if (databaseUrl === undefined) return { place: { data }, folder: data }
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) throw bad('--database-url (postgresql://…?)')
  return { place: { databaseUrl }, folder: data }
}
