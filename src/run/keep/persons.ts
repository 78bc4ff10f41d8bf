/** Erases persons while the server runs: no job begins meanwhile, and nothing is taken in. */
import type { Store } from '../../store/open-store.js'
import { eraseAt } from './erase.js'
import type { KeepFolder } from './keep-folder.js'
import {
  type ErasedPerson,
  lookForPerson,
  type PersonPlace,
  type TouchedByErasing,
} from './person-files.js'
import type { Turns } from './turns.js'

export interface PersonsParts {
  readonly store: Store
  readonly folder: KeepFolder
  readonly turns: Turns
  readonly now: () => Date
}

export class Persons {
  private readonly place: PersonPlace
  private readonly parts: PersonsParts
  private looks: Promise<unknown> = Promise.resolve()

  constructor(parts: PersonsParts) {
    this.parts = parts
    this.place = { store: parts.store, keep: parts.folder }
  }

  /** What erasing the person would touch; one after the other, since a file is open once. */
  look(person: string): Promise<TouchedByErasing> {
    const { turns } = this.parts
    const looked = this.looks.then(() => turns.along(() => lookForPerson(this.place, person)))
    this.looks = looked.catch(() => undefined)
    return looked
  }

  /** Throws `Unusable` where nothing is kept of the person, or a job is at one of the files. */
  erase(person: string): Promise<ErasedPerson> {
    const { turns, now } = this.parts
    return turns.alone(() =>
      eraseAt(this.place, person, { at: now().toISOString(), isAlone: false }),
    )
  }
}
