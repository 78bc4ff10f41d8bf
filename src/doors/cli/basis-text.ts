/** The law behind an answer, as people read it in a terminal. */
import type { Basis } from '../../assess/explain-basis.js'
import { standingTexts } from '../../assess/word-texts.js'
import { articleText, issueText } from '../../law/citation-text.js'
import type { Standing } from '../../law/provision.js'
import { type Language, say } from './language.js'

/** The lines of several versions, each once. */
export function basisLines(basis: readonly Basis[], language: Language): string {
  return [...new Set(basis.map(one => basisLine(one, language)))].join('')
}

/** Article, first day, number, standing and link of one version. */
function basisLine(one: Basis, language: Language): string {
  const article = `${one.instrument[language]} ${articleText(one.article, language)}`
  const since = say(language, `${one.from}부터`, `since ${one.from}`)
  const number = one.number ? `, ${issueText(one.number, language)}` : ''
  const standing = standingTexts[one.standing][language]
  return `        ${article} (${since}${number}, ${standing}) ${one.url}\n`
}

/** What an answer rests on, and its own standing where that is weaker. */
export function basisText(
  answer: { readonly basis: readonly Basis[]; readonly standing: Standing },
  language: Language,
): string {
  const basis = answer.basis.map(one => {
    const note = one.note ? `        ${one.note[language]}\n` : ''
    return `      ${one.title[language]}\n${basisLine(one, language)}${note}`
  })
  const isWeaker = answer.basis.every(one => one.standing !== answer.standing)
  const own = say(language, '이 판단의 확실성', 'standing of this reading')
  const word = standingTexts[answer.standing][language]
  return basis.join('') + (isWeaker ? `      ${own}: ${word}\n` : '')
}
