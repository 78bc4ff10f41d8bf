/** The part of a parcel that is within the limits, if the rest is returned: found by judging again. */
import { mostLinesReduced } from '../basis/limits.js'
import { quantityScale } from '../basis/scale.js'
import type { Text } from '../judge/steps.js'
import type { Again, Outcome } from './again.js'
import { quantityChanges } from './quantity-changes.js'

export interface PartWithin {
  readonly outcome: Outcome
  /** How many units of which lines stay. */
  readonly what: Text
}

/** Units that are kept of each row. */
type Kept = ReadonlyMap<number, number>

const limits = ['relief_over_limit', 'relief_combined_over_limit', 'self_use_exceeded']

class Search {
  private readonly again: Again

  constructor(again: Again) {
    this.again = again
  }

  unitsOf(row: number): number {
    return Math.ceil(this.again.cell('quantity', row) / quantityScale)
  }

  judge(kept: Kept): Outcome {
    const gone = this.again.own.filter(row => kept.get(row) === 0)
    return this.again.judge({
      without: new Set(gone),
      changesOf: row => {
        const units = kept.get(row)
        return units === undefined ? {} : quantityChanges(this.again, row, units)
      },
    })
  }

  private isWithin(kept: Kept): boolean {
    const isAny = this.again.own.some(row => kept.get(row) !== 0)
    const relief = isAny ? this.judge(kept).relief : ''
    return relief !== '' && relief !== 'none'
  }

  /** The most units of a row with which the parcel is within, the others as in `kept`; -1 for none. */
  private mostOf(row: number, kept: Kept): number {
    const isMet = (units: number): boolean => this.isWithin(new Map(kept).set(row, units))
    if (!isMet(0)) return this.again.own.length === 1 && isMet(1) ? this.climb(isMet, 1, row) : -1
    return this.climb(isMet, 0, row)
  }

  private climb(isMet: (units: number) => boolean, from: number, row: number): number {
    let [met, not] = [from, this.unitsOf(row)]
    while (not - met > 1) {
      const middle = Math.floor((met + not) / (1 + 1))
      if (isMet(middle)) met = middle
      else not = middle
    }
    return met
  }

  /** One row reduced is enough: the one that takes the least away. */
  private byOneRow(): Kept | undefined {
    const { value } = this.again.judged.work
    const found = this.again.own.flatMap(row => {
      const units = this.mostOf(row, new Map())
      const lost = value[row]! * (1 - units / this.unitsOf(row))
      return units < 0 ? [] : [{ row, units, lost }]
    })
    const best = found.reduce<(typeof found)[number] | undefined>(
      (least, one) => (least && least.lost <= one.lost ? least : one),
      undefined,
    )
    return best ? new Map([[best.row, best.units]]) : undefined
  }

  /** The dearest rows go one after another, until what is left of the last is within. */
  private byDearest(): Kept | undefined {
    const { value } = this.again.judged.work
    const kept = new Map<number, number>()
    for (const row of [...this.again.own].sort((a, b) => value[b]! - value[a]!)) {
      const units = this.mostOf(row, kept)
      kept.set(row, Math.max(units, 0))
      if (units >= 0) return kept
    }
    return undefined
  }

  find(): Kept | undefined {
    return this.byOneRow() ?? this.byDearest()
  }
}

/** The largest part that is within the limits; undefined where none is, or nothing is above them. */
export function withinLimits(again: Again): PartWithin | undefined {
  const isAbove = limits.some(code => again.now.reasons.has(code))
  if (!isAbove || again.own.length > mostLinesReduced) return undefined
  const search = new Search(again)
  const kept = search.find()
  if (!kept) return undefined
  const parts = [...kept].map(([row, units]) => ({
    line: again.judged.work.parcels.lines[row]!,
    units,
    gone: search.unitsOf(row) - units,
  }))
  const ko = parts.map(one => `${one.line}행 ${one.units}개 통관, ${one.gone}개 반송`).join(' · ')
  const en = parts
    .map(one => `line ${one.line}: ${one.units} cleared, ${one.gone} returned`)
    .join('; ')
  return { outcome: search.judge(kept), what: { ko: `${ko}.`, en: `${en}.` } }
}
