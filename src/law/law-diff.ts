/** What changed in the law between two days, and what nobody has compared with its source lately. */
import { type Day, day } from '../basis/day.js'
import { allProvisions } from './all-laws.js'
import { type KoreanLaw, kr } from './kr/index.js'
import { declaredOn, type NamedProvision, versionOn } from './law-on.js'
import type { Version } from './provision.js'
import { type ShownValue, shownOf } from './value-text.js'

/** A provision whose version differs; a side is undefined where the law is not known on its day. */
export interface LawChange {
  readonly key: string
  readonly ko: string
  readonly en: string
  readonly before: LawSide | undefined
  readonly after: LawSide | undefined
  /** False where the text moved or was written anew and the value stayed. */
  readonly isNewValue: boolean
}

export type LawSide = Version<unknown> & ShownValue

/**
 * Every provision that has another version on the second day than on the first, in the order of the
 * law. Between 2015-11-30 and 2015-12-01 `kr.customsActRule.reliefLimit` goes from won to dollars.
 */
export function lawDiff(first: Day, second: Day, law: KoreanLaw = kr): readonly LawChange[] {
  return changesBetween(first, second, allProvisions(law))
}

/** The same of some provisions. */
export function changesBetween(
  first: Day,
  second: Day,
  provisions: readonly NamedProvision[],
): readonly LawChange[] {
  return provisions.flatMap(named => {
    const before = sideOn(named, first)
    const after = sideOn(named, second)
    if (before?.from === after?.from) return []
    const { key, provision } = named
    const isNewValue = before?.value !== after?.value || before?.unit !== after?.unit
    return { key, ko: provision.ko, en: provision.en, before, after, isNewValue }
  })
}

function sideOn({ provision }: NamedProvision, on: Day): LawSide | undefined {
  const version = versionOn(provision, declaredOn(on))
  return version && { ...version, ...shownOf(provision, version) }
}

/** A provision that was last compared with its source so many days ago. */
export interface StaleProvision {
  readonly key: string
  readonly ko: string
  readonly en: string
  readonly checkedOn: string
  readonly age: number
}

/** Provisions whose last check lies more than so many days before a day, the oldest first. */
export function staleProvisions(
  on: Day,
  days: number,
  law: KoreanLaw = kr,
): readonly StaleProvision[] {
  const all = allProvisions(law).map(({ key, provision: { ko, en, checkedOn } }) => {
    return { key, ko, en, checkedOn, age: on - day(checkedOn) }
  })
  return all.filter(one => one.age > days).sort((a, b) => b.age - a.age)
}
