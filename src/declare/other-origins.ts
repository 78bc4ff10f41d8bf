/** What the destination would charge for a shipment if a line were of one origin or another. */

import { currencyCode } from '../basis/currency.js'
import { LandedAgain } from '../landed/again.js'
import type { LandedJudged } from '../landed/judge.js'
import type { LandedBench } from '../landed/tables.js'

export interface OriginCharge {
  readonly origin: string
  readonly currency: string
  /** All that is due on the shipment; blank where a part of it is not known. */
  readonly due: string
  readonly duty: string
}

/** Judges again with each origin; an empty list where the destination was not judged. */
export function chargesByOrigin(
  judged: LandedJudged,
  bench: LandedBench,
  row: number,
  origins: readonly string[],
): readonly OriginCharge[] {
  const again = new LandedAgain(judged, bench, row)
  return origins.flatMap(origin => {
    const outcome = again.judge({ cells: { origin }, only: new Set([row]) })
    if (!outcome) return []
    const due = outcome.unknown.length > 0 ? '' : outcome.due
    return [{ origin, currency: currencyCode(again.currency), due, duty: outcome.amounts.duty }]
  })
}
