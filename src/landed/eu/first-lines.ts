/** The first line of each type of goods in a consignment, without emptying a table for each. */
import { doubled } from '../../basis/grow.js'

export class FirstLines {
  /** By the number of the type: its first line, and the consignment in which that was noted. */
  private lines = new Int32Array(1)
  private noted = new Int32Array(1)
  private consignment = 0

  /** Another consignment: what was noted before holds no more. */
  begin(): void {
    this.consignment++
  }

  add(type: number, at: number): void {
    while (type >= this.lines.length) {
      this.lines = doubled(this.lines) as Int32Array<ArrayBuffer>
      this.noted = doubled(this.noted) as Int32Array<ArrayBuffer>
    }
    if (this.noted[type] === this.consignment) return
    this.noted[type] = this.consignment
    this.lines[type] = at
  }

  /** -1 where no line is of the type. */
  of(type: number): number {
    return this.noted[type] === this.consignment ? this.lines[type]! : -1
  }
}
