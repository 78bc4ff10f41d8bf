/** The law of a destination bound to the days of a consignment, each stretch of days worked out once. */
import { type Day, day } from '../basis/day.js'
import { type Marks, reasonsIn } from '../judge/marks.js'
import type { Reason } from '../judge/reasons.js'
import {
  type Bound,
  bind,
  boundariesOf,
  type LawDays,
  outboundDays,
  provisionsOf,
  versionOn,
} from '../law/law-on.js'
import { type Provision, type Standing, standings } from '../law/provision.js'

/** The law of some days, and its number. */
export interface Bond<T extends object> {
  readonly number: number
  readonly law: Bound<T>
  readonly days: LawDays
}

export class Land<T extends object> {
  readonly law: T
  readonly country: string
  private readonly boundaries: readonly Day[]
  private readonly bonds: Bond<T>[] = []
  private readonly byStretch = new Map<number, Bond<T>>()
  private readonly provisions: ReadonlyMap<string, Provision<unknown>>
  private readonly weakest: number[][] = []
  private readonly weakestOfSet: (Standing | undefined)[][] = []
  private readonly stretches: number[] = []

  constructor(law: T, country: string) {
    this.law = law
    this.country = country
    this.boundaries = [day('1970-01-01'), ...boundariesOf(law)]
    const named = provisionsOf(law, country)
    this.provisions = new Map(named.map(({ key, provision }) => [key, provision]))
  }

  private stretchOf(on: Day): number {
    if (on < 0) return 0
    const known = this.stretches[on]
    if (known !== undefined) return known
    const at = this.boundaries.findLastIndex(boundary => boundary <= on)
    this.stretches[on] = at + 1
    return at + 1
  }

  /**
   * The law for the days of a consignment; a day that is not given is -1. The days of the bond are
   * some with the same law.
   */
  on(entered: Day, sold: Day, loaded: Day): Bond<T> {
    const many = this.boundaries.length + 1
    const key =
      (this.stretchOf(entered) * many + this.stretchOf(sold)) * many + this.stretchOf(loaded)
    let bond = this.byStretch.get(key)
    if (!bond) {
      const days = outboundDays(entered, sold, loaded)
      bond = { number: this.bonds.length, law: bind(this.law, days), days }
      this.bonds.push(bond)
      this.byStretch.set(key, bond)
    }
    return bond
  }

  /** The version of a provision on the days of a bond. */
  versionOf(key: string, bond: Bond<T>) {
    const provision = this.provisions.get(key)
    return provision && versionOn(provision, bond.days)
  }

  /** The weakest standing of what a reason rests on, as a place in `standings`. */
  private standingOfReason(reason: Reason, bond: Bond<T>): number {
    let weakest = reason.standing ? standings.indexOf(reason.standing) : 0
    for (const key of reason.rests) {
      const version = this.versionOf(key, bond)
      if (version) weakest = Math.max(weakest, standings.indexOf(version.standing))
    }
    return weakest
  }

  /** The weakest standing of a set of reasons, by its number. */
  standingOf(
    set: number,
    marks: Marks,
    bond: Bond<T>,
    reasons: readonly { readonly reason: Reason }[],
  ): Standing {
    this.weakestOfSet[bond.number] ??= []
    this.weakest[bond.number] ??= []
    const sets = this.weakestOfSet[bond.number]!
    const known = sets[set]
    if (known) return known
    const own = this.weakest[bond.number]!
    let weakest = 0
    for (const one of reasonsIn(marks)) {
      own[one] ??= this.standingOfReason(reasons[one]!.reason, bond)
      weakest = Math.max(weakest, own[one])
    }
    sets[set] = standings[weakest]!
    return sets[set]
  }
}
