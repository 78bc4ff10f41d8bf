/** What a chart, its table and its CSV show alike: lines of answers over periods, with breaks and sources. */
import type { Text } from '../judge/steps.js'
import { type Answer, vintageName } from './answer.js'
import type { Ledger } from './ledger.js'
import { levelsOf } from './levels.js'
import type { Cell } from './observation.js'
import { shareOf, wholeOf } from './pairs.js'
import { period as stretchOf } from './period.js'
import { revisionsOf } from './revisions.js'
import type { UnitBase } from './units.js'

export interface Point {
  /** A place on the axis below, by its name. */
  readonly at: string
  readonly answer: Answer
}

export interface Line {
  readonly name: Text
  /** What its colour stands for, and what its shape does. */
  readonly groupName: Text
  readonly vintage: string
  /** Lines of one group have one colour; of one group each has a shape of its own. */
  readonly group: number
  readonly shape: number
  readonly points: readonly Point[]
}

export interface Picture {
  readonly title: Text
  readonly form: 'line' | 'bar'
  readonly base: UnitBase
  /** The axis below, in its order: periods, vintages, or periods of a scope. */
  readonly places: readonly { readonly id: string; readonly name: Text }[]
  readonly lines: readonly Line[]
  readonly breaks: readonly { readonly at: string; readonly why: Text }[]
  /** Who published what is shown, and where it was read. */
  readonly citation: Text
}

export type Every = 'year' | 'half' | 'quarter' | 'month'

export type Where = Omit<Cell, 'period'>

export const mostGroups = 6

export const same = (text: string): Text => ({ ko: text, en: text })

export const both = (...texts: readonly Text[]): Text => ({
  ko: texts.map(({ ko }) => ko).join(' · '),
  en: texts.map(({ en }) => en).join(' · '),
})

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? url

const mostHosts = 8

/** Publishers and the pages that they were read on. */
export function citationOf(ledger: Ledger, lines: readonly Line[]): Text {
  const used = lines.flatMap(({ points }) => points.flatMap(({ answer }) => answer.observations))
  const ids = [...new Set(used.map(({ series }) => series))]
  const publishers = ids.map(id => ledger.seriesOf(id).publisher)
  const hosts = [...new Set(used.map(({ source }) => hostOf(source)))].sort()
  const shown = hosts.slice(0, mostHosts).join(', ')
  const more = hosts.length - mostHosts
  const of = (language: 'ko' | 'en'): string =>
    [...new Set(publishers.map(one => one[language]))].join(', ')
  return {
    ko: `자료: ${of('ko')}. 읽은 곳: ${shown}${more > 0 ? ` 밖 ${more}곳` : ''}. 정리: 관문`,
    en: `Data: ${of('en')}. Read on: ${shown}${more > 0 ? ` and ${more} more` : ''}. Compiled by Gwanmun`,
  }
}

/** Which kind of period a cell is mostly printed for; years come first. */
function everyOf(ledger: Ledger, cells: readonly Where[]): Every {
  const kinds = cells.flatMap(cell => {
    return ledger
      .where(cell.series, { ...cell, kind: 'level' })
      .map(one => stretchOf(one.period).kind)
  })
  const order: readonly Every[] = ['year', 'quarter', 'month', 'half']
  const counted = order.map(kind => ({ kind, count: kinds.filter(one => one === kind).length }))
  const years = counted[0]!.count
  return years > 1 ? 'year' : [...counted].sort((a, b) => b.count - a.count)[0]!.kind
}

export function periodsOf(
  ledger: Ledger,
  cells: readonly Where[],
  every: Every,
): readonly string[] {
  const all = cells.flatMap(cell => ledger.where(cell.series, { ...cell, kind: 'level' }))
  const own = all.map(one => one.period).filter(one => stretchOf(one).kind === every)
  return between([...new Set(own)].sort(), every)
}

const quarters = ['Q1', 'Q2', 'Q3', 'Q4']

/** Years and quarters that nobody was seen to print have their place too: no line leaps over them. */
function between(seen: readonly string[], every: Every): readonly string[] {
  const [first, last] = [seen[0], seen.at(-1)]
  if (!first || !last || (every !== 'year' && every !== 'quarter')) return seen
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const years = Array.from({ length: to - from + 1 }, (_, at) => String(from + at))
  if (every === 'year') return years
  const all = years.flatMap(year => quarters.map(name => year + name))
  return all.filter(one => one >= first && one <= last)
}

