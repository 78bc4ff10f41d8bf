import { describe, expect, it } from 'vitest'
import { destinations } from '../src/landed/registry.js'
import { kr } from '../src/law/kr/index.js'
import type { Provision } from '../src/law/provision.js'
import { hasLawTable, lawDaysMissing, lawDifferences, lawRows } from './examples/law.js'

const limit: Provision<unknown> = kr.customsActRule.reliefLimit
const [, second] = limit.versions
const late = { ...second!, from: '2015-12-02' }

describe('the table of versions in src/law/law.examples.md', () => {
  it('has rows', () => expect(lawRows).toBeGreaterThan(0))
  it('agrees with the law', () => expect(lawDifferences(kr)).toEqual([]))
  it('has every version, on its first day and the day before', () => {
    expect(lawDaysMissing(kr)).toEqual([])
  })
  it('sees a version that begins a day late', () => {
    const versions = limit.versions.map(version => (version === second ? late : version))
    const law = {
      ...kr,
      customsActRule: { ...kr.customsActRule, reliefLimit: { ...limit, versions } },
    }
    const seen = lawDifferences(law).filter(text => !lawDifferences(kr).includes(text))
    expect(seen.map(text => text.slice(text.indexOf(':') + 2))).toEqual([
      'expected 15000, got 150000',
      'expected 제513호, got 재정경제부령 제375호',
    ])
    expect(lawDaysMissing(law)).toEqual(['kr.customsActRule.reliefLimit on 2015-12-02'])
  })
  it('names a provision that is gone', () => {
    const { treasuryAct: _, ...rest } = kr
    expect(lawDifferences(rest)).toContainEqual(
      expect.stringMatching(/there is no provision kr\.treasuryAct\.taxUnit$/),
    )
  })
})

describe.each(
  destinations.filter(one => hasLawTable(one.key)).map(one => [one.key, one.law] as const),
)('the table of versions of %s', (key, law) => {
  it('agrees with the law', () => expect(lawDifferences(law, key)).toEqual([]))
  it('has every version, on its first day and the day before', () => {
    expect(lawDaysMissing(law, key)).toEqual([])
  })
})
