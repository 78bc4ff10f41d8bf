/** `gwanmun law show [KEY] --on DAY`: the legal values in force on a day, with their articles. */
import { codeId } from '../../basis/codes.js'
import { type Day, formatDay } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { articleText, issueText } from '../../law/citation-text.js'
import { kr } from '../../law/kr/index.js'
import { declaredOn, type NamedProvision, provisionsOf, versionOn } from '../../law/law-on.js'
import { applyReform } from '../../law/reform.js'
import { badOption } from './bad-option.js'
import { type Language, languageOf, say } from './language.js'
import { loadReform } from './load-bench.js'
import { allowOnly, dayOption, type Options } from './options.js'
import { today } from './today.js'

function shownValue(value: unknown, unit: string): string {
  return unit === 'form' ? String(value) : `${value} ${unit}`
}

function one(named: NamedProvision, on: Day, language: Language): string {
  const { key, provision } = named
  const held = versionOn(provision, declaredOn(on))
  const head = `${key}\n  ${provision[language]}\n`
  const checked = say(language, '확인한 날', 'checked on')
  const versions = provision.versions.map(version => {
    const { cite } = version
    const mark = version === held ? '▶' : ' '
    const instrument = language === 'ko' ? cite.instrument : cite.instrumentEn
    const note = version.note ? `\n      ${version.note[language]}` : ''
    const value = shownValue(version.value, version.unit ?? provision.unit)
    const article = articleText(cite.article, language)
    const number = cite.number === '' ? '' : ` (${issueText(cite.number, language)})`
    const place = `${instrument} ${article}${number}`.trim()
    return `  ${mark} ${version.from}  ${value}  ${place}  [${version.standing}]${note}\n`
  })
  const none = say(language, '그날의 값은 알지 못합니다', 'not known on that day')
  const missing = held ? '' : `  ▶ ${formatDay(on)}  ${none}\n`
  return `${head}  ${checked} ${provision.checkedOn}\n${missing}${versions.join('')}`
}

function row(named: NamedProvision, on: Day, language: Language): string {
  const held = versionOn(named.provision, declaredOn(on))
  const none = say(language, '모름', 'not known')
  if (!held) return `${named.key}\t${none}\t${named.provision[language]}\n`
  const value = shownValue(held.value, held.unit ?? named.provision.unit)
  const article = articleText(held.cite.article, language)
  return `${named.key}\t${value}\t${article}\t${held.from}\t${held.standing}\n`
}

function asJson(named: NamedProvision, on: Day) {
  const held = versionOn(named.provision, declaredOn(on))
  return { key: named.key, on: formatDay(on), ...named.provision, held: held ?? null }
}

/** Runs the command; returns its exit status. */
export function lawCommand(words: readonly string[], options: Options): number {
  const [verb, key, ...rest] = words
  if (verb !== 'show' || rest.length > 0) throw badOption(`law ${words.join(' ')}`)
  allowOnly(options, ['on', 'reform'])
  const language = languageOf(options.lang)
  const on = dayOption('on', options.on) ?? today()
  const reform = loadReform(options.reform)
  const all = provisionsOf(reform ? applyReform(kr, reform) : kr)
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
