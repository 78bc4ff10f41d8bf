/** Rows sorted into buckets: those of bucket b are `rows[starts[b]]` up to `rows[starts[b + 1]]`. */

export interface Buckets {
  readonly count: number
  readonly starts: Int32Array
  readonly rows: Int32Array
}

/**
 * Sorts rows (in the order in which `order` names them) by `bucketOf[row]`; rows of bucket -1
 * are left out.
 */
export function bucket(order: Int32Array, bucketOf: Int32Array, count: number): Buckets {
  const starts = new Int32Array(count + 1)
  for (let at = 0; at < order.length; at++) {
    const b = bucketOf[order[at]!]!
    if (b >= 0) starts[b + 1]! += 1
  }
  for (let b = 0; b < count; b++) starts[b + 1]! += starts[b]!
  const next = starts.slice()
  const rows = new Int32Array(starts[count]!)
  for (let at = 0; at < order.length; at++) {
    const row = order[at]!
    const b = bucketOf[row]!
    if (b >= 0) rows[next[b]!++] = row
  }
  return { count, starts, rows }
}

/** Gathers rows by bucket, each in the order in which they are given with their buckets. */
export function gather(given: Int32Array, bucketOf: Int32Array, count: number): Buckets {
  const starts = new Int32Array(count + 1)
  for (let at = 0; at < given.length; at++) starts[bucketOf[at]! + 1]! += 1
  for (let b = 0; b < count; b++) starts[b + 1]! += starts[b]!
  const next = starts.slice()
  const rows = new Int32Array(given.length)
  for (let at = 0; at < given.length; at++) rows[next[bucketOf[at]!]!++] = given[at]!
  return { count, starts, rows }
}

/** Sets that grow together: `join` two members, `rootOf` names the set by its first member. */
export class Unions {
  private readonly parents: Int32Array

  constructor(members: number) {
    this.parents = new Int32Array(members)
    for (let member = 0; member < members; member++) this.parents[member] = member
  }

  rootOf(member: number): number {
    let root = member
    while (this.parents[root] !== root) root = this.parents[root]!
    let at = member
    while (this.parents[at] !== root) {
      const next = this.parents[at]!
      this.parents[at] = root
      at = next
    }
    return root
  }

  join(a: number, b: number): void {
    const first = this.rootOf(a)
    const second = this.rootOf(b)
    if (first < second) this.parents[second] = first
    else this.parents[first] = second
  }
}
