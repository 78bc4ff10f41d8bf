import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kr } from '../src/law/kr/index.js'
import { allExamples, root } from './examples/files.js'
import { differences } from './examples/judge.js'
import { lawDifferences } from './examples/law.js'
import { readHints, byTable as theTable, writeHints } from './mutation/hints.js'
import { Killers } from './mutation/killers.js'
import { allMutants, type Mutant } from './mutation/mutants.js'
import { namedEquivalents } from './mutation/named.js'

const examples = allExamples()

/** What tells a mutant from the law: an example, else the table of the law. */
function killerOf(mutant: Mutant, killers: Killers, hint: string | undefined): string | undefined {
  const isInTable = () => lawDifferences(mutant.law).length > 0
  if (hint === theTable && isInTable()) return theTable
  return killers.killerOf(mutant, hint) ?? (isInTable() ? theTable : undefined)
}

describe('law mutation', () => {
  it('starts from examples that all hold', () => {
    expect(examples.filter(one => differences(one).length > 0)).toEqual([])
    expect(lawDifferences(kr)).toEqual([])
  })

  it('kills every mutant of the law or names it', () => {
    const hints = readHints()
    const killed = new Map<string, string>()
    const alive: string[] = []
    const killers = new Killers(examples)
    for (const mutant of allMutants()) {
      const killer = killerOf(mutant, killers, hints.get(mutant.name))
      if (killer) killed.set(mutant.name, killer)
      else alive.push(mutant.name)
    }
    if (process.env['WRITE_HINTS'] === '1') writeHints(killed)
    expect(alive.sort()).toEqual(Object.keys(namedEquivalents).sort())
    const byTable = [...killed.values()].filter(killer => killer === theTable).length
    const line = `${killed.size} killed, ${alive.length} named, of ${killed.size + alive.length}`
    const split = `${killed.size - byTable} by answers, ${byTable} by the table of the law`
    process.stdout.write(`law mutation: ${line} (${split})\n`)
    expect(readFileSync(join(root, 'docs/law-mutation.md'), 'utf8')).toContain(line)
  }, 1_500_000)
})
