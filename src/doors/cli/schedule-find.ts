/** `gwanmun schedule find TEXT|HS`: tariff lines by code or by words, with their ordinary rates. */
import { addDays, type Day, formatDay } from '../../basis/day.js'
import { loadNameList } from '../../files/schedule-asset.js'
import {
  type CodeList,
  changesBelow,
  type OrdinaryRate,
  ordinaryRate,
  type Schedule,
} from '../../law/schedule.js'
import {
  codeDigits,
  type FoundLine,
  linesBelow,
  type NamedCode,
  searchGoods,
} from '../../law/schedule-search.js'
import { badOption, missingArgument } from './bad-option.js'
import { grouped, type Language, languageOf, say } from './language.js'
import { loadTariff } from './load-bench.js'
import { allowOnly, countOption, dayOption, type Options } from './options.js'
import { rateText } from './rate-text.js'

const usualLimit = 20
const codeLengths = { least: 4, most: 10 }

interface Shelf {
  readonly schedule: Schedule
  readonly names: readonly NamedCode[]
  readonly namesId: string
  readonly rateOf: (digits: string) => FoundRate
}

/** The rate of a code, or its rates by day where they change within the edition. */
type FoundRate =
  | OrdinaryRate
  | { readonly kind: 'by_day'; readonly stretches: readonly RateOnDays[] }

interface RateOnDays {
  readonly from: Day
  readonly to: Day
  readonly rate: OrdinaryRate
}

interface Search {
  readonly query: string
  /** Set where the query is a code. */
  readonly digits: string | undefined
  readonly found: readonly FoundLine[]
  readonly limit: number
}

/** The rate on a day, or on all days of the edition. */
function rateFinder(schedule: Schedule, codeList: CodeList, on: Day | undefined) {
  return (digits: string): FoundRate => {
    const changes = changesBelow(schedule, digits)
    if (on !== undefined || changes.length === 0) {
      return ordinaryRate(schedule, codeList, digits, { on: on ?? schedule.firstDay })
    }
    const starts = [schedule.firstDay, ...changes]
    const stretches = starts.map((from, at): RateOnDays => {
      const next = starts[at + 1]
      const to = next === undefined ? schedule.lastDay : addDays(next, -1)
      return { from, to, rate: ordinaryRate(schedule, codeList, digits, { on: from }) }
    })
    return { kind: 'by_day', stretches }
  }
}

function foundText(rate: FoundRate, language: Language): string {
  if (rate.kind !== 'by_day') return rateText(rate, language)
  return rate.stretches
    .map(({ from, to, rate: own }) => {
      return `${formatDay(from)}…${formatDay(to)} ${rateText(own, language)}`
    })
    .join('; ')
}

function foundJson(rate: FoundRate) {
  if (rate.kind !== 'by_day') return rate
  const stretches = rate.stretches.map(({ from, to, rate: own }) => {
    return { from: formatDay(from), to: formatDay(to), rate: own }
  })
  return { kind: rate.kind, stretches }
}

function loadShelf(folder: string | undefined, on: Day | undefined): Shelf {
  const schedule = loadTariff(folder)
  const { id, names } = loadNameList()
  const known = new Set(names.map(name => name.code))
  const held = new Set(schedule.lines.map(line => line.hs10))
  const bare = [...held].filter(code => !known.has(code))
  const all = [...names, ...bare.map(code => ({ code, ko: '', en: '' }))]
  const codes = all.map(name => name.code).filter(code => code.length === codeLengths.most)
  const codeList = { id, codes: codes.sort() }
  return { schedule, names: all, namesId: id, rateOf: rateFinder(schedule, codeList, on) }
}

function search(query: string, shelf: Shelf, limit: number): Search {
  const digits = codeDigits(query)
  const { least, most } = codeLengths
  if (digits !== undefined && (digits.length < least || digits.length > most)) {
    throw badOption(`${query} (HS ${least}–${most})`)
  }
  const found = digits ? linesBelow(shelf.names, digits) : searchGoods(shelf.names, query)
  return { query, digits, found, limit }
}

function bothNames({ ko, en }: NamedCode, language: Language): string {
  const [first, second] = language === 'ko' ? [ko, en] : [en, ko]
  return [first, second].filter(name => name !== '').join(' / ')
}

function lineText({ line, headings }: FoundLine, shelf: Shelf, language: Language): string {
  const path = headings.map(heading => `      ${heading.code}  ${bothNames(heading, language)}\n`)
  const rate = foundText(shelf.rateOf(line.code), language)
  return `${line.code}  ${rate}\n  ${bothNames(line, language)}\n${path.join('')}`
}

function searchText(one: Search, shelf: Shelf, language: Language): string {
  const { query, digits, found, limit } = one
  if (found.length === 0) {
    return say(language, `찾지 못했습니다: ${query}\n`, `Nothing found: ${query}\n`)
  }
  const isWhole = digits !== undefined && digits.length < codeLengths.most
  const head = isWhole ? `${digits}  ${foundText(shelf.rateOf(digits), language)}\n` : ''
  const lines = found.slice(0, limit).map(line => lineText(line, shelf, language))
  const left = grouped(found.length - limit)
  const more = say(language, `그 밖에 ${left}개 (--limit)\n`, `${left} more (--limit)\n`)
  const { id, firstDay, lastDay } = shelf.schedule
  const days = `${formatDay(firstDay)}…${formatDay(lastDay)}`
  const sources = say(
    language,
    `세율 ${id} (${days}), 품명 ${shelf.namesId}\n`,
    `rates ${id} (${days}), names ${shelf.namesId}\n`,
  )
  return `${head}${lines.join('')}${found.length > limit ? more : ''}${sources}`
}

function searchJson({ query, digits, found, limit }: Search, shelf: Shelf) {
  const { id, firstDay, lastDay } = shelf.schedule
  const lines = found.slice(0, limit).map(({ line, headings }) => {
    return { ...line, headings, rate: foundJson(shelf.rateOf(line.code)) }
  })
  const schedule = { id, first_day: formatDay(firstDay), last_day: formatDay(lastDay) }
  const rate = digits === undefined ? {} : { code: digits, rate: foundJson(shelf.rateOf(digits)) }
  return { query, ...rate, found: found.length, lines, schedule, names: shelf.namesId }
}

/** Runs the command; its exit status is 1 when nothing is found. */
export function scheduleFindCommand(words: readonly string[], options: Options): number {
  if (words.length === 0) throw missingArgument('TEXT|HS')
  allowOnly(options, ['limit', 'on', 'schedule'])
  const language = languageOf(options.lang)
  const limit = countOption('limit', options.limit, 1) ?? usualLimit
  const shelf = loadShelf(options.schedule, dayOption('on', options.on))
  const one = search(words.join(' '), shelf, limit)
  process.stdout.write(
    options.json
      ? `${JSON.stringify(searchJson(one, shelf), null, 2)}\n`
      : searchText(one, shelf, language),
  )
  return one.found.length > 0 ? 0 : 1
}
