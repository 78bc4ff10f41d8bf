/** Whether a value that is said of all rows may stand in its column: as in a file, by the same scanners. */
import { type Code, codes } from '../basis/codes.js'
import type { Problem } from '../basis/problem.js'
import { allowedIn, choiceMeant } from './choice-words.js'
import type { PlannedField } from './column-plan.js'
import { scanAmount, scanCountry, scanCurrency, scanDay } from './scan.js'

type Scan = (bytes: Uint8Array, start: number, end: number) => number

const scans: Readonly<Record<string, Scan>> = {
  ...{ amount: scanAmount, day: scanDay, country: scanCountry, currency: scanCurrency },
}

function faultOf({ name, kind, choices }: PlannedField, value: string): Code | undefined {
  if (kind === 'choice') {
    const isKnown = choices.includes(value) || choiceMeant(name, value) !== undefined
    return isKnown ? undefined : codes.find(({ code }) => code === 'choice_unknown')
  }
  const bytes = new TextEncoder().encode(value)
  const scanned = scans[kind]?.(bytes, 0, bytes.length) ?? 0
  return scanned < 0 ? codes[-scanned - 1] : undefined
}

/** What is wrong with the value; undefined where it is right, or blank. */
export function filledProblem(field: PlannedField, value: string): Problem | undefined {
  const fault = value === '' ? undefined : faultOf(field, value)
  if (!fault) return undefined
  const place = { row: 0, column: field.name, start: 0, length: value.length }
  return { code: fault.id, ...place, value, more: allowedIn(field) }
}
