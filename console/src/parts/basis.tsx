/** The law behind a figure: instrument, article, first day, how sure we are, and where to read it. */
import { articleText, type Basis, issueText, standingTexts } from 'gwanmun/pages'
import { ExternalLink } from 'lucide-react'
import { useFigures } from '../figures.js'
import { useEither, useLanguage, useSay } from '../language.js'

const standingClass = { read: 'good', reported: 'warn', remembered: 'warn' } as const

function Article({ basis }: { readonly basis: Basis }) {
  const say = useSay()
  const either = useEither()
  const { language } = useLanguage()
  const { day } = useFigures()
  const name = `${either(basis.instrument)} ${articleText(basis.article, language)}`
  return (
    <li className="article">
      <a href={basis.url} target="_blank" rel="noreferrer" lang={language}>
        {name}
        <ExternalLink size={12} aria-hidden />
      </a>
      <span className="soft">
        {issueText(basis.number, language)} · {say('since', { day: day(basis.from) })}
      </span>
      <span className={`badge ${standingClass[basis.standing]}`}>
        {either(standingTexts[basis.standing])}
      </span>
      {basis.note && <p className="soft">{either(basis.note)}</p>}
    </li>
  )
}

export function Articles({ basis }: { readonly basis: readonly Basis[] }) {
  const once = [...new Map(basis.map(one => [`${one.key}${one.from}`, one])).values()]
  if (once.length === 0) return null
  return (
    <ul className="articles">
      {once.map(one => (
        <Article key={`${one.key}${one.from}`} basis={one} />
      ))}
    </ul>
  )
}
