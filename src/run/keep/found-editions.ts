/** Gathers the editions of a run, with what each of them stands for. */
import { Editions } from '../../assess/edition.js'
import { rulesHash } from '../../assess/rules-hash.js'
import type { Bench } from '../../assess/work.js'
import { currencyOf } from '../../basis/currency.js'
import { parseDay } from '../../basis/day.js'
import type { InputRecord } from './input-record.js'
import type { FoundEdition } from './job-messages.js'

export class FoundEditions {
  private readonly bench: Bench
  private readonly editions: Editions
  private readonly seen = new Set<string>()
  private found: FoundEdition[] = []
  private readonly declaredOn: string

  constructor(bench: Bench, declaredOn: string) {
    this.bench = bench
    this.editions = new Editions(bench)
    this.declaredOn = declaredOn
  }

  note(edition: string, record: InputRecord): void {
    if (edition === '' || this.seen.has(edition)) return
    this.seen.add(edition)
    const { schedule, reform, rateChoice, freight } = this.bench
    this.found.push({
      edition,
      rules: rulesHash,
      schedule: `${schedule.id} ${schedule.digest}`,
      reform: reform ?? null,
      rateChoice: rateChoice ?? 'by channel',
      freight: [freight?.choice ?? 'statutory', freight?.tables?.digest ?? ''].join(' ').trim(),
      rates: this.ratesOf(edition, record),
    })
  }

  /** The day of the rates is the one that leads to the same edition. */
  private ratesOf(edition: string, record: InputRecord): readonly string[] {
    const currency = currencyOf(record.currency.toUpperCase())
    for (const text of [record.declaredOn, record.arrivedOn, this.declaredOn]) {
      const day = parseDay(text)
      if (day === undefined || this.editions.of(currency, day) !== edition) continue
      return this.editions.ratesOf(currency, day)
    }
    return []
  }

  take(): readonly FoundEdition[] {
    const { found } = this
    this.found = []
    return found
  }
}
