/** The parcels that a lot is combined with, as the bytes of a cell: named once for lots alike. */
import { groupsNamed, mostNamed } from '../basis/limits.js'
import type { Dictionary } from '../parcel/dictionary.js'
import type { Groups } from './groups.js'

const between = '|'.charCodeAt(0)
const more = new TextEncoder().encode('|…')
const none: Named = { others: [], bytes: new Uint8Array(0) }

interface Named {
  readonly others: readonly number[]
  readonly bytes: Uint8Array
}

export class OtherNames {
  private readonly groups: Groups
  /** Names of parcels; that of parcel n is n + 1. */
  private readonly texts: Dictionary
  /** What was named last in a group, at the place of its number. */
  private readonly known: Named[] = new Array(groupsNamed).fill(none)
  private lot = -1
  private bytes = none.bytes

  constructor(groups: Groups, texts: Dictionary) {
    this.groups = groups
    this.texts = texts
  }

  /** The names of the first so many others, joined by `|`; one that ends in `|…` leaves some out. */
  of(lot: number): Uint8Array {
    if (lot === this.lot) return this.bytes
    const others = this.groups.othersOf(lot, mostNamed + 1)
    const place = this.groups.numberOf[lot]! % groupsNamed
    const known = this.known[place]!
    const named = areSame(known.others, others) ? known : { others, bytes: this.bytesOf(others) }
    this.known[place] = named
    this.lot = lot
    this.bytes = named.bytes
    return named.bytes
  }

  private bytesOf(others: readonly number[]): Uint8Array {
    const shown = Math.min(others.length, mostNamed)
    const isMore = others.length > mostNamed
    const bytes = new Uint8Array(this.lengthOf(others, shown) + (isMore ? more.length : 0))
    let length = 0
    for (let at = 0; at < shown; at++) {
      if (at > 0) bytes[length++] = between
      const name = this.texts.bytesOf(others[at]! + 1)
      bytes.set(name, length)
      length += name.length
    }
    if (isMore) bytes.set(more, length)
    return bytes
  }

  /** How long the first names are with what stands between them. */
  private lengthOf(others: readonly number[], shown: number): number {
    let length = Math.max(shown - 1, 0)
    for (let at = 0; at < shown; at++) {
      const id = others[at]! + 1
      length += this.texts.startOf(id + 1) - this.texts.startOf(id)
    }
    return length
  }
}

function areSame(some: readonly number[], others: readonly number[]): boolean {
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false
  return true
}
