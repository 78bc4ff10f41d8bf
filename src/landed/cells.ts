/** Writes the answer of a row cell by cell, in the order of the table of outbound columns. */
import type { Cells } from '../assess/decisions.js'
import { countryCode } from '../basis/country.js'
import { currencyCode, currencyMinorUnits } from '../basis/currency.js'
import { rateDecimals } from '../basis/scale.js'
import { landedColumns } from './answer-fields.js'
import type { LandedJudged } from './judge.js'
import { answerCurrency } from './registry.js'
import { isJudged, reasonCodesOf, requirementCodesOf, standingOfRow } from './rows.js'
import { collectors, isKnown, regimes } from './words.js'

export type AnswerCells = Pick<Cells, 'text' | 'word' | 'number' | 'blank'>

const encoder = new TextEncoder()
const bytesOf = (text: string): Uint8Array => encoder.encode(text)
/** Cells that are blank where nothing was judged: the currency and what is in it, with the rates. */
const amountCells = landedColumns.indexOf('collected_by') - landedColumns.indexOf('currency')
const regimeWords = regimes.map(bytesOf)
const collectorWords = collectors.map(bytesOf)

/** Words by number, made when they are first asked for. */
class Words {
  private readonly known: Uint8Array[] = []

  of(number: number, make: () => string): Uint8Array {
    this.known[number] ??= bytesOf(make())
    return this.known[number]
  }
}

export class LandedCells {
  private readonly judged: LandedJudged
  private readonly edition: Uint8Array
  private readonly countries = new Words()
  private readonly currencies = new Words()
  private readonly extras = new Words()
  /** By destination, then by the number of a set; standings also by the law of the days. */
  private readonly reasons: Words[] = []
  private readonly requirements: Words[] = []
  private readonly standings: Words[][] = []

  constructor(judged: LandedJudged, edition: string) {
    this.judged = judged
    this.edition = bytesOf(edition)
  }

  write(row: number, cells: AnswerCells): void {
    const { columns, answers } = this.judged
    const to = columns.column('to')
    const country = to.values[row & to.mask]!
    this.order(row, cells)
    cells.word(this.countries.of(country, () => countryCode(country)))
    cells.word(regimeWords[answers.regime[row]!]!)
    if (isJudged(answers, row)) this.amounts(row, answerCurrency(country), cells)
    else for (let blank = 0; blank < amountCells; blank++) cells.blank()
    cells.word(collectorWords[answers.collectedBy[row]!]!)
    this.rest(row, cells)
    cells.word(this.edition)
  }

  private order(row: number, cells: AnswerCells): void {
    const { columns } = this.judged
    const order = columns.column('order')
    const line = columns.column('line')
    const text = columns.dictionary('order').bytesOf(order.values[row & order.mask]!)
    const number = line.values[row & line.mask]!
    cells.text(text, 0, text.length)
    if (number > 0) cells.number(number, 0, 0)
    else cells.blank()
  }

  private amounts(row: number, currency: number, cells: AnswerCells): void {
    const { answers } = this.judged
    const places = currencyMinorUnits(currency)
    cells.word(this.currencies.of(currency, () => currencyCode(currency)))
    known(cells, answers.customsValue[row]!, places)
    known(cells, answers.dutyRate[row]!, rateDecimals)
    known(cells, answers.duty[row]!, places)
    known(cells, answers.taxRate[row]!, rateDecimals)
    known(cells, answers.tax[row]!, places)
    known(cells, answers.excise[row]!, places)
    known(cells, answers.fees[row]!, places)
  }

  private rest(row: number, cells: AnswerCells): void {
    const { judged, extras, reasons, requirements, standings } = this
    const { answers } = judged
    const place = answers.destination[row]!
    const bond = answers.bond[row]!
    const set = answers.reasons[row]!
    const extra = answers.extra[row]!
    reasons[place] ??= new Words()
    requirements[place] ??= new Words()
    standings[place] ??= []
    standings[place][bond] ??= new Words()
    const headings = extras.of(extra, () => answers.extras[extra]!)
    cells.text(headings, 0, headings.length)
    cells.word(
      requirements[place].of(answers.requirements[row]!, () =>
        requirementCodesOf(judged, row).join('|'),
      ),
    )
    cells.word(reasons[place].of(set, () => reasonCodesOf(judged, row).join('|')))
    if (isJudged(answers, row)) {
      cells.word(standings[place][bond].of(set, () => standingOfRow(judged, row)))
    } else cells.blank()
  }
}

function known(cells: AnswerCells, value: number, places: number): void {
  if (isKnown(value)) cells.number(value, places, 0)
  else cells.blank()
}
