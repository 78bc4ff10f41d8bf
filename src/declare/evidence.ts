/** What was supplied abroad in a period, in won by the rule of value added tax, line by line. */
import { currencyCode } from '../basis/currency.js'
import { type Day, formatDay } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import { amountScale } from '../basis/scale.js'
import type { Text } from '../judge/steps.js'
import { krExport } from '../law/kr/export.js'
import type { RateTable } from '../law/rate-table.js'
import { exportLawOn } from './export-law.js'
import type { LeavingLine } from './leaving-line.js'
import { lineValue, type Money, sharesOf, wonOf } from './money.js'
import { isWithin, type Period } from './periods.js'
import { type Leaving, problemOf, type Shipment } from './shipments.js'
import { chargeOf, chargeShares } from './valuation.js'
import { vatRateOn } from './vat-rates.js'

/** Proved by the list of export results, or by other papers (기타영세율). */
export type Proof = 'declaration' | 'post_receipt' | 'bank_certificate'

export interface SupplyLine {
  readonly name: string
  readonly number: string
  readonly proof: Proof
  readonly tracking: string
  readonly orders: readonly string[]
  /** The day of supply: loading. */
  readonly on: Day
  readonly currency: number
  readonly foreign: Money
  /** Millionths of a won; 0 where the won were received before. */
  readonly rate: number
  readonly rateDay: Day
  readonly won: number
  readonly isConverted: boolean
  readonly isApproximate: boolean
}

/** Money given back: what was loaded stays in the base, unless the goods come back. */
export interface RefundLine {
  readonly order: string
  readonly currency: number
  /** In 1/10,000 of the currency. */
  readonly amount: number
}

/** Why a shipment is no supply of the period. */
export const leftOutTexts = {
  not_loaded: { ko: '적재일이 없음', en: 'no day of loading' },
  other_period: { ko: '다른 기간에 적재함', en: 'loaded in another period' },
  no_sale: { ko: '판매가 아님', en: 'no sale' },
} as const satisfies Readonly<Record<string, Text>>

export interface LeftOut {
  readonly name: string
  readonly why: keyof typeof leftOutTexts
}

