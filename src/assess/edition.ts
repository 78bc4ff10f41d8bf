/** Names what an answer was judged with, so that the same answer can be made again. */
import { currencyOf } from '../basis/currency.js'
import { type Day, formatDay } from '../basis/day.js'
import { editionDigits } from '../basis/limits.js'
import { sha256 } from '../basis/sha256.js'
import { type RateRow, rateRowOn } from '../law/rate-table.js'
import { rulesHash } from './rules-hash.js'
import type { Bench } from './work.js'

const dollar = currencyOf('USD')

function rateText(row: RateRow | undefined): string {
  if (!row) return 'KRW'
  const band = row.bandPpm === undefined ? '' : `,approximate,${row.bandPpm}`
  const week = `${formatDay(row.from)},${formatDay(row.to)}`
  return `${row.currency},${week},${row.krwPerUnitMicro}${band}`
}

export class Editions {
  private readonly base: string
  private readonly bench: Bench
  private readonly known = new Map<RateRow | undefined, Map<RateRow | undefined, string>>()

  constructor(bench: Bench) {
    this.bench = bench
    const reform = JSON.stringify(bench.reform?.sets ?? {})
    const choice = bench.rateChoice ?? 'by channel'
    const freight = [bench.freight?.choice ?? 'statutory', bench.freight?.tables?.digest].join(' ')
    this.base = [rulesHash, bench.schedule.digest, reform, choice, freight].join('\n')
  }

  /** The two rates of exchange that stand in the edition of a row. */
  ratesOf(currency: number, declared: Day): readonly string[] {
    const { rates } = this.bench
    return [currency, dollar].map(one => rateText(rateRowOn(rates, one, declared)))
  }

  /** The edition of a row: rules and law, schedule, reform, freight and the rates of exchange it used. */
  of(currency: number, declared: Day): string {
    const own = rateRowOn(this.bench.rates, currency, declared)
    const dollars = rateRowOn(this.bench.rates, dollar, declared)
    let byDollar = this.known.get(own)
    if (!byDollar) {
      byDollar = new Map()
      this.known.set(own, byDollar)
    }
    let edition = byDollar.get(dollars)
    if (edition === undefined) {
      const text = [this.base, rateText(own), rateText(dollars)].join('\n')
      edition = sha256(text).slice(0, editionDigits)
      byDollar.set(dollars, edition)
    }
    return edition
  }
}
