/** The first year in which a partner is the largest, in each publication that prints several of them. */
import type { Answer } from './answer.js'
import { caveatsOf } from './answer.js'
import { compare, wholeExact } from './exact-figure.js'
import type { Ledger } from './ledger.js'
import { printedValue } from './levels.js'
import type { Observation } from './observation.js'

const year = /^\d{4}$/

/** An answer that is open says `in or before`: no earlier year of its publication was seen. */
export type RankAnswer = Answer & { readonly isOpen: boolean }

interface Ranked {
  readonly period: string
  readonly all: readonly Observation[]
  readonly isFirst: boolean
}

function rankedYears(levels: readonly Observation[], partner: string): readonly Ranked[] {
  const years = [...new Set(levels.map(one => one.period))].sort()
  return years.flatMap(period => {
    const all = levels.filter(one => one.period === period)
    if (all.length < 2 || !all.some(one => one.partner === partner)) return []
    const most = [...all].sort((a, b) => compare(printedValue(b), printedValue(a)))
    return [{ period, all: most, isFirst: most[0]!.partner === partner }]
  })
}

function formulaOf(years: readonly Ranked[]): string {
  const told = years.map(({ period, all }) => {
    const two = all.slice(0, 2).map(one => `${one.partner} ${one.value}`)
    return `${period}: ${two.join(' > ')}`
  })
  return told.join('; ')
}

/** One answer for each line in which the partner comes first in some year. */
export function rankYears(ledger: Ledger, series: string, partner: string): readonly RankAnswer[] {
  const all = ledger
    .where(series, { item: '', kind: 'level' })
    .filter(one => one.partner !== '' && year.test(one.period) && one.confidence !== 'low')
  const lines = [...new Set(all.map(one => ledger.lineOf(series, one.vintage)))]
  return lines.flatMap(line => {
    const levels = all.filter(one => ledger.lineOf(series, one.vintage) === line)
    const years = rankedYears(levels, partner)
    const at = years.findIndex(({ isFirst }) => isFirst)
    if (at < 0) return []
    const used = years.slice(Math.max(at - 1, 0), at + 1)
    const observations = used.flatMap(one => one.all.slice(0, 2))
    const isOpen = at === 0
    return [
      {
        ...({ operation: 'rank_year', base: 'year', series, line, isOpen, observations } as const),
        value: wholeExact(Number(years[at]!.period)),
        formula: formulaOf(used),
        caveats: [...caveatsOf(observations), ...(isOpen ? [openCaveat] : [])],
        decimals: 0,
      },
    ]
  })
}

const openCaveat = {
  ko: '이 판의 앞선 해는 보지 못했으므로 그해이거나 그 전입니다',
  en: 'no earlier year of this publication was seen: in that year or before',
}
