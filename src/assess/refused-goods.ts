/** What the refused parcels of a group may add to its self-use quantities: nobody counts their goods. */

export class RefusedGoods {
  private readonly keys = new Set<number>()
  private readonly kinds = new Set<string>()
  private isAnyGoods = false

  clear(): void {
    this.keys.clear()
    this.kinds.clear()
    this.isAnyGoods = false
  }

  /** Goods of which neither a code nor a name tells anything. */
  addUntold(): void {
    this.isAnyGoods = true
  }

  /** Goods of a quantity, and of a kind of which one sort only is allowed ('' for others). */
  add(key: number, kind: string): void {
    this.keys.add(key)
    if (kind !== '') this.kinds.add(kind)
  }

  /** Whether they may be goods of a quantity, or another sort of its kind. */
  mayAdd(key: number, kind: string): boolean {
    return this.isAnyGoods || this.keys.has(key) || this.kinds.has(kind)
  }
}
