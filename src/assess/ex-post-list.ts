/** The earlier parcels that a run found to fall under collection afterwards, for people to read. */
import { type Day, formatDay } from '../basis/day.js'
import { mostNamed } from '../basis/limits.js'
import type { Text } from '../judge/steps.js'
import { articleText } from '../law/citation-text.js'
import type { Judged } from './batch.js'
import { exPostReasons, releasedText } from './ex-post.js'

/** An earlier parcel that was free by itself and is not with what came after it. */
export interface ExPost {
  readonly parcel: string
  readonly declaredOn: string
  /** The parcels that its goods are added up with, joined by `|`. */
  readonly combinedWith: string
  readonly reason: 'ex_post_released'
  readonly message: Text
  /** Instrument and article, as they stood on its day. */
  readonly article: Text
}

function articleOf(judged: Judged, declared: Day): Text {
  const [key = ''] = exPostReasons['ex_post_released']!.rests
  const cite = judged.work.bench.book.versionOf(key, declared)?.cite
  if (!cite) return { ko: '', en: '' }
  return {
    ko: `${cite.instrument} ${articleText(cite.article, 'ko')}`,
    en: `${cite.instrumentEn} ${articleText(cite.article, 'en')}`,
  }
}

function exPostOfLot(judged: Judged, lot: number): ExPost {
  const { work, groups } = judged
  const texts = work.columns.dictionary('parcel')
  const first = work.lots.rows[work.lots.starts[lot]!]!
  const declared = work.columns.column('declared_on').values[first]! as Day
  const others = groups.othersOf(lot, mostNamed + 1).map(other => texts.textOf(other + 1))
  const isMore = others.length > mostNamed
  return {
    parcel: texts.textOf(work.parcelOfLot[lot]! + 1),
    declaredOn: formatDay(declared),
    combinedWith: [...others.slice(0, mostNamed), ...(isMore ? ['…'] : [])].join('|'),
    reason: 'ex_post_released',
    message: releasedText,
    article: articleOf(judged, declared),
  }
}

/** The earlier parcels that may be taxed afterwards, in the order of the history. */
export function exPostOf(judged: Judged): readonly ExPost[] {
  return judged.lots.exPost.map(lot => exPostOfLot(judged, lot))
}
