/** Erases a person: nobody finds or opens what was personal any more, and the judgements remain. */
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Unusable } from '../../basis/problem.js'
import { erasePerson, type FileChange, standingOf } from '../../store/erase-person.js'
import { lockFolder } from '../../store/folder-lock.js'
import { type KeptFile, planOf } from '../../store/kept-file.js'
import { freshKey } from '../../store/keys.js'
import type { Store } from '../../store/open-store.js'
import { copyWithout } from './copy-without.js'
import { KeepFolder } from './keep-folder.js'
import {
  type ErasedPerson,
  isPerson,
  type PersonPlace,
  plainPerson,
  readOpened,
  touchOf,
} from './person-files.js'
import { unknownPerson } from './refusals.js'

interface Looking extends PersonPlace {
  readonly person: string
  readonly standIn: string
}

type Found = FileChange | 'without' | 'unread'

/** Makes the copy of a file, where it has anything of the person. */
async function lookInto(file: KeptFile, looking: Looking): Promise<Found> {
  const { keep, store, person, standIn } = looking
  const next = { id: file.id, copy: file.copy + 1 }
  const to = keep.file(next)
  const key = freshKey()
  const task = { plan: planOf(file), to, key, isErased: isPerson(person), standIn }
  let isKept = false
  try {
    const touch = touchOf(await readOpened(looking, file, from => copyWithout({ ...task, from })))
    if (touch === undefined) return 'without'
    if (touch === 'unread') return 'unread'
    isKept = touch === 'reduced'
    const copy = isKept ? { number: next.copy, key: store.keys.wrap(key) } : undefined
    return { file: file.id, copy }
  } finally {
    if (!isKept) rmSync(to, { force: true })
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
    const place = { store, keep: new KeepFolder(folder) }
    return await eraseAt(place, person, { at: now.toISOString(), isAlone: !!unlock })
  } finally {
    unlock?.()
  }
}

export interface Moment {
  readonly at: string
  /** No server runs, so that nothing reads the files while they change. */
  readonly isAlone: boolean
}

/** The same in a folder that is open already. */
export async function eraseAt(
  place: PersonPlace,
  given: string,
  moment: Moment,
): Promise<ErasedPerson> {
  const { store, keep } = place
  const { sql, keys } = store
  const person = plainPerson(given)
  const { subject, files } = await standingOf(sql, keys.joinHash(person))
  const looking = { ...place, person, standIn: `erased ${randomUUID()}` }
  const found = new Map<KeptFile, Found>()
  const changes = (): readonly FileChange[] => [...found.values()].filter(isChange)
  let parcels: number
  try {
    for (const file of files) found.set(file, await lookInto(file, looking))
    if (subject === undefined && changes().length === 0) throw unknownPerson()
    parcels = await erasePerson(sql, { subject, changes: changes(), ...moment })
  } catch (error) {
    dropCopies(keep, changes())
    throw error
  }
  for (const [file, one] of found) if (isChange(one)) await destroy(place, file)
  // The rows as they were before stay on the pages of a server until it cleans them.
  for (const table of ['subject', 'file']) await sql.query(`vacuum ${table}`)
  const reduced = changes().filter(({ copy }) => copy).length
  const unread = [...found.values()].filter(one => one === 'unread').length
  return { reduced, files: changes().length - reduced, parcels, unread }
}

function isChange(found: Found): found is FileChange {
  return typeof found === 'object'
}

/** Copies that nothing was turned to; their keys are gone already. */
function dropCopies(keep: KeepFolder, changes: readonly FileChange[]): void {
  for (const { file, copy } of changes) {
    if (copy) rmSync(keep.file({ id: file, copy: copy.number }), { force: true })
  }
}

/** The bytes as they were, and what is left of jobs over them. */
async function destroy({ store, keep }: PersonPlace, file: KeptFile): Promise<void> {
  keep.destroy(file)
  const jobs = await store.sql.query<{ id: string }>(
    'select id from assessment where file_id = $1',
    [file.id],
  )
  for (const { id } of jobs) keep.removeJob(id)
}

const noted = /^(\d+) parcels, (\d+) files reduced, (\d+) destroyed$/

/** The numbers of such a note; undefined where it is none. */
export function erasedIn(note: string): Omit<ErasedPerson, 'unread'> | undefined {
  const found = noted.exec(note)
  if (!found) return undefined
  const [parcels = 0, reduced = 0, files = 0] = found.slice(1).map(Number)
  return { parcels, reduced, files }
}

/** What an erasure came to, for the audit: numbers alone. */
export function erasedNote({ reduced, files, parcels }: ErasedPerson): string {
  return `${parcels} parcels, ${reduced} files reduced, ${files} destroyed`
}
