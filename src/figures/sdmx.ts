/** Observations as SDMX-CSV 2.0: the vintage is a dimension, source and confidence are attributes. */
import type { Ledger } from './ledger.js'
import type { Observation } from './observation.js'
import { sdmxFrequency, sdmxPeriod } from './period.js'
import type { UnitBase } from './units.js'

export const sdmxColumns = [
  ...['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'SERIES', 'PARTNER', 'ITEM', 'MEASURE'],
  ...['VINTAGE', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MEASURE', 'UNIT_MULT', 'PUBLISHER'],
  ...['PUBLISHED', 'CONFIDENCE', 'SOURCE', 'COMMENT_OBS'],
] as const

const structureId = 'GWANMUN:PUBLISHED_FIGURES(1.0)'
const all = '_T'

/** Codes of units; what has none of its own is named as it is. */
const unitCodes: Readonly<Partial<Record<UnitBase, string>>> = {
  krw: 'KRW',
  usd: 'USD',
  count: 'NR',
  date: 'DATE',
  krw_usd: 'KRW_USD',
  krw_eur: 'KRW_EUR',
  krw_cny: 'KRW_CNY',
  krw_jpy100: 'KRW_JPY100',
}

/** The cells of one observation. */
export function sdmxRow(ledger: Ledger, one: Observation): readonly string[] {
  const { unit, publisher } = ledger.seriesOf(one.series)
  const isLevel = one.kind === 'level'
  return [
    ...['dataflow', structureId, 'I', sdmxFrequency(one.period), one.series],
    ...[one.partner || all, one.item || all, one.kind.toUpperCase(), one.vintage],
    ...[sdmxPeriod(one.period), one.value],
    isLevel ? (unitCodes[unit.base] ?? unit.base.toUpperCase()) : 'PT',
    isLevel ? String(unit.power) : '0',
    ...[publisher.en, ledger.vintageOf(one.vintage).published, one.confidence, one.source],
    one.note.en,
  ]
}
