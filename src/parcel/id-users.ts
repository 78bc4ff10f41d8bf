/** Which personal customs ids several persons of a file use. */
import type { Columns } from './columns.js'
import { isPersonalId } from './customs-id.js'
import { PairDictionary } from './dictionary.js'
import { firstGiven, type Parcels } from './parcels.js'

/** An id is too long for one key: it is cut in two. */
const half = 1_000_000
/** The user of an id that several persons use. */
const several = -1

export class IdUsers {
  /** Number of the id of each parcel; 0 for one without a personal id. */
  private readonly idOf: Int32Array
  /** The person of each id, or `several`. */
  private readonly users: Int32Array
  private isAnyShared = false

  /** `isLeftOut` tells the parcels that are not looked at. */
  constructor(columns: Columns, parcels: Parcels, isLeftOut: Uint8Array) {
    const ids = columns.column('customs_id')
    const persons = columns.column('person')
    const known = new PairDictionary()
    this.idOf = new Int32Array(parcels.count)
    this.users = new Int32Array(parcels.count + 1)
    // Most parcels have the id that their person had before: those need no look-up.
    const lastId = new Float64Array(columns.dictionary('person').size + 1)
    const lastNumber = new Int32Array(lastId.length)
    for (let parcel = 0; parcel < parcels.count; parcel++) {
      if (isLeftOut[parcel] !== 0) continue
      const id = firstGiven(ids, parcels, parcel, 0)
      if (!isPersonalId(id)) continue
      const person = firstGiven(persons, parcels, parcel, 0)
      if (lastId[person] !== id) {
        lastId[person] = id
        lastNumber[person] = known.intern(Math.floor(id / half), id % half)
        this.note(lastNumber[person]!, person)
      }
      this.idOf[parcel] = lastNumber[person]!
    }
  }

  /** A parcel that names no person tells nothing. */
  private note(id: number, person: number): void {
    const user = this.users[id]!
    if (person === 0 || user === person) return
    this.users[id] = user === 0 ? person : several
    if (user !== 0) this.isAnyShared = true
  }

  /** Whether the id of a parcel is used by several persons. */
  isShared(parcel: number): boolean {
    return this.isAnyShared && this.users[this.idOf[parcel]!] === several
  }
}
