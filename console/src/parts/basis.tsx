/** The law behind a figure: our own value with its words, then article, first day, and where to read it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { articleText, type Basis, issueText, standingTexts } from 'gwanmun/pages'
import { ExternalLink } from 'lucide-react'
import { createContext, useContext } from 'react'
import { articlesOnce } from '../articles.js'
import { useCameFrom } from '../came-from.js'
import { useFigures } from '../figures.js'
import { useEither, useLanguage, useSay } from '../language.js'

/** The day whose law is looked at where articles stand; their own first day where there is none. */
export const LawDay = createContext<string | undefined>(undefined)

/** What a value of the law is on its days, as far as it is a figure or a word; all law comes with it. */
function useLawWords(): (basis: Basis) => string {
  const { language } = useLanguage()
  const { data } = useQuery({
    queryKey: ['law-words'],
    queryFn: async () => (await import('../reason-law.js')).wordsOf,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return basis => data?.(basis, language) ?? ''
}

const standingClass = { read: 'good', reported: 'warn', remembered: 'warn' } as const

function Article({ basis }: { readonly basis: Basis }) {
  const say = useSay()
  const either = useEither()
  const { language } = useLanguage()
  const { day } = useFigures()
  const wordsOf = useLawWords()
  const cameFrom = useCameFrom()
  const words = wordsOf(basis)
  const on = useContext(LawDay) ?? basis.from
  const name = `${either(basis.instrument)} ${articleText(basis.article, language)}`
  return (
    <li className="article">
      <Link to="/law" search={{ key: basis.key, on }} state={cameFrom} className="own-law">
        {either(basis.title)}
        {words !== '' && <strong>: {words}</strong>}
      </Link>
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
  const once = articlesOnce(basis)
  if (once.length === 0) return null
  return (
    <ul className="articles">
      {once.map(one => (
        <Article key={`${one.key}${one.from}`} basis={one} />
      ))}
    </ul>
  )
}
