/**
 * Which example broke each mutant the last time: it is tried first, so that most mutants take one
 * judgement. A hint that no longer holds costs time and nothing else: then all examples are tried.
 * Written anew by the command (docs/law-mutation.md).
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../examples/files.js'
import type { Example } from '../examples/parse.js'

/** Stands for the table of the law: no answer of an example changed. */
export const byTable = 'table'

const path = join(root, 'test/mutation/killed-by.txt')
const idDigits = 10

/** A name that an example keeps when others come before it. */
export function idOf({ file, heading, rows }: Example): string {
  const given = rows.map(row => [row.given, row.expected])
  const hash = createHash('sha256').update(JSON.stringify([file, heading, given]))
  return hash.digest('hex').slice(0, idDigits)
}

export function readHints(): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  return new Map(lines.map(line => line.split('\t') as [string, string]))
}

export function writeHints(hints: ReadonlyMap<string, string>): void {
  const lines = [...hints].map(([mutant, id]) => `${mutant}\t${id}\n`)
  writeFileSync(path, lines.join(''))
}
