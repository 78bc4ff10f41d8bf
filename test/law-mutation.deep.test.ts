import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kr } from '../src/law/kr/index.js'
import { allExamples, root } from './examples/files.js'
import { differences } from './examples/judge.js'
import { lawDifferences } from './examples/law.js'
import { Killers } from './mutation/killers.js'
import { allMutants } from './mutation/mutants.js'
import { namedEquivalents } from './mutation/named.js'

const examples = allExamples()

describe('law mutation', () => {
  it('starts from examples that all hold', () => {
    expect(examples.filter(one => differences(one).length > 0)).toEqual([])
    expect(lawDifferences(kr)).toEqual([])
  })

  it('kills every mutant of the law or names it', () => {
    let [byExamples, byTable] = [0, 0]
    const alive: string[] = []
    const killers = new Killers(examples)
    for (const { name, law, lists } of allMutants()) {
      if (killers.kills(name, law, lists)) byExamples++
      else if (lawDifferences(law).length > 0) byTable++
      else alive.push(name)
    }
    expect(alive.sort()).toEqual(Object.keys(namedEquivalents).sort())
    const total = byExamples + byTable + alive.length
    const line = `${byExamples + byTable} killed, ${alive.length} named, of ${total}`
    const split = `${byExamples} by answers, ${byTable} by the table of the law`
    process.stdout.write(`law mutation: ${line} (${split})\n`)
    expect(readFileSync(join(root, 'docs/law-mutation.md'), 'utf8')).toContain(line)
  }, 1_500_000)
})
