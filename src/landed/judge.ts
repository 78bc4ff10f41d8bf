/** Judges the columns of orders that leave Korea: consignments, each by the rules of its destination. */
import type { Problem } from '../basis/problem.js'
import { clearMarks, mark } from '../judge/marks.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import type { OutboundFieldName } from '../parcel/outbound-fields.js'
import { Agreement } from './agreement.js'
import { Answers } from './answers.js'
import { isApproximate, isExchangedNearly } from './approximate.js'
import { Consignment } from './consignment.js'
import { ConsignmentReader } from './consignment-reader.js'
import { type Consignments, consignmentsOf } from './consignments.js'
import type { Rules, Setting } from './destination.js'
import { exchanged } from './exchange.js'
import { S } from './general-reasons.js'
import { lackingRates } from './lacking-rates.js'
import { type Bond, Land } from './land.js'
import { OrderBlock } from './order-block.js'
import { answerCurrency, destinations, placeOfDestination } from './registry.js'
import { SplitOrders } from './split-orders.js'
import type { LandedBench } from './tables.js'
import { Export, Regime, Status } from './words.js'

/** Everything that is known of a file of orders after it was judged. */
export interface LandedJudged {
  readonly columns: OutboundColumns
  readonly answers: Answers
  /** The law of each destination that goods were sent to, by its place in the registry. */
  readonly lands: readonly (Land<object> | undefined)[]
  /** What is missing in rows that are not judged for it, or contradicts others; in file order. */
  readonly findings: readonly Problem[]
}

/** A consignment right after it was judged, with the rules that judged it. */
export interface Visit {
  readonly consignment: Consignment
  readonly place: number
  readonly bond: Bond<object>
  readonly rules: Rules<object>
  readonly answers: Answers
}

/** `watch` is shown each consignment that a destination judged, before the next one takes its place. */
export function judgeOutbound(
  columns: OutboundColumns,
  bench: LandedBench,
  watch?: (visit: Visit) => void,
): LandedJudged {
  return new Run(columns, bench, watch).judge()
}

class Run {
  private readonly columns: OutboundColumns
  private readonly answers: Answers
  private readonly lands: (Land<object> | undefined)[] = destinations.map(() => undefined)
  private readonly rules: (Rules<object> | undefined)[] = []
  private readonly findings: Problem[] = []
  private readonly setting: Setting
  /** Limits of a year are counted by buyer: without any, the order of sales changes nothing. */
  private readonly isByBuyer: boolean
  private readonly consignment = new Consignment()
  private readonly block: OrderBlock
  private readonly reader: ConsignmentReader
  private readonly agreement: Agreement
  private readonly consignments: Consignments
  /** Consignments that wait for those that were sold before them. */
  private readonly waiting: { readonly at: number; readonly sold: number }[] = []

  private readonly bench: LandedBench
  private readonly watch: ((visit: Visit) => void) | undefined

  constructor(columns: OutboundColumns, bench: LandedBench, watch?: (visit: Visit) => void) {
    this.columns = columns
    this.watch = watch
    this.bench = bench
    this.answers = new Answers(columns.count)
    this.isByBuyer = columns.has('buyer')
    this.setting = settingOf(columns, bench, this.answers)
    this.consignments = consignmentsOf(columns)
    this.block = new OrderBlock(columns, this.consignments)
    const split = columns.has('shipment')
      ? new SplitOrders(this.consignments, columns, sentRows(columns))
      : undefined
    this.agreement = new Agreement(columns, this.block, split, this.consignment)
    this.reader = new ConsignmentReader(this.block, bench.rates, split, this.consignment)
  }

  judge(): LandedJudged {
    const { columns, answers, lands, findings, waiting } = this
    this.judgeAll(notEmpty(this.consignments), false)
    waiting.sort((a, b) => a.sold - b.sold || a.at - b.at)
    this.judgeAll(
      Int32Array.from(waiting, ({ at }) => at),
      true,
    )
    findings.sort((a, b) => a.row - b.row)
    return { columns, answers, lands, findings }
  }

  private judgeAll(list: Int32Array, isWaitingOver: boolean): void {
    const { block } = this
    for (let from = 0; from < list.length; ) {
      const end = block.read(list, from)
      for (let at = from; at < end; at++) {
        const isLeft = this.one(
          block.starts[at - from]!,
          block.starts[at - from + 1]!,
          isWaitingOver,
        )
        if (isLeft) this.waiting.push({ at: list[at]!, sold: this.consignment.sold })
      }
      from = end
    }
  }

  /** Judges the consignment between two places of the block; whether it has to wait. */
  private one(from: number, to: number, isWaitingOver: boolean): boolean {
    const { consignment, block } = this
    clearMarks(consignment.marks)
    consignment.count = 0
    let isRefused = false
    for (let place = from; place < to; place++) {
      const row = block.rows[place]!
      const against = this.reasonAgainst(row, place)
      if (against < 0) consignment.add(row, place)
      else this.refuse(row, against, regimeOf(against))
      if (against === S.row_refused) isRefused = true
    }
    if (consignment.count === 0) return false
    return isRefused ? this.refuseAll(S.other_row_refused) : this.whole(isWaitingOver)
  }

