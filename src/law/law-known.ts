/** The law as it could be known on a day: what was made known by then, and nothing later. */
import { type Day, formatDay } from '../basis/day.js'
import type { LawTree, NamedProvision } from './law-on.js'
import type { Provision, Version } from './provision.js'

/**
 * A version whose gazette day was not found is taken as known from its first day on. One of a reform
 * has neither number nor day: it is asked about, and was never made known.
 */
function isKnown({ cite, from }: Version<unknown>, known: Day): boolean {
  if (cite.gazetted === '' && cite.number === '') return true
  // Days as they are written stand in the order of time, those before the days that we count too.
  return (cite.gazetted === '' ? from : cite.gazetted) <= formatDay(known)
}

function provisionKnown(provision: Provision<unknown>, known: Day): Provision<unknown> {
  const versions = provision.versions.filter(version => isKnown(version, known))
  return versions.length === provision.versions.length ? provision : { ...provision, versions }
}

/** Provisions without the versions that were gazetted after a day. */
export function provisionsKnown(
  provisions: readonly NamedProvision[],
  known: Day,
): readonly NamedProvision[] {
  return provisions.map(({ key, provision }) => ({
    key,
    provision: provisionKnown(provision, known),
  }))
}

/**
 * The law without the versions that were gazetted after a day: on 2026-07-01 nobody knew the
 * versions of an ordinance of August, though some of them hold from 2026-08-24.
 */
export function lawKnownOn<T extends object>(law: T, known: Day): T {
  const instruments = Object.entries(law as LawTree).map(([name, provisions]) => [
    name,
    Object.fromEntries(
      Object.entries(provisions).map(([key, provision]) => [key, provisionKnown(provision, known)]),
    ),
  ])
  return Object.fromEntries(instruments) as T
}
