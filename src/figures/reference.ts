/** A figure named in one word: `direct_purchases/CN@2023~2024-02`, with an item behind a colon. */
import type { Answer } from './answer.js'
import type { Ledger } from './ledger.js'
import { levelsOf } from './levels.js'
import type { Cell } from './observation.js'
import { parsePeriod } from './period.js'

export interface Reference {
  readonly series: string
  readonly item: string
  readonly partner: string
  /** '' for all periods. */
  readonly period: string
  /** '' for all vintages. */
  readonly vintage: string
}

const form = /^(\w+)(?::(\w+))?(?:\/(\w+))?(?:@([\w.-]+))?(?:~([\w-]+))?$/

/** Reads a reference; undefined where it is none. */
export function readReference(text: string): Reference | undefined {
  const found = form.exec(text)
  if (!found) return undefined
  const [, series = '', item = '', partner = '', when = '', vintage = ''] = found
  if (when !== '' && !parsePeriod(when)) return undefined
  return { series, item, partner: partner.toUpperCase(), period: when, vintage }
}

/** The levels that a reference names: of all lines, or of the one that its vintage belongs to. */
export function levelsNamed(ledger: Ledger, { vintage, ...cell }: Reference): readonly Answer[] {
  const all = levelsOf(ledger, cell)
  if (vintage === '') return all
  return all.filter(({ line }) => line === ledger.lineOf(cell.series, vintage))
}

/** The periods in which a reference has a level. */
export function periodsNamed(ledger: Ledger, reference: Reference): readonly string[] {
  if (reference.period !== '') return [reference.period]
  const { series, partner, item } = reference
  const cell: Omit<Cell, 'period'> = { series, partner, item }
  return [
    ...new Set(ledger.where(series, { ...cell, kind: 'level' }).map(one => one.period)),
  ].sort()
}
