/** The summary of a run from those of its partitions: everything in it adds up. */
import { identityStates } from '../assess/identity-state.js'
import { inboundReasons } from '../assess/reasons.js'
import { severities } from '../assess/requirement-ids.js'
import { reliefs, states, tracks } from '../assess/words.js'
import { countBy, type HistorySummary, type Summary } from './summary.js'

type Counts = Readonly<Record<string, number>>

/** The sum of a number of each. */
function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0)
}

function addHistory(all: readonly HistorySummary[]): HistorySummary {
  return {
    lines: sumOf(all, one => one.lines),
    parcels: sumOf(all, one => one.parcels),
    refused: sumOf(all, one => one.refused),
    combined: sumOf(all, one => one.combined),
    exPost: sumOf(all, one => one.exPost),
  }
}

export function addSummaries(all: readonly Summary[]): Summary {
  const counts = (words: readonly string[], of: (one: Summary) => Counts): Counts =>
    countBy(
      words,
      words.map(word => sumOf(all, one => of(one)[word] ?? 0)),
    )
  const history = all.flatMap(one => one.history ?? [])
  const reasons = inboundReasons.map(({ code }) => code)
  return {
    lines: sumOf(all, one => one.lines),
    parcels: sumOf(all, one => one.parcels),
    states: counts(states, one => one.states),
    parcelStates: counts(states, one => one.parcelStates),
    tracks: counts(tracks, one => one.tracks),
    reliefs: counts(reliefs, one => one.reliefs),
    identity: counts(identityStates, one => one.identity),
    dutyKrw: sumOf(all, one => one.dutyKrw),
    vatKrw: sumOf(all, one => one.vatKrw),
    collectedKrw: sumOf(all, one => one.collectedKrw),
    collectedOpen: sumOf(all, one => one.collectedOpen),
    requirements: counts(severities, one => one.requirements),
    reasons: counts(reasons, one => one.reasons),
    ...(history.length > 0 ? { history: addHistory(history) } : {}),
  }
}
