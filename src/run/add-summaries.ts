/** The summary of a run from those of its partitions: everything in it adds up. */
import { identityStates } from '../assess/identity-state.js'
import { inboundReasons } from '../assess/reasons.js'
import { severities } from '../assess/requirement-ids.js'
import { reliefs, states, tracks } from '../assess/words.js'
import type { HistorySummary, Summary } from './summary.js'

type Counts = Readonly<Record<string, number>>

/** Sums by word, in the order of the words; what is nowhere counted is left out. */
function addCounts(words: readonly string[], all: readonly Counts[]): Counts {
  const sums = words.map(word => all.reduce((sum, counts) => sum + (counts[word] ?? 0), 0))
  return Object.fromEntries(
    words.map((word, at) => [word, sums[at]!] as const).filter(([, sum]) => sum > 0),
  )
}

function addHistory(all: readonly HistorySummary[]): HistorySummary {
  const add = (of: (one: HistorySummary) => number): number =>
    all.reduce((sum, one) => sum + of(one), 0)
  return {
    lines: add(one => one.lines),
    parcels: add(one => one.parcels),
    refused: add(one => one.refused),
    combined: add(one => one.combined),
    exPost: add(one => one.exPost),
  }
}

export function addSummaries(all: readonly Summary[]): Summary {
  const add = (of: (one: Summary) => number): number => all.reduce((sum, one) => sum + of(one), 0)
  const history = all.flatMap(one => one.history ?? [])
  return {
    lines: add(one => one.lines),
    parcels: add(one => one.parcels),
    states: addCounts(
      states,
      all.map(one => one.states),
    ),
    tracks: addCounts(
      tracks,
      all.map(one => one.tracks),
    ),
    reliefs: addCounts(
      reliefs,
      all.map(one => one.reliefs),
    ),
    identity: addCounts(
      identityStates,
      all.map(one => one.identity),
    ),
    dutyKrw: add(one => one.dutyKrw),
    vatKrw: add(one => one.vatKrw),
    collectedKrw: add(one => one.collectedKrw),
    requirements: addCounts(
      severities,
      all.map(one => one.requirements),
    ),
    reasons: addCounts(
      inboundReasons.map(({ code }) => code),
      all.map(one => one.reasons),
    ),
    ...(history.length > 0 ? { history: addHistory(history) } : {}),
  }
}
