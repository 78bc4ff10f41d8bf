/** The tidy rules themselves: each is shown to catch what it must and to let the rest through. */

import { describe, expect, it } from 'vitest'
import { codeSamples } from './tidy/code-samples.js'
import { roadSamples } from './tidy/road-samples.js'
import { complaints, type Exception, findingsIn } from './tidy/rule.js'
import { rules } from './tidy/rules.js'
import { parseSource } from './tidy/source.js'

const samples = [...roadSamples, ...codeSamples]
const badSource = parseSource('src/law/a.ts', 'let a: any\nlet b: any')

describe('tidy rules', () => {
  for (const sample of samples) {
    const bad = 'bad' in sample
    const code = bad ? sample.bad : sample.good
    const title = `${sample.rule} ${bad ? 'catches' : 'allows'} ${sample.path}: ${code.slice(0, 60)}`
    it(title, () => {
      const found = findingsIn(parseSource(sample.path, code), rules)
      const names = found.map(finding => finding.rule)
      if (bad) expect(names).toContain(sample.rule)
      else expect(names).not.toContain(sample.rule)
    })
  }

  it.each(rules.map(rule => rule.name))('%s has samples of both kinds', name => {
    const own = samples.filter(sample => sample.rule === name)
    expect(own.some(sample => 'bad' in sample)).toBe(true)
    expect(own.some(sample => 'good' in sample)).toBe(true)
  })

  it('have names of their own', () => {
    expect(new Set(rules.map(rule => rule.name)).size).toBe(rules.length)
  })

  it('tell the file, the line and the fix', () => {
    const [first, second] = complaints(findingsIn(badSource, rules), [])
    expect(first).toContain('src/law/a.ts:1 no-any: any; write the type')
    expect(second).toContain('src/law/a.ts:2 no-any')
  })

  it('refuse a source that does not parse', () => {
    expect(() => parseSource('src/law/a.ts', 'const = 1')).toThrow('does not parse')
  })
})

describe('tidy exceptions', () => {
  const listed = (count: number): Exception => ({
    ...{ rule: 'no-any', file: 'src/law/a.ts', count },
    reason: 'a sample',
  })
  const findings = findingsIn(badSource, rules)

  it('excuse exactly as many as they count', () => {
    expect(complaints(findings, [listed(2)])).toEqual([])
  })

  it('must shrink when there is less to excuse', () => {
    expect(complaints(findings, [listed(3)]).join()).toContain('listed 3, found 2; lower')
    expect(complaints([], [listed(1)]).join()).toContain('listed 1, found 0; lower')
  })

  it('never grow, and then show every finding', () => {
    const left = complaints(findings, [listed(1)])
    expect(left).toHaveLength(3)
    expect(left[0]).toContain('listed 1, found 2; mend')
  })

  it('excuse no other file and no other rule', () => {
    const other = { ...listed(2), file: 'src/law/b.ts' }
    expect(complaints(findings, [other])).toHaveLength(3)
  })

  it('are listed once', () => {
    expect(complaints(findings, [listed(2), listed(2)]).join()).toContain('listed twice')
  })
})
