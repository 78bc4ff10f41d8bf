/** Runs with `--approximate-rates`: weeks without an official rate, and values at the ends of the bands. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Options } from './both.js'
import { type BoundaryFiles, dayAfter } from './boundary.js'
import type { Chance } from './chance.js'
import { on, plain, priced } from './epoch-scenarios.js'
import type { Scenario } from './parcel-rows.js'
import { withSchedule } from './schedule.js'
import { type Rates, weekOf } from './week-rates.js'

const path = (name: string) =>
  fileURLToPath(new URL(`../../assets/rates-ecb/${name}`, import.meta.url))
const edition = JSON.parse(readFileSync(path('edition.json'), 'utf8')) as {
  readonly firstDay: string
  readonly lastDay: string
  readonly band: number
  readonly bandAfterBreak: number
  readonly breaks: readonly { readonly week: string }[]
}

/** Some weeks keep one made-up official rate or all of them: nothing approximate stands in there. */
export function withApproximateRates({ rates }: BoundaryFiles, folder: string): Options {
  const [header, ...lines] = readFileSync(rates, 'utf8').trimEnd().split('\n')
  const kept = lines.filter(line => {
    const [from = '', , currency] = line.split(',')
    const isHeld = from < edition.firstDay || from > edition.lastDay
    return isHeld || keeps(from, currency)
  })
  writeFileSync(rates, `${[header, ...kept].join('\n')}\n`)
  return approximate(folder)
}

/** Takes the sample back by 52 weeks, most of which have no official rates. */
export function aYearEarlier(input: string, folder: string): Options {
  const text = readFileSync(input, 'utf8')
  writeFileSync(
    input,
    text.replace(/\b\d{4}-\d\d-\d\d\b/g, day => dayAfter(day, -364)),
  )
  return approximate(folder)
}

function approximate(folder: string): Options {
  // Of the year before, whose weeks have no official rates until July.
  const { words, oracle } = withSchedule('2025-01-01', '2025-12-31')(folder)
  return {
    words: ['--approximate-rates', ...words],
    oracle: { approximateRates: true, ...oracle },
  }
}

function keeps(week: string, currency: string | undefined): boolean {
  const number = Math.floor(Date.parse(week) / 604_800_000) % 20
  return number === 0 || (number === 1 && currency === 'JPY')
}

const bank: ReadonlyMap<string, ReadonlyMap<string, number>> = readBank()

function readBank() {
  const [head = '', ...lines] = readFileSync(path('daily.csv'), 'utf8').trimEnd().split('\n')
  const names = head.split(',')
  return new Map(
    lines.map(line => {
      const cells = line.split(',')
      const units = new Map(names.map((name, place) => [name, Number(cells[place])]))
      return [cells[0]!, units.set('EUR', 1)] as const
    }),
  )
}

const days = [...bank.keys()]
const bands = new Map<string, readonly [mean: number, band: number]>()

/** About the mean of a week, in millionths, and its band: good enough to put a value near a limit. */
function bandOf(week: string, currency: string) {
  const key = `${week} ${currency}`
  const held = bands.get(key)
  if (held) return held
  const mean = meanOf(week, currency, false)
  const isBreak = edition.breaks.some(({ week: other }) => other === week)
  const moved = Math.abs(mean - meanOf(week, currency, true)) / mean
  const made = [mean, (isBreak ? edition.bandAfterBreak : edition.band) + moved] as const
  bands.set(key, made)
  return made
}

function meanOf(week: string, currency: string, earlier: boolean): number {
  const at = [-6, -5, -4, -3, -2].map(n => dayAfter(week, n)).filter(day => bank.has(day))
  const taken = earlier ? at.map(day => days[days.indexOf(day) - 1]!) : at
  const crosses = taken.map(day => bank.get(day)!.get('KRW')! / bank.get(day)!.get(currency)!)
  return Math.round((crosses.reduce((sum, cross) => sum + cross, 0) / crosses.length) * 1e6)
}

/** Rates at one end of their bands, or as they are. */
function ratesAt(usual: Rates, end: number): Rates {
  return {
    ...usual,
    of: (day, currency) => {
      const week = weekOf(day)
      const isHeld = week < edition.firstDay || week > edition.lastDay || keeps(week, undefined)
      if (currency === 'KRW' || isHeld) return usual.of(day, currency)
      const [mean, band] = bandOf(week, currency)
      const way = currency === 'USD' ? -end : end
      const rate = mean * (1 + way * band)
      return BigInt(way > 0 ? Math.ceil(rate) : Math.floor(rate))
    },
  }
}

/** The days of approximate rates, most of them in the year of the tariff. */
function someDay(chance: Chance): string {
  if (chance.of(2)) return dayAfter('2025-01-01', chance.below(180))
  if (chance.of(8)) return dayAfter('2025-06-26', chance.below(70))
  // Goods of the days before are combined with goods that have an approximate rate.
  if (chance.of(4)) return dayAfter(edition.firstDay, chance.below(8) - 6)
  return dayAfter(edition.firstDay, chance.below(1200) - 7)
}

export const approximately = (scenarios: readonly Scenario[]): readonly Scenario[] =>
  scenarios.map(scenario => setting => {
    const { chance, rates } = setting
    return scenario({
      ...setting,
      day: someDay(chance),
      rates: ratesAt(rates, chance.pick([1, -1, 0])),
    })
  })

/** Two parcels of one purchase: one has an official rate, that of the other decides the sum. */
export const acrossFirstWeek: Scenario = setting => {
  const { chance, name } = setting
  const before = { from: dayAfter(edition.firstDay, -7), to: dayAfter(edition.firstDay, -1) }
  const after = { from: edition.firstDay, to: dayAfter(edition.firstDay, 6) }
  const first = on(setting, [before])
  const bought = { person: `p${name}`, platform: 'Shop', seller_id: `s${name}` }
  const head = plain(first, {
    ...bought,
    hs: '6109101000',
    purchased_on: dayAfter(first.day, -5),
  })
  const second = on(setting, [after])
  const other = { ...head, parcel: `${name}-2`, declared_on: second.day }
  return [
    { ...priced(first, { ...head, currency: 'USD' }, 7_500), parcel: `${name}-1` },
    priced(second, { ...other, currency: chance.pick(['CNY', 'EUR', 'JPY']) }, 7_500),
  ]
}
