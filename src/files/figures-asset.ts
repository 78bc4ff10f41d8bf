/** Reads the published figures that are shipped, and a user's own behind them. */
import { readFileSync } from 'node:fs'
import { Ledger } from '../figures/ledger.js'
import {
  type Confidence,
  confidences,
  type Kind,
  kinds,
  type LedgerRows,
  type Observation,
  type Series,
  type Term,
} from '../figures/observation.js'
import { parsePeriod } from '../figures/period.js'
import { seriesUnits } from '../figures/units.js'
import type { Text } from '../judge/steps.js'
import { AssetError, type AssetPlace, assetPath, assetRows, readAsset } from './asset.js'
import { unusableForm } from './form-fault.js'

const columns = {
  series: [
    ...['series', 'claims_as', 'unit', 'timing', 'standing', 'within', 'publisher_ko'],
    ...['publisher_en', 'scope_ko', 'scope_en', 'valuation_ko', 'valuation_en', 'name_ko'],
    'name_en',
  ],
  vintages: ['vintage', 'published', 'ko', 'en'],
  breaks: ['series', 'vintages', 'from', 'ko', 'en', 'source'],
  continuity: ['series', 'vintages', 'evidence', 'period', 'partner'],
  terms: ['kind', 'id', 'ko', 'en', 'whole'],
} as const

/** The columns of observations, shipped or a user's own. */
export const observationColumns = [
  ...['series', 'period', 'partner', 'item', 'kind', 'value', 'vintage', 'source', 'confidence'],
  ...['note_ko', 'note_en'],
] as const

type Row = Readonly<Record<string, string>>

interface Read {
  readonly cells: Row
  readonly place: AssetPlace
}

function rowsOf(file: string, text: string, names: readonly string[]): readonly Read[] {
  return assetRows(file, text, names).map(({ row, cells }) => ({
    cells: Object.fromEntries(names.map((name, at) => [name, cells[at]!])),
    place: { file, row, column: '' },
  }))
}

function table(name: keyof typeof columns): readonly Read[] {
  const file = assetPath(`figures/${name}.csv`)
  return rowsOf(file, readAsset(file).toString('utf8'), columns[name])
}

const text = (row: Row, name: string) => ({ ko: row[`${name}_ko`]!, en: row[`${name}_en`]! })

function bad(why: Text, place: AssetPlace, column: string): AssetError {
  return new AssetError(why, { ...place, column })
}

const notKnown = (value: string): Text => ({
  ko: `'${value}'은(는) 쓸 수 없는 값입니다`,
  en: `'${value}' is not allowed`,
})
const notGiven: Text = { ko: '판(vintage)과 출처를 적으십시오', en: 'give vintage and source' }

function seriesOf({ cells, place }: Read): Series {
  const unit = seriesUnits[cells['unit']!]
  if (!unit) throw bad(notKnown(cells['unit']!), place, 'unit')
  return {
    id: cells['series']!,
    claimsAs: cells['claims_as']!,
    unit,
    timing: cells['timing'] as Series['timing'],
    standing: cells['standing'] as Series['standing'],
    within: cells['within']!,
    publisher: text(cells, 'publisher'),
    scope: text(cells, 'scope'),
    valuation: text(cells, 'valuation'),
    name: text(cells, 'name'),
  }
}

function termOf({ cells }: Read): Term {
  const { kind, id, ko, en, whole } = cells as Readonly<Record<keyof Term, string>>
  return { kind: kind as Term['kind'], id, ko: ko.split('|'), en: en.split('|'), whole }
}

const isDecimal = /^-?\d+(\.\d+)?$|^\d{4}-\d{2}-\d{2}$/

/** One row of observations; throws where it is none. */
function observationOf({ cells, place }: Read, series: ReadonlySet<string>): Observation {
  const {
    series: id,
    period,
    partner,
    item,
    kind,
    value,
    vintage,
    source,
    confidence,
  } = cells as Readonly<Record<keyof Observation, string>>
  if (!series.has(id)) throw bad(notKnown(id), place, 'series')
  if (!parsePeriod(period)) throw bad(notKnown(period), place, 'period')
  if (!isDecimal.test(value)) throw bad(notKnown(value), place, 'value')
  if (!(kinds as readonly string[]).includes(kind)) throw bad(notKnown(kind), place, 'kind')
  if (!(confidences as readonly string[]).includes(confidence)) {
    throw bad(notKnown(confidence), place, 'confidence')
  }
  if (vintage === '' || source === '') throw bad(notGiven, place, 'vintage')
  return {
    ...{ series: id, period, partner, item, value, vintage, source, note: text(cells, 'note') },
    kind: kind as Kind,
    confidence: confidence as Confidence,
  }
}

function observationsOf(file: string, csv: string, series: ReadonlySet<string>) {
  return rowsOf(file, csv, observationColumns).map(read => observationOf(read, series))
}

const words = (list: string): readonly string[] => list.split(' ')

function shippedRows(): LedgerRows {
  const series = table('series').map(seriesOf)
  const file = assetPath('figures/observations.csv')
  const ids = new Set(series.map(({ id }) => id))
  return {
    series,
    observations: observationsOf(file, readAsset(file).toString('utf8'), ids),
    vintages: table('vintages').map(({ cells }) => ({
      ...{ id: cells['vintage']!, published: cells['published']! },
      name: { ko: cells['ko']!, en: cells['en']! },
    })),
    breaks: table('breaks').map(({ cells }) => ({
      ...{ series: cells['series']!, vintages: words(cells['vintages']!), from: cells['from']! },
      ...{ why: { ko: cells['ko']!, en: cells['en']! }, source: cells['source']! },
    })),
    continuity: table('continuity').map(({ cells }) => ({
      ...{ series: cells['series']!, vintages: words(cells['vintages']!) },
      evidence: cells['evidence'] as 'sum' | 'growth',
      ...{ period: cells['period']!, partner: cells['partner']! },
    })),
    terms: table('terms').map(termOf),
  }
}

/** The shipped ledger; a malformed row is our own mistake and throws. */
export function loadFigures(): Ledger {
  return new Ledger(shippedRows())
}

/** A vintage that a user's own rows name: its id is its day, as far as it is one. */
function vintageNamed(id: string) {
  const published = /^\d{4}(-\d{2}){0,2}$/.test(id) ? id : ''
  return { id, published, name: { ko: `${id} 판`, en: `vintage ${id}` } }
}

function inPlace({ row, column, why }: AssetError): Text {
  const named = column === '' ? '' : ` ${column}`
  return { ko: `${row}행${named}: ${why.ko}.`, en: `Row ${row}${named}: ${why.en}.` }
}

/** The ledger with the observations of a user's own file behind it. Throws `Unusable`. */
export function figuresWith(ledger: Ledger, path: string | undefined): Ledger {
  if (path === undefined) return ledger
  const ids = new Set(ledger.series.keys())
  try {
    const observations = observationsOf(path, readFileSync(path, 'utf8'), ids)
    const named = [...new Set(observations.map(({ vintage }) => vintage))]
    return ledger.with({ observations, vintages: named.map(vintageNamed) })
  } catch (error) {
    if (!(error instanceof AssetError)) throw error
    throw unusableForm('figures_bad', inPlace(error), error.message)
  }
}
