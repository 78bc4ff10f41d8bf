/** The ordinary rate of duty of a code, looked up in a tariff schedule that is handed in. */

import { addDays, type Day } from '../basis/day.js'
import type {
  AgreementColumn,
  CodeList,
  Schedule,
  ScheduleGap,
  ScheduleLine,
  ScheduleNote,
} from './schedule-lines.js'

export {
  type AgreementColumn,
  agreementColumns,
  type CodeList,
  type Schedule,
  type ScheduleGap,
  type ScheduleLine,
  type ScheduleNote,
  scheduleGaps,
  scheduleNotes,
} from './schedule-lines.js'

export type OrdinaryRate =
  | {
      readonly kind: 'known'
      readonly ratePermyriad: number
      readonly rateKind: OrdinaryKind
      /** Rates that need a recommendation or an end use, and so were not taken. */
      readonly notes?: readonly ScheduleNote[]
    }
  | {
      readonly kind: 'range'
      readonly minPermyriad: number
      readonly maxPermyriad: number
      /** The shortest length (6, 8 or 10) at which every branch below the code has one answer. */
      readonly digitsNeeded: number
    }
  /** `missing` lines below the code are not held or have no rate; -1: no list to count them by. */
  | { readonly kind: 'not_held'; readonly missing: number }
  | { readonly kind: 'gap'; readonly gap: ScheduleGap }
  | { readonly kind: 'no_such_code' }

export type OrdinaryKind = 'basic' | 'wto' | 'wto_farm'

/**
 * Whether a concession rate comes first where it is lower (관세법 제50조제3항), or never; and
 * whether that of farm goods comes before the basic rate even where it is higher (its proviso).
 */
export type RateOrder = 'concession_if_lower' | 'farm_if_lower' | 'basic_only'

export interface Asked {
  readonly order?: RateOrder
  /** The day of the answer. Without it, all lines of a code that changes must agree. */
  readonly on?: Day | undefined
}

type KnownRate = Extract<OrdinaryRate, { kind: 'known' }>

/** From the first line below a code up to, but without, the end. */
interface Span {
  readonly start: number
  readonly end: number
}

/** What a schedule holds below a code on a day: found once, asked for each kind of rate. */
export interface Below {
  readonly digits: string
  readonly lines: readonly ScheduleLine[]
  /** Lines that are not held or have no rate; -1: no list to count them by. */
  readonly missing: number
  /** Whether there is such a code at all. */
  readonly isCode: boolean
}

/** Without a day, all lines of a code that changes within the edition count, and must agree. */
export function linesBelow(
  schedule: Schedule,
  codeList: CodeList | undefined,
  digits: string,
  on?: Day | undefined,
): Below {
  if (!/^\d{4,10}$/.test(digits)) return { digits, lines: [], missing: 0, isCode: false }
  const span = spanOf(schedule, digits)
  const lines = inForce(schedule, span, on)
  if (!codeList && digits.length < 10) return { digits, lines, missing: -1, isCode: true }
  const missing = countMissing(lines, codeList, digits)
  if (span.start === span.end && missing === 0) return { digits, lines, missing, isCode: false }
  return {
    digits,
    lines,
    missing: lines.length === 0 ? Math.max(missing, 1) : missing,
    isCode: true,
  }
}

/**
 * The ordinary rate of a code of four to ten digits: the farm concession, else the WTO concession
 * where it is lower than the basic rate, else the basic rate (관세법 제50조). A short code has an
 * answer only where every ten-digit line below it is held and agrees. Agreement rates never enter.
 */
export function ordinaryRate(
  schedule: Schedule,
  codeList: CodeList | undefined,
  digits: string,
  { order = 'concession_if_lower', on }: Asked = {},
): OrdinaryRate {
  return ordinaryRateOf(linesBelow(schedule, codeList, digits, on), order)
}

export function ordinaryRateOf(below: Below, order: RateOrder): OrdinaryRate {
  const { digits, lines, missing, isCode } = below
  if (!isCode) return { kind: 'no_such_code' }
  return missing === 0 ? rateOfLines(lines, digits, order) : { kind: 'not_held', missing }
}

/**
 * The rate of an agreement for a code: undefined where no line below it has one, NaN where the lines
 * differ, a line is doubtful or has a gap, or not all lines are held.
 */
export function agreementRateOf(below: Below, column: AgreementColumn): number | undefined {
  const { digits, lines, missing } = below
  if (lines.length === 0) return undefined
  if (digits.length < 10 && missing !== 0) return Number.NaN
  const first = lines[0]!.agreements[column]
  const isOpen = lines.some(line => line.gap !== '' || line.doubtful?.includes(column))
  return isOpen || lines.some(line => line.agreements[column] !== first) ? Number.NaN : first
}

