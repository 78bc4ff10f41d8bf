/** What is loaded for destinations before orders are judged; a destination says which it needs. */
import type { OriginRules } from '../law/origin-rules.js'
import type { RateTable } from '../law/rate-table.js'
import type { UsTariff } from '../law/us-tariff.js'
import type { PositiveList } from './cn/positive-list.js'

/** Tables of destinations, each with the digest of what it was made from. */
export interface Tables {
  readonly us: UsTariff
  readonly cn: PositiveList
  /** Rules of origin of the agreement between the United Kingdom and Korea. */
  readonly gb: OriginRules
}

/** Ways between which a sender may choose without changing the goods. */
export interface Choices {
  /** Mail to the United States took a duty in dollars for a parcel, where that could be chosen. */
  readonly isPostalSpecific?: boolean
}

export interface LandedBench {
  readonly tables: Tables
  /** Korean customs rates, or those of the user. */
  readonly rates: RateTable
  /** The name of the rates that stand in for official ones, where such were asked for. */
  readonly approximation?: string | undefined
  readonly choices?: Choices
  /** Laws in place of those on board, by the key of their destination. */
  readonly laws?: Readonly<Record<string, object>>
}
