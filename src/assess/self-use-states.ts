/** How the goods of rows stand to their self-use quantities: few rows have one to go over. */
import { SelfUse } from './words.js'

export class SelfUseStates {
  private readonly rows: number
  private states: Uint8Array | undefined

  constructor(rows: number) {
    this.rows = rows
  }

  /** Notes what was found of some goods of a row: exceeded stands over open. */
  note(row: number, found: number): void {
    if (found !== SelfUse.exceeded && found !== SelfUse.open) return
    this.states ??= new Uint8Array(this.rows)
    if (this.states[row] !== SelfUse.exceeded) this.states[row] = found
  }

  /** A `SelfUse`: exceeded, open, or not tested where nothing speaks against own use. */
  stateOf(row: number): number {
    return this.states ? this.states[row]! : SelfUse.not_tested
  }
}
