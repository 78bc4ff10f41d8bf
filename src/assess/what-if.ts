/** What would change an answer: found only by judging a changed parcel again, never by a formula. */
import { currencyCode } from '../basis/currency.js'
import { amountPlaces, amountScale, centScale, quantityScale } from '../basis/scale.js'
import { decimalText, type Text } from '../judge/steps.js'
import { blankAmount } from '../parcel/columns.js'
import { type Changes, copyRows } from '../parcel/copy.js'
import type { FieldName } from '../parcel/fields.js'
import { type Answer, answersAt } from './assess.js'
import { type Judged, judgeColumns } from './batch.js'
import { DiscountKind, Proof } from './words.js'

/** A change of a parcel and the answer that it would give. */
export interface WhatIf {
  readonly change: Text
  readonly track: string
  readonly relief: string
  /** Tax of the parcel that is collected, in won; empty where it is not known. */
  readonly collectedKrw: string
  /** The same as the parcel stands. */
  readonly nowKrw: string
}

type Outcome = Pick<WhatIf, 'track' | 'relief' | 'collectedKrw'>

/** Amounts are changed by cents. */
const cent = amountScale / centScale

function outcomeOf(answers: readonly Answer[]): Outcome {
  const { track, relief } = answers[0]!
  const amounts = answers.map(answer => answer.collected_krw)
  const sum = amounts.reduce((total, amount) => total + Number(amount), 0)
  return { track, relief, collectedKrw: amounts.includes('') ? '' : String(sum) }
}

function isSameWay(a: Outcome, b: Outcome): boolean {
  return a.track === b.track && a.relief === b.relief
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

class Again {
  readonly now: Outcome
  private readonly judged: Judged
  private readonly own: readonly number[]
  private readonly all: readonly number[]
  /** The row with the dearest goods: prices are changed there. */
  private readonly dearest: number

  constructor(judged: Judged, own: readonly number[]) {
    const { value } = judged.work
    this.judged = judged
    this.own = own
    this.all = rowsAround(judged, own)
    this.dearest = own.reduce((best, row) => (value[row]! > value[best]! ? row : best))
    this.now = this.judge(() => ({}))
  }

  private cell(name: FieldName, row: number): number {
    const column = this.judged.work.columns.column(name)
    return column.values[row & column.mask]!
  }

  private judge(changesOf: (row: number) => Changes): Outcome {
    const { work, codeList } = this.judged
    const columns = copyRows(work.columns, this.all, changesOf)
    const again = judgeColumns(columns, work.bench, () => codeList)
    const places = this.own.map(row => this.all.indexOf(row))
    return outcomeOf(answersAt(again, places))
  }

  private judgeOwn(changesOf: (row: number) => Changes): Outcome {
    return this.judge(row => (this.own.includes(row) ? changesOf(row) : {}))
  }

  /** Whether the rows at hand give the answer that the whole file gave. */
  get isFaithful(): boolean {
    const there = outcomeOf(answersAt(this.judged, this.own))
    return isSameWay(there, this.now) && there.collectedKrw === this.now.collectedKrw
  }

  private atPrice(cents: number): Outcome {
    const { dearest } = this
    const amount = Math.abs(cents) * cent
    const given = (name: FieldName): number => Math.max(this.cell(name, dearest), 0)
    const cheaper = { discount: given('discount') + amount, discount_kind: DiscountKind.seller }
    const change = cents < 0 ? cheaper : { local_tax: given('local_tax') + amount }
    return this.judge(row => (row === dearest ? change : {}))
  }

  /** The smallest change of price, in cents, up to `most`, that leads another way. */
  private threshold(most: number): { cents: number; outcome: Outcome } | undefined {
    const sign = Math.sign(most)
    let outcome = this.atPrice(most)
    if (isSameWay(outcome, this.now)) return undefined
    let [same, other] = [0, Math.abs(most)]
    while (other - same > 1) {
      const middle = Math.ceil((same + other - 1) / (1 + 1))
      const tried = this.atPrice(sign * middle)
      if (isSameWay(tried, this.now)) same = middle
      else {
        other = middle
        outcome = tried
      }
    }
    return { cents: sign * other, outcome }
  }

  /** The price at which the answer turns: cheaper by some, or dearer by as much as it costs now. */
  price(isCheaper: boolean): WhatIf | undefined {
    const price = this.cell('unit_price', this.dearest) * this.cell('quantity', this.dearest)
    const whole = Math.floor(price / quantityScale / cent)
    const most = isCheaper ? 1 - whole : whole + whole
    const found = whole > 1 ? this.threshold(most) : undefined
    if (!found) return undefined
    const currency = currencyCode(this.cell('currency', this.dearest))
    const amount = `${decimalText(Math.abs(found.cents) * cent, amountPlaces)} ${currency}`
    return this.answer(
      isCheaper
        ? { ko: `물품가격이 ${amount} 낮다면`, en: `If the goods cost ${amount} less` }
        : { ko: `물품가격이 ${amount} 높다면`, en: `If the goods cost ${amount} more` },
      found.outcome,
    )
  }

  /** A certificate of origin for the origin that is given. */
  proof(): WhatIf | undefined {
    if (!this.own.some(row => this.cell('origin', row) > 0)) return undefined
    const outcome = this.judgeOwn(() => ({ origin_proof: Proof.certificate }))
    const text = {
      ko: '원산지증명서를 낸다면',
      en: 'With a certificate of origin',
    }
    return this.answer(text, outcome)
  }

  /** Nothing for the charges that were left blank. */
  charges(): WhatIf | undefined {
    const names: readonly FieldName[] = [
      'local_freight',
      'local_tax',
      'intl_freight',
      'intl_insurance',
    ]
    const blank = names.filter(name => this.own.every(row => this.cell(name, row) === blankAmount))
    if (blank.length === 0) return undefined
    const zeros: Changes = Object.fromEntries(blank.map(name => [name, 0]))
    const list = blank.join(', ')
    const text = { ko: `비어 있는 ${list}이(가) 0이라면`, en: `If the blank ${list} were 0` }
    return this.answer(
      text,
      this.judgeOwn(() => zeros),
    )
  }

  private answer(change: Text, outcome: Outcome): WhatIf | undefined {
    const isSame = isSameWay(outcome, this.now) && outcome.collectedKrw === this.now.collectedKrw
    return isSame ? undefined : { change, ...outcome, nowKrw: this.now.collectedKrw }
  }
}

/**
 * The changes of price, proof and missing charges that would give a parcel another answer. Splitting
 * a parcel is never among them.
 */
export function whatIf(judged: Judged, own: readonly number[]): readonly WhatIf[] {
  const again = new Again(judged, own)
  if (!again.isFaithful) return []
  const found = [again.price(true), again.price(false), again.proof(), again.charges()]
  return found.filter(one => one !== undefined)
}
