/** An article in one line: where it stands, since when, and how sure we are of it. */
import { standingTexts } from '../../assess/word-texts.js'
import type { ExportBasis } from '../../declare/export-law.js'

export function articleLine(basis: ExportBasis, language: 'ko' | 'en'): string {
  const { instrument, article, from, standing } = basis
  const since = language === 'ko' ? `${from}부터` : `from ${from}`
  const place = `${instrument[language]} ${article[language]}`
  return `${place}, ${since}, ${standingTexts[standing][language]}`
}

export function articleLines(all: readonly ExportBasis[], language: 'ko' | 'en'): string {
  return all.map(one => articleLine(one, language)).join('; ')
}
