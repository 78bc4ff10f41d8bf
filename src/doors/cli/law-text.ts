/** Legal values and their places as the commands print them. */
import { articleText, issueText } from '../../law/citation-text.js'
import type { Citation } from '../../law/provision.js'
import type { Language } from './language.js'

/** Instrument, article and number in one line. */
export function citationText(cite: Citation, language: Language): string {
  const instrument = language === 'ko' ? cite.instrument : cite.instrumentEn
  const article = articleText(cite.article, language)
  const number = cite.number === '' ? '' : ` (${issueText(cite.number, language)})`
  return `${instrument} ${article}${number}`.trim()
}
