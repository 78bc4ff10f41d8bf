/** Reasons of a destination by number: those that all destinations share come first. */

import { mostReasons } from '../judge/marks.js'
import type { Reason, Reasons } from '../judge/reasons.js'
import { sharedReasonCodes, sharedReasons } from './general-reasons.js'

/** A reason with its code, in the place of its number. */
export interface NumberedReason {
  readonly code: string
  readonly reason: Reason
}

/** Numbers of the reasons of one destination: `const J = reasonsFrom(jpReasons)`, `J.jp_exempt`. */
export function reasonsFrom<const T extends Reasons>(own: T): { readonly [K in keyof T]: number } {
  const entries = Object.keys(own).map((code, at) => [code, sharedReasonCodes.length + at] as const)
  return Object.fromEntries(entries) as { readonly [K in keyof T]: number }
}

/** Shared and own reasons in the order of their numbers. */
export function allReasons(own: Reasons): readonly NumberedReason[] {
  const shared = sharedReasonCodes.map(code => ({ code, reason: sharedReasons[code] }))
  const more = Object.entries(own).map(([code, reason]) => ({ code, reason }))
  const all = [...shared, ...more]
  if (new Set(all.map(one => one.code)).size < all.length) throw new Error('a reason stands twice')
  if (all.length > mostReasons) throw new Error('more reasons than there is room for')
  return all
}
