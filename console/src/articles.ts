/** The law behind an answer, each version once. */
import type { Basis } from 'gwanmun/pages'

export function articlesOnce(basis: readonly Basis[]): readonly Basis[] {
  return [...new Map(basis.map(one => [`${one.key}${one.from}`, one])).values()]
}
