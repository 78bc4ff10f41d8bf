/** Writes the answer of a row cell by cell, in the order of the table of output columns. */
import { codeOf } from '../basis/codes.js'
import { mostLinesKept } from '../basis/limits.js'
import { centPlaces, dollarPlaces, percentPlaces, wonPlaces } from '../basis/scale.js'
import type { Column } from '../parcel/columns.js'
import type { Dictionary } from '../parcel/dictionary.js'
import { answerFields } from './answer-fields.js'
import { type Judged, stateOf } from './batch.js'
import { Closings } from './closings.js'
import { leviesOf, writeDomestic } from './domestic-cells.js'
import type { Editions } from './edition.js'
import { JoinedCells } from './joined-cells.js'
import { OtherNames } from './other-names.js'
import { usdE4Of } from './value-sum.js'
import {
  ExciseState,
  freightBases,
  isKnown,
  notKnown,
  Relief,
  rateKinds,
  reliefs,
  State,
  states,
  tracks,
} from './words.js'

/** Takes the cells of a row, one call a cell. */
export interface Cells {
  /** Text that came from outside, as UTF-8. */
  text(source: Uint8Array, start: number, end: number): void
  /** A word of ours. */
  word(bytes: Uint8Array): void
  /** A whole number of 10^-places, with at least `least` decimals. */
  number(value: number, places: number, least: number): void
  /** The number of the group: the one cell that is of the whole file. */
  group(number: number): void
  blank(): void
  /** Several cells of ours at once, joined by commas. */
  joined(bytes: Uint8Array): void
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const wordBytes = (words: readonly string[]): readonly Uint8Array[] =>
  words.map(word => encode(word === 'not_known' ? '' : word))
const stateWords = wordBytes(states)
const trackWords = wordBytes(tracks)
const reliefWords = wordBytes(reliefs)
const kindWords = wordBytes(rateKinds)
const basisWords = wordBytes(freightBases)

const firstBlank = answerFields.findIndex(field => field.name === 'group')
const reasonsAt = answerFields.findIndex(field => field.name === 'reasons')

/** The cells between customs value and requirements of goods that are relieved and bear nothing. */
const unaskedOfFree = ['rate_kind', 'duty_rate_pct', 'duty_rate_max_pct']
const freeCells = encode(
  answerFields
    .slice(
      answerFields.findIndex(field => field.name === 'rate_kind'),
      answerFields.findIndex(field => field.name === 'requirements'),
    )
    .map(field => (unaskedOfFree.includes(field.name) ? '' : '0'))
    .join(),
)

export class Decisions {
  private readonly judged: Judged
  private readonly currency: Column
  private readonly declaration: Column
  private readonly closings: Closings
  private readonly joined = new JoinedCells()
  private readonly parcelTexts: Dictionary
  private readonly declarationTexts: Dictionary
  private readonly others: OtherNames

  constructor(judged: Judged, editions: Editions) {
    const { columns } = judged.work
    this.judged = judged
    this.closings = new Closings(judged, editions)
    this.currency = columns.column('currency')
    this.declaration = columns.column('declaration')
    this.parcelTexts = columns.dictionary('parcel')
    this.others = new OtherNames(judged.groups, this.parcelTexts)
    this.declarationTexts = columns.dictionary('declaration')
  }

  /** Writes all cells of a row. */
  write(row: number, cells: Cells): void {
    const { work } = this.judged
    const line = work.parcels.lines[row]!
    const state = stateOf(this.judged, row)
    writeText(cells, this.parcelTexts, work.parcels.parcelOf[row]! + 1)
    if (line < mostLinesKept) cells.joined(this.joined.head(line, state))
    else {
      cells.number(line, wonPlaces, wonPlaces)
      cells.word(stateWords[state]!)
    }
    if (state === State.refused) this.writeRefused(row, cells)
    else this.writeAnswer(row, cells)
  }

  private writeRefused(row: number, cells: Cells): void {
    for (let at = firstBlank; at < reasonsAt; at++) cells.blank()
    cells.word(encode(codeOf(this.judged.work.columns.refusals[row]!).code))
    for (let at = reasonsAt + 1; at < answerFields.length; at++) cells.blank()
  }

