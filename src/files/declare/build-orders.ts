/** Orders to declarations and their files: the same for the command and for requests. */
import type { Problem } from '../../basis/problem.js'
import type { Built, Declaration } from '../../declare/declaration.js'
import { type Numbering, numbered } from '../../declare/numbering.js'
import type { Way } from '../../declare/ways.js'
import { declarationFiles, type MadeFile, type SheetForm } from './declaration-files.js'
import { declareOrders, type OrdersRead } from './declare-orders.js'

export interface BuildAsked extends Numbering {
  readonly forms: readonly SheetForm[]
  /** Undefined takes the way that is recommended. */
  readonly way: Way | undefined
}

export interface BuiltOrders {
  readonly declarations: readonly Declaration[]
  /** What could not be built. */
  readonly left: readonly Built[]
  /** The first number that is still free. */
  readonly next: number
  readonly files: readonly MadeFile[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

export function buildOrders(
  { columns, tables, problems, warnings }: OrdersRead,
  { forms, way, ...numbering }: BuildAsked,
): BuiltOrders {
  const orders = declareOrders(columns, tables, way)
  const { declarations, problems: spent, next } = numbered(orders.built, numbering)
  const made = declarationFiles(forms, { declarations, rates: tables.rates })
  const done = new Set(declarations.map(({ planned }) => planned))
  return {
    ...{ declarations, next, files: made.files },
    left: orders.built.filter(({ planned }) => !done.has(planned)),
    problems: [...problems, ...orders.problems, ...spent, ...made.problems],
    warnings: [...warnings, ...orders.warnings],
  }
}
