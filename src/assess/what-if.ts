/** What would change an answer, and how far it is: found only by judging a changed parcel again. */
import { currencyCode, smallestAmount } from '../basis/currency.js'
import { amountWithUnit, decimalText, groupedDigits } from '../basis/decimal-text.js'
import { ceilMulDiv, floorMulDiv } from '../basis/exact.js'
import { mostUnitsAdded } from '../basis/limits.js'
import {
  amountPlaces,
  amountScale,
  centPlaces,
  centScale,
  quantityPlaces,
  quantityScale,
} from '../basis/scale.js'
import type { Text } from '../judge/steps.js'
import { blankAmount } from '../parcel/columns.js'
import type { Changes } from '../parcel/copy.js'
import type { FieldName } from '../parcel/fields.js'
import { type Again, differenceKrw, type Outcome } from './again.js'
import { type AppliedCells, appliedCells } from './applied-cells.js'
import { crossedNames } from './crossed-names.js'
import { type Basis, basisFor } from './explain-basis.js'
import { quantityChanges } from './quantity-changes.js'
import { type Threshold, thresholds } from './thresholds.js'
import { DiscountKind, Proof } from './words.js'

/** How far off a change is. */
export interface Distance {
  readonly amount: string
  /** Currency of the order line that is changed. */
  readonly currency: string
  /** The same in dollars, rounded up to the cent. */
  readonly usd: string
}

/** A change of a parcel and the answer that it would give. */
export interface WhatIf {
  readonly change: Text
  /** What turns at it; empty where no threshold is crossed. */
  readonly crosses: readonly Text[]
  readonly distance: Distance | undefined
  readonly track: string
  readonly relief: string
  /** Tax of the parcel that is collected, in won; empty where it is not known. */
  readonly collectedKrw: string
  /** The same as the parcel stands, and how much more would be collected. */
  readonly nowKrw: string
  readonly differenceKrw: string
  readonly basis: readonly Basis[]
  /** The change as cells: lines given so have this answer. */
  readonly applied: readonly AppliedCells[]
}

const proofKeys = ['kr.customsAct.dutyRateOrder', 'kr.ftaAct.directTransport']

interface Found {
  readonly change: Text
  readonly outcome: Outcome
  readonly crossed?: readonly Threshold[]
  /** The last outcome before what is crossed; as the parcel stands where nothing lies between. */
  readonly before?: Outcome
  /** What the change rests on, besides what is crossed. */
  readonly keys?: readonly string[]
  readonly distance?: Distance
}

class Changed {
  private readonly again: Again
  private readonly bySteps = new Map<number, Outcome>()
  /** Prices move by the smallest unit of the currency of the dearest goods. */
  private readonly step: number

  constructor(again: Again) {
    this.again = again
    this.step = smallestAmount(again.cell('currency', again.dearest))
  }

  answer({ change, outcome, distance, ...found }: Found): WhatIf {
    const { judged, now, own } = this.again
    const { crossed = [], before = now, keys: more = [] } = found
    const keys = [...crossed.flatMap(one => one.keysOf(before, outcome)), ...more]
    return {
      change,
      crosses: crossedNames(this.again, crossed, [before, outcome]),
      distance,
      track: outcome.track,
      relief: outcome.relief,
      collectedKrw: outcome.collectedKrw,
      nowKrw: now.collectedKrw,
      differenceKrw: differenceKrw(outcome, now),
      basis: basisFor(judged, keys, own[0]!),
      applied: appliedCells(judged, own, outcome.changesOf),
    }
  }

  /** The outcome with the dearest goods cheaper or dearer by so many smallest units. */
  private atPrice(steps: number): Outcome {
    const known = this.bySteps.get(steps)
    if (known) return known
    const { again } = this
    const { dearest } = again
    const amount = Math.abs(steps) * this.step
    const given = (name: FieldName): number => Math.max(again.cell(name, dearest), 0)
    const cheaper = { discount: given('discount') + amount, discount_kind: DiscountKind.seller }
    const change = steps < 0 ? cheaper : { local_tax: given('local_tax') + amount }
    const outcome = again.judge({ changesOf: row => (row === dearest ? change : {}) })
    this.bySteps.set(steps, outcome)
    return outcome
  }