  private writeAnswer(row: number, cells: Cells): void {
    const { work, lots, rows } = this.judged
    const lot = work.lotOf[row]!
    this.writeGroup(lot, cells)
    this.writeDeclaration(row, cells)
    this.writeWay(rows.entryLine.at(row), lot, cells)
    amount(cells, lots.testedUsdE4.at(lot), dollarPlaces, centPlaces)
    const { rate } = work
    cells.joined(this.joined.limit(lots.limitCents.at(lot), rate.pairOf(row), rate.at(row)))
    this.writeItemValue(row, cells)
    this.writeCustomsValue(row, cells)
    if (this.isFree(row, lot)) cells.joined(freeCells)
    else this.writeTaxes(row, cells)
    this.closings.write(row, this.currency.values[row]!, cells)
  }

  private writeWay(entryLine: number, lot: number, cells: Cells): void {
    const { lots } = this.judged
    const [track, relief] = [lots.track[lot]!, lots.relief[lot]!]
    if (entryLine < mostLinesKept) cells.joined(this.joined.way(entryLine, track, relief))
    else {
      cells.number(entryLine, wonPlaces, wonPlaces)
      cells.word(trackWords[track]!)
      cells.word(reliefWords[relief]!)
    }
  }

  /** Whether goods are relieved and nothing at all is due: their last cells are the same. */
  private isFree(row: number, lot: number): boolean {
    const { lots, rows } = this.judged
    if (lots.relief[lot] === Relief.none || rows.exciseState[row] !== ExciseState.none) return false
    if (rows.taxKrw.isUsual(row)) return true
    const isUntaxed = rows.dutyKrw.at(row) === 0 && rows.vatKrw.at(row) === 0
    return isUntaxed && rows.taxKrw.at(row) === 0 && rows.collectedKrw.at(row) === 0
  }

  private writeGroup(lot: number, cells: Cells): void {
    const { groups } = this.judged
    cells.group(groups.numberOf[lot]!)
    if (!groups.isCombined(lot)) {
      cells.blank()
      return
    }
    const others = this.others.of(lot)
    cells.text(others, 0, others.length)
  }

  private writeDeclaration(row: number, cells: Cells): void {
    const { work } = this.judged
    const named = this.declaration.values[row & this.declaration.mask]!
    if (named > 0) writeText(cells, this.declarationTexts, named)
    else writeText(cells, this.parcelTexts, work.parcels.parcelOf[row]! + 1)
  }

  private writeItemValue(row: number, cells: Cells): void {
    const { work } = this.judged
    const usd = usdE4Of(work.value[row]!, work.rate.at(row), work.dollar.at(row))
    amount(cells, work.isValueKnown[row] === 1 ? usd : notKnown, dollarPlaces, centPlaces)
  }

  private writeCustomsValue(row: number, cells: Cells): void {
    const { rows } = this.judged
    const freight = rows.freightKrw.at(row)
    const basis = rows.freightBasis[row]!
    if (freight === 0) cells.joined(this.joined.noFreight(basis))
    else {
      won(cells, freight)
      cells.word(basisWords[basis]!)
    }
    won(cells, rows.customsValueKrw.at(row))
  }

  private writeTaxes(row: number, cells: Cells): void {
    const { rows } = this.judged
    this.writeRate(row, cells)
    won(cells, rows.dutyKrw.at(row))
    writeDomestic(rows, row, cells)
    won(cells, rows.vatKrw.at(row))
    won(cells, rows.taxKrw.at(row))
    won(cells, rows.collectedKrw.at(row))
    won(cells, leviesOf(rows, row))
  }

  /** The rate, where one was asked for: relieved goods bear none. */
  private writeRate(row: number, cells: Cells): void {
    const { rows } = this.judged
    cells.word(kindWords[rows.rateKind[row]!]!)
    amount(cells, rows.ratePermyriad.at(row), percentPlaces, wonPlaces)
    amount(cells, rows.rateMaxPermyriad.at(row), percentPlaces, wonPlaces)
  }
}

function writeText(cells: Cells, texts: Dictionary, id: number): void {
  if (id === 0) cells.blank()
  else cells.text(texts.store, texts.startOf(id), texts.startOf(id + 1))
}

function amount(cells: Cells, value: number, places: number, least: number): void {
  if (isKnown(value)) cells.number(value, places, least)
  else cells.blank()
}

function won(cells: Cells, value: number): void {
  amount(cells, value, wonPlaces, wonPlaces)
}
