/** The law of Korea for what leaves it, on a day, and the articles behind what is said of it. */
import type { Day } from '../basis/day.js'
import type { Reason } from '../judge/reasons.js'
import type { Text } from '../judge/steps.js'
import { articleText } from '../law/citation-text.js'
import { type ExportLaw, krExport } from '../law/kr/export.js'
import {
  type Bound,
  bind,
  boundariesOf,
  declaredOn,
  provisionsOf,
  versionOn,
} from '../law/law-on.js'
import { type Standing, standings } from '../law/provision.js'

const boundaries = boundariesOf(krExport)
const bonds = new Map<number, Bound<ExportLaw>>()
const provisions = new Map(provisionsOf(krExport).map(({ key, provision }) => [key, provision]))

/** The law of a day, each stretch of days bound once. */
export function exportLawOn(on: Day): Bound<ExportLaw> {
  const stretch = boundaries.findLastIndex(boundary => boundary <= on)
  let bound = bonds.get(stretch)
  if (!bound) {
    bound = bind(krExport, declaredOn(on))
    bonds.set(stretch, bound)
  }
  return bound
}

/** An article in force on a day, with how sure we are of it. */
export interface ExportBasis {
  readonly key: string
  readonly instrument: Text
  readonly article: Text
  readonly from: string
  readonly standing: Standing
}

export function basisOf(keys: readonly string[], on: Day): readonly ExportBasis[] {
  return keys.flatMap(key => {
    const version = versionOn(provisions.get(key)!, declaredOn(on))
    if (!version) return []
    const { cite, from, standing } = version
    const article = { ko: articleText(cite.article, 'ko'), en: articleText(cite.article, 'en') }
    const instrument = { ko: cite.instrument, en: cite.instrumentEn }
    return [{ key, instrument, article, from, standing }]
  })
}

/** The weakest standing of what a reason rests on. */
export function standingOf({ rests, standing }: Reason, on: Day): Standing {
  const all: readonly Standing[] = [
    standing ?? 'read',
    ...basisOf(rests, on).map(one => one.standing),
  ]
  return standings[Math.max(...all.map(one => standings.indexOf(one)))]!
}
