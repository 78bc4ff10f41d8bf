/** What a change crosses, by the name of the limit in the law and its value on the day. */
import type { Text } from '../judge/steps.js'
import { shownOf, valueText } from '../law/value-text.js'
import type { Again, Outcome } from './again.js'
import type { Limit, Threshold } from './thresholds.js'

function withValue({ judged, own }: Again, { ko, en, key }: Limit): Text {
  const { book } = judged.work.bench
  const provision = book.provisionOf(key)
  const version = book.versionOf(key, judged.work.dayOf(own[0]!))
  if (!provision || !version) return { ko, en }
  const shown = shownOf(provision, version)
  return { ko: `${ko} ${valueText(shown, 'ko')}`, en: `${en}, ${valueText(shown, 'en')}` }
}

/**
 * The names of thresholds that lie between two outcomes, each limit once:
 * `[{ ko: '목록통관 한도 150달러', en: 'limit of list clearance, 150 dollars' }]`.
 */
export function crossedNames(
  again: Again,
  crossed: readonly Threshold[],
  [before, then]: readonly [Outcome, Outcome],
): readonly Text[] {
  const names = crossed.map(({ ko, en, limitOf }) => {
    const limit = limitOf?.(before, then)
    return limit ? withValue(again, limit) : { ko, en }
  })
  return [...new Map(names.map(name => [name.en, name])).values()]
}
