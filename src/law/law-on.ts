/** The law on the days of a parcel: which version of each provision holds, and its value. */
import { type Day, day } from '../basis/day.js'
import type { DayKind, OutboundDayKind, Provision, Version } from './provision.js'

/** Instruments by name, provisions by name: `law.customsActRule.reliefLimit`. */
export type LawTree = Readonly<Record<string, Readonly<Record<string, Provision<unknown>>>>>

type ValueOf<P> = P extends Provision<infer V> ? V : never

/** The value of every provision on some days; undefined where it is not known before that day. */
export type Bound<T extends object> = {
  readonly [I in keyof T]: { readonly [P in keyof T[I]]: ValueOf<T[I][P]> | undefined }
}

/** The days that may pick a version; -1 where the parcel does not say. */
export type LawDays = Readonly<Record<Exclude<DayKind, OutboundDayKind>, Day>> &
  Readonly<Partial<Record<OutboundDayKind, Day>>>

/** A provision with its dotted key, such as `kr.customsActRule.reliefLimit`. */
export interface NamedProvision {
  readonly key: string
  readonly provision: Provision<unknown>
}

/** All provisions of a law, in the order in which they are written. */
export function provisionsOf(law: object, country = 'kr'): readonly NamedProvision[] {
  return Object.entries(law as LawTree).flatMap(([instrument, provisions]) =>
    Object.entries(provisions).map(([name, provision]) => ({
      key: `${country}.${instrument}.${name}`,
      provision,
    })),
  )
}

/** The version in force on the days, or undefined before the first version. */
export function versionOn<T>(provision: Provision<T>, days: LawDays): Version<T> | undefined {
  return provision.versions.findLast(version => {
    const picking = days[version.by ?? 'declared'] ?? days.declared
    return picking >= 0 && picking >= day(version.from)
  })
}

/** The days of a parcel of which only the day of declaration matters. */
export function declaredOn(declared: Day): LawDays {
  return { declared, arrived: declared, purchased: declared }
}

/** The days of a parcel that leaves Korea, as the law of its destination asks for them. */
export function outboundDays(entered: Day, sold: Day, loaded: Day): LawDays {
  return { ...declaredOn(entered), entered, sold, loaded }
}

/** The values of a whole law on the days. */
export function bind<T extends object>(law: T, days: LawDays): Bound<T> {
  const instruments = Object.entries(law as LawTree).map(([name, provisions]) => {
    const values = Object.entries(provisions).map(([key, provision]) => [
      key,
      versionOn(provision, days)?.value,
    ])
    return [name, Object.freeze(Object.fromEntries(values))]
  })
  return Object.freeze(Object.fromEntries(instruments)) as Bound<T>
}

/** The first days of all versions of a law, ascending, each once: between two nothing changes. */
export function boundariesOf(law: object): readonly Day[] {
  const days = provisionsOf(law).flatMap(({ provision }) =>
    provision.versions.map(version => day(version.from)),
  )
  return [...new Set(days)].sort((a, b) => a - b)
}
