/** The law of a destination bound to the days of a consignment, each stretch of days worked out once. */
import type { Day } from '../basis/day.js'
import { mostDays } from '../basis/limits.js'
import type { Marks } from '../judge/marks.js'
import { weakestIn } from '../judge/weakest.js'
import { Stretches } from '../law/bound-law.js'
import { type Bound, bind, type LawDays, outboundDays } from '../law/law-on.js'
import { type Standing, standings } from '../law/provision.js'
import type { Destination } from './destination.js'

/** The law of some days, and its number. */
export interface Bond<T extends object> {
  readonly number: number
  readonly law: Bound<T>
  readonly days: LawDays
}

export class Land<T extends object> {
  readonly destination: Destination<T>
  private readonly law: T
  private readonly stretches: Stretches
  private readonly bonds: Bond<T>[] = []
  private readonly byStretch = new Map<number, Bond<T>>()
  /** By day: the number of its stretch, 0 where it was not asked for yet. */
  private readonly numbers = new Uint16Array(mostDays)
  private lastKey = -1
  private lastBond: Bond<T> | undefined
  /** By the law of the days: the weakest standing of each reason, and of each set of them. */
  private readonly weakest: number[][] = []
  private readonly weakestOfSet: (Standing | undefined)[][] = []

  /** `law` stands in place of that of the destination. */
  constructor(destination: Destination<T>, law: object = destination.law) {
    this.destination = destination
    this.law = law as T
    this.stretches = new Stretches(law, destination.key)
  }

  private stretchOf(on: Day): number {
    if (on < 0) return 0
    if (this.numbers[on] === 0) this.numbers[on] = this.stretches.numberOf(on) + 1
    return this.numbers[on]!
  }

  /**
   * The law for the days of a consignment; a day that is not given is -1. The days of the bond are
   * some with the same law.
   */
  on(entered: Day, sold: Day, loaded: Day): Bond<T> {
    const many = this.stretches.firstDays.length + 1
    const key =
      (this.stretchOf(entered) * many + this.stretchOf(sold)) * many + this.stretchOf(loaded)
    if (key === this.lastKey) return this.lastBond!
    let bond = this.byStretch.get(key)
    if (!bond) {
      const days = outboundDays(entered, sold, loaded)
      bond = { number: this.bonds.length, law: bind(this.law, days), days }
      this.bonds.push(bond)
      this.byStretch.set(key, bond)
    }
    this.lastKey = key
    this.lastBond = bond
    return bond
  }

  /** The first days of the stretches in which the law does not change. */
  get firstDays(): Int32Array {
    return this.stretches.firstDays
  }

  /** The law with a number that an answer names. */
  bondOf(number: number): Bond<T> {
    return this.bonds[number]!
  }

  /** The version of a provision on the days of a bond. */
  versionOf(key: string, bond: Bond<T>) {
    return this.stretches.versionOf(key, bond.days)
  }

  provisionOf(key: string) {
    return this.stretches.provisions.get(key)
  }

  /** The weakest standing of a set of reasons, by its number. */
  standingOf(set: number, marks: Marks, bond: Bond<T>): Standing {
    this.weakestOfSet[bond.number] ??= []
    this.weakest[bond.number] ??= []
    const sets = this.weakestOfSet[bond.number]!
    sets[set] ??=
      standings[
        weakestIn(marks, this.weakest[bond.number]!, one => {
          const { rests, standing } = this.destination.reasons[one]!.reason
          return this.stretches.weakestOf(rests, bond.days, standing)
        })
      ]!
    return sets[set]
  }
}
