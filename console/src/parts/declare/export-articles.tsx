/** The law of a declaration: each article leads to its value, with timeline, among the law of this console. */
import { Link } from '@tanstack/react-router'
import { standingTexts } from 'gwanmun/pages'
import type { Basis } from '../../declarations.js'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'

const tones = { read: 'good', reported: 'warn', remembered: 'warn' } as const

export function ExportArticles({ basis }: { readonly basis: readonly Basis[] }) {
  const say = useSay()
  const either = useEither()
  const { day } = useFigures()
  if (basis.length === 0) return null
  return (
    <ul className="articles">
      {basis.map(one => (
        <li key={`${one.key}${one.from}`} className="article">
          <Link to="/law" search={{ key: one.key }}>
            {either(one.instrument)} {either(one.article)}
          </Link>
          <span className="soft">{say('since', { day: day(one.from) })}</span>
          <span className={`badge ${tones[one.standing]}`}>
            {either(standingTexts[one.standing])}
          </span>
        </li>
      ))}
    </ul>
  )
}