/** The days within the edition on which a line below a code begins or has just ended, ascending. */
export function changesBelow(schedule: Schedule, digits: string): readonly Day[] {
  const { start, end } = spanOf(schedule, digits)
  const days = new Set<Day>()
  for (let index = start; index < end; index++) {
    const { from, to } = schedule.lines[index]!
    if (from !== undefined) days.add(from)
    if (to !== undefined) days.add(addDays(to, 1))
  }
  const isWithin = (day: Day) => day > schedule.firstDay && day <= schedule.lastDay
  return [...days].filter(isWithin).sort((a, b) => a - b)
}

function spanOf({ lines }: Schedule, digits: string): Span {
  return spanBelow(lines.length, index => lines[index]!.hs10, digits)
}

function inForce({ lines }: Schedule, { start, end }: Span, on: Day | undefined) {
  const held = lines.slice(start, end)
  if (on === undefined) return held
  return held.filter(({ from, to }) => (from ?? on) <= on && (to ?? on) >= on)
}

/** Whether the lines below a code are goods that customs verifies (세관장확인): all, some or none. */
export type Verified = 'none' | 'some' | 'all'

export function verifiedBelow(schedule: Schedule, digits: string): Verified {
  const { start, end } = spanOf(schedule, digits)
  const lines = schedule.lines.slice(start, end)
  if (!lines.some(line => line.customsVerified === true)) return 'none'
  return lines.every(line => line.customsVerified === true) ? 'all' : 'some'
}

function spanBelow(length: number, codeAt: (index: number) => string, digits: string): Span {
  const start = firstAtLeast(length, codeAt, digits)
  // ':' follows '9' in ASCII, so this lies just behind every code that begins with the digits.
  return { start, end: firstAtLeast(length, codeAt, `${digits}:`) }
}

function firstAtLeast(length: number, codeAt: (index: number) => string, target: string): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (codeAt(middle) < target) low = middle + 1
    else high = middle
  }
  return low
}

/** Codes below that are listed but not held, and held lines that have neither rate nor gap. */
function countMissing(
  held: readonly ScheduleLine[],
  codeList: CodeList | undefined,
  digits: string,
): number {
  let missing = held.filter(line => line.basic === undefined && line.gap === '').length
  if (digits.length === 10 && held.length > 0) return missing
  if (!codeList) return 1
  const listed = spanBelow(codeList.codes.length, index => codeList.codes[index]!, digits)
  let at = 0
  for (let index = listed.start; index < listed.end; index++) {
    const code = codeList.codes[index]!
    while (at < held.length && held[at]!.hs10 < code) at++
    if (at === held.length || held[at]!.hs10 !== code) missing++
  }
  return missing
}

function rateOfLines(
  lines: readonly ScheduleLine[],
  digits: string,
  order: RateOrder,
): OrdinaryRate {
  const open = lines.find(line => line.gap !== '')
  if (open && open.gap !== '') return { kind: 'gap', gap: open.gap }
  const rates = lines.map(line => rateOfLine(line, order))
  const first = rates[0]!
  if (rates.every(rate => rate.ratePermyriad === first.ratePermyriad)) {
    const notes = [...new Set(lines.flatMap(line => line.notes ?? []))]
    const isOneKind = rates.every(rate => rate.rateKind === first.rateKind)
    const known: KnownRate = isOneKind ? first : { ...first, rateKind: 'basic' }
    return notes.length === 0 ? known : { ...known, notes }
  }
  return {
    kind: 'range',
    minPermyriad: rates.reduce((least, rate) => Math.min(least, rate.ratePermyriad), Infinity),
    maxPermyriad: rates.reduce((most, rate) => Math.max(most, rate.ratePermyriad), 0),
    digitsNeeded: digitsNeeded(lines, rates, digits.length),
  }
}

/**
 * 관세법 제50조제3항: the concession comes first only where it is lower; equal stays basic. By its
 * proviso that of certain farm goods comes before the basic rate whatever it is.
 */
function rateOfLine({ basic, wto, farm }: ScheduleLine, order: RateOrder): KnownRate {
  const known = (ratePermyriad: number, rateKind: OrdinaryKind): KnownRate => {
    return { kind: 'known', ratePermyriad, rateKind }
  }
  if (order === 'basic_only') return known(basic!, 'basic')
  if (farm !== undefined && (order === 'concession_if_lower' || farm < basic!)) {
    return known(farm, 'wto_farm')
  }
  return wto !== undefined && wto < basic! ? known(wto, 'wto') : known(basic!, 'basic')
}

function digitsNeeded(
  lines: readonly ScheduleLine[],
  rates: readonly KnownRate[],
  given: number,
): number {
  const isEnough = (length: number) =>
    rates.every((rate, at) => {
      if (at === 0 || rate.ratePermyriad === rates[at - 1]!.ratePermyriad) return true
      return lines[at]!.hs10.slice(0, length) !== lines[at - 1]!.hs10.slice(0, length)
    })
  return [6, 8].find(length => length > given && isEnough(length)) ?? 10
}
