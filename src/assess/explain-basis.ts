/** The law behind a step, a reason or an option: the version of a provision that held on the day. */
import type { Day } from '../basis/day.js'
import type { Text } from '../judge/steps.js'
import type { Standing } from '../law/provision.js'
import type { Judged } from './batch.js'

/** The version of a provision that held on the day of the parcel. */
export interface Basis {
  readonly key: string
  readonly title: Text
  readonly instrument: Text
  readonly number: string
  readonly article: string
  readonly from: string
  readonly standing: Standing
  readonly url: string
  readonly note: Text | undefined
}

/** The version of one provision on a day of declaration; nothing where it is not known. */
export function basisOf(judged: Judged, key: string, declared: Day): readonly Basis[] {
  const { book } = judged.work.bench
  const version = book.versionOf(key, declared)
  const provision = book.provisionOf(key)
  if (!version || !provision) return []
  const { instrument, instrumentEn, number, article, url } = version.cite
  return [
    {
      key,
      title: { ko: provision.ko, en: provision.en },
      instrument: { ko: instrument, en: instrumentEn },
      number,
      article,
      from: version.from,
      standing: version.standing,
      url,
      note: version.note,
    },
  ]
}

/** The versions of several provisions on the day of a row, each once. */
export function basisFor(judged: Judged, keys: readonly string[], row: number): readonly Basis[] {
  const declared = judged.work.dayOf(row)
  return [...new Set(keys)].flatMap(key => basisOf(judged, key, declared))
}
