/** `gwanmun law show [KEY] --on DAY`: the legal values in force on a day, with their articles. */
import { standingTexts } from '../../assess/word-texts.js'
import { codeId } from '../../basis/codes.js'
import { type Day, formatDay } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { loadLaw } from '../../files/load-bench.js'
import { allProvisions } from '../../law/all-laws.js'
import { articleText } from '../../law/citation-text.js'
import { declaredOn, type NamedProvision, versionOn } from '../../law/law-on.js'
import { rawText, type ShownValue, shownOf, valueText } from '../../law/value-text.js'
import { badOption } from './bad-option.js'
import { type Language, languageOf, say } from './language.js'
import { citationText } from './law-text.js'
import { allowOnly, dayOption, type Options } from './options.js'
import { today } from './today.js'

/** The value as people read it, and behind it as a reform writes it. */
function withRaw(shown: ShownValue, language: Language): string {
  return `${valueText(shown, language)} (${rawText(shown)})`
}

function one(named: NamedProvision, on: Day, language: Language): string {
  const { key, provision } = named
  const held = versionOn(provision, declaredOn(on))
  const head = `${key}\n  ${provision[language]}\n`
  const checked = say(language, '확인한 날', 'checked on')
  const versions = provision.versions.map(version => {
    const mark = version === held ? '▶' : ' '
    const note = version.note ? `\n      ${version.note[language]}` : ''
    const value = withRaw(shownOf(provision, version), language)
    const place = citationText(version.cite, language)
    const standing = standingTexts[version.standing][language]
    return `  ${mark} ${version.from}  ${value}  ${place}  [${standing}]${note}\n`
  })
  const none = say(language, '그날의 값은 알지 못합니다', 'not known on that day')
  const missing = held ? '' : `  ▶ ${formatDay(on)}  ${none}\n`
  return `${head}  ${checked} ${provision.checkedOn}\n${missing}${versions.join('')}`
}

function row(named: NamedProvision, on: Day, language: Language): string {
  const held = versionOn(named.provision, declaredOn(on))
  const none = say(language, '모름', 'not known')
  if (!held) return `${named.key}\t${none}\t${named.provision[language]}\n`
  const value = valueText(shownOf(named.provision, held), language)
  const article = articleText(held.cite.article, language)
  const cells = [named.key, value, article, held.from, standingTexts[held.standing][language]]
  return `${cells.join('\t')}\t${named.provision[language]}\n`
}

function asJson(named: NamedProvision, on: Day) {
  const held = versionOn(named.provision, declaredOn(on))
  return { key: named.key, on: formatDay(on), ...named.provision, held: held ?? null }
}

/** Runs the command; returns its exit status. */
export function lawShowCommand(words: readonly string[], options: Options): number {
  const [key, ...rest] = words
  if (rest.length > 0) throw badOption(`law show ${words.join(' ')}`)
  allowOnly(options, ['on', 'reform'])
  const language = languageOf(options.lang)
  const on = dayOption('on', options.on) ?? today()
  const all = allProvisions(loadLaw(options.reform))
  const chosen = key === undefined ? all : all.filter(named => named.key.startsWith(key))
  if (chosen.length === 0) {
    throw new Unusable(fileProblem(codeId['provision_unknown']!, key ?? ''))
  }
  const isExact = chosen.length === 1
  const text = options.json
    ? `${JSON.stringify(
        chosen.map(named => asJson(named, on)),
        null,
        2,
      )}\n`
    : chosen.map(named => (isExact ? one : row)(named, on, language)).join('')
  process.stdout.write(text)
  return 0
}
