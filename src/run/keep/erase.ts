/** Erases a person: nobody finds or opens what was personal any more, and the judgements remain. */
import { erasePerson } from '../../store/erase-person.js'
import type { Store } from '../../store/open-store.js'
import { KeepFolder } from './keep-folder.js'
import { unknownPerson } from './refusals.js'
import { destroyFiles } from './retention.js'

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
  await destroyFiles(sql, new KeepFolder(folder), erased.files)
  return { files: erased.files.length, parcels: erased.parcels }
}