  /** The smallest change in steps, up to `most`, at which a threshold is crossed; 0 for none. */
  private stepsTo(threshold: Threshold, most: number): number {
    const sign = Math.sign(most)
    const now = threshold.stateOf(this.again.now)
    const isOther = (steps: number): boolean => {
      const then = threshold.stateOf(this.atPrice(steps))
      return then !== '' && then !== now
    }
    if (now === '' || !isOther(most)) return 0
    let [same, other] = [0, Math.abs(most)]
    while (other - same > 1) {
      const middle = Math.ceil((same + other - 1) / (1 + 1))
      if (isOther(sign * middle)) other = middle
      else same = middle
    }
    return sign * other
  }

  /** Every threshold that a change of price up to `most` steps crosses, the nearest first. */
  private crossings(most: number): readonly WhatIf[] {
    const bySteps = new Map<number, Threshold[]>()
    for (const threshold of thresholds) {
      const steps = this.stepsTo(threshold, most)
      if (steps === 0) continue
      bySteps.set(steps, [...(bySteps.get(steps) ?? []), threshold])
    }
    return [...bySteps]
      .sort(([a], [b]) => Math.abs(a) - Math.abs(b))
      .map(([steps, crossed]) => this.crossing(steps, crossed))
  }

  private crossing(steps: number, crossed: readonly Threshold[]): WhatIf {
    const distance = this.distanceOf(steps)
    const { amount, currency, usd } = distance
    const dollars = currency === 'USD' ? '' : ` (${groupedDigits(usd)} USD)`
    const [ko, en] = (['ko', 'en'] as const).map(
      language => `${amountWithUnit(amount, currency, language)}${dollars}`,
    )
    const change =
      steps < 0
        ? { ko: `물품가격이 ${ko} 낮다면`, en: `If the goods cost ${en} less` }
        : { ko: `물품가격이 ${ko} 높다면`, en: `If the goods cost ${en} more` }
    const one = Math.sign(steps)
    const before = steps === one ? this.again.now : this.atPrice(steps - one)
    return this.answer({ change, outcome: this.atPrice(steps), before, crossed, distance })
  }

  private distanceOf(steps: number): Distance {
    const { again } = this
    const { rate, dollar } = again.judged.work
    const amount = Math.abs(steps) * this.step
    const dollarCent = (dollar.at(again.dearest) * amountScale) / centScale
    const usdCents = ceilMulDiv(amount, rate.at(again.dearest), dollarCent)
    return {
      amount: decimalText(amount, amountPlaces),
      currency: currencyCode(again.cell('currency', again.dearest)),
      usd: decimalText(usdCents, centPlaces),
    }
  }

  /** Thresholds of price: down to the smallest unit, up to the highest limit or twice the price. */
  prices(): readonly WhatIf[] {
    const { again } = this
    const { dearest, judged } = again
    const isTold = judged.work.isValueKnown[dearest] === 1 || this.isTaxTold()
    const price = again.cell('unit_price', dearest) * again.cell('quantity', dearest)
    const whole = Math.floor(price / quantityScale / this.step)
    if (whole <= 1) return []
    const { rate, dollar } = judged.work
    const limit = judged.work.lawOf(dearest).expressNotice.simplifiedLimit ?? 0
    const toLimit = floorMulDiv(
      (limit * amountScale) / centScale,
      dollar.at(dearest),
      rate.at(dearest) * this.step,
    )
    const dearer = isTold ? this.crossings(Math.max(whole + whole, toLimit + 1)) : []
    return [...this.crossings(1 - whole), ...dearer]
  }

  /** Whether the order of the dearest goods says its local tax: what is added there hides no blank. */
  private isTaxTold(): boolean {
    const { again } = this
    const orderOf = (row: number): string =>
      `${again.cell('platform', row)} ${again.cell('order_no', row)}`
    const order = orderOf(again.dearest)
    const isSame = (row: number): boolean => orderOf(row) === order
    return again.own.some(row => isSame(row) && again.cell('local_tax', row) !== blankAmount)
  }

