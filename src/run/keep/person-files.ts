/** Files in which a person may stand: each is opened with its key for as long as it is read. */
import { Unusable } from '../../basis/problem.js'
import { sealAgain, unsealHere } from '../../files/sealed-input.js'
import { busyOver, parcelsOf, standingOf } from '../../store/erase-person.js'
import { type KeptFile, keyOfFile, planOf } from '../../store/kept-file.js'
import type { Store } from '../../store/open-store.js'
import { nobodysParcels, type PersonParcels, personParcels } from '../../store/person-parcels.js'
import { type Copied, rowsOf } from './copy-without.js'
import type { KeepFolder } from './keep-folder.js'

export interface PersonPlace {
  readonly store: Store
  readonly keep: KeepFolder
}

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

/** What erasing a person would touch. */
export interface TouchedByErasing extends ErasedPerson {
  /** Judgements of those files that are not done: until they are, nobody is erased. */
  readonly busy: readonly string[]
  readonly own: PersonParcels
}

/** A person as the hashes of the store know one. */
export function plainPerson(given: string): string {
  return given.trim().normalize('NFC')
}

export function isPerson(person: string): (one: string) => boolean {
  return one => one.normalize('NFC') === person
}

/** What was read of a file; undefined where it can't be read. */
export async function readOpened<T>(
  { store, keep }: PersonPlace,
  file: KeptFile,
  read: (path: string) => Promise<T>,
): Promise<T | undefined> {
  const wrapped = await keyOfFile(store.sql, file.id)
  if (!wrapped) return undefined
  const path = keep.file(file)
  unsealHere(path, store.keys.unwrap(wrapped))
  try {
    return await read(path)
  } catch (error) {
    if (error instanceof Unusable) return undefined
    throw error
  } finally {
    sealAgain(path)
  }
}

type Touch = 'reduced' | 'files' | 'unread'

/** Undefined where the file has nothing of the person. */
export function touchOf(counted: Copied | undefined): Touch | undefined {
  if (counted === undefined) return 'unread'
  if (counted.taken === 0) return undefined
  return counted.taken < counted.rows ? 'reduced' : 'files'
}

/** Parcels that are told one by one. */
const mostParcels = 100

/** Counts what erasing would touch, and changes nothing. */
export async function lookForPerson(place: PersonPlace, given: string): Promise<TouchedByErasing> {
  const { sql, keys } = place.store
  const person = plainPerson(given)
  const { subject, files } = await standingOf(sql, keys.joinHash(person))
  const counts = { reduced: 0, files: 0, unread: 0 }
  const touched: string[] = []
  for (const file of files) {
    const asked = { plan: planOf(file), isErased: isPerson(person) }
    const touch = touchOf(await readOpened(place, file, from => rowsOf({ from, ...asked })))
    if (touch) counts[touch]++
    if (touch === 'reduced' || touch === 'files') touched.push(file.id)
  }
  const parcels = subject === undefined ? 0 : await parcelsOf(sql, subject)
  const own =
    subject === undefined ? nobodysParcels : await personParcels(sql, subject, mostParcels)
  return { ...counts, parcels, own, busy: await busyOver(sql, touched) }
}
