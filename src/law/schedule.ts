/** The ordinary rate of duty of a code, looked up in a tariff schedule that is handed in. */

import type { Day } from '../basis/day.js'

/** The agreements whose rates a schedule holds, in the order of its columns. */
export const agreementColumns = [
  'apta',
  'fta_cn',
  'rcep_cn',
  'fta_us',
  'fta_eu',
  'fta_gb',
  'rcep_jp',
  'fta_vn',
  'asean',
] as const

export type AgreementColumn = (typeof agreementColumns)[number]

/** Why a line's duty can't be worked out from the schedule, though the line is in it. */
export type ScheduleGap = 'specific' | 'missing_high_rate' | 'missing_lower_rate'

/** Rates in permyriad, hundredths of a percent: 6.5 % is 650; undefined is no rate, not zero. */
export interface ScheduleLine {
  readonly hs10: string
  readonly basic: number | undefined
  readonly wto: number | undefined
  readonly agreements: Readonly<Partial<Record<AgreementColumn, number>>>
  readonly customsVerified: boolean
  readonly gap: '' | ScheduleGap
  /** Agreement columns whose rate is not to be trusted. */
  readonly doubtful?: readonly AgreementColumn[]
}

export interface Schedule {
  readonly id: string
  readonly firstDay: Day
  readonly lastDay: Day
  readonly digest: string
  /** Ascending by `hs10`, each code once. */
  readonly lines: readonly ScheduleLine[]
}

/** The complete list of ten-digit codes, ascending. */
export interface CodeList {
  readonly id: string
  readonly codes: readonly string[]
}

export type OrdinaryRate =
  | { readonly kind: 'known'; readonly ratePermyriad: number; readonly rateKind: 'basic' | 'wto' }
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

/** Whether a concession rate comes first where it is lower (관세법 제50조제3항), or never. */
export type RateOrder = 'concession_if_lower' | 'basic_only'

type KnownRate = Extract<OrdinaryRate, { kind: 'known' }>

/** From the first line below a code up to, but without, the end. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The ordinary rate of a code of four to ten digits: the WTO concession where it is lower than the
 * basic rate, else the basic rate (관세법 제50조 제2항). A short code has an answer only where every
 * ten-digit line below it is held and agrees. Agreement rates never enter.
 */
export function ordinaryRate(
  schedule: Schedule,
  codeList: CodeList | undefined,
  digits: string,
  order: RateOrder = 'concession_if_lower',
): OrdinaryRate {
  if (!/^\d{4,10}$/.test(digits)) return { kind: 'no_such_code' }
  if (!codeList && digits.length < 10) return { kind: 'not_held', missing: -1 }
  const held = spanBelow(schedule.lines.length, index => schedule.lines[index]!.hs10, digits)
  const missing = countMissing(schedule, held, codeList, digits)
  if (held.start === held.end && missing === 0) return { kind: 'no_such_code' }
  return missing > 0
    ? { kind: 'not_held', missing }
    : rateOfSpan(schedule.lines, held, digits, order)
}

/**
 * The rate of an agreement for a code: undefined where no line below it has one, NaN where the lines
 * differ, a line is doubtful or has a gap, or not all lines are held.
 */
export function agreementRate(
  schedule: Schedule,
  codeList: CodeList | undefined,
  digits: string,
  column: AgreementColumn,
): number | undefined {
  const held = spanBelow(schedule.lines.length, index => schedule.lines[index]!.hs10, digits)
  if (held.start === held.end) return undefined
  if (digits.length < 10 && countMissing(schedule, held, codeList, digits) > 0) return Number.NaN
  const lines = schedule.lines.slice(held.start, held.end)
  const first = lines[0]!.agreements[column]
  const isOpen = lines.some(line => line.gap !== '' || line.doubtful?.includes(column))
  return isOpen || lines.some(line => line.agreements[column] !== first) ? Number.NaN : first
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
  { lines }: Schedule,
  held: Span,
  codeList: CodeList | undefined,
  digits: string,
): number {
  let missing = 0
  for (let index = held.start; index < held.end; index++) {
    if (lines[index]!.basic === undefined && lines[index]!.gap === '') missing++
  }
  if (digits.length === 10 && held.start < held.end) return missing
  if (!codeList) return 1
  const listed = spanBelow(codeList.codes.length, index => codeList.codes[index]!, digits)
  let at = held.start
  for (let index = listed.start; index < listed.end; index++) {
    const code = codeList.codes[index]!
    while (at < held.end && lines[at]!.hs10 < code) at++
    if (at === held.end || lines[at]!.hs10 !== code) missing++
  }
  return missing
}

function rateOfSpan(
  lines: readonly ScheduleLine[],
  held: Span,
  digits: string,
  order: RateOrder,
): OrdinaryRate {
  const rates: KnownRate[] = []
  for (let index = held.start; index < held.end; index++) {
    const { basic, wto, gap } = lines[index]!
    if (gap !== '') return { kind: 'gap', gap }
    rates.push(lowerRate(basic!, order === 'basic_only' ? undefined : wto))
  }
  const first = rates[0]!
  if (rates.every(rate => agree(rate, first))) return first
  return {
    kind: 'range',
    minPermyriad: rates.reduce((least, rate) => Math.min(least, rate.ratePermyriad), Infinity),
    maxPermyriad: rates.reduce((most, rate) => Math.max(most, rate.ratePermyriad), 0),
    digitsNeeded: digitsNeeded(lines, held, rates, digits.length),
  }
}

/** 관세법 제50조제3항: the concession comes first only where it is lower; equal stays basic. */
function lowerRate(basic: number, wto: number | undefined): KnownRate {
  return wto !== undefined && wto < basic
    ? { kind: 'known', ratePermyriad: wto, rateKind: 'wto' }
    : { kind: 'known', ratePermyriad: basic, rateKind: 'basic' }
}

function agree(a: KnownRate, b: KnownRate): boolean {
  return a.ratePermyriad === b.ratePermyriad && a.rateKind === b.rateKind
}

function digitsNeeded(
  lines: readonly ScheduleLine[],
  held: Span,
  rates: readonly KnownRate[],
  given: number,
): number {
  const isEnough = (length: number) =>
    rates.every((rate, index) => {
      if (index === 0 || agree(rate, rates[index - 1]!)) return true
      const at = held.start + index
      return lines[at]!.hs10.slice(0, length) !== lines[at - 1]!.hs10.slice(0, length)
    })
  return [6, 8].find(length => length > given && isEnough(length)) ?? 10
}
