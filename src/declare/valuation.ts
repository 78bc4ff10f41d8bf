/** What a shipment is worth free on board: the payment less freight and insurance (시행령 제246조제3항). */
import type { Problem } from '../basis/problem.js'
import { type RateTable, rateOn } from '../law/rate-table.js'
import { termFault, termOf } from './incoterms.js'
import type { LeavingLine } from './leaving-line.js'
import { lineValue, type Money, moneyOf, sharesOf, wonOf } from './money.js'
import { type Leaving, problemOf, type Shipment } from './shipments.js'

export interface Valuation {
  readonly term: string
  /** All in the currency of the shipment. */
  readonly payment: Money
  readonly freight: Money
  readonly insurance: Money
  readonly fob: Money
  /** Free on board, line by line of the shipment. */
  readonly fobOfLine: readonly Money[]
  /** Millionths of a won for one unit; below 0 where it is not known. */
  readonly rate: number
  /** Whole won, parts dropped; undefined where something is missing. */
  readonly fobKrw: number | undefined
  readonly wonOfLine: readonly number[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

type Charge = 'freight' | 'insurance' | 'paid' | 'converted' | 'refunded'

/** An amount of an order, on whichever of its lines it stands; below 0 where none has it. */
export function chargeOf(lines: readonly LeavingLine[], name: Charge): number {
  return lines.find(line => line[name] >= 0)?.[name] ?? -1
}

const sum = (parts: readonly Money[]): Money => parts.reduce((total, part) => total + part, 0n)

/** What lines of an order are charged at, whether all of their pieces are sent or not. */
export function orderGoods(lines: readonly LeavingLine[]): Money {
  return sum(lines.map(line => lineValue({ ...line, shipped: line.ordered })))
}

/** Freight and insurance of an order. */
export function orderCharges(lines: readonly LeavingLine[]): Money {
  return moneyOf(chargeOf(lines, 'freight')) + moneyOf(chargeOf(lines, 'insurance'))
}

/** Shares of a charge of an order over its lines that leave, by what each is worth. */
export function chargeShares(
  lines: readonly LeavingLine[],
  name: Charge,
): ReadonlyMap<LeavingLine['row'], Money> {
  const sent = lines.filter(line => line.shipped > 0)
  const shares = sharesOf(moneyOf(chargeOf(lines, name)), sent.map(lineValue))
  return new Map(sent.map((line, at) => [line.row, shares[at]!]))
}

class Valuing {
  private readonly problems: Problem[] = []
  private readonly warnings: Problem[] = []
  private readonly leaving: Leaving
  private readonly shipment: Shipment
  private readonly first: LeavingLine

  constructor(leaving: Leaving, shipment: Shipment) {
    this.leaving = leaving
    this.shipment = shipment
    this.first = shipment.lines[0]!
  }

  private linesOf(order: string): readonly LeavingLine[] {
    return this.leaving.orders.get(order)!
  }

  private charges(name: Charge): readonly Money[] {
    const byRow = new Map(
      this.shipment.orders.flatMap(order => [...chargeShares(this.linesOf(order), name)]),
    )
    return this.shipment.lines.map(line => byRow.get(line.row)!)
  }

  /** Each order by itself: its charges must go with the term. */
  private termOfOrder(order: string): string {
    const lines = this.linesOf(order)
    const freight = chargeOf(lines, 'freight')
    const insurance = chargeOf(lines, 'insurance')
    const given = lines.find(line => line.incoterm !== '')?.incoterm ?? ''
    const term = termOf(given, freight, insurance)
    const fault = termFault(term, freight, insurance)
    const at = lines.find(line => line.shipped > 0)!
    if (fault) this.problems.push(problemOf(fault.code, at, fault.column, { value: term }))
    else if (given === '' && term !== 'FOB') {
      this.warnings.push(problemOf('term_assumed', at, 'incoterm', { value: term }))
    }
    if (term === 'EXW')
      this.warnings.push(problemOf('term_inland', at, 'incoterm', { value: term }))
    // Terms that are stated tell by themselves which charges are in the price.
    if (given === '' && at.separate === 'no' && freight < 0) {
      this.problems.push(problemOf('freight_unknown', at, 'freight'))
    }
    return term
  }

  /** One term for all orders of a declaration: what any of them is charged for stands in its price. */
  private termOfAll(terms: readonly string[]): string {
    const { lines, orders } = this.shipment
    if (terms.length === 1) return terms[0]!
    const given = lines.find(line => line.incoterm !== '')?.incoterm ?? ''
    const chargedAt = (name: Charge) =>
      Math.max(...orders.map(order => chargeOf(this.linesOf(order), name)))
    const [freight, insurance] = [chargedAt('freight'), chargedAt('insurance')]
    const term = termOf(given, freight, insurance)
    const fault = this.problems.length > 0 ? undefined : termFault(term, freight, insurance)
    if (fault) this.problems.push(problemOf(fault.code, this.first, fault.column, { value: term }))
    return term
  }

  /** What was paid is told twice: as an amount, and by the lines. */
  private checkPaid(order: string): void {
    const lines = this.linesOf(order)
    const paid = chargeOf(lines, 'paid')
    const isWhole = lines.every(line => line.shipped === line.ordered)
    if (paid < 0 || !isWhole || lines.some(line => line.status === 'part_refunded')) return
    const borne = lines.filter(line => line.discountBy === 'platform')
    const discounts = sum(borne.map(line => moneyOf(line.discount)))
    const isApart = lines[0]!.separate !== 'no'
    const told = orderGoods(lines) + (isApart ? orderCharges(lines) : 0n) - discounts
    if (told === moneyOf(paid)) return
    this.warnings.push(problemOf('paid_differs', lines[0]!, 'paid_amount', { value: order }))
  }

  value(rates: RateTable): Valuation {
    const { lines, on, orders } = this.shipment
    const term = this.termOfAll(orders.map(order => this.termOfOrder(order)))
    for (const order of orders) this.checkPaid(order)
    const freights = this.charges('freight')
    const insurances = this.charges('insurance')
    const fobOfLine = lines.map((line, at) => {
      const value = lineValue(line)
      return line.separate === 'no' ? value - freights[at]! - insurances[at]! : value
    })
    const low = fobOfLine.findIndex(fob => fob <= 0n)
    if (low >= 0) this.problems.push(problemOf('price_of_nothing', lines[low]!, 'unit_price'))
    const [freight, insurance, fob] = [sum(freights), sum(insurances), sum(fobOfLine)]
    const rate = rateOn(rates, this.first.currency, on)
    const isKnown = this.problems.length === 0 && this.shipment.problems.length === 0
    const fobKrw = isKnown && rate > 0 ? wonOf(fob, rate) : undefined
    const shares = fobKrw === undefined ? [] : sharesOf(BigInt(fobKrw), fobOfLine)
    return {
      term,
      ...{ payment: fob + freight + insurance, freight, insurance, fob, fobOfLine, rate, fobKrw },
      wonOfLine: shares.map(Number),
      ...{ problems: this.problems, warnings: this.warnings },
    }
  }
}

export function valuationOf(leaving: Leaving, shipment: Shipment, rates: RateTable): Valuation {
  return new Valuing(leaving, shipment).value(rates)
}
