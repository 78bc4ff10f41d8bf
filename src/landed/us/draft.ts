/** The rate of a line while its duties are laid one after the other. */
import { type Marks, mark } from '../../judge/marks.js'
import type { Bound } from '../../law/law-on.js'
import type { AmericanLaw } from '../../law/us/index.js'
import type { ParsedRate, UsGoods } from '../../law/us-tariff.js'
import { R } from './reasons.js'

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

export function add(draft: Draft, reason: number, rate: number, heading = ''): void {
  if (rate === 0) return
  mark(draft.marks, reason)
  draft.added += rate
  draft.extras.push(`${named(draft, heading)}+${percentText(rate)}`)
}

/** Whether column 1 is as high as a rate by itself. */
export function reaches({ columnOne }: Draft, rate: number): boolean {
  return columnOne?.specific === 0 && columnOne.percent >= rate
}

/** The heading; in brackets the name of a duty whose heading was not seen, which a reason says too. */
function named({ marks }: Draft, heading: string): string {
  if (/^\d{4}\./.test(heading)) return heading
  mark(marks, R.us_heading_not_seen)
  return `(${heading})`
}

/**
 * The duty is filled up to a rate in all. Of two headings the first is that of goods whose column 1
 * reaches the rate by itself.
 */
export function fill(draft: Draft, reason: number, rate: number, headings = ''): void {
  const isReached = reaches(draft, rate)
  const [reached, filled = reached] = headings.split('|')
  mark(draft.marks, reason)
  draft.floor = Math.max(draft.floor, rate)
  draft.extras.push(`${named(draft, (isReached ? reached : filled) ?? '')}=${percentText(rate)}`)
}

/** `12500` is `12.5%`. */
function percentText(rate: number): string {
  const places = '000'.length
  const digits = String(rate).padStart(places + 1, '0')
  const part = digits.slice(-places).replace(/0+$/, '')
  return `${digits.slice(0, -places)}${part === '' ? '' : `.${part}`}%`
}
