/** Explains one parcel: its steps as label, formula and amount, and the law behind each reason. */
import { fill } from '../basis/codes.js'
import { decimalText } from '../basis/decimal-text.js'
import { ppmPercentPlaces } from '../basis/scale.js'
import { hasMark, reasonsIn } from '../judge/marks.js'
import type { Weight } from '../judge/reasons.js'
import type { Step, Text } from '../judge/steps.js'
import { type Standing, standings } from '../law/provision.js'
import { type Afterwards, afterwards } from './afterwards.js'
import { Again } from './again.js'
import { type Answer, answersAt } from './assess.js'
import type { Judged } from './batch.js'
import { type Basis, basisFor, basisOf } from './explain-basis.js'
import { type UsedData, usedData } from './explain-data.js'
import { numbersOf } from './explain-numbers.js'
import { type ExplainedRequirement, explainRequirements } from './explain-requirements.js'
import { keysOfRows } from './explain-rests.js'
import { stepsOf } from './explain-steps.js'
import { type LawfulOption, lawfulOptions } from './lawful-options.js'
import type { ReasonCode } from './reason-ids.js'
import { inboundReasons } from './reasons.js'
import { type WhatIf, whatIf } from './what-if.js'

export interface ExplainedReason {
  readonly code: ReasonCode
  readonly weight: Weight
  readonly sentence: Text
  /** What is allowed and what there is, where it turns on that and the sentence does not say it. */
  readonly numbers: readonly Text[]
  /** Numbers of the lines that bear it. */
  readonly lines: readonly number[]
  readonly basis: readonly Basis[]
  /** The weakest standing of its basis. */
  readonly standing: Standing
}

/** A step with the versions of the law behind it. */
export interface ExplainedStep extends Step {
  readonly basis: readonly Basis[]
}

export interface Explanation {
  readonly parcel: string
  readonly answers: readonly Answer[]
  readonly steps: readonly ExplainedStep[]
  readonly reasons: readonly ExplainedReason[]
  /** Every lawful way to clear the parcel, each judged again. */
  readonly options: readonly LawfulOption[]
  /** What is asked of the goods besides duty. */
  readonly requirements: readonly ExplainedRequirement[]
  /** What would change the answer, by judging a changed parcel again. */
  readonly whatIf: readonly WhatIf[]
  /** What follows clearance: the term of payment, and the refund of goods sent back. */
  readonly afterwards: readonly Afterwards[]
  /** The rates of exchange and the schedule that it was judged with. */
  readonly data: UsedData
}

/** The weakest standing of what a reason rests on, and of the reason itself. */
function weakest(basis: readonly Basis[], own: Standing | undefined): Standing {
  const known = [...basis.map(({ standing }) => standing), own ?? 'read']
  return standings.findLast(one => known.includes(one)) ?? 'read'
}

type Slots = Readonly<Record<string, string>>

function sentenceOf(text: Text, answer: Slots): Text {
  return { ko: fill(text.ko, answer), en: fill(text.en, answer) }
}

export interface Sentence {
  readonly code: ReasonCode
  readonly weight: Weight
  readonly sentence: Text
}

/** The sentences of the reasons of a row, in the order of its answer; none where it was refused. */
export function sentencesAt(judged: Judged, row: number): readonly Sentence[] {
  const { work } = judged
  if (work.columns.refusals[row] !== 0) return []
  const marks = work.sets.setOf(work.rowSet[row]!)
  const slots = { ...answersAt(judged, [row])[0]!, ...slotsOf(judged, row) }
  return reasonsIn(marks).map(number => {
    const { code, reason } = inboundReasons[number]!
    return { code, weight: reason.weight, sentence: sentenceOf(reason, slots) }
  })
}

/** One reason, once for each sentence that it makes on the lines that bear it. */
function explainReason(
  judged: Judged,
  number: number,
  bearing: ReadonlyMap<number, Answer>,
): readonly ExplainedReason[] {
  const { code, reason } = inboundReasons[number]!
  const { work } = judged
  const bySentence = new Map<string, { sentence: Text; rows: number[] }>()
  for (const [row, answer] of bearing) {
    const sentence = sentenceOf(reason, { ...answer, ...slotsOf(judged, row) })
    const known = bySentence.get(sentence.en) ?? { sentence, rows: [] }
    known.rows.push(row)
    bySentence.set(sentence.en, known)
  }
  return [...bySentence.values()].map(({ sentence, rows: own }) => {
    const declared = work.dayOf(own[0]!)
    const rests = keysOfRows(judged, reason.rests, own)
    const basis = rests.flatMap(key => basisOf(judged, key, declared))
    return {
      code,
      weight: reason.weight,
      sentence,
      numbers: numbersOf(judged, code, new Map(own.map(row => [row, bearing.get(row)!]))),
      lines: own.map(row => work.parcels.lines[row]!),
      basis,
      standing: weakest(basis, reason.standing),
    }
  })
}

