/** Writes the answer of a row cell by cell, in the order of the table of output columns. */
import { codeOf } from '../basis/codes.js'
import type { Day } from '../basis/day.js'
import { mostCurrencies, mostNamed } from '../basis/limits.js'
import { centPlaces, dollarPlaces, percentPlaces, ratePlaces, wonPlaces } from '../basis/scale.js'
import { reasonsIn } from '../judge/marks.js'
import type { Column } from '../parcel/columns.js'
import { answerFields } from './answer-fields.js'
import { type Judged, stateOf } from './batch.js'
import { leviesOf, writeDomestic } from './domestic-cells.js'
import type { Editions } from './edition.js'
import { inboundReasons } from './reasons.js'
import { usdE4Of } from './value-sum.js'
import {
  freightBases,
  isKnown,
  notKnown,
  RateKind,
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
  text(bytes: Uint8Array): void
  /** A word of ours. */
  word(bytes: Uint8Array): void
  /** A whole number of 10^-places, with at least `least` decimals. */
  number(value: number, places: number, least: number): void
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

export class Decisions {
  private readonly judged: Judged
  private readonly editions: Editions
  private readonly currency: Column
  private readonly declared: Column
  private readonly declaration: Column
  private readonly hs: Column
  private readonly closingsByDay = new Map<Day, Map<number, Uint8Array>>()
  private closings = new Map<number, Uint8Array>()
  private closingDay = -1

  constructor(judged: Judged, editions: Editions) {
    const { columns } = judged.work
    this.judged = judged
    this.editions = editions
    this.currency = columns.column('currency')
    this.declared = columns.column('declared_on')
    this.declaration = columns.column('declaration')
    this.hs = columns.column('hs')
  }

  /** Writes all cells of a row. */
  write(row: number, cells: Cells): void {
    const { work } = this.judged
    const line = work.parcels.lines[row]!
    const state = stateOf(this.judged, row)
    cells.text(this.parcelBytes(work.parcels.parcelOf[row]!))
    if (line > 0) cells.number(line, wonPlaces, wonPlaces)
    else cells.blank()
    cells.word(stateWords[state]!)
    if (state === State.refused) this.writeRefused(row, cells)
    else this.writeAnswer(row, cells)
  }

  private parcelBytes(parcel: number): Uint8Array {
    return this.judged.work.columns.dictionary('parcel').bytesOf(parcel + 1)
  }

  private writeRefused(row: number, cells: Cells): void {
    for (let at = firstBlank; at < reasonsAt; at++) cells.blank()
    cells.word(encode(codeOf(this.judged.work.columns.refusals[row]!).code))
    for (let at = reasonsAt + 1; at < answerFields.length; at++) cells.blank()
  }

  private writeAnswer(row: number, cells: Cells): void {
    const { work, lots } = this.judged
    const lot = work.lotOf[row]!
    this.writeGroup(lot, cells)
    this.writeDeclaration(row, cells)
    cells.word(trackWords[lots.track[lot]!]!)
    cells.word(reliefWords[lots.relief[lot]!]!)
    amount(cells, lots.testedUsdE4[lot]!, dollarPlaces, centPlaces)
    amount(cells, lots.limitCents[lot]!, centPlaces, centPlaces)
    amount(cells, work.rate[row]!, ratePlaces, wonPlaces)
    this.writeItemValue(row, cells)
    this.writeAmounts(row, lot, cells)
    this.writeClosing(row, cells)
  }

  private writeGroup(lot: number, cells: Cells): void {
    const { groups } = this.judged
    cells.number(groups.numberOf[lot]!, wonPlaces, wonPlaces)
    if (groups.isCombined(lot)) cells.text(encode(this.othersOf(lot)))
    else cells.blank()
  }

  private othersOf(lot: number): string {
    const { work, groups } = this.judged
    const own = work.parcelOfLot[lot]!
    const others = new Set<number>()
    for (const member of groups.membersOf(lot)) {
      if (work.parcelOfLot[member] !== own) others.add(work.parcelOfLot[member]!)
      if (others.size > mostNamed) break
    }
    const names = [...others].map(parcel => new TextDecoder().decode(this.parcelBytes(parcel)))
    return names.length > mostNamed ? `${names.slice(0, mostNamed).join('|')}|…` : names.join('|')
  }

  private writeDeclaration(row: number, cells: Cells): void {
    const { work, rows } = this.judged
    const named = this.declaration.values[row & this.declaration.mask]!
    if (named > 0) cells.text(work.columns.dictionary('declaration').bytesOf(named))
    else cells.text(this.parcelBytes(work.parcels.parcelOf[row]!))
    cells.number(rows.entryLine[row]!, wonPlaces, wonPlaces)
  }

  private writeItemValue(row: number, cells: Cells): void {
    const { work } = this.judged
    const usd = usdE4Of(work.value[row]!, work.rate[row]!, work.dollar[row]!)
    amount(cells, work.isValueKnown[row] === 1 ? usd : notKnown, dollarPlaces, centPlaces)
  }

  private writeAmounts(row: number, lot: number, cells: Cells): void {
    const { rows } = this.judged
    won(cells, rows.freightKrw[row]!)
    cells.word(basisWords[rows.freightBasis[row]!]!)
    won(cells, rows.customsValueKrw[row]!)
    this.writeRate(row, lot, cells)
    won(cells, rows.dutyKrw[row]!)
    writeDomestic(rows, row, cells)
    won(cells, rows.vatKrw[row]!)
    won(cells, rows.taxKrw[row]!)
    won(cells, rows.collectedKrw[row]!)
  }

  /** The rate, where one was asked for: relieved goods bear none. */
  private writeRate(row: number, lot: number, cells: Cells): void {
    const isTaxed = this.judged.lots.relief[lot] === Relief.none
    const rates = isTaxed ? this.judged.work.ratesOf(row) : undefined
    const code = this.hs.values[row & this.hs.mask]!
    cells.word(kindWords[rates?.kind[code] ?? RateKind.not_known]!)
    amount(cells, rates?.permyriad[code] ?? notKnown, percentPlaces, wonPlaces)
    amount(cells, rates?.maxPermyriad[code] ?? notKnown, percentPlaces, wonPlaces)
  }

  private writeClosing(row: number, cells: Cells): void {
    const { work, rows } = this.judged
    won(cells, leviesOf(rows, row))
    cells.blank()
    const set = work.rowSet[row]!
    const day = this.declared.values[row]! as Day
    const currency = this.currency.values[row]!
    if (day !== this.closingDay) this.turnTo(day)
    const key = set * mostCurrencies + currency
    let bytes = this.closings.get(key)
    if (!bytes) {
      bytes = encode(this.closing(set, currency, day))
      this.closings.set(key, bytes)
    }
    cells.joined(bytes)
  }

  private turnTo(day: Day): void {
    this.closingDay = day
    const known = this.closingsByDay.get(day)
    this.closings = known ?? new Map()
    if (!known) this.closingsByDay.set(day, this.closings)
  }

  /** Reasons, standing and edition: few different ones on a day. */
  private closing(set: number, currency: number, declared: Day): string {
    const { book } = this.judged.work.bench
    const marks = this.judged.work.sets.setOf(set)
    const codes = reasonsIn(marks).map(number => inboundReasons[number]!.code)
    const edition = this.editions.of(currency, declared)
    return [codes.join('|'), book.standingOf(marks, declared), edition].join()
  }
}

function amount(cells: Cells, value: number, places: number, least: number): void {
  if (isKnown(value)) cells.number(value, places, least)
  else cells.blank()
}

function won(cells: Cells, value: number): void {
  amount(cells, value, wonPlaces, wonPlaces)
}
