/** What changes a declaration that was sent: a correction (A), a withdrawal (B), a longer term (C). */
import { type Day, formatDay } from '../basis/day.js'
import type { Declaration } from './declaration.js'
import { type DeclarationName, declarationFields, type Values } from './declaration-fields.js'
import { exportLawOn } from './export-law.js'
import { addMonths } from './terms.js'

/** Letters of the message, as the list of codes of a gateway has them. */
export const amendmentKinds = { correct: 'A', withdraw: 'B', extend: 'C' } as const

export type AmendmentKind = keyof typeof amendmentKinds

/** Whose fault it was (귀책사유): A to H and Z; what each stands for was not seen. */
export const faultCodes = 'ABCDEFGHZ'

export interface Change {
  readonly field: DeclarationName
  /** Number of the line, and of the item within it; 0 for the head. */
  readonly line: number
  readonly item: number
  readonly before: string
  readonly after: string
}

/** What declarations say in their places, and how they are compared. */
export type Stated = Pick<Declaration, 'values' | 'lines'>

const own: readonly DeclarationName[] = ['number', 'function', 'amendment', 'date']

interface Place {
  readonly line: number
  readonly item: number
}

function changesIn(before: Values, after: Values, place: Place): readonly Change[] {
  return declarationFields.flatMap(({ name }) => {
    const [was = '', is = ''] = [before[name], after[name]]
    return was === is || own.includes(name)
      ? []
      : [{ field: name, ...place, before: was, after: is }]
  })
}

/** Every value that differs, line by line. */
export function changesOf(before: Stated, after: Stated): readonly Change[] {
  const head = changesIn(before.values, after.values, { line: 0, item: 0 })
  const most = Math.max(before.lines.length, after.lines.length)
  const lines = Array.from({ length: most }, (_, at) => {
    const [was, is] = [before.lines[at], after.lines[at]]
    const items = Math.max(was?.items.length ?? 0, is?.items.length ?? 0)
    return [
      ...changesIn(was?.values ?? {}, is?.values ?? {}, { line: at + 1, item: 0 }),
      ...Array.from({ length: items }, (__, item) =>
        changesIn(was?.items[item] ?? {}, is?.items[item] ?? {}, { line: at + 1, item: item + 1 }),
      ).flat(),
    ]
  })
  return [...head, ...lines.flat()]
}

/** Fields of the price, whose correction has a term of its own. */
const ofPrice: readonly DeclarationName[] = [
  ...(['fob_krw', 'fob', 'rate', 'currency', 'payment', 'freight', 'insurance'] as const),
  ...(['line_krw', 'price', 'amount'] as const),
]

export interface Asked {
  readonly kind: AmendmentKind
  readonly on: Day
  readonly accepted: Day
  readonly reason: string
  readonly fault: string
  readonly extendTo: Day | undefined
  readonly changes: readonly Change[]
}

/** Codes of what is wrong with an amendment, with the last day that was allowed. */
export function amendmentFaults(asked: Asked): readonly (readonly [code: string, value: string])[] {
  const { kind, on, accepted, reason, fault, extendTo, changes } = asked
  const faults: (readonly [string, string])[] = []
  if (reason === '') faults.push(['amendment_reason_missing', ''])
  if (![...faultCodes].includes(fault)) faults.push(['amendment_fault_bad', fault])
  const { exportNotice, exportCustoms } = exportLawOn(accepted)
  if (kind === 'correct') {
    if (changes.length === 0) faults.push(['amendment_empty', ''])
    const { priceDays } = exportNotice
    const isPrice = changes.some(({ field }) => ofPrice.includes(field))
    const last = priceDays === undefined ? on : ((accepted + priceDays) as Day)
    if (isPrice && on > last) faults.push(['amendment_late', formatDay(last)])
  }
  if (kind === 'extend') {
    const months = exportCustoms.loadingMonths
    const last = months === undefined ? undefined : addMonths(accepted, months)
    const isLater = extendTo !== undefined && extendTo > accepted
    const isWithin = isLater && (last === undefined || extendTo <= last)
    const shown = last === undefined ? '' : formatDay(last)
    if (!isWithin) faults.push(['extension_too_long', shown])
  }
  return faults
}
