/** Articles folded under the acts that they are of: opened, they are longer than what rests on them. */
import type { Basis } from 'gwanmun/pages'
import { articlesOnce } from '../articles.js'
import { useEither, useSay } from '../language.js'
import { Articles } from './basis.js'
import { KeptFold } from './fold.js'

interface ArticlesProps {
  readonly basis: readonly Basis[]
  readonly name: string
  readonly isOpen?: boolean
}

export function FoldedArticles({ basis, ...fold }: ArticlesProps) {
  const say = useSay()
  const either = useEither()
  const acts = [...Map.groupBy(articlesOnce(basis), one => either(one.instrument))]
  if (acts.length === 0) return null
  const title = acts.map(([act, { length: count }]) =>
    count === 1 ? say('articleOfAct', { act }) : say('articlesOfAct', { act, count }),
  )
  return (
    <KeptFold title={<span className="soft">{title.join(' · ')}</span>} {...fold}>
      <Articles basis={basis} />
    </KeptFold>
  )
}
