/** What tells the lines apart that some words may mean: the first level of the tariff at which they part. */
import { chapters } from './chapters.js'
import type { TariffLine } from './schedule.js'

export interface Answer {
  /** The beginning of the codes that it stands for. */
  readonly prefix: string
  readonly names: readonly { readonly ko: string; readonly en: string }[]
  readonly lines: readonly TariffLine[]
}

const levels = [2, 4, 6, 7, 8, 9, 10]
/** So many names stand for an answer that has none of its own. */
const mostNames = 3

function namesOf(prefix: string, lines: readonly TariffLine[]): Answer['names'] {
  const chapter = chapters.get(prefix)
  if (chapter) return [chapter]
  const path = lines.flatMap(line => [...line.headings, line])
  const own = path.find(one => one.code === prefix)
  if (own) return [own]
  const first = lines.map(line => line.headings[0] ?? line)
  const once = [...new Map(first.map(one => [one.ko || one.en, one])).values()]
  const other = once.filter(one => !one.ko.startsWith('기타'))
  return (other.length > 0 ? other : once).slice(0, mostNames)
}

/** The answers to choose from; none where there is nothing to ask. */
export function answersAmong(lines: readonly TariffLine[]): readonly Answer[] {
  for (const digits of levels) {
    const groups = Map.groupBy(lines, line => line.code.slice(0, digits))
    if (groups.size < 2) continue
    return [...groups].map(([prefix, own]) => ({ prefix, names: namesOf(prefix, own), lines: own }))
  }
  return []
}

export interface RateSpan {
  readonly least: number
  readonly most: number
  /** Lines whose rate is not known. */
  readonly open: number
}

/** The rates of some lines, from the least to the most. */
export function spanOf(lines: readonly TariffLine[]): RateSpan {
  const rates = lines.flatMap(line => line.rates)
  const known = rates.flatMap(({ kind, rate_pct }) =>
    kind === 'known' && rate_pct !== null ? [rate_pct] : [],
  )
  const open = lines.filter(line => line.rates.some(({ kind }) => kind !== 'known')).length
  return { least: Math.min(...known), most: Math.max(...known), open }
}
