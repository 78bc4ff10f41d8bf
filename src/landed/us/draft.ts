/** The rate of a line while its duties are laid one after the other. */
import { type Marks, mark } from '../../judge/marks.js'
import type { Bound } from '../../law/law-on.js'
import type { AmericanLaw } from '../../law/us/index.js'
import type { ParsedRate, UsGoods } from '../../law/us-tariff.js'

export type Law = Bound<AmericanLaw>

export interface Draft {
  readonly goods: UsGoods
  readonly origin: number
  readonly law: Law
  readonly marks: Marks
  readonly extras: string[]
  columnOne: ParsedRate | undefined
  added: number
  floor: number
  isKnown: boolean
}

export function doubt(draft: Draft, reason: number): void {
  mark(draft.marks, reason)
  draft.isKnown = false
}

export function add(draft: Draft, reason: number, rate: number, heading: string): void {
  if (rate === 0) return
  mark(draft.marks, reason)
  draft.added += rate
  draft.extras.push(`${heading}+${percentText(rate)}`)
}

/** Headings of a duty in all: where column 1 reaches the rate by itself, and where it is filled up. */
export interface Filled {
  readonly reached: string
  readonly filled: string
}

/** The duty is filled up to a rate in all. */
export function fill(
  draft: Draft,
  reason: number,
  rate: number,
  { reached, filled }: Filled,
): void {
  const { columnOne } = draft
  const isReached = columnOne?.specific === 0 && columnOne.percent >= rate
  mark(draft.marks, reason)
  draft.floor = Math.max(draft.floor, rate)
  draft.extras.push(`${isReached ? reached : filled}=${percentText(rate)}`)
}

/** `12500` is `12.5%`. */
function percentText(rate: number): string {
  const places = '000'.length
  const digits = String(rate).padStart(places + 1, '0')
  const part = digits.slice(-places).replace(/0+$/, '')
  return `${digits.slice(0, -places)}${part === '' ? '' : `.${part}`}%`
}
