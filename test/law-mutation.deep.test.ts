import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { destinationLaws } from '../src/law/all-laws.js'
import { krExport } from '../src/law/kr/export.js'
import { kr } from '../src/law/kr/index.js'
import { allExamples, root } from './examples/files.js'
import { differences } from './examples/judge.js'
import { landedDifferences, landedExamples } from './examples/landed.js'
import { exportRows, lawDifferences } from './examples/law.js'
import { readHints, byTable as theTable, writeHints } from './mutation/hints.js'
import { Killers } from './mutation/killers.js'
import { allMutants, type LawMutant, lawMutants, type Mutant } from './mutation/mutants.js'
import { namedEquivalents } from './mutation/named.js'

const examples = allExamples()
const hints = readHints()

/** What became of the mutants of all laws. */
const killed = new Map<string, string>()
const alive: string[] = []

/** Tries each mutant on the examples, else on the table of the law. */
function tryAll<M extends LawMutant>(
  mutants: Iterable<M>,
  killers: Killers<M>,
  country: string,
): void {
  for (const mutant of mutants) {
    const hint = hints.get(mutant.name)
    const isInTable = () => lawDifferences(mutant.law, country).length > 0
    const isHinted = hint === theTable && isInTable()
    const killer = isHinted ? theTable : killers.killerOf(mutant, hint)
    if (killer) killed.set(mutant.name, killer)
    else if (isInTable()) killed.set(mutant.name, theTable)
    else alive.push(mutant.name)
  }
}

describe('law mutation', () => {
  it('starts from examples that all hold', () => {
    expect(examples.filter(one => differences(one).length > 0)).toEqual([])
    expect(landedExamples().filter(one => landedDifferences(one).length > 0)).toEqual([])
    expect(lawDifferences(kr)).toEqual([])
    expect(lawDifferences(krExport, 'kr', exportRows)).toEqual([])
  })

  it('tries every mutant of the law of Korea', () => {
    const killers = new Killers<Mutant>({
      ...{ law: kr, examples },
      differences: (example, { law, lists }) => differences(example, law, lists),
    })
    tryAll(allMutants(), killers, 'kr')
  }, 1_500_000)

  it('tries every mutant of the law of what leaves Korea', () => {
    for (const { name, law } of lawMutants(krExport, 'kr')) {
      if (lawDifferences(law, 'kr', exportRows).length > 0) killed.set(name, theTable)
      else alive.push(name)
    }
  })

  it.each(Object.entries(destinationLaws))(
    'tries every mutant of the law of %s',
    (key, law) => {
      const own = landedExamples().filter(one => one.file.startsWith(`src/landed/${key}/`))
      const killers = new Killers<LawMutant>({
        ...{ law, examples: own },
        differences: (example, mutant) => landedDifferences(example, { [key]: mutant.law }),
      })
      tryAll(lawMutants(law, key), killers, key)
    },
    600_000,
  )

  it('kills every mutant or names it', () => {
    if (process.env['WRITE_HINTS'] === '1') writeHints(killed)
    expect(alive.sort()).toEqual(Object.keys(namedEquivalents).sort())
    const byTable = [...killed.values()].filter(killer => killer === theTable).length
    const line = `${killed.size} killed, ${alive.length} named, of ${killed.size + alive.length}`
    const split = `${killed.size - byTable} by answers, ${byTable} by the table of the law`
    process.stdout.write(`law mutation: ${line} (${split})\n`)
    expect(readFileSync(join(root, 'docs/law-mutation.md'), 'utf8')).toContain(line)
  })
})
