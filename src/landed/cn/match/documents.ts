/** Order, payment and logistics of a retail import, as far as they are held against each other. */

/** Amounts are in 1/10,000 of a currency, weights in 1/1,000 g; undefined where not given. */
export interface OrderDocument {
  readonly order: string
  readonly currency: string
  /** Goods less all discounts, with freight and insurance. */
  readonly sum: number
  readonly freight: number | undefined
  readonly insurance: number | undefined
  readonly paid: number | undefined
  /** Taxes as judged, in the currency of the order. */
  readonly taxes: number | undefined
  readonly isRetail: boolean
  readonly company: string
  readonly tracking: readonly string[]
  readonly grossWeight: number | undefined
  readonly goods: readonly string[]
  readonly buyer: Person
}

/** Blank where not given; never written out. */
export interface Person {
  readonly name: string
  readonly id: string
}

export interface PaymentDocument {
  readonly order: string
  readonly paid: number
  readonly currency: string
  readonly company: string
  readonly payer: Person
}

export interface LogisticsDocument {
  readonly order: string
  readonly tracking: string
  readonly consignee: Person
  readonly freight: number | undefined
  readonly insurance: number | undefined
  readonly grossWeight: number | undefined
  readonly goods: string
}
