/** Finds tariff lines by code or by words over a schedule, with their ordinary rates. */
import { codeId } from '../basis/codes.js'
import { addDays, type Day, formatDay } from '../basis/day.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { findGoods, type Hit, type Suggestion } from '../law/goods-search.js'
import {
  type CodeList,
  changesBelow,
  type OrdinaryRate,
  ordinaryRate,
  type Schedule,
} from '../law/schedule.js'
import { codeDigits, linesBelow, type NamedCode } from '../law/schedule-search.js'
import type { ShopTable } from '../law/shop-words.js'
import { loadNameList } from './schedule-asset.js'
import { loadShopWords } from './shop-words-asset.js'

const codeLengths = { least: 4, most: 10 }

/** A schedule with the names of goods and the complete list of codes. */
export interface Shelf {
  readonly schedule: Schedule
  readonly names: readonly NamedCode[]
  readonly namesId: string
  readonly codeList: CodeList
  /** Everyday words of shops, for searching only. */
  readonly shop: ShopTable
}

/** The rate of a code, or its rates by day where they change within the edition. */
export type FoundRate =
  | OrdinaryRate
  | { readonly kind: 'by_day'; readonly stretches: readonly RateOnDays[] }

interface RateOnDays {
  readonly from: Day
  readonly to: Day
  readonly rate: OrdinaryRate
}

export interface Search {
  readonly query: string
  /** Set where the query is a code. */
  readonly digits: string | undefined
  readonly found: readonly Hit[]
  /** What an everyday word in the query may mean. */
  readonly suggestion: Suggestion | undefined
}

/** The names of the edition on board beside a schedule; a code of the schedule may lack a name. */
export function loadShelf(schedule: Schedule): Shelf {
  const { id, names } = loadNameList()
  const known = new Set(names.map(name => name.code))
  const held = new Set(schedule.lines.map(line => line.hs10))
  const bare = [...held].filter(code => !known.has(code))
  const all = [...names, ...bare.map(code => ({ code, ko: '', en: '' }))]
  const codes = all.map(name => name.code).filter(code => code.length === codeLengths.most)
  const codeList = { id, codes: codes.sort() }
  return { schedule, names: all, namesId: id, codeList, shop: loadShopWords() }
}

/** The rate on a day, or on all days of the edition where none is given. */
export function foundRate(shelf: Shelf, digits: string, on: Day | undefined): FoundRate {
  const { schedule, codeList } = shelf
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

/** Looks up a code of four to ten digits, or words. Throws `Unusable` for any other number. */
export function searchTariff(query: string, shelf: Shelf): Search {
  const digits = codeDigits(query)
  const { least, most } = codeLengths
  if (digits !== undefined && (digits.length < least || digits.length > most)) {
    throw new Unusable(fileProblem(codeId['option_bad']!, `${query} (HS ${least}–${most})`))
  }
  if (digits === undefined) {
    const { hits, suggestion } = findGoods(query, shelf)
    return { query, digits, found: hits, suggestion }
  }
  const found = linesBelow(shelf.names, digits).map((one): Hit => {
    return { ...one, why: 'code', matched: [] }
  })
  return { query, digits, found, suggestion: undefined }
}

/** Whether a query is a code that several lines stand below. */
export function isHeading(digits: string | undefined): digits is string {
  return digits !== undefined && digits.length < codeLengths.most
}

export function rateJson(rate: FoundRate) {
  if (rate.kind !== 'by_day') return rate
  const stretches = rate.stretches.map(({ from, to, rate: own }) => {
    return { from: formatDay(from), to: formatDay(to), rate: own }
  })
  return { kind: rate.kind, stretches }
}

export interface Shown {
  readonly limit: number
  readonly on: Day | undefined
}

/** A search as plain data: so many lines of it, with their rates. */
export function searchJson(search: Search, shelf: Shelf, shown: Shown) {
  const { query, digits, found, suggestion = null } = search
  const { id, firstDay, lastDay } = shelf.schedule
  const rateOf = (code: string) => rateJson(foundRate(shelf, code, shown.on))
  const lines = found.slice(0, shown.limit).map(({ line, headings, why, matched }) => {
    return { ...line, headings, why, matched, rate: rateOf(line.code) }
  })
  const schedule = { id, first_day: formatDay(firstDay), last_day: formatDay(lastDay) }
  const rate = digits === undefined ? {} : { code: digits, rate: rateOf(digits) }
  return { query, ...rate, found: found.length, suggestion, lines, schedule, names: shelf.namesId }
}
