/** When a claim was said, beside when its figures can have been and were published. */
import type { Day } from '../basis/day.js'
import type { Answer } from './answer.js'
import type { Claim } from './claim.js'
import { isBalance } from './claim-levels.js'
import type { Ledger } from './ledger.js'
import { parsePeriod, period } from './period.js'

/** Whether what is claimed is of a stretch of time, and not of a day within it. */
function isOfStretch(ledger: Ledger, claim: Claim): boolean {
  if (isBalance(claim)) return true
  const all = ledger.claimed(claim.series.split('/')[0]!)
  return all.length > 0 && all.every(({ timing }) => timing !== 'day')
}

/** Whether the period of a claim was over when it was said; where no day is told it is taken to be. */
export function isOver(ledger: Ledger, claim: Claim): boolean {
  if (!claim.saidOn || !isOfStretch(ledger, claim)) return true
  return claim.saidOn[1] >= period(claim.period).last
}

/** The first day on which a publication can have been out; undefined where its day was not seen. */
function outFrom(ledger: Ledger, vintage: string): Day | undefined {
  const { published } = ledger.vintageOf(vintage)
  return parsePeriod(published)?.first
}

/** Whether a figure came out only after the claim: a publication of which that is certain. */
export function isLater(ledger: Ledger, { saidOn }: Claim, { observations }: Answer): boolean {
  if (!saidOn) return false
  const own = observations.filter(({ series }) => ledger.seriesOf(series).timing !== 'state')
  return own.some(({ vintage }) => (outFrom(ledger, vintage) ?? saidOn[1]) > saidOn[1])
}
