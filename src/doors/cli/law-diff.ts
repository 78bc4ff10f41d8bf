/** `gwanmun law diff DAY DAY`: the legal values that have another version on the second day. */

import { standingTexts } from '../../assess/word-texts.js'
import { formatDay } from '../../basis/day.js'
import { loadLaw } from '../../files/load-bench.js'
import { type LawChange, type LawSide, lawDiff } from '../../law/law-diff.js'
import { valueText } from '../../law/value-text.js'
import { badOption } from './bad-option.js'
import { type Language, languageOf, say } from './language.js'
import { citationText } from './law-text.js'
import { allowOnly, dayWord, type Options } from './options.js'

function sideText(side: LawSide | undefined, language: Language): string {
  return side ? valueText(side, language) : say(language, '모름', 'not known')
}

function placeText(side: LawSide | undefined, language: Language): string {
  if (!side) return ''
  const since = say(language, `${side.from}부터`, `since ${side.from}`)
  return `    ${since}  ${citationText(side.cite, language)}  [${standingTexts[side.standing][language]}]\n`
}

function changeText(change: LawChange, language: Language): string {
  const { key, before, after, isNewValue } = change
  const same = say(language, '(값은 그대로, 조문이 바뀜)', '(same value, another text)')
  const value = isNewValue
    ? `${sideText(before, language)} → ${sideText(after, language)}`
    : `${sideText(after, language)} ${same}`
  return `${key}\n  ${change[language]}\n  ${value}\n${placeText(after, language)}`
}

/** Runs the command; returns its exit status. */
export function lawDiffCommand(words: readonly string[], options: Options): number {
  const [firstWord, secondWord, ...rest] = words
  const first = dayWord(firstWord)
  const second = dayWord(secondWord)
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['reform'])
  const language = languageOf(options.lang)
  const changes = lawDiff(first, second, loadLaw(options.reform))
  const days = { first: formatDay(first), second: formatDay(second) }
  if (options.json) {
    const shown = changes.map(({ before = null, after = null, ...change }) => {
      return { ...change, before, after }
    })
    process.stdout.write(`${JSON.stringify({ ...days, changes: shown }, null, 2)}\n`)
    return 0
  }
  const count = say(language, `바뀐 법령 값 ${changes.length}개`, `${changes.length} changed`)
  const texts = changes.map(change => changeText(change, language))
  process.stdout.write(`${days.first} → ${days.second}: ${count}\n${texts.join('')}`)
  return 0
}
