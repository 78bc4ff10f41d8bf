/** What a line in China was worked out from: one record for each place in a consignment, used again. */
import { hundred } from '../../basis/scale.js'
import type { Consignment } from '../consignment.js'
import { unknown } from '../words.js'

export class ChineseCase {
  /** Whether it came to amounts that its steps may show. */
  isWorkedOut = false
  way: 'taxed' | 'mail' = 'taxed'
  /** Whether the tax on the parcel is not taken. */
  isWaived = false
  /** In fen; thousandths of a gram and of a unit, -1 where not given. */
  price = Number.NaN
  weight = Number.NaN
  quantity = Number.NaN
  readonly rates = { duty: unknown, consumption: unknown, vat: unknown, share: hundred }
  readonly taxes = { duty: Number.NaN, excise: Number.NaN, tax: Number.NaN }
}

/** The records of the lines of a consignment. */
export class ChineseCases {
  private readonly all: ChineseCase[] = []

  /** Opens so many lines: nothing is worked out. */
  open(count: number): void {
    while (this.all.length < count) this.all.push(new ChineseCase())
    for (let at = 0; at < count; at++) this.all[at]!.isWorkedOut = false
  }

  of(at: number): ChineseCase {
    return this.all[at]!
  }

  /** Begins a line with its price. */
  begin({ weight, quantity }: Consignment, at: number, price: number): ChineseCase {
    const own = this.all[at]!
    own.isWorkedOut = true
    own.isWaived = false
    own.price = price
    own.weight = weight[at]!
    own.quantity = quantity[at]!
    return own
  }
}
