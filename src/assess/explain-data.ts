/** The rates of exchange and the tariff schedule that the rows of an explanation were judged with. */
import { currencyOf } from '../basis/currency.js'
import { formatDay } from '../basis/day.js'
import { decimalText } from '../basis/decimal-text.js'
import { ratePlaces } from '../basis/scale.js'
import { type RateRow, rateRowOn } from '../law/rate-table.js'
import type { Judged } from './batch.js'

export interface UsedRate {
  readonly currency: string
  readonly from: string
  readonly to: string
  /** Won for one unit of the currency, exact. */
  readonly krwPerUnit: string
  /** Whether it stands in for a customs rate that is not held. */
  readonly isApproximate: boolean
  readonly source: string
}

export interface UsedSchedule {
  readonly id: string
  readonly from: string
  readonly to: string
}

export interface UsedData {
  readonly rates: readonly UsedRate[]
  /** Undefined where no row lies on a day of the schedule. */
  readonly schedule: UsedSchedule | undefined
}

const dollar = currencyOf('USD')

function usedRate({ currency, from, to, krwPerUnitMicro, bandPpm, source }: RateRow): UsedRate {
  return {
    currency,
    from: formatDay(from),
    to: formatDay(to),
    krwPerUnit: decimalText(krwPerUnitMicro, ratePlaces),
    isApproximate: bandPpm !== undefined,
    source,
  }
}

/** Each rate once, in the order of the rows; the won and what was refused have none. */
export function usedData({ work }: Judged, rows: readonly number[]): UsedData {
  const { rates, schedule } = work.bench
  const currency = work.columns.column('currency')
  const used = rows.flatMap(row =>
    [currency.values[row & currency.mask]!, dollar].map(one =>
      rateRowOn(rates, one, work.dayOf(row)),
    ),
  )
  const known = [...new Set(used)].filter(row => row !== undefined)
  const { id, firstDay, lastDay } = schedule
  const isHeld = rows.some(row => work.dayOf(row) >= firstDay && work.dayOf(row) <= lastDay)
  const days = { from: formatDay(firstDay), to: formatDay(lastDay) }
  return { rates: known.map(usedRate), schedule: isHeld ? { id, ...days } : undefined }
}
