/** Where a version of the law stands. */
import { articleText, articleUrl, type Version } from 'gwanmun/pages'
import { ExternalLink } from 'lucide-react'
import { useLanguage } from '../language.js'

export function Cite({ version }: { readonly version: Version<unknown> }) {
  const { language } = useLanguage()
  const { cite } = version
  const name = language === 'ko' ? cite.instrument : cite.instrumentEn
  return (
    <a href={articleUrl(cite)} target="_blank" rel="noreferrer">
      {name} {articleText(cite.article, language)}
      <ExternalLink size={12} aria-hidden />
    </a>
  )
}