/** A break lies between, or nothing shows that the older vintage's figure stands in the newer one. */
function isParted(ledger: Ledger, last: Point, { at, answer }: Point): boolean {
  const { series, observations } = answer
  const all = last.answer.observations
  const isShown = all.every(one => observations.every(other => ledger.isShown(one, other)))
  return (
    !isShown || ledger.breakBetween(series, observations[0]!.vintage, [last.at, at]) !== undefined
  )
}

/** Points of one line of vintages; at a break a new line begins, of the same name. */
function linesOf(
  ledger: Ledger,
  points: readonly Point[],
  look: Omit<Line, 'points'>,
): readonly Line[] {
  const parts: Point[][] = []
  for (const point of points) {
    const last = parts.at(-1)?.at(-1)
    const isBroken = last && isParted(ledger, last, point)
    if (!last || isBroken) parts.push([point])
    else parts.at(-1)!.push(point)
  }
  return parts.map(part => ({ ...look, points: part }))
}

export interface Group {
  readonly name: Text
  readonly answers: readonly Point[]
}

/** A group by its lines of vintages, each under the name of its newest. */
function shaped(ledger: Ledger, { name, answers }: Group, group: number): readonly Line[] {
  const keys = [...new Set(answers.map(({ answer }) => `${answer.series} ${answer.line}`))]
  return keys.flatMap((key, shape) => {
    const points = answers.filter(({ answer }) => `${answer.series} ${answer.line}` === key)
    const vintage = vintageName(ledger, points.at(-1)!.answer)
    const newest = points.at(-1)!.answer
    const look = { name: both(name, vintage), groupName: name, group, shape }
    return linesOf(ledger, points, { ...look, vintage: shortOf(ledger, newest) })
  })
}

export function groupOf(
  ledger: Ledger,
  cell: Where,
  name: Text,
  periods: readonly string[],
): Group {
  const answers = periods.flatMap(period => {
    return levelsOf(ledger, { ...cell, period }).map(answer => ({ at: period, answer }))
  })
  return { name, answers }
}

/** The day of a publication as far as it was seen, short enough to stand beside a point. */
function shortOf(ledger: Ledger, { observations }: Answer): string {
  const all = ledger.inOrder(observations.map(({ vintage }) => vintage))
  const { published, id } = ledger.vintageOf(all.at(-1)!)
  return published !== '' ? published : (/^\d{4}\w*/.exec(id)?.[0] ?? '?')
}

interface Drawn {
  readonly title: Text
  readonly groups: readonly Group[]
  readonly periods: readonly string[]
}

function breaksOf(ledger: Ledger, lines: readonly Line[], periods: readonly string[]) {
  const ids = new Set(lines.flatMap(({ points }) => points.map(({ answer }) => answer.series)))
  return ledger.rows.breaks
    .filter(one => ids.has(one.series) && periods.includes(one.from))
    .map(({ from, why }) => ({ at: from, why }))
}

export function drawn(ledger: Ledger, { title, groups, periods }: Drawn): Picture {
  const lines = groups.flatMap((group, at) => shaped(ledger, group, at))
  return {
    ...{ title, form: 'line', lines, breaks: breaksOf(ledger, lines, periods) },
    base: lines[0]?.points[0]?.answer.base ?? 'krw',
    places: periods.map(id => ({ id, name: same(id) })),
    citation: citationOf(ledger, lines),
  }
}

/** The item and the partner of a cell by name, where it has them. */
function partsOf(ledger: Ledger, { partner, item }: Where): readonly Text[] {
  const names = [ledger.nameOf('partner', partner), ledger.nameOf('item', item)]
  return names.filter(({ en }) => en !== '')
}

export function nameOf(ledger: Ledger, cell: Where): Text {
  const parts = partsOf(ledger, cell)
  return parts.length > 0 ? both(...parts) : ledger.seriesOf(cell.series).name
}

