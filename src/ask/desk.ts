/** What questions are answered from: law, schedule, rates and names, loaded once and kept. */
import { readFileSync } from 'node:fs'
import { Book } from '../assess/book.js'
import type { Bench } from '../assess/work.js'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { DayRates } from '../figures/conversion.js'
import type { Ledger } from '../figures/ledger.js'
import { loadDayRates } from '../files/day-rates.js'
import { type ApproximateRates, loadApproximateRates } from '../files/ecb-rates.js'
import { loadFigures } from '../files/figures-asset.js'
import { loadTables } from '../files/landed-tables.js'
import { type BenchFiles, lawWith, loadBench, officialRates } from '../files/load-bench.js'
import { loadCodeList } from '../files/schedule-asset.js'
import { loadShippedReforms, type ShippedReform } from '../files/shipped-reforms.js'
import { loadShelf, type Shelf } from '../files/tariff-search.js'
import type { Tables } from '../landed/tables.js'
import type { RateRow } from '../law/rate-table.js'
import type { Reform } from '../law/reform.js'
import type { CodeList } from '../law/schedule.js'

/** Reforms whose law is kept bound; the one not used for longest goes first. */
const mostBooks = 16

export interface DeskParts {
  readonly bench: Bench
  readonly version: string
  /** A rates file over the rates on board. */
  readonly ratesFile?: string | undefined
}

export class Desk {
  bench: Bench
  readonly version: string
  private ratesFile: string | undefined
  private official: readonly RateRow[] | undefined
  private approximate: ApproximateRates | undefined
  private codes: CodeList | undefined
  private tariff: Shelf | undefined
  private tables: Tables | undefined
  private reforms: readonly ShippedReform[] | undefined
  private figures: Ledger | undefined
  private rates: DayRates | undefined
  private readonly books = new Map<string, Book>()

  constructor({ bench, version, ratesFile }: DeskParts) {
    this.bench = bench
    this.version = version
    this.ratesFile = ratesFile
  }

  /** Takes other tables up: what is asked from now on is answered from them. */
  renew(files: BenchFiles): void {
    this.bench = loadBench(files)
    this.ratesFile = files.rates
    this.official = undefined
    this.tariff = undefined
  }

  /** The complete list of codes, read when it is asked for first. */
  get codeList(): CodeList {
    this.codes ??= loadCodeList()
    return this.codes
  }

  /** The official rates, without approximate ones. */
  get officialRates(): readonly RateRow[] {
    this.official ??= officialRates(this.ratesFile && readFileSync(this.ratesFile, 'utf8'))
    return this.official
  }

  /** Schedule and names of goods, read when they are asked for first. */
  get shelf(): Shelf {
    this.tariff ??= loadShelf(this.bench.schedule)
    return this.tariff
  }

  /** Tables of destinations, read when they are asked for first. */
  get landedTables(): Tables {
    this.tables ??= loadTables()
    return this.tables
  }

  get shippedReforms(): readonly ShippedReform[] {
    this.reforms ??= loadShippedReforms()
    return this.reforms
  }

  /** The published figures, read when they are asked for first. */
  get ledger(): Ledger {
    this.figures ??= loadFigures()
    return this.figures
  }

  /** Won for a dollar day by day, read when they are asked for first. */
  get dayRates(): DayRates {
    this.rates ??= loadDayRates()
    return this.rates
  }

  /** The reform on board with this name. Throws `Unusable` where there is none. */
  reformNamed(id: string): Reform {
    const found = this.shippedReforms.find(one => one.id === id)
    if (found) return found.reform
    throw new Unusable(fileProblem(codeId['thing_not_found']!, id))
  }

  /** The stand-in rates, worked out when they are asked for first. */
  get approximateRates(): ApproximateRates {
    this.approximate ??= loadApproximateRates()
    return this.approximate
  }

  /** The law with a reform over it, bound once. Throws `Unusable` where it does not fit. */
  bookOf(reform: Reform): Book {
    const key = JSON.stringify(reform)
    const book = this.books.get(key) ?? new Book(lawWith(reform))
    this.books.delete(key)
    this.books.set(key, book)
    if (this.books.size > mostBooks) this.books.delete(this.books.keys().next().value!)
    return book
  }
}

/** A desk with the files that a server was started with. */
export function openDesk(files: BenchFiles, version: string): Desk {
  return new Desk({ version, bench: loadBench(files), ratesFile: files.rates })
}
