/** Erases a person: nobody finds or opens what was personal any more, and the judgements remain. */
import { erasePerson } from '../../store/erase-person.js'
import type { Store } from '../../store/open-store.js'
import { KeepFolder } from './keep-folder.js'
import { unknownPerson } from './refusals.js'

export interface ErasedPerson {
  readonly files: number
  readonly parcels: number
}

/** `person` is the key of a person as files give it, or the customs id where they give none. */
export async function erase(
  store: Store,
  folder: string,
  person: string,
  now: Date,
): Promise<ErasedPerson> {
  const { sql, keys } = store
  const erased = await erasePerson(sql, keys.joinHash(person.trim()), now.toISOString())
  if (!erased) throw unknownPerson()
  const keep = new KeepFolder(folder)
  for (const id of erased.files) keep.destroy(id)
  for (const id of await jobsOf(store, erased.files)) keep.removeJob(id)
  // The rows as they were before stay on the pages of a server until it cleans them.
  for (const table of ['subject', 'file']) await sql.query(`vacuum ${table}`)
  return { files: erased.files.length, parcels: erased.parcels }
}

async function jobsOf({ sql }: Store, files: readonly string[]): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    'select id from assessment where file_id = any($1::uuid[])',
    [[...files]],
  )
  return rows.map(({ id }) => id)
}
