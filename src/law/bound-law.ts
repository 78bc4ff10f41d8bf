/** A law cut into the stretches of days in which none of its provisions changes. */
import { type Day, day } from '../basis/day.js'
import { boundariesOf, type LawDays, provisionsOf, versionOn } from './law-on.js'
import { type Provision, type Standing, standings, type Version } from './provision.js'

export class Stretches {
  /** Where each stretch begins; the first one before any law. */
  readonly firstDays: Int32Array
  readonly provisions: ReadonlyMap<string, Provision<unknown>>

  constructor(law: object, country: string) {
    this.firstDays = Int32Array.from([day('1970-01-01'), ...boundariesOf(law)])
    const named = provisionsOf(law, country)
    this.provisions = new Map(named.map(({ key, provision }) => [key, provision]))
  }

  /** The number of the stretch of a day; that of a day that is not given is 0. */
  numberOf(on: Day): number {
    let at = this.firstDays.length - 1
    while (at > 0 && this.firstDays[at]! > on) at--
    return at
  }

  versionOf(key: string, days: LawDays): Version<unknown> | undefined {
    const provision = this.provisions.get(key)
    return provision && versionOn(provision, days)
  }

  /** The weakest standing of some provisions, as a place in `standings`; `own` is one beside them. */
  weakestOf(keys: readonly string[], days: LawDays, own: Standing = 'read'): number {
    let weakest = standings.indexOf(own)
    for (const key of keys) {
      const version = this.versionOf(key, days)
      if (version) weakest = Math.max(weakest, standings.indexOf(version.standing))
    }
    return weakest
  }
}
