import { describe, expect, it } from 'vitest'
import { day } from '../src/basis/day.js'
import { destinations } from '../src/landed/registry.js'
import { outboundDays, provisionsOf, versionOn } from '../src/law/law-on.js'
import { landedDifferences, landedExamples } from './examples/landed.js'

describe('examples of destinations', () => {
  it.each(landedExamples().map(one => [`${one.file}:${one.line}: ${one.heading}`, one] as const))(
    '%s',
    (_, example) => {
      expect(landedDifferences(example)).toEqual([])
    },
  )
})

describe.each(destinations.map(one => [one.key, one] as const))('%s', (key, destination) => {
  it('gives reasons and requirements that rest on provisions of its own law', () => {
    const keys = new Set(provisionsOf(destination.law, key).map(one => one.key))
    const asked = Object.entries(destination.requirements)
    const all = [
      ...destination.reasons.map(({ code, reason }) => [code, reason.rests] as const),
      ...asked.map(([code, { rests }]) => [code, rests] as const),
    ]
    for (const [code, rests] of all) for (const rest of rests) expect(keys, code).toContain(rest)
  })

  it('begins each version of its law on its first day, and names its article', () => {
    for (const { key: name, provision } of provisionsOf(destination.law, key)) {
      for (const version of provision.versions) {
        const on = day(version.from)
        expect(versionOn(provision, outboundDays(on, on, on))?.from, name).toBe(version.from)
        expect(version.cite.article, `${name} ${version.from}`).not.toBe('')
      }
    }
  })

  it('has examples beside its rules', () => {
    const own = landedExamples().filter(one => one.file.startsWith(`src/landed/${key}/`))
    expect(own.length).toBeGreaterThan(0)
  })
})
