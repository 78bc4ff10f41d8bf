/** A line of an order that leaves Korea, as the rules of declarations read it. */
import type { Day } from '../basis/day.js'
import { quantityScale } from '../basis/scale.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import { type OutboundFieldName, outboundFieldOf } from '../parcel/outbound-fields.js'

/** What an order or a shipment says once; where it does not, texts are blank and numbers below 1. */
export interface Common {
  readonly shipment: string
  readonly tracking: string
  readonly exporter: string
  readonly platform: string
  readonly soldOn: Day
  readonly declaredOn: Day
  readonly loadedOn: Day
  readonly to: number
  readonly carrier: string
  /** Personal: it is written into declarations and papers only. */
  readonly buyer: string
  readonly export: string
  readonly currency: number
  /** In 1/10,000 of the currency. */
  readonly freight: number
  readonly insurance: number
  readonly separate: string
  readonly paid: number
  readonly payer: string
  readonly refunded: number
  /** Won received before the supply, in 1/10,000. */
  readonly converted: number
  readonly incoterm: string
  readonly gross: number
  readonly packages: number
}

export interface LeavingLine extends Common {
  /** Place in the columns, and number of the record in the file. */
  readonly row: number
  readonly record: number
  readonly order: string
  readonly line: number
  readonly status: string
  readonly sku: string
  readonly hs: string
  readonly goods: string
  readonly kind: string
  /** `yes` where the goods take a proof or an approval, `no` where they do not. */
  readonly proof: string
  readonly origin: number
  readonly claim: string
  readonly maker: string
  readonly makerNumber: string
  /** Thousandths of a piece. */
  readonly ordered: number
  readonly shipped: number
  readonly price: number
  readonly discount: number
  readonly discountBy: string
  /** Thousandths of a gram, of all pieces ordered. */
  readonly weight: number
}

/** Reads cells by name: numbers as they are kept, texts as they were written. */
export class LineReader {
  private readonly columns: OutboundColumns

  constructor(columns: OutboundColumns) {
    this.columns = columns
  }

  private number(name: OutboundFieldName, row: number): number {
    const { values, mask } = this.columns.column(name)
    return values[row & mask]!
  }

  private text(name: OutboundFieldName, row: number): string {
    const number = this.number(name, row)
    return number > 0 ? this.columns.dictionary(name).textOf(number) : ''
  }

  private word(name: OutboundFieldName, row: number): string {
    return outboundFieldOf(name)?.choices[this.number(name, row) - 1] ?? ''
  }

  private common(row: number): Common {
    const number = (name: OutboundFieldName) => this.number(name, row)
    const text = (name: OutboundFieldName) => this.text(name, row)
    const word = (name: OutboundFieldName) => this.word(name, row)
    return {
      ...{ shipment: text('shipment'), tracking: text('tracking_no') },
      ...{ exporter: text('exporter'), platform: text('platform') },
      ...{ soldOn: number('sold_on') as Day, declaredOn: number('declared_on') as Day },
      ...{ loadedOn: number('loaded_on') as Day, to: number('to'), carrier: word('carrier') },
      ...{ buyer: text('buyer'), export: word('kind_of_export'), currency: number('currency') },
      ...{ freight: number('freight'), insurance: number('insurance') },
      ...{ separate: word('freight_separate'), paid: number('paid_amount') },
      ...{ payer: text('payment_method'), refunded: number('refunded_amount') },
      ...{ converted: number('converted_krw'), incoterm: word('incoterm') },
      ...{ gross: number('gross_weight_g'), packages: number('packages') },
    }
  }

  read(row: number): LeavingLine {
    const number = (name: OutboundFieldName) => this.number(name, row)
    const hs = number('hs')
    const status = this.word('status', row)
    return {
      ...this.common(row),
      ...{ row, record: this.columns.records[row]!, order: this.text('order', row) },
      ...{ line: number('line'), status, sku: this.text('sku', row) },
      hs: hs > 0 ? this.columns.hsCodes.textOf(hs) : '',
      ...{ goods: this.text('goods', row), kind: this.word('kind', row) },
      proof: this.word('export_proof', row),
      ...{ origin: number('origin'), claim: this.word('origin_claim', row) },
      ...{ maker: this.text('maker', row), makerNumber: this.text('maker_business_no', row) },
      ordered: number('quantity'),
      shipped: shippedOf(status, number('quantity'), number('quantity_shipped')),
      ...{ price: number('unit_price'), discount: Math.max(number('discount'), 0) },
      ...{ discountBy: this.word('discount_by', row), weight: number('weight_g') },
    }
  }
}

/** Goods that are cancelled or refunded in full leave only where it is said that they were sent. */
function shippedOf(status: string, ordered: number, sent: number): number {
  if (status === 'cancelled') return Math.max(sent, 0)
  if (sent >= 0) return sent
  return status === 'refunded' ? 0 : ordered
}

/** Whole pieces of a quantity, or undefined where it has parts. */
export function piecesOf(quantity: number): number | undefined {
  return quantity % quantityScale === 0 ? quantity / quantityScale : undefined
}

/** The part of the weight of a line that is sent, in thousandths of a gram. */
export function sentWeight({ weight, shipped, ordered }: LeavingLine): bigint {
  return weight > 0 && ordered > 0 ? (BigInt(weight) * BigInt(shipped)) / BigInt(ordered) : 0n
}
