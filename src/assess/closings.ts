/** The last cells of a row, from the requirements on: each of few different texts, kept as bytes. */
import type { Day } from '../basis/day.js'
import { mostCurrencies } from '../basis/limits.js'
import { reasonsIn } from '../judge/marks.js'
import type { Judged } from './batch.js'
import type { Cells } from './decisions.js'
import type { Editions } from './edition.js'
import { inboundReasons } from './reasons.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

export class Closings {
  private readonly judged: Judged
  private readonly editions: Editions
  private readonly requirements: Uint8Array[] = []
  /** Reasons and standing of each set, by epoch, and those of the day that is written. */
  private readonly reasonsOfEpoch: Uint8Array[][] = []
  private reasons: Uint8Array[] = []
  private day = -1
  /** The edition of each currency on the day for which it was asked last. */
  private readonly edition: Uint8Array[] = []
  private readonly editionDay = new Int32Array(mostCurrencies).fill(-1)

  constructor(judged: Judged, editions: Editions) {
    this.judged = judged
    this.editions = editions
  }

  /** Writes the closing cells of a row in a currency. */
  write(row: number, currency: number, cells: Cells): void {
    const { work, requirements } = this.judged
    const set = work.rowSet[row]!
    const asked = requirements.setAt(row)
    const day = work.dayOf(row)
    if (day !== this.day) this.turnTo(day)
    if (this.editionDay[currency] !== day) this.findEdition(currency, day)
    this.requirements[asked] ??= encode(requirements.textOf(asked))
    this.reasons[set] ??= encode(this.reasonsAndStanding(set, day))
    cells.joined(this.requirements[asked])
    cells.joined(this.reasons[set])
    cells.joined(this.edition[currency]!)
  }

  private turnTo(day: Day): void {
    const { bench, sets } = this.judged.work
    const { number } = bench.book.on(day)
    // With room for all sets: a list that is filled here and there is kept as a table of numbers.
    this.reasonsOfEpoch[number] ??= new Array(sets.size)
    this.reasons = this.reasonsOfEpoch[number]
    this.day = day
  }

  private findEdition(currency: number, day: Day): void {
    this.edition[currency] = encode(this.editions.of(currency, day))
    this.editionDay[currency] = day
  }

  /** The same on all days of an epoch. */
  private reasonsAndStanding(set: number, day: Day): string {
    const { bench, sets } = this.judged.work
    const marks = sets.setOf(set)
    const codes = reasonsIn(marks).map(number => inboundReasons[number]!.code)
    return `${codes.join('|')},${bench.book.standingOf(marks, day)}`
  }
}
