/** The whole law on a day, as a list: what the doors and the library show. */
import type { Day } from '../basis/day.js'
import { allProvisions } from './all-laws.js'
import { type KoreanLaw, kr } from './kr/index.js'
import { declaredOn, versionOn } from './law-on.js'
import type { Citation, Standing } from './provision.js'

/** One provision on a day; the value is undefined where the law is not known on that day. */
export interface LawEntry {
  readonly key: string
  readonly ko: string
  readonly en: string
  readonly unit: string
  readonly value: unknown
  readonly from: string | undefined
  readonly standing: Standing | undefined
  readonly cite: Citation | undefined
}

/**
 * All provisions as they stand on a day, with the law of Korea or a reformed one among them.
 * `lawOn(day('2026-02-03'))` has `kr.customsActRule.reliefLimit` at 15000 cents.
 */
export function lawOn(on: Day, law: KoreanLaw = kr): readonly LawEntry[] {
  return allProvisions(law).map(({ key, provision }) => {
    const { ko, en, unit } = provision
    const version = versionOn(provision, declaredOn(on))
    const { value, from, standing, cite } = version ?? {}
    return { key, ko, en, unit, value, from, standing, cite }
  })
}
