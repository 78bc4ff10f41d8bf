/** Export performance of a period, and what drawback by the simplified table would come to. */
import { countryCode, countryOf } from '../basis/country.js'
import { currencyOf } from '../basis/currency.js'
import { type Day, noDay, parseDay } from '../basis/day.js'
import { centPlaces } from '../basis/scale.js'
import type { Text } from '../judge/steps.js'
import { type RateTable, rateOn } from '../law/rate-table.js'
import { exportLawOn } from './export-law.js'
import { exchanged, type Money, moneyText, wholeCents } from './money.js'
import { isWithin, type Period } from './periods.js'
import type { Plan, Planned } from './plan.js'
import type { Profile } from './profile.js'

export interface Performance {
  readonly to: string
  readonly count: number
  readonly fobKrw: number
  /** In dollars, by the weekly rates of each declaration; blank where one is not known. */
  readonly fobUsd: string
}

const dollar = currencyOf('USD')
const korea = countryOf('KR')

/** The day of acceptance, by the list of parcels. */
export function acceptedOn({ shipment }: Planned): Day {
  return parseDay(shipment.parcel?.texts.accepted_on ?? '') ?? noDay
}

/** Declarations that were accepted in the period and have a value. */
export function acceptedIn(plan: Plan, period: Period): readonly Planned[] {
  return plan.declarations.filter(one => {
    const isDeclared = one.shipment.parcel?.texts.declaration_no !== undefined
    return isDeclared && isWithin(period, acceptedOn(one)) && one.valuation.fobKrw !== undefined
  })
}

/** Whole cents of each declaration, so that the parts add up to the total. */
function dollarsOf({ valuation, shipment }: Planned, rates: RateTable): Money | undefined {
  const { currency } = shipment.lines[0]!
  const rate = rateOn(rates, dollar, shipment.on)
  if (currency === dollar) return wholeCents(valuation.fob)
  const isKnown = rate > 0 && valuation.rate > 0
  return isKnown ? wholeCents(exchanged(valuation.fob, valuation.rate, rate)) : undefined
}

/** Sums by country of destination, and of all behind them. */
export function performanceOf(
  plan: Plan,
  period: Period,
  rates: RateTable,
): readonly Performance[] {
  const all = acceptedIn(plan, period)
  const countries = [...new Set(all.map(one => one.shipment.lines[0]!.to))]
  const sumOf = (to: string, own: readonly Planned[]): Performance => {
    const dollars = own.map(one => dollarsOf(one, rates))
    const isKnown = dollars.every(one => one !== undefined)
    const total = dollars.reduce<Money>((sum, one) => sum + (one ?? 0n), 0n)
    return {
      ...{ to, count: own.length, fobUsd: isKnown ? moneyText(total, centPlaces) : '' },
      fobKrw: own.reduce((sum, one) => sum + (one.valuation.fobKrw ?? 0), 0),
    }
  }
  const byCountry = countries.map(to =>
    sumOf(
      countryCode(to),
      all.filter(one => one.shipment.lines[0]!.to === to),
    ),
  )
  return [...byCountry.sort((a, b) => (a.to < b.to ? -1 : 1)), sumOf('', all)]
}

/** A row of a loadable table: won of drawback for each unit of FOB value, by code and days. */
export interface DrawbackRow {
  readonly hs: string
  readonly from: Day
  readonly to: Day
  readonly krwPerUnit: number
}

export interface DrawbackLine {
  readonly name: string
  readonly line: number
  readonly hs: string
  readonly fobKrw: number
  readonly rate: number | undefined
  readonly won: number
  readonly why: keyof typeof drawbackTexts
}

export const drawbackTexts = {
  counted: { ko: '환급률표로 셈함', en: 'by the table' },
  maker_differs: {
    ko: '생산자가 수출자가 아님: 생산자가 직접 신청할 때만',
    en: 'made by another: only where the producer claims',
  },
  foreign: { ko: '원산지가 한국이 아님', en: 'not made in Korea' },
  not_small: {
    ko: '간이정액환급을 쓸 수 있는 중소기업이라고 하지 않음(프로필 small_business)',
    en: 'the profile does not say that the simplified table is open (small_business)',
  },
  not_in_table: { ko: '그날의 환급률표에 없음', en: 'not in the table of the day' },
  law_not_known: { ko: '그날의 법을 알지 못함', en: 'the law of the day is not known' },
} as const satisfies Readonly<Record<string, Text>>

type Why = DrawbackLine['why']

function whyNot(planned: Planned, at: number, profile: Profile): Why | undefined {
  const line = planned.shipment.lines[at]!
  const plain = (number: string): string => number.replaceAll('-', '')
  const isOwn = plain(line.makerNumber) === plain(profile.business_no) && line.makerNumber !== ''
  if (line.origin !== korea) return 'foreign'
  if (!isOwn || profile.exporter_kind === 'C') return 'maker_differs'
  return profile.small_business === 'yes' ? undefined : 'not_small'
}

/** An estimate line by line; 0 where none is due, and why. */
export function drawbackOf(
  planned: readonly Planned[],
  table: readonly DrawbackRow[],
  profile: Profile,
): readonly DrawbackLine[] {
  return planned.flatMap(one =>
    one.shipment.lines.map((line, at) => {
      const on = acceptedOn(one)
      const fobKrw = one.valuation.wonOfLine[at] ?? 0
      const told = { name: one.shipment.name, line: line.line, hs: line.hs, fobKrw }
      const row = table.find(({ hs, from, to }) => hs === line.hs && from <= on && on <= to)
      const unit = exportLawOn(on).exportAfter.drawbackUnit
      const why =
        whyNot(one, at, profile) ??
        (unit === undefined ? 'law_not_known' : row ? 'counted' : 'not_in_table')
      const isCounted = why === 'counted'
      const won = isCounted ? Math.floor((fobKrw * row!.krwPerUnit) / unit!) : 0
      return { ...told, rate: row?.krwPerUnit, won, why }
    }),
  )
}
