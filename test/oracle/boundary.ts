/** Made-up parcels that stand on the limits of the law: just below, at and just above, in every epoch. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Chance, chanceOf } from './chance.js'
import type { Row, Scenario, Setting } from './parcel-rows.js'
import { scenarios } from './scenarios.js'
import { ratesOf } from './week-rates.js'

export interface BoundaryFiles {
  readonly input: string
  readonly rates: string
  /** The rows stay in the order in which they were made, parcel by parcel. */
  readonly asMade?: boolean
}

/** First days of the law's versions; the generator takes the day before and the day itself too. */
export const epochDays: readonly string[] = `2004-03-31 2005-07-01 2006-05-22 2008-01-01 2009-04-01
  2010-01-01 2010-12-27 2012-03-15 2013-07-01 2013-09-26 2014-06-16 2015-01-01 2015-12-01 2016-02-05
  2017-01-01 2018-01-01 2019-01-01 2020-01-01 2021-01-01 2021-03-01 2022-03-18 2022-04-01 2022-06-07
  2022-09-18 2022-10-05 2022-11-17 2023-04-01 2024-01-01 2024-09-10 2025-12-17 2025-12-22 2026-01-01
  2026-04-24 2026-08-24`.split(/\s+/)

export const header =
  `parcel line order_no channel declared_on arrived_on purchased_on platform seller_id
  seller person customs_id customs_id_kind customs_id_expires_on customs_match one_time_no person_name
  person_phone person_postcode person_address goods ship_from origin origin_proof hs quantity pieces_per_unit
  volume_ml_each volume_ml weight_g tobacco_kind unit_price currency discount order_discount discount_kind
  agent_fee local_freight local_tax intl_freight intl_insurance freight_separate use declaration
  parcel_weight_g abv`.split(/\s+/)

const weekly = fileURLToPath(new URL('../../assets/rates/kcs-weekly.csv', import.meta.url))
const linesInBlock = 20_000

/**
 * Writes `lines` rows (and the rates they need) from `seed`: the same bytes for the same seed. The rows are
 * shuffled over the whole file, so that lines of a parcel and parcels of a group lie far apart.
 */
export function writeBoundary(
  files: BoundaryFiles,
  lines: number,
  seed: number,
  from: readonly Scenario[] = scenarios,
): void {
  const rates = ratesOf(readFileSync(weekly, 'utf8'))
  writeText(files.rates, rates.madeUp())
  const rows = someLines(lines, from, { chance: chanceOf(seed), rates })
  if (!files.asMade) chanceOf(seed + 1).shuffle(rows)
  const out = openSync(files.input, 'w')
  writeSync(out, `${header.join(',')}\n`)
  for (let first = 0; first < rows.length; first += linesInBlock) {
    writeSync(out, rows.slice(first, first + linesInBlock).join(''))
  }
  closeSync(out)
}

function someLines(
  count: number,
  from: readonly Scenario[],
  { chance, rates }: Pick<Setting, 'chance' | 'rates'>,
): string[] {
  const lines: string[] = []
  for (let serial = 1; lines.length < count; serial += 1) {
    for (const row of someRows({ chance, rates, name: `B${serial}` }, from)) lines.push(textOf(row))
  }
  lines.length = count
  return lines
}

function someRows(about: Omit<Setting, 'day'>, from: readonly Scenario[]): readonly Row[] {
  const { chance } = about
  const rows = [...chance.pick(from)({ ...about, day: someDay(chance) })]
  if (chance.of(2)) chance.shuffle(rows)
  return rows
}

/** Half of the days in the year whose tariff is on board, half on the edges of the epochs. */
function someDay(chance: Chance): string {
  if (chance.of(2)) return dayAfter('2026-01-01', chance.below(365))
  const edge = chance.pick(epochDays)
  return dayAfter(edge, chance.pick([-1, 0, 0, 1 + chance.below(60)]))
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

const textOf = (row: Row) => `${header.map(name => quoted(row[name] ?? '')).join(',')}\n`

const quoted = (value: string) => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

function writeText(path: string, text: string) {
  const file = openSync(path, 'w')
  writeSync(file, text)
  closeSync(file)
}
