/** Erases a person: nobody finds or opens what was personal any more, and the judgements remain. */
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Unusable } from '../../basis/problem.js'
import { unsealHere } from '../../files/sealed-input.js'
import { erasePerson, type FileChange, standingOf } from '../../store/erase-person.js'
import { lockFolder } from '../../store/folder-lock.js'
import { type KeptFile, keyOfFile, planOf } from '../../store/kept-file.js'
import { freshKey, type Keys } from '../../store/keys.js'
import type { Store } from '../../store/open-store.js'
import { copyWithout } from './copy-without.js'
import { KeepFolder } from './keep-folder.js'
import { unknownPerson } from './refusals.js'

export interface ErasedPerson {
  /** Files of which a copy without the person took the place. */
  readonly reduced: number
  /** Files that held nobody else, and are gone. */
  readonly files: number
  /** Judgements of parcels that remain without a person. */
  readonly parcels: number
  /** Files that were never judged and can't be read: who stands in them is not known. */
  readonly unread: number
}

interface Looking {
  readonly keep: KeepFolder
  readonly keys: Keys
  readonly person: string
  readonly standIn: string
}

type Found = FileChange | 'without' | 'unread'

/** Makes the copy of a file, where it has anything of the person. */
async function lookInto(file: KeptFile, store: Store, looking: Looking): Promise<Found> {
  const { keep, keys, person, standIn } = looking
  const wrapped = (await keyOfFile(store.sql, file.id))!
  const from = keep.file(file)
  const next = { id: file.id, copy: file.copy + 1 }
  const to = keep.file(next)
  const key = freshKey()
  unsealHere(from, keys.unwrap(wrapped))
  const drop = (): void => rmSync(to, { force: true })
  try {
    const isErased = (one: string): boolean => one.normalize('NFC') === person
    const { rows, taken } = await copyWithout({
      from,
      plan: planOf(file),
      to,
      key,
      isErased,
      standIn,
    })
    if (taken > 0 && taken < rows) {
      return { file: file.id, copy: { number: next.copy, key: keys.wrap(key) } }
    }
    drop()
    return taken === 0 ? 'without' : { file: file.id, copy: undefined }
  } catch (error) {
    drop()
    if (error instanceof Unusable) return 'unread'
    throw error
  }
}

/** The lock of a server; undefined where one runs. */
function lockOf(folder: string): (() => void) | undefined {
  try {
    return lockFolder(join(folder, 'keep.lock'), folder)
  } catch (error) {
    if (error instanceof Unusable) return undefined
    throw error
  }
}

/** `person` is the key of a person as files give it, or the customs id where they give none. */
export async function erase(
  store: Store,
  folder: string,
  person: string,
  now: Date,
): Promise<ErasedPerson> {
  const unlock = lockOf(folder)
  try {
    const at = now.toISOString()
    return await eraseAt(store, new KeepFolder(folder), person, { at, isAlone: !!unlock })
  } finally {
    unlock?.()
  }
}

async function eraseAt(
  store: Store,
  keep: KeepFolder,
  given: string,
  moment: { readonly at: string; readonly isAlone: boolean },
): Promise<ErasedPerson> {
  const { sql, keys } = store
  const person = given.trim().normalize('NFC')
  const { subject, files } = await standingOf(sql, keys.joinHash(person))
  const looking = { keep, keys, person, standIn: `erased ${randomUUID()}` }
  const found: Found[] = []
  for (const file of files) found.push(await lookInto(file, store, looking))
  const changes = found.filter(one => typeof one === 'object')
  if (subject === undefined && changes.length === 0) throw unknownPerson()
  const parcels = await erasePerson(sql, { subject, changes, ...moment })
  const changed = new Map(changes.map(one => [one.file, one]))
  for (const file of files) {
    if (!changed.has(file.id)) continue
    keep.destroy(file)
    for (const id of await jobsOf(store, file.id)) keep.removeJob(id)
  }
  // The rows as they were before stay on the pages of a server until it cleans them.
  for (const table of ['subject', 'file']) await sql.query(`vacuum ${table}`)
  const reduced = changes.filter(({ copy }) => copy).length
  const unread = found.filter(one => one === 'unread').length
  return { reduced, files: changes.length - reduced, parcels, unread }
}

async function jobsOf({ sql }: Store, file: string): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>('select id from assessment where file_id = $1', [
    file,
  ])
  return rows.map(({ id }) => id)
}
