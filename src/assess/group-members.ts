/** The lots of each group of several: a lot that stands alone takes no room. */
import { type Buckets, gather } from '../parcel/buckets.js'
import { placeIn } from './lot-buckets.js'

export class GroupMembers {
  /** The numbers of the groups of several lots, ascending. */
  private readonly groups: Int32Array
  private readonly lots: Buckets

  /** `groupOf` holds the number of the group of each lot, from 1. */
  constructor(groupOf: Int32Array, groups: number) {
    const sizes = new Int32Array(groups + 1)
    for (let lot = 0; lot < groupOf.length; lot++) sizes[groupOf[lot]!]! += 1
    const placeOf = new Int32Array(groups + 1)
    let [count, size] = [0, 0]
    for (let group = 1; group <= groups; group++) {
      if (sizes[group]! <= 1) continue
      size += sizes[group]!
      placeOf[group] = ++count
    }
    this.groups = new Int32Array(count)
    const lots = new Int32Array(size)
    const bucketOf = new Int32Array(size)
    let next = 0
    for (let lot = 0; lot < groupOf.length; lot++) {
      const place = placeOf[groupOf[lot]!]! - 1
      if (place < 0) continue
      this.groups[place] = groupOf[lot]!
      bucketOf[next] = place
      lots[next++] = lot
    }
    this.lots = gather(lots, bucketOf, count)
  }

  /** All lots of a group that a lot is of. */
  of(group: number, lot: number): Int32Array {
    const place = placeIn(this.groups, group)
    if (this.groups[place] !== group) return Int32Array.of(lot)
    const { starts, rows } = this.lots
    return rows.subarray(starts[place], starts[place + 1])
  }
}
