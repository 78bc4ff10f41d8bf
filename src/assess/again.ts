/** Judges a changed parcel again, with all that its goods are combined with: never by a formula. */
import { type Changes, copyRows } from '../parcel/copy.js'
import type { FieldName } from '../parcel/fields.js'
import { type Answer, answersAt } from './assess.js'
import { type Judged, judgeColumns } from './batch.js'
import type { Bench } from './work.js'

/** What is compared of an answer: that of the parcel's first line, and sums over its lines. */
export interface Outcome {
  readonly track: string
  readonly relief: string
  /** Tax of the parcel that is collected, in won; empty where it is not known. */
  readonly collectedKrw: string
  /** All tax of the parcel before the minimum, and its consumption tax. */
  readonly taxKrw: string
  readonly consumptionKrw: string
  readonly freightBasis: string
  /** Kinds of rate of the lines, each once. */
  readonly rateKinds: readonly string[]
  readonly reasons: ReadonlySet<string>
  readonly answers: readonly Answer[]
  /** What of each row was different. */
  readonly changesOf: (row: number) => Changes
}

/** What is different when a parcel is judged again. */
export interface Difference {
  readonly changesOf?: (row: number) => Changes
  readonly bench?: Partial<Bench>
  /** Rows that are left out. */
  readonly without?: ReadonlySet<number>
}

function sumOf(answers: readonly Answer[], name: keyof Answer): string {
  const amounts = answers.map(answer => answer[name])
  if (amounts.includes('')) return ''
  return String(amounts.reduce((total, amount) => total + Number(amount), 0))
}

const nothing: Changes = {}

export function outcomeOf(
  answers: readonly Answer[],
  changesOf: (row: number) => Changes = () => nothing,
): Outcome {
  const [first] = answers
  return {
    track: first?.track ?? '',
    relief: first?.relief ?? '',
    collectedKrw: sumOf(answers, 'collected_krw'),
    taxKrw: sumOf(answers, 'tax_krw'),
    consumptionKrw: sumOf(answers, 'consumption_tax_krw'),
    freightBasis: first?.freight_basis ?? '',
    rateKinds: [...new Set(answers.map(answer => answer.rate_kind))].filter(kind => kind !== ''),
    reasons: new Set(answers.flatMap(answer => answer.reasons.split('|'))),
    answers,
    changesOf,
  }
}

/** Tax of one outcome less that of another; empty where one of them is not known. */
export function differenceKrw(then: Outcome, now: Outcome): string {
  if (then.collectedKrw === '' || now.collectedKrw === '') return ''
  return String(Number(then.collectedKrw) - Number(now.collectedKrw))
}

/** The rows of a parcel and of all parcels that its goods are combined with. */
function rowsAround(judged: Judged, own: readonly number[]): readonly number[] {
  const { work, groups } = judged
  const { rows, starts, parcelOf, count } = work.parcels
  const parcels = new Set([parcelOf[own[0]!]!])
  for (const row of own) {
    for (const other of groups.othersOf(work.lotOf[row]!, count)) parcels.add(other)
  }
  const all = [...parcels].flatMap(parcel => [...rows.subarray(starts[parcel], starts[parcel + 1])])
  return all.sort((a, b) => a - b)
}

export class Again {
  readonly now: Outcome
  readonly judged: Judged
  readonly own: readonly number[]
  /** The row with the dearest goods: prices are changed there. */
  readonly dearest: number
  private readonly all: readonly number[]

  constructor(judged: Judged, own: readonly number[]) {
    const { value } = judged.work
    this.judged = judged
    this.own = own
    this.all = rowsAround(judged, own)
    this.dearest = own.reduce((best, row) => (value[row]! > value[best]! ? row : best))
    this.now = this.judge({})
  }

  /** Whether the rows at hand give the answer that the whole file gave. */
  get isFaithful(): boolean {
    const there = outcomeOf(answersAt(this.judged, this.own))
    return (
      there.track === this.now.track &&
      there.relief === this.now.relief &&
      there.collectedKrw === this.now.collectedKrw
    )
  }

  cell(name: FieldName, row: number): number {
    const column = this.judged.work.columns.column(name)
    return column.values[row & column.mask]!
  }

  /** The outcome of the parcel with something changed in it, or in what it is judged with. */
  judge({ changesOf, bench, without }: Difference): Outcome {
    const { work, codeList } = this.judged
    const isIn = (row: number): boolean => !without?.has(row)
    const rows = this.all.filter(isIn)
    const isOwn = new Set(this.own)
    const columns = copyRows(work.columns, rows, row =>
      changesOf && isOwn.has(row) ? changesOf(row) : {},
    )
    const again = judgeColumns(columns, { ...work.bench, ...bench }, () => codeList)
    const places = this.own.filter(isIn).map(row => rows.indexOf(row))
    return outcomeOf(answersAt(again, places), changesOf)
  }
}
