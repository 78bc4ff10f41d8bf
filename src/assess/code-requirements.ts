/** What the list of requirements and the tariff data say of each HS code in a file, once per code. */
import { requirementHits } from '../law/requirement-table.js'
import { verifiedBelow } from '../law/schedule.js'
import type { Dictionary } from '../parcel/dictionary.js'
import { type Goods, shippedLists } from './goods.js'
import { Q, requirementCodes } from './requirement-ids.js'
import type { Bench } from './work.js'

const everything = ~0

/** The numbers whose bit is set. */
export function numbersOf(bits: number): readonly number[] {
  return requirementCodes.flatMap((_, number) => ((bits & (1 << number)) !== 0 ? [number] : []))
}

/** Requirements as bits, by the number of the code; 0 is the blank code. */
export class CodeRequirements {
  readonly sure: Int32Array
  /** What the code leaves open. */
  readonly open: Int32Array
  /** What only a name can tell. */
  readonly named: Int32Array
  /** What a code leaves open that a name of other goods rules out. */
  readonly ruledOut: Int32Array
  readonly isVerified: Uint8Array
  readonly mayBeVerified: Uint8Array
  /** 1 where a row with the code has to be looked at. */
  readonly hasAny: Uint8Array

  constructor(codes: Dictionary, goods: Goods, bench: Bench) {
    const count = codes.size + 1
    this.sure = new Int32Array(count)
    this.open = new Int32Array(count)
    this.named = new Int32Array(count)
    this.ruledOut = new Int32Array(count)
    this.isVerified = new Uint8Array(count)
    this.mayBeVerified = new Uint8Array(count)
    this.hasAny = new Uint8Array(count)
    this.named[0] = everything
    this.hasAny[0] = 1
    for (let id = 1; id < count; id++) this.fill(id, codes.textOf(id), goods, bench)
  }

  private fill(id: number, digits: string, goods: Goods, bench: Bench): void {
    const { requirements } = bench.lists ?? shippedLists
    for (const { requirement, when, isNamed } of requirementHits(requirements, digits)) {
      const bit = 1 << Q[requirement as keyof typeof Q]
      if (isNamed && when === 'unclear') this.ruledOut[id]! |= bit
      if (when === 'sure') this.sure[id]! |= bit
      else if (when === 'unclear') this.open[id]! |= bit
      else this.named[id]! |= bit
    }
    if (goods.isListed[id] === 0) this.named[id] = everything
    const verified = verifiedBelow(bench.schedule, digits)
    this.isVerified[id] = verified === 'all' ? 1 : 0
    this.mayBeVerified[id] = verified === 'some' ? 1 : 0
    const bits = this.sure[id]! | this.open[id]! | this.named[id]!
    this.hasAny[id] = bits !== 0 || verified !== 'none' ? 1 : 0
  }
}
