/** The answers of each lot, as they are kept. */
import { WholeAmounts } from '../basis/narrow.js'
import type { SelfUseStates } from './self-use-states.js'

/** What was found of each lot. */
export interface LotAnswers {
  readonly relief: Uint8Array
  readonly track: Uint8Array
  readonly limitCents: WholeAmounts
  /** Tested value in 1/10,000 dollars; not a number where not known. */
  readonly testedUsdE4: WholeAmounts
  /** 1 where the lot's own value was tested, 0 where the largest that it is combined in was. */
  readonly isTestedOwn: Uint8Array
  /** 1 where the customs value was tested, with the freight. */
  readonly isTestedCustoms: Uint8Array
  readonly set: Int32Array
  /** A `SelfUse`: how its goods stand to the self-use quantities. */
  readonly selfUse: Uint8Array
  /** Choice of `use` after its default. */
  readonly use: Uint8Array
  /** How the goods of each row stand to their self-use quantities. */
  readonly selfUseOfRows: SelfUseStates
  /** 1 where a lot is taxed and would not be, or might not, if nothing were combined with it. */
  readonly isLost: Uint8Array
  /** Lots of the history whose relief is lost by goods that were declared after them. */
  readonly exPost: number[]
}

export function newLotAnswers(count: number, selfUseOfRows: SelfUseStates): LotAnswers {
  return {
    relief: new Uint8Array(count),
    track: new Uint8Array(count),
    limitCents: new WholeAmounts(count),
    testedUsdE4: new WholeAmounts(count),
    isTestedOwn: new Uint8Array(count),
    isTestedCustoms: new Uint8Array(count),
    set: new Int32Array(count),
    selfUse: new Uint8Array(count),
    use: new Uint8Array(count),
    selfUseOfRows,
    isLost: new Uint8Array(count),
    exPost: [],
  }
}