/** Levels of some cells over time, each line of vintages by itself. */
export function picture(
  ledger: Ledger,
  cells: readonly Where[],
  every: Every = everyOf(ledger, cells),
): Picture {
  const own = cells.slice(0, mostGroups)
  const periods = periodsOf(ledger, own, every)
  const series = [...new Set(own.map(cell => ledger.seriesOf(cell.series).name))]
  const parts = own.map(cell => partsOf(ledger, cell))
  const isOnePart = new Set(parts.map(names => both(...names).en)).size === 1
  const groups = own.map((cell, at) => {
    const scope = ledger.seriesOf(cell.series).name
    const name = series.length > 1 ? both(scope, ...parts[at]!) : nameOf(ledger, cell)
    return groupOf(ledger, cell, name, periods)
  })
  const title = both(...series, ...(isOnePart ? parts[0]! : []))
  return drawn(ledger, { title, groups, periods })
}

/** The partners or the items of a series, those with most values first. */
export function spread(ledger: Ledger, series: string, by: 'partner' | 'item'): readonly Where[] {
  const other = by === 'partner' ? 'item' : 'partner'
  const levels = ledger.where(series, { kind: 'level', [other]: '' })
  const counts = new Map<string, number>()
  for (const one of levels) if (one[by] !== '') counts.set(one[by], (counts.get(one[by]) ?? 0) + 1)
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, mostGroups)
  return most.map(([id]) => ({ series, partner: '', item: '', [by]: id }))
}

/** The vintages of one cell beside each other. */
export function revisionPicture(ledger: Ledger, cell: Cell): Picture {
  const revisions = revisionsOf(ledger, cell)
  const points = revisions.map(({ answer }, at) => ({ at: String(at), answer }))
  const name = nameOf(ledger, cell)
  const lines = [{ name, groupName: name, vintage: '', group: 0, shape: 0, points }]
  return {
    title: both(nameOf(ledger, cell), same(cell.period)),
    ...{ form: 'bar', lines, breaks: [], citation: citationOf(ledger, lines) },
    base: points[0]?.answer.base ?? 'krw',
    places: revisions.map(({ vintage }, at) => ({ id: String(at), name: vintage })),
  }
}

const unstated: Text = {
  ko: '금액인지 건수인지 적혀 있지 않음',
  en: 'of value or of parcels: not stated',
}

/** Shares of partners or items in each scope that prints them: scopes stand apart, never in one line. */
export function sharesPicture(ledger: Ledger, word: string, by: 'partner' | 'item'): Picture {
  const other = by === 'partner' ? 'item' : 'partner'
  const places: { id: string; name: Text }[] = []
  const lines = new Map<string, Point[]>()
  for (const { id: series, name } of ledger.claimed(word)) {
    const own = ledger.where(series, { [other]: '' }).filter(one => one[by] !== '')
    for (const period of [...new Set(own.map(one => one.period))].sort()) {
      const at = `${series} ${period}`
      const ids = [...new Set(own.filter(one => one.period === period).map(one => one[by]))]
      const shown = ids.flatMap(id => {
        const cell = { series, period, partner: '', item: '', [by]: id }
        const [answer] = shareOf(ledger, cell, wholeOf(ledger, cell)).answers
        return answer ? [{ id, answer }] : []
      })
      const isUnstated = shown.some(({ answer }) => answer.isBaseUnstated)
      const names = [same(period), name, ...(isUnstated ? [unstated] : [])]
      if (shown.length > 1) places.push({ id: at, name: both(...names) })
      for (const { id, answer } of shown.length > 1 ? shown : []) {
        lines.set(id, [...(lines.get(id) ?? []), { at, answer }])
      }
    }
  }
  const most = [...lines].sort(([, a], [, b]) => b.length - a.length).slice(0, mostGroups)
  const named = most.map(([id, points], group) => ({
    ...{ name: ledger.nameOf(by, id), groupName: ledger.nameOf(by, id), vintage: '' },
    ...{ group, shape: 0, points },
  }))
  const shares =
    by === 'partner'
      ? { ko: '나라별 비중', en: 'shares by country' }
      : { ko: '품목별 비중', en: 'shares by item' }
  const title = both(ledger.claimed(word)[0]?.name ?? same(word), shares)
  return {
    ...{ title, form: 'bar', base: 'percent', lines: named, breaks: [], places },
    citation: citationOf(ledger, named),
  }
}
