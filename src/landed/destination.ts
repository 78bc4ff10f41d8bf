/** What a destination is: its law, its reasons, and the rules that judge a consignment. */
import type { Day } from '../basis/day.js'
import type { Step, Text } from '../judge/steps.js'
import type { OutboundCells } from '../parcel/outbound-copy.js'
import type { OutboundFieldName } from '../parcel/outbound-fields.js'
import type { Answers } from './answers.js'
import type { Consignment } from './consignment.js'
import type { Between } from './exchange.js'
import type { Bond } from './land.js'
import type { NumberedReason } from './numbered-reasons.js'
import type { Requirements } from './requirements.js'
import type { Choices, Tables } from './tables.js'

/** What the rules of a destination are made with for a file of orders. */
export interface Setting {
  readonly answers: Answers
  readonly tables: Tables
  readonly choices: Choices
  /** An amount in smallest units of one currency in those of another; -1 without a rate. */
  exchanged(amount: number, between: Between): number
  /** Whether the rate of a currency on a day stands in for an official one. */
  isApproximate(currency: number, on: Day): boolean
  /** The digits of a code by its number; none for 0. */
  digitsOf(code: number): string
  /** The text of a number in a column of keys or names (`region`, `buyer`, `payment_method`). */
  textOf(name: OutboundFieldName, number: number): string
}

/** The rules of a destination at work on a file: they may remember what came before. */
export interface Rules<T extends object> {
  /** Fills the answers of the consignment's rows; its values are in the currency of the answer. */
  judge(consignment: Consignment, bond: Bond<T>): void
  /** How the amounts of a line came about, of a consignment that was just judged. */
  steps?(consignment: Consignment, at: number, bond: Bond<T>): readonly Step[]
  /** Ways to send the goods that depend on tables, beside those of the destination. */
  options?(consignment: Consignment, bond: Bond<T>): readonly Variant[]
}

/** Another way to send the goods, or something that would change the answer: judged again. */
export interface Variant {
  readonly id: string
  readonly title: Text
  /** What it asks for, or why it is closed. */
  readonly asks: Text
  /** `needs` more than the sender has to decide, or `barred`: shown for comparison only. */
  readonly status?: 'needs' | 'barred'
  /** Cells that are written over, as people write them: in every row, or in lines that are named. */
  readonly cells: OutboundCells
  readonly lines?: readonly number[]
  readonly choices?: Choices
  /** Keys of the provisions that it rests on. */
  readonly rests?: readonly string[]
}

/** An amount that the goods of a consignment are held against: prices on both sides are judged. */
export interface Limit {
  readonly id: string
  readonly title: Text
  /** In the smallest unit of the currency of the answer; goods up to it are within. */
  readonly amount: number
  readonly rests: readonly string[]
}

export interface Destination<T extends object = object> {
  /** Its folder in `src/landed` and `src/law`, and the first part of its provisions' keys. */
  readonly key: string
  readonly ko: string
  readonly en: string
  /** Countries that goods are sent to, with the currency of the answer: `{ US: 'USD' }`. */
  readonly currencies: Readonly<Record<string, string>>
  /** The country that stands for it where one of each destination is shown; else its first. */
  readonly usual?: string
  readonly law: T
  /** By number, as `allReasons` makes them. */
  readonly reasons: readonly NumberedReason[]
  /** What is asked of goods besides duty, by code. */
  readonly requirements: Requirements
  /** How an amount is made whole when it is turned into the currency of the answer. */
  readonly rounding: 'nearest' | 'down'
  /** The table that its rules need, for the edition. */
  readonly table?: keyof Tables
  /** Whether consignments are judged by their day of sale, as limits of a year ask. */
  readonly isByDayOfSale?: boolean
  /** The day whose rate of exchange counts. */
  rateDay(consignment: Consignment, bond: Bond<T>): Day
  rules(setting: Setting): Rules<T>
  /** Ways to send the goods side by side, the given one among them or not. */
  options?(consignment: Consignment, bond: Bond<T>): readonly Variant[]
  /** Limits of the value of the goods (`consignment.goods`). */
  limits?(consignment: Consignment, bond: Bond<T>): readonly Limit[]
  /** What else would change the answer. */
  changes?(consignment: Consignment, bond: Bond<T>): readonly Variant[]
}
