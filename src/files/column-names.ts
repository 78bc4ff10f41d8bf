/** The names of columns as they are compared, and that none of them stands twice. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'

/** The name of a column as it is compared. */
export function columnName(name: string): string {
  return name.trim().toLowerCase()
}

/** A name that is missing is blank. */
export function columnNames(names: readonly string[]): string[] {
  return Array.from(names, name => columnName(name ?? ''))
}

/** Throws `Unusable` where a name stands twice; blank ones may. */
export function requireOnce(names: readonly string[], row: number): void {
  const column = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  if (column === undefined) return
  throw new Unusable({ ...fileProblem(codeId['column_twice']!, column), row, column })
}
