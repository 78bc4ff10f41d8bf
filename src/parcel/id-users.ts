/** Which personal customs ids several persons of a file use. */
import type { Columns } from './columns.js'
import { isPersonalId } from './customs-id.js'
import { firstGiven, type Parcels } from './parcels.js'
import { stirred } from './text-store.js'

/** An id is too long for one whole machine number: it is cut in two. */
const half = 1_000_000
/** Nobody who is named. */
const nobody = 0
const firstSlots = 1 << 6

/** The person of each id, by the id itself: half of the slots stay free. */
export class IdUsers {
  private ids: Float64Array
  private users: Int32Array
  private count = 0
  private readonly shared = new Set<number>()

  /** `isLeftOut` tells the parcels that are not looked at. */
  constructor(columns: Columns, parcels: Parcels, isLeftOut: Uint8Array) {
    const ids = columns.column('customs_id')
    const persons = columns.column('person')
    // Most persons have one id: room for it is made at once, and seldom more.
    let slots = firstSlots
    while (slots < columns.dictionary('person').size * 2) slots *= 2
    this.ids = new Float64Array(slots)
    this.users = new Int32Array(slots)
    for (let parcel = 0; parcel < parcels.count; parcel++) {
      if (isLeftOut[parcel] !== 0) continue
      const id = firstGiven(ids, parcels, parcel, 0)
      if (isPersonalId(id)) this.note(id, firstGiven(persons, parcels, parcel, nobody))
    }
    // From here on only the shared ones are asked for.
    this.ids = new Float64Array(0)
    this.users = new Int32Array(0)
  }

  /** A parcel that names no person tells nothing. */
  private note(id: number, person: number): void {
    if (person === nobody) return
    const slot = this.slotOf(id)
    if (this.users[slot] === nobody) this.add(id, person, slot)
    else if (this.users[slot] !== person) this.shared.add(id)
  }

  private add(id: number, person: number, slot: number): void {
    this.ids[slot] = id
    this.users[slot] = person
    this.count++
    if (this.count * 2 > this.ids.length) this.grow()
  }

  /** Where an id stands, or would stand. */
  private slotOf(id: number): number {
    const { ids, users } = this
    const mask = ids.length - 1
    const high = Math.floor(id / half)
    let slot = stirred(stirred(0, high), id - high * half) & mask
    while (users[slot] !== nobody && ids[slot] !== id) slot = (slot + 1) & mask
    return slot
  }

  private grow(): void {
    const { ids, users } = this
    this.ids = new Float64Array(ids.length * 2)
    this.users = new Int32Array(ids.length * 2)
    for (let at = 0; at < ids.length; at++) {
      if (users[at] === nobody) continue
      const slot = this.slotOf(ids[at]!)
      this.ids[slot] = ids[at]!
      this.users[slot] = users[at]!
    }
  }

  /** Whether a personal id is used by several persons. */
  isShared(id: number): boolean {
    return this.shared.size > 0 && this.shared.has(id)
  }
}
