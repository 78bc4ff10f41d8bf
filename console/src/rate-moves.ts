/** Rates of exchange that are others than those that a parcel was judged with as it was given. */
import type { Explanation } from 'gwanmun/pages'

type Rates = Explanation['data']['rates']

export interface RateMove {
  readonly currency: string
  /** Won for one unit, one for each week that was used; none where none is on board. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

function byCurrency(rates: Rates): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>()
  for (const { currency, krwPerUnit } of rates) {
    all.set(currency, [...new Set([...(all.get(currency) ?? []), krwPerUnit])])
  }
  return all
}

/** The currencies that both were judged with, where their rates differ. */
export function movedRates(before: Rates, after: Rates): readonly RateMove[] {
  const [then, now] = [byCurrency(before), byCurrency(after)]
  return [...now].flatMap(([currency, own]) => {
    const earlier = then.get(currency)
    if (!earlier || earlier.join() === own.join()) return []
    return [{ currency, before: earlier, after: own }]
  })
}