  /** Judges a consignment of sound rows; whether it has to wait. */
  private whole(isWaitingOver: boolean): boolean {
    const { consignment } = this
    this.reader.arrange()
    this.reader.readShipment()
    const place = placeOfDestination(consignment.to) - 1
    const isBySale = place >= 0 && destinations[place]!.isByDayOfSale === true
    // Those that waited were compared before they did.
    const reason = isWaitingOver ? -1 : this.agreement.against(isBySale, this.findings)
    if (reason >= 0) return this.refuseAll(reason)
    if (place < 0) return this.refuseAll(S.destination_not_on_board)
    if (this.isByBuyer && isBySale && !isWaitingOver) return true
    this.atDestination(place)
    return false
  }

  private atDestination(place: number): void {
    const { consignment, answers } = this
    const destination = destinations[place]!
    this.lands[place] ??= new Land(destination, this.bench.laws?.[destination.key])
    const bond = this.lands[place].on(consignment.entered, consignment.sold, consignment.loaded)
    const rateDay = destination.rateDay(consignment, bond)
    const currency = answerCurrency(consignment.to)
    if (!this.reader.readValues(currency, rateDay, destination.rounding)) {
      for (const found of lackingRates(this.bench.rates, this.columns, consignment)) {
        this.findings.push(found)
      }
      this.refuseAll(S.exchange_missing)
      return
    }
    if (isExchangedNearly(this.bench.rates, this.columns, consignment)) {
      mark(consignment.marks, S.exchange_approximate)
    }
    for (let at = 0; at < consignment.count; at++) {
      const row = consignment.rows[at]!
      answers.destination[row] = place + 1
      answers.bond[row] = bond.number
    }
    this.rules[place] ??= destination.rules(this.setting)
    const rules = this.rules[place]
    rules.judge(consignment, bond)
    this.watch?.({ consignment, place, bond, rules, answers })
  }

  /** Why a row is not judged: it has a problem, or is no sale that is sent; -1 where it is. */
  private reasonAgainst(row: number, place: number): number {
    const { status, kind_of_export } = this.block.fields
    if (this.columns.refusals[row]! > 0) return S.row_refused
    return reasonNotSent(status[place]!, kind_of_export[place]!)
  }

  private refuse(row: number, reason: number, regime: number): void {
    const { consignment, answers } = this
    clearMarks(consignment.marks)
    mark(consignment.marks, reason)
    answers.reasons[row] = answers.reasonSets.intern(consignment.marks)
    answers.regime[row] = regime
    clearMarks(consignment.marks)
  }

  /** Refuses all rows of the consignment, which does not wait then. */
  private refuseAll(reason: number): false {
    const { consignment } = this
    for (let at = 0; at < consignment.count; at++) {
      this.refuse(consignment.rows[at]!, reason, Regime.not_judged)
    }
    return false
  }
}

/** Why a line is no sale that is sent; -1 where it is. */
function reasonNotSent(status: number, kind: number): number {
  if (status === Status.cancelled || status === Status.refunded) return S.order_not_shipped
  return kind > 0 && kind !== Export.sale ? S.export_not_judged : -1
}

/** Whether a row of the file is judged. */
function sentRows(columns: OutboundColumns): (row: number) => boolean {
  const status = columns.column('status')
  const kind = columns.column('kind_of_export')
  return row =>
    columns.refusals[row] === 0 &&
    reasonNotSent(status.values[row & status.mask]!, kind.values[row & kind.mask]!) < 0
}

/** The numbers of consignments that have rows: the place of an order that goes by shipments has none. */
function notEmpty({ starts }: Consignments): Int32Array {
  const list = new Int32Array(starts.length)
  let count = 0
  for (let at = 0; at + 1 < starts.length; at++) {
    if (starts[at + 1]! > starts[at]!) list[count++] = at
  }
  return list.subarray(0, count)
}

function regimeOf(reason: number): number {
  if (reason === S.row_refused) return Regime.refused
  return reason === S.order_not_shipped ? Regime.not_shipped : Regime.not_judged
}

function settingOf(columns: OutboundColumns, bench: LandedBench, answers: Answers): Setting {
  return {
    answers,
    tables: bench.tables,
    choices: bench.choices ?? {},
    exchanged: (amount, between) => exchanged(bench.rates, amount, between),
    isApproximate: (currency, on) => isApproximate(bench.rates, currency, on),
    digitsOf: (code: number) => (code === 0 ? '' : columns.hsCodes.textOf(code)),
    textOf: (name: OutboundFieldName, number: number) =>
      number === 0 ? '' : columns.dictionary(name).textOf(number),
  }
}
