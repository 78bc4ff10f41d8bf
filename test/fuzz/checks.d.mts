/** What checks.mjs offers, for the judge that is written in TypeScript. */
import type { codeOf } from '../../src/basis/codes.js'
import type { readCsvTable } from '../../src/files/csv-table.js'

export interface Result {
  readonly summary: { readonly lines: number; readonly states: Readonly<Record<string, number>> }
  readonly problems: number
}

export interface Checked {
  readonly decisions: Buffer
  readonly problems: Buffer
  readonly result: Result
  readonly rows: number | undefined
}

export function outcomeOf<T>(run: Promise<T>, codes: typeof codeOf): Promise<T | string>

export function requireSame(what: string, one: unknown, other: unknown): void

export function requireWhole(checked: Checked, read: typeof readCsvTable): void