export interface Evidence {
  readonly period: Period
  readonly lines: readonly SupplyLine[]
  readonly refunds: readonly RefundLine[]
  readonly leftOut: readonly LeftOut[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

export interface VatTables {
  readonly rates: RateTable
  /** Weekly customs rates in place of base rates that are missing: only where that is asked for. */
  readonly approximate: RateTable | undefined
}

interface Part {
  readonly orders: readonly string[]
  readonly foreign: Money
  /** Whole won received before; undefined where they were not. */
  readonly received: number | undefined
}

const sum = (parts: readonly Money[]): Money => parts.reduce((total, part) => total + part, 0n)

class Gathering {
  readonly lines: SupplyLine[] = []
  readonly leftOut: LeftOut[] = []
  readonly problems: Problem[] = []
  readonly warnings: Problem[] = []
  private readonly leaving: Leaving
  private readonly tables: VatTables
  private readonly period: Period

  constructor(leaving: Leaving, period: Period, tables: VatTables) {
    this.leaving = leaving
    this.period = period
    this.tables = tables
  }

  private ownLines({ lines }: Shipment, order: string): readonly LeavingLine[] {
    return lines.filter(line => line.order === order)
  }

  /** All that was charged for what is in the parcel: the consideration (제29조제3항). */
  private foreignOf(shipment: Shipment, order: string): Money {
    const all = this.leaving.orders.get(order)!
    const own = this.ownLines(shipment, order)
    const goods = sum(own.map(lineValue))
    if (own[0]!.separate === 'no') return goods
    const charges = (['freight', 'insurance'] as const).map(name => chargeShares(all, name))
    return goods + sum(own.flatMap(line => charges.map(shares => shares.get(line.row)!)))
  }

  /** The part of the won received for an order that is for this parcel. */
  private receivedOf(shipment: Shipment, order: string): number | undefined {
    const all = this.leaving.orders.get(order)!.filter(line => line.shipped > 0)
    const converted = chargeOf(this.leaving.orders.get(order)!, 'converted')
    if (converted < 0) return undefined
    const whole = BigInt(Math.floor(converted / amountScale))
    const shares = sharesOf(whole, all.map(lineValue))
    const own = new Set(this.ownLines(shipment, order).map(line => line.row))
    return Number(sum(shares.filter((_, at) => own.has(all[at]!.row))))
  }

  /** Orders whose won were received, one by one, and the others together. */
  private partsOf(shipment: Shipment): readonly Part[] {
    const each = shipment.orders.map(order => ({
      orders: [order],
      foreign: this.foreignOf(shipment, order),
      received: this.receivedOf(shipment, order),
    }))
    const open = each.filter(part => part.received === undefined)
    const rest: Part = {
      orders: open.flatMap(part => part.orders),
      foreign: sum(open.map(part => part.foreign)),
      received: undefined,
    }
    return [...each.filter(part => part.received !== undefined), ...(open.length > 0 ? [rest] : [])]
  }

  private proofOf({ parcel, lines }: Shipment): Proof {
    if (parcel?.texts.declaration_no) return 'declaration'
    return lines[0]!.carrier === 'post' ? 'post_receipt' : 'bank_certificate'
  }

  private valued(
    shipment: Shipment,
    part: Part,
  ): Pick<SupplyLine, 'rate' | 'rateDay' | 'won' | 'isConverted' | 'isApproximate'> | undefined {
    const [line] = shipment.lines
    const on = line!.loadedOn
    if (part.received !== undefined) {
      return { rate: 0, rateDay: on, won: part.received, isConverted: true, isApproximate: false }
    }
    const { rates, approximate } = this.tables
    const found = vatRateOn(rates, line!.currency, on)
    const stand = found ? undefined : approximate && vatRateOn(approximate, line!.currency, on)
    const rate = found ?? stand
    const told = { value: formatDay(on), currency: currencyCode(line!.currency) }
    if (!rate) {
      this.problems.push(problemOf('vat_rate_missing', line!, 'currency', told))
      return undefined
    }
    if (stand) this.warnings.push(problemOf('vat_rate_approximate', line!, 'currency', told))
    else if (rate.isHolidayAssumed) {
      const used = { ...told, used: formatDay(rate.on) }
      this.warnings.push(problemOf('vat_rate_of_before', line!, 'currency', used))
    }
    const won = wonOf(part.foreign, rate.rate)
    const isApproximate = stand !== undefined
    return { rate: rate.rate, rateDay: rate.on, won, isConverted: false, isApproximate }
  }

  take(shipment: Shipment): void {
    const { name, parcel } = shipment
    const [line] = shipment.lines
    if (!['', 'sale'].includes(line!.export)) this.leftOut.push({ name, why: 'no_sale' })
    else if (line!.loadedOn < 0) this.leftOut.push({ name, why: 'not_loaded' })
    else if (!isWithin(this.period, line!.loadedOn)) {
      this.leftOut.push({ name, why: 'other_period' })
    } else if (exportLawOn(line!.loadedOn).exportVat.supplyDay !== 'loading') {
      this.problems.push(problemOf('law_not_known', line!, 'loaded_on', lawTold(line!.loadedOn)))
    } else if (shipment.problems.length > 0) this.problems.push(...shipment.problems)
    else {
      for (const part of this.partsOf(shipment)) {
        const valued = this.valued(shipment, part)
        if (!valued) continue
        this.lines.push({
          ...{ name, number: parcel?.texts.declaration_no ?? '', proof: this.proofOf(shipment) },
          ...{ tracking: line!.tracking, orders: part.orders, on: line!.loadedOn },
          ...{ currency: line!.currency, foreign: part.foreign, ...valued },
        })
      }
    }
  }
}

function lawTold(on: Day): Readonly<Record<string, string>> {
  const [first] = krExport.exportVat.supplyDay.versions
  return { value: formatDay(on), first: first!.from }
}

/** Orders of which money was given back after their goods were loaded in the period. */
function refundedIn(leaving: Leaving, period: Period) {
  const loaded = new Set(
    leaving.shipments
      .filter(({ lines }) => isWithin(period, lines[0]!.loadedOn))
      .flatMap(({ orders }) => orders),
  )
  return [...leaving.orders].filter(([order, lines]) => {
    return loaded.has(order) && chargeOf(lines, 'refunded') > 0
  })
}

function refundOf([order, lines]: readonly [string, readonly LeavingLine[]]): RefundLine {
  return { order, currency: lines[0]!.currency, amount: chargeOf(lines, 'refunded') }
}

/** Supplies by day, then by number. */
export function evidenceOf(leaving: Leaving, period: Period, tables: VatTables): Evidence {
  const gathering = new Gathering(leaving, period, tables)
  for (const shipment of leaving.shipments) gathering.take(shipment)
  const { lines, leftOut, problems } = gathering
  const isShared = ([order]: readonly [string, unknown]): boolean =>
    leaving.shared?.has(order) ?? false
  const refunded = refundedIn(leaving, period)
  const unknown = refunded
    .filter(isShared)
    .map(([order, own]) =>
      problemOf('order_of_several', own[0]!, 'refunded_amount', { value: order }),
    )
  const refunds = refunded.filter(one => !isShared(one)).map(refundOf)
  const warnings = [...gathering.warnings, ...unknown]
  const sorted = [...lines].sort((a, b) => a.on - b.on || (a.number < b.number ? -1 : 1))
  return { period, lines: sorted, leftOut, problems, warnings, refunds }
}

export interface Totals {
  readonly count: number
  readonly won: number
}

export function totalsOf(lines: readonly SupplyLine[]): Totals {
  return { count: lines.length, won: lines.reduce((total, line) => total + line.won, 0) }
}

/** Lines of the list of export results, and those that other papers prove. */
export function isDeclared({ proof }: SupplyLine): boolean {
  return proof === 'declaration'
}
