/** What an outbound answer of a row says in words: its reasons, what is asked, how sure it is. */
import { editionDigits } from '../basis/limits.js'
import { sha256 } from '../basis/sha256.js'
import { reasonsIn } from '../judge/marks.js'
import type { RateTable } from '../law/rate-table.js'
import { sharedReasonCodes } from './general-reasons.js'
import type { LandedJudged } from './judge.js'
import { destinations } from './registry.js'
import { landedRulesHash } from './rules-hash.js'
import type { LandedBench } from './tables.js'
import { Regime } from './words.js'

/** Regimes under which nothing was worked out. */
const unjudged: readonly number[] = [Regime.refused, Regime.not_judged, Regime.not_shipped]
const requirementCodes = destinations.map(({ requirements }) => Object.keys(requirements))

/** What an answer was judged with. */
export function landedEdition({ tables, rates, approximation, choices }: LandedBench): string {
  const digests = destinations.map(({ table }) => (table ? tables[table].digest : ''))
  const chosen = Object.entries(choices ?? {}).filter(([, isChosen]) => isChosen)
  const text = [
    ...[landedRulesHash, ...digests, approximation ?? '', digestOf(rates)],
    ...chosen.map(([name]) => name).sort(),
  ].join('\n')
  return sha256(text).slice(0, editionDigits)
}

const digests = new WeakMap<RateTable, string>()

/** What rates of exchange say, by whatever file they came. */
function digestOf(rates: RateTable): string {
  const known = digests.get(rates)
  if (known !== undefined) return known
  const rows = rates.rows.map(({ from, to, currency, krwPerUnitMicro, bandPpm }) =>
    [currency, from, to, krwPerUnitMicro, bandPpm ?? ''].join(' '),
  )
  const digest = sha256(rows.join('\n'))
  digests.set(rates, digest)
  return digest
}

/** The codes of a row's reasons; those of a row that no destination judged are shared ones. */
export function reasonCodesOf({ answers, lands }: LandedJudged, row: number): readonly string[] {
  const land = lands[answers.destination[row]! - 1]
  const marks = answers.reasonSets.setOf(answers.reasons[row]!)
  return reasonsIn(marks).map(
    one => land?.destination.reasons[one]?.code ?? sharedReasonCodes[one]!,
  )
}

/** The codes of what is asked of a row's goods. */
export function requirementCodesOf({ answers }: LandedJudged, row: number): readonly string[] {
  const codes = requirementCodes[answers.destination[row]! - 1]
  if (!codes) return []
  return reasonsIn(answers.requirementSets.setOf(answers.requirements[row]!)).map(
    one => codes[one]!,
  )
}

/** How sure the answer of a row is; blank where nothing was judged. */
export function standingOfRow({ answers, lands }: LandedJudged, row: number): string {
  const land = lands[answers.destination[row]! - 1]
  if (!land || !isJudged(answers, row)) return ''
  const set = answers.reasons[row]!
  return land.standingOf(set, answers.reasonSets.setOf(set), land.bondOf(answers.bond[row]!))
}

/** Whether a destination judged a row and came to an answer. */
export function isJudged({ regime, destination }: LandedJudged['answers'], row: number): boolean {
  return destination[row]! > 0 && !unjudged.includes(regime[row]!)
}
