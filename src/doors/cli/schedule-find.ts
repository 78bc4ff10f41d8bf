/** `gwanmun schedule find TEXT|HS`: tariff lines by code or by words, with their ordinary rates. */
import { formatDay } from '../../basis/day.js'
import { loadTariff } from '../../files/load-bench.js'
import {
  type FoundRate,
  foundRate,
  isHeading,
  loadShelf,
  type Search,
  type Shelf,
  type Shown,
  searchJson,
  searchTariff,
} from '../../files/tariff-search.js'
import type { Hit, Suggestion } from '../../law/goods-search.js'
import type { NamedCode } from '../../law/schedule-search.js'
import { missingArgument } from './bad-option.js'
import { grouped, type Language, languageOf, say } from './language.js'
import { allowOnly, countOption, dayOption, type Options } from './options.js'
import { rateText } from './rate-text.js'

const usualLimit = 20

interface Page extends Shown {
  readonly shelf: Shelf
  readonly language: Language
}

function foundText(code: string, { shelf, on, language }: Page): string {
  const rate: FoundRate = foundRate(shelf, code, on)
  if (rate.kind !== 'by_day') return rateText(rate, language)
  return rate.stretches
    .map(({ from, to, rate: own }) => {
      return `${formatDay(from)}…${formatDay(to)} ${rateText(own, language)}`
    })
    .join('; ')
}

function bothNames({ ko, en }: NamedCode, language: Language): string {
  const [first, second] = language === 'ko' ? [ko, en] : [en, ko]
  return [first, second].filter(name => name !== '').join(' / ')
}

function lineText({ line, headings }: Hit, page: Page): string {
  const named = (one: NamedCode): string => bothNames(one, page.language)
  const path = headings.map(heading => `      ${heading.code}  ${named(heading)}\n`)
  return `${line.code}  ${foundText(line.code, page)}\n  ${named(line)}\n${path.join('')}`
}

/** What an everyday word may mean, and what decides. */
function suggestionText({ ko, en, choices }: Suggestion, { language }: Page): string {
  const head = say(
    language,
    `'${ko}'의 제안(품목분류가 아니므로 확인하십시오)`,
    `Suggestion for '${en}' (no classification: check it)`,
  )
  const rows = choices.map(({ codes, ...label }) => {
    return `  ${codes.join(' ')}  ${say(language, label.ko, label.en)}`.trimEnd()
  })
  return [`${head}:`, ...rows, ''].join('\n')
}

function nothingText({ query, digits }: Search, language: Language): string {
  const nothing = say(language, `찾지 못했습니다: ${query}\n`, `Nothing found: ${query}\n`)
  if (digits !== undefined) return nothing
  const hint = say(
    language,
    '물건 자체의 이름으로(상표 없이), 다른 말이나 영어로, 또는 호 4자리로 찾아 보십시오.\n',
    'Try the name of the thing itself (no brand), another word, or a heading of four digits.\n',
  )
  return nothing + hint
}

/** Says so where no name has all the words. */
function partlyText([first]: readonly Hit[], language: Language): string {
  if (first?.why !== 'some_words') return ''
  const words = first.matched.join(', ')
  return say(
    language,
    `모든 낱말에 맞는 품명은 없습니다. 맞은 낱말: ${words}\n`,
    `No name has all the words. Found: ${words}\n`,
  )
}

function searchText(search: Search, page: Page): string {
  const { digits, found, suggestion } = search
  const { shelf, limit, language } = page
  if (found.length === 0) return nothingText(search, language)
  const meant = suggestion ? suggestionText(suggestion, page) : partlyText(found, language)
  const head = isHeading(digits) ? `${digits}  ${foundText(digits, page)}\n` : ''
  const lines = found.slice(0, limit).map(line => lineText(line, page))
  const left = grouped(found.length - limit)
  const more = say(language, `그 밖에 ${left}개 (--limit)\n`, `${left} more (--limit)\n`)
  const { id, firstDay, lastDay } = shelf.schedule
  const days = `${formatDay(firstDay)}…${formatDay(lastDay)}`
  const sources = say(
    language,
    `세율 ${id} (${days}), 품명 ${shelf.namesId}\n`,
    `rates ${id} (${days}), names ${shelf.namesId}\n`,
  )
  return `${meant}${head}${lines.join('')}${found.length > limit ? more : ''}${sources}`
}

/** Runs the command; its exit status is 1 when nothing is found. */
export function scheduleFindCommand(words: readonly string[], options: Options): number {
  if (words.length === 0) throw missingArgument('TEXT|HS')
  allowOnly(options, ['limit', 'on', 'schedule'])
  const language = languageOf(options.lang)
  const limit = countOption('limit', options.limit, 1) ?? usualLimit
  const on = dayOption('on', options.on)
  const shelf = loadShelf(loadTariff(options.schedule))
  const one = searchTariff(words.join(' '), shelf)
  process.stdout.write(
    options.json
      ? `${JSON.stringify(searchJson(one, shelf, { limit, on }), null, 2)}\n`
      : searchText(one, { shelf, limit, on, language }),
  )
  return one.found.length > 0 ? 0 : 1
}