  /** A certificate of origin for the origin that is given. */
  proof(): readonly WhatIf[] {
    const { again } = this
    if (!again.own.some(row => again.cell('origin', row) > 0)) return []
    const outcome = again.judge({ changesOf: () => ({ origin_proof: Proof.certificate }) })
    const change = { ko: '원산지증명서를 낸다면', en: 'With a certificate of origin' }
    return this.unlessSame({ change, outcome, keys: proofKeys })
  }

  /** Nothing for the charges that were left blank. */
  charges(): readonly WhatIf[] {
    const { again } = this
    const names: readonly FieldName[] = [
      'local_freight',
      'local_tax',
      'intl_freight',
      'intl_insurance',
    ]
    const isBlank = (name: FieldName): boolean =>
      again.own.every(row => again.cell(name, row) === blankAmount)
    const blank = names.filter(isBlank)
    if (blank.length === 0) return []
    const zeros: Changes = Object.fromEntries(blank.map(name => [name, 0]))
    const list = blank.join(', ')
    const change = { ko: `비어 있는 ${list}이(가) 0이라면`, en: `If the blank ${list} were 0` }
    return this.unlessSame({ change, outcome: again.judge({ changesOf: () => zeros }) })
  }

  private unlessSame(found: Found): readonly WhatIf[] {
    const { now } = this.again
    const { track, relief, collectedKrw } = found.outcome
    const isSame = track === now.track && relief === now.relief
    return isSame && collectedKrw === now.collectedKrw ? [] : [this.answer(found)]
  }

  private atUnits(row: number, quantity: number): Outcome {
    const changes = quantityChanges(this.again, row, quantity)
    return this.again.judge({ changesOf: one => (one === row ? changes : {}) })
  }

  /** How many units less end, or more begin, what is above the self-use quantity. */
  units(): readonly WhatIf[] {
    const { rowGoods } = this.again.judged.work
    return this.again.own.filter(row => rowGoods.selfUseOf(row)).flatMap(row => this.unitsOf(row))
  }

  private unitsOf(row: number): readonly WhatIf[] {
    const { again } = this
    const whole = again.cell('quantity', row) / quantityScale
    const isNow = isExceeded(again.now)
    const isOther = (units: number): boolean => isExceeded(this.atUnits(row, units)) !== isNow
    const most = isNow ? 1 : whole + mostUnitsAdded
    if (!Number.isInteger(whole) || most === whole || !isOther(most)) return []
    let [same, other] = [whole, most]
    while (Math.abs(other - same) > 1) {
      const middle = isNow
        ? Math.floor((same + other) / (1 + 1))
        : Math.ceil((same + other) / (1 + 1))
      const next = middle === same || middle === other ? same + Math.sign(other - same) : middle
      if (isOther(next)) other = next
      else same = next
    }
    return [this.unitChange(row, whole, other)]
  }

  private unitChange(row: number, whole: number, units: number): WhatIf {
    const line = this.again.judged.work.parcels.lines[row]!
    const by = decimalText(Math.abs(units - whole) * quantityScale, quantityPlaces)
    const change =
      units < whole
        ? {
            ko: `${line}행의 수량이 ${by} 적다면`,
            en: `If the quantity of line ${line} were ${by} less`,
          }
        : {
            ko: `${line}행의 수량이 ${by} 많다면`,
            en: `If the quantity of line ${line} were ${by} more`,
          }
    const crossed = [selfUseThreshold]
    return this.answer({ change, outcome: this.atUnits(row, units), crossed })
  }
}

function isExceeded({ reasons }: Outcome): boolean {
  return reasons.has('self_use_exceeded')
}

const selfUseThreshold: Threshold = {
  ko: '자가사용 인정기준',
  en: 'self-use quantity',
  stateOf: outcome => String(isExceeded(outcome)),
  keysOf: () => ['kr.importNotice.selfUseQuantities'],
}

/**
 * The changes of price, quantity, proof and missing charges that would give a parcel another answer.
 * Splitting a parcel is never among them.
 */
export function whatIf(again: Again): readonly WhatIf[] {
  const changed = new Changed(again)
  return [...changed.prices(), ...changed.units(), ...changed.proof(), ...changed.charges()]
}