/** The reasons of some rows, each in the order of the questions. */
function explainReasons(
  judged: Judged,
  answers: ReadonlyMap<number, Answer>,
  isBorne: (row: number, number: number) => boolean,
): readonly ExplainedReason[] {
  return inboundReasons.flatMap((_, number) => {
    const bearing = [...answers].filter(([row]) => isBorne(row, number))
    return bearing.length === 0 ? [] : explainReason(judged, number, new Map(bearing))
  })
}

/**
 * The reasons that a parcel was given when it was judged with all its columns. Judged again without
 * what is personal it has others; the answers are those that were kept, in the order of its lines.
 */
export function keptReasons(
  judged: Judged,
  parcel: string,
  kept: readonly Answer[],
): readonly ExplainedReason[] {
  const said = kept.map(answer => new Set(answer.reasons.split('|')))
  const places = new Map(rowsOfParcel(judged, parcel).map((row, at) => [row, at]))
  const rows = [...places].flatMap(([row, at]) => (kept[at] ? [[row, kept[at]] as const] : []))
  return explainReasons(judged, new Map(rows), (row, number) =>
    said[places.get(row)!]!.has(inboundReasons[number]!.code),
  )
}

function slotsOf(judged: Judged, row: number): Slots {
  const { work } = judged
  const hs = work.columns.column('hs')
  const slot = work.slotOf(row, hs.values[row & hs.mask]!)
  const digits = work.ratesOf(row)?.digitsNeeded[slot] ?? ''
  const band = decimalText(bandOf(judged, row), ppmPercentPlaces)
  return { digits_needed: String(digits), rate_band_pct: band }
}

/** The widest band among the rates of a row and of what it is combined with. */
function bandOf(judged: Judged, row: number): number {
  const { work, groups } = judged
  const { bands, lots } = work
  if (!bands) return 0
  const members = [...groups.membersOf(work.lotOf[row]!)]
  const rows = members.flatMap(lot => [
    ...lots.rows.subarray(lots.starts[lot], lots.starts[lot + 1]),
  ])
  return Math.max(...rows.flatMap(one => [bands.own[one]!, bands.dollar[one]!]))
}

/** The rows of a parcel by its id; empty when the file has no such parcel. */
export function rowsOfParcel(judged: Judged, parcel: string): readonly number[] {
  const { work } = judged
  const bytes = new TextEncoder().encode(parcel)
  const known = work.columns.dictionary('parcel')
  const before = known.size
  const number = known.intern(bytes, 0, bytes.length) - 1
  if (known.size > before || number >= work.ownParcels) return []
  return [
    ...work.parcels.rows.subarray(work.parcels.starts[number], work.parcels.starts[number + 1]),
  ]
}

/** Explains the parcel with this id, or undefined when the file has no such parcel. */
export function explain(judged: Judged, parcel: string): Explanation | undefined {
  const rows = rowsOfParcel(judged, parcel)
  if (rows.length === 0) return undefined
  const { work } = judged
  const isRefused = work.isRefused[work.parcels.parcelOf[rows[0]!]!] !== 0
  const again = isRefused ? undefined : new Again(judged, rows)
  const isFaithful = again?.isFaithful === true
  const answers = answersAt(judged, rows)
  const steps = isRefused ? [] : stepsOf(judged, rows)
  return {
    parcel,
    answers,
    steps: steps.map(step => ({ ...step, basis: basisFor(judged, step.rests, rows[0]!) })),
    options: isFaithful ? lawfulOptions(again) : [],
    whatIf: isFaithful ? whatIf(again) : [],
    afterwards: isFaithful ? afterwards(again) : [],
    data: isRefused ? { rates: [], schedule: undefined } : usedData(judged, rows),
    requirements: isRefused ? [] : explainRequirements(judged, rows),
    reasons: isRefused
      ? []
      : explainReasons(judged, new Map(rows.map((row, at) => [row, answers[at]!])), (row, number) =>
          hasMark(work.sets.setOf(work.rowSet[row]!), number),
        ),
  }
}
