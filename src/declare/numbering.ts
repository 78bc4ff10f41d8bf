/** Numbers for the declarations that were built: one after another, and none for what was not. */
import { formatDay } from '../basis/day.js'
import { exportNumber, type NumberEra } from '../basis/export-number.js'
import type { Problem } from '../basis/problem.js'
import type { Built, Declaration } from './declaration.js'
import { problemOf } from './shipments.js'

export interface Numbering {
  /** The first number to be used. */
  readonly serial: number
  readonly era: NumberEra
}

export interface Numbered {
  readonly declarations: readonly Declaration[]
  readonly problems: readonly Problem[]
  /** The first number that is still free. */
  readonly next: number
}

const yearOf = (day: string): number => Number(day.split('-')[0])

export function numbered(built: readonly Built[], { serial, era }: Numbering): Numbered {
  const declarations: Declaration[] = []
  const problems: Problem[] = []
  let next = serial
  for (const { declaration } of built) {
    if (!declaration) continue
    const { on, lines } = declaration.planned.shipment
    const filer = declaration.values.filer ?? ''
    const number = exportNumber({ filer, year: yearOf(formatDay(on)), serial: next, era })
    if (number === undefined) {
      problems.push(problemOf('serial_spent', lines[0]!, '', { value: String(next) }))
      continue
    }
    next++
    declarations.push({ ...declaration, values: { ...declaration.values, number } })
  }
  return { declarations, problems, next }
}
