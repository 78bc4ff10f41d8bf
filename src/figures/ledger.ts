/** The ledger of published figures: what was printed, by whom, in which publication; nothing is filled in. */
import { countryName, countryOf } from '../basis/country.js'
import type { Text } from '../judge/steps.js'
import {
  type Break,
  type Cell,
  confidences,
  type Kind,
  type LedgerRows,
  type Observation,
  type Series,
  type Term,
  type Vintage,
} from './observation.js'
import { period, yearBefore } from './period.js'

type Wanted = readonly (readonly [string, unknown])[]

const isWithin = (one: Observation, wanted: Wanted): boolean =>
  wanted.every(([name, value]) => one[name as keyof Observation] === value)

const placeOf = ({ series, partner, item }: Pick<Cell, 'series' | 'partner' | 'item'>): string =>
  `${series} ${partner} ${item}`

function put(places: Map<string, Observation[]>, key: string, one: Observation): void {
  const held = places.get(key)
  if (held) held.push(one)
  else places.set(key, [one])
}

const rankOf = ({ confidence }: Observation): number => confidences.indexOf(confidence)

export class Ledger {
  readonly rows: LedgerRows
  readonly series: ReadonlyMap<string, Series>
  private readonly vintages: ReadonlyMap<string, Vintage>
  private readonly bySeries = new Map<string, Observation[]>()
  private readonly byPlace = new Map<string, Observation[]>()
  private readonly lines = new Map<string, string>()
  private readonly order: ReadonlyMap<string, number>

  constructor(rows: LedgerRows) {
    this.rows = rows
    this.series = new Map(rows.series.map(one => [one.id, one]))
    this.vintages = new Map(rows.vintages.map(one => [one.id, one]))
    for (const one of rows.observations) {
      put(this.bySeries, one.series, one)
      put(this.byPlace, placeOf(one), one)
    }
    for (const { series, vintages } of rows.continuity) {
      for (const one of vintages) this.lines.set(`${series} ${one}`, vintages.at(-1)!)
    }
    const ascending = [...rows.vintages].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    this.order = new Map(ascending.map(({ id }, at) => [id, at]))
  }

  seriesOf(id: string): Series {
    const found = this.series.get(id)
    if (!found) throw new Error(`no series ${id}`)
    return found
  }

  vintageOf(id: string): Vintage {
    return this.vintages.get(id) ?? { id, published: '', name: { ko: id, en: id } }
  }

  /** All observations of a series that have these values. */
  where(series: string, other: Partial<Observation> = {}): readonly Observation[] {
    const { partner, item } = other
    const isPlaced = partner !== undefined && item !== undefined
    const all = isPlaced
      ? this.byPlace.get(placeOf({ series, partner, item }))
      : this.bySeries.get(series)
    const wanted = Object.entries(other)
    return (all ?? []).filter(one => isWithin(one, wanted))
  }

  /** Of what one publication prints for a cell the most certain one. */
  printed(cell: Cell, kind: Kind, vintage: string): Observation | undefined {
    const { series, period: when, partner, item } = cell
    const all = this.where(series, { period: when, partner, item, kind, vintage })
    return [...all].sort((a, b) => rankOf(a) - rankOf(b))[0]
  }

  /** Vintages in the order of their days; those without a day come first. */
  inOrder(vintages: Iterable<string>): readonly string[] {
    const place = (id: string): number => this.order.get(id) ?? this.order.size
    return [...new Set(vintages)].sort((a, b) => place(a) - place(b))
  }

  /** The publications that print something of a cell, oldest first. */
  vintagesOf(cell: Partial<Observation> & { readonly series: string }): readonly string[] {
    return this.inOrder(this.where(cell.series, cell).map(({ vintage }) => vintage))
  }

  /** Vintages that go on from each other unrevised have one line; others are their own. */
  lineOf(series: string, vintage: string): string {
    return this.lines.get(`${series} ${vintage}`) ?? vintage
  }

  /** The vintages of a line, oldest first. */
  vintagesIn(series: string, line: string): readonly string[] {
    const all = this.vintagesOf({ series })
    return all.filter(one => this.lineOf(series, one) === line)
  }

  /** Whether two figures of a line are of one state: a growth that comes out shows its own two years only. */
  isShown(one: Observation, other: Observation): boolean {
    if (one.vintage === other.vintage || one.series !== other.series) return true
    const join = this.rows.continuity.find(({ series, vintages }) => {
      return series === one.series && [one, other].every(own => vintages.includes(own.vintage))
    })
    if (!join || join.evidence === 'sum') return true
    const place = ({ vintage }: Observation): number => join.vintages.indexOf(vintage)
    const older = period((place(one) < place(other) ? one : other).period)
    const [from, until] = [period(yearBefore(join.period)).first, period(join.period).last]
    return older.first >= from && older.last <= until
  }

  /** Where a line stops being what it was, after one period and up to another. */
  breakBetween(series: string, vintage: string, periods: readonly string[]): Break | undefined {
    const days = periods.map(one => period(one).first)
    return this.rows.breaks.find(one => {
      const from = period(one.from).first
      const isCrossed = Math.min(...days) < from && Math.max(...days) >= from
      return one.series === series && one.vintages.includes(vintage) && isCrossed
    })
  }

  /** The scopes that claims of one word are looked up in. */
  claimed(word: string): readonly Series[] {
    return this.rows.series.filter(one => one.claimsAs === word || one.id === word)
  }

  term(kind: Term['kind'], id: string): Term | undefined {
    return this.rows.terms.find(one => one.kind === kind && one.id === id)
  }

  /** The name of a partner or an item; '' for all of them. */
  nameOf(kind: Term['kind'], id: string): Text {
    const term = this.term(kind, id)
    if (term) return { ko: term.ko[0]!, en: term.en[0]! }
    const country = kind === 'partner' ? countryOf(id) : 0
    if (country === 0) return { ko: id, en: id }
    return { ko: countryName(country, 'ko'), en: countryName(country, 'en') }
  }

  /** A ledger with further observations and the vintages that they name. */
  with(rows: Pick<LedgerRows, 'observations' | 'vintages'>): Ledger {
    const known = new Set(this.rows.vintages.map(({ id }) => id))
    return new Ledger({
      ...this.rows,
      observations: [...this.rows.observations, ...rows.observations],
      vintages: [...this.rows.vintages, ...rows.vintages.filter(({ id }) => !known.has(id))],
    })
  }
}

/** By the day as far as it is known; a month stands behind its days. */
function orderOf({ published, id }: Vintage): string {
  if (published !== '') return `${published}~`
  const first = /^\d{4}/.exec(id)
  return first ? `${id}~` : ''
}
