/** Counts what came out of a run. */
import { type Judged, stateOf } from '../assess/batch.js'
import { identityStateOf, identityStates } from '../assess/identity-state.js'
import { inboundReasons } from '../assess/reasons.js'
import { severities } from '../assess/requirement-ids.js'
import { isKnown, reliefs, State, states, tracks } from '../assess/words.js'
import { reasonsIn } from '../judge/marks.js'

export interface Summary {
  readonly lines: number
  readonly parcels: number
  /** Lines by state. */
  readonly states: Readonly<Record<string, number>>
  /** Parcels by the gravest state of their lines. */
  readonly parcelStates: Readonly<Record<string, number>>
  /** Parcels by track and relief; '' counts those that are not known. */
  readonly tracks: Readonly<Record<string, number>>
  readonly reliefs: Readonly<Record<string, number>>
  /** Parcels by identity: `not_tested`, `met`, `needs_person`. */
  readonly identity: Readonly<Record<string, number>>
  /** Sums over the lines whose amount is known, in won. */
  readonly dutyKrw: number
  readonly vatKrw: number
  readonly collectedKrw: number
  /** Parcels of which a line lacks the amount to collect. */
  readonly collectedOpen: number
  /** Lines by the gravest of what is asked of their goods besides duty; lines without any are left out. */
  readonly requirements: Readonly<Record<string, number>>
  /** Lines by reason. */
  readonly reasons: Readonly<Record<string, number>>
  /** Earlier parcels, where there are any. */
  readonly history?: HistorySummary
}

export interface HistorySummary {
  readonly lines: number
  /** Parcels that were read, and those of them that could not be used. */
  readonly parcels: number
  readonly refused: number
  /** Parcels that goods of the file are combined with. */
  readonly combined: number
  /** Parcels that may be taxed afterwards. */
  readonly exPost: number
}

/** Counts by word, in the order of the words; what is nowhere counted is left out. */
export function countBy(
  words: readonly string[],
  counts: ArrayLike<number>,
): Record<string, number> {
  const named = words.map((word, at) => [word, counts[at]!] as const)
  return Object.fromEntries(named.filter(([, count]) => count > 0))
}

function countReasons(judged: Judged): Record<string, number> {
  const { work } = judged
  const bySet = new Int32Array(work.sets.size)
  for (let row = 0; row < work.ownRows; row++) {
    if (work.columns.refusals[row] === 0) bySet[work.rowSet[row]!]! += 1
  }
  const counts = new Int32Array(inboundReasons.length)
  bySet.forEach((lines, set) => {
    if (lines === 0) return
    for (const reason of reasonsIn(work.sets.setOf(set))) counts[reason]! += lines
  })
  return countBy(
    inboundReasons.map(({ code }) => code),
    counts,
  )
}

function summariseHistory(judged: Judged): HistorySummary {
  const { work, groups, lots } = judged
  const { count, starts } = work.parcels
  const combined = new Set<number>()
  for (let lot = 0; lot < work.lots.count; lot++) {
    if (work.isHistory(lot) && groups.isOfFile(lot)) combined.add(work.parcelOfLot[lot]!)
  }
  let [parcels, refused] = [0, 0]
  for (let parcel = work.ownParcels; parcel < count; parcel++) {
    if (starts[parcel] === starts[parcel + 1]) continue
    parcels++
    refused += work.isRefused[parcel]!
  }
  const exPost = new Set(lots.exPost.map(lot => work.parcelOfLot[lot]!))
  const lines = work.rows - work.ownRows
  return { lines, parcels, refused, combined: combined.size, exPost: exPost.size }
}

/** Judged lots by how their identity stands. */
function countIdentity({ work, lots }: Judged): Record<string, number> {
  const bySet = new Int32Array(work.sets.size)
  for (let lot = 0; lot < work.lots.count; lot++) {
    const isLeftOut = work.lots.starts[lot] === work.lots.starts[lot + 1] || work.isHistory(lot)
    if (!isLeftOut && work.isRefused[work.parcelOfLot[lot]!] === 0) bySet[lots.set[lot]!]! += 1
  }
  const counts = new Int32Array(identityStates.length)
  bySet.forEach((parcels, set) => {
    if (parcels > 0) counts[identityStateOf(work.sets.setOf(set))]! += parcels
  })
  return countBy(identityStates, counts)
}

/** Lines by the gravest severity among their requirements. */
function countRequirements({ work, requirements }: Judged): Record<string, number> {
  const bySet = new Int32Array(requirements.sets.size)
  for (let row = 0; row < work.ownRows; row++) bySet[requirements.setAt(row)]! += 1
  const counts = new Int32Array(severities.length)
  bySet.forEach((lines, set) => {
    const [gravest] = requirements.listOf(set)
    if (gravest) counts[gravest.severity]! += lines
  })
  return countBy(severities, counts)
}

interface CountedStates {
  readonly lines: Int32Array
  readonly parcels: Int32Array
  readonly open: number
}

/** Lines and parcels by state, and the parcels that lack an amount. */
function countStates(judged: Judged): CountedStates {
  const { work, rows } = judged
  const [lines, parcels] = [new Int32Array(states.length), new Int32Array(states.length)]
  const gravest = new Uint8Array(work.lots.count)
  const isOpen = new Uint8Array(work.lots.count)
  for (let row = 0; row < work.ownRows; row++) {
    const [state, lot] = [stateOf(judged, row), work.lotOf[row]!]
    lines[state]! += 1
    // Counted from one: lots without a line of the file stay at zero.
    if (state >= gravest[lot]!) gravest[lot] = state + 1
    if (state === State.refused || !isKnown(rows.collectedKrw.at(row))) isOpen[lot] = 1
  }
  for (const one of gravest) if (one > 0) parcels[one - 1]! += 1
  return { lines, parcels, open: isOpen.reduce((sum, one) => sum + one, 0) }
}

/** The closing summary of a run. */
export function summarise(judged: Judged): Summary {
  const { work, lots, rows } = judged
  const counted = countStates(judged)
  const byTrack = new Int32Array(tracks.length)
  const byRelief = new Int32Array(reliefs.length)
  let parcels = 0
  for (let lot = 0; lot < work.lots.count && !work.isHistory(lot); lot++) {
    if (work.lots.starts[lot] === work.lots.starts[lot + 1]) continue
    parcels++
    if (work.isRefused[work.parcelOfLot[lot]!] !== 0) continue
    byTrack[lots.track[lot]!]! += 1
    byRelief[lots.relief[lot]!]! += 1
  }
  return {
    lines: work.ownRows,
    parcels,
    states: countBy(states, counted.lines),
    parcelStates: countBy(states, counted.parcels),
    tracks: countBy(tracks, byTrack),
    reliefs: countBy(reliefs, byRelief),
    identity: countIdentity(judged),
    dutyKrw: rows.dutyKrw.sumKnown(),
    vatKrw: rows.vatKrw.sumKnown(),
    collectedKrw: rows.collectedKrw.sumKnown(),
    collectedOpen: counted.open,
    requirements: countRequirements(judged),
    reasons: countReasons(judged),
    ...(work.rows > work.ownRows ? { history: summariseHistory(judged) } : {}),
  }
}
