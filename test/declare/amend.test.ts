import { describe, expect, it } from 'vitest'
import { day } from '../../src/basis/day.js'
import { amendmentFaults, changesOf } from '../../src/declare/amendment.js'
import { amendmentMade } from '../../src/files/declare/amendment-made.js'
import { amendmentXml } from '../../src/files/declare/amendment-xml.js'
import { built } from './one.js'

describe('amendments', () => {
  const before = built({}).declaration!
  const asked = {
    kind: 'correct' as const,
    ...{ on: day('2026-11-10'), accepted: day('2026-11-05') },
    ...{ reason: 'price', fault: 'D', extendTo: undefined },
  }
  const after = built({ unit_price: '9000' }).declaration!
  const changes = changesOf(before, after)

  it('list every value that differs', () => {
    expect(changes.map(({ field, line, item }) => `${line}.${item} ${field}`)).toEqual([
      ...['0.0 fob_krw', '0.0 fob', '0.0 payment', '1.0 line_krw', '1.1 price', '1.1 amount'],
    ])
  })

  it('of prices come within sixty days of acceptance', () => {
    const on = (text: string) =>
      amendmentFaults({ ...asked, changes, on: day(text) }).map(
        ([code, value]) => `${code} ${value}`,
      )
    expect(on('2027-01-04')).toEqual([])
    expect(on('2027-01-05')).toEqual(['amendment_late 2027-01-04'])
    expect(amendmentFaults({ ...asked, changes: [] }).map(([code]) => code)).toEqual([
      'amendment_empty',
    ])
  })

  it('give a year at most, and need a reason and whose fault it is', () => {
    const extend = { ...asked, kind: 'extend', changes: [] } as const
    const faults = (extendTo: string) =>
      amendmentFaults({ ...extend, extendTo: day(extendTo) }).map(([code]) => code)
    expect(faults('2027-11-05')).toEqual([])
    expect(faults('2027-11-06')).toEqual(['extension_too_long'])
    expect(faults('2026-11-05')).toEqual(['extension_too_long'])
    const bare = { ...asked, kind: 'withdraw', reason: '', fault: 'I', changes: [] } as const
    expect(amendmentFaults(bare).map(([code]) => code)).toEqual([
      ...['amendment_reason_missing', 'amendment_fault_bad'],
    ])
  })

  it('take one letter of whose fault it is, and no reason of blanks', () => {
    const faultsOf = (change: object) =>
      amendmentMade(before, { ...asked, corrected: after, serial: 1, ...change }).faults
    expect(faultsOf({})).toEqual([])
    expect(faultsOf({ reason: ' \t' })).toEqual([['amendment_reason_missing', '']])
    expect(faultsOf({ fault: 'AB' })).toEqual([['amendment_fault_bad', 'AB']])
  })

  it('say nothing that is not of their kind', () => {
    const given = { ...asked, fault: 'A', corrected: after, serial: 1, extendTo: day('2027-01-01') }
    const withdrawn = amendmentMade(before, { ...given, kind: 'withdraw' })
    const text = String(withdrawn.bytes)
    expect([withdrawn.changes, text.includes('LoadingDate'), text.includes('<Change>')]).toEqual([
      ...[[], false, false],
    ])
    expect(String(amendmentMade(before, given).bytes)).toContain('<Change>')
    expect(amendmentMade(before, { ...given, serial: 0 })).toMatchObject({ bytes: undefined })
  })

  it('have no last day where the law of the day is not known', () => {
    const early = { ...asked, accepted: day('2010-01-04'), changes: [], kind: 'extend' } as const
    expect(amendmentFaults({ ...early, extendTo: day('2010-06-01') })).toEqual([])
    expect(amendmentFaults({ ...early, extendTo: day('2010-01-04') })).toEqual([
      ['extension_too_long', ''],
    ])
  })

  it('are written with what stood before and what stands now', () => {
    const xml = amendmentXml('ZZ9992600001U', before, { ...asked, changes })
    expect(xml).toContain('<FunctionCode>A</FunctionCode>')
    expect(xml).toMatch(/<Before>20000<\/Before>\s*<After>18000<\/After>/)
    const extend = { ...asked, kind: 'extend', extendTo: day('2027-01-01'), changes: [] } as const
    const longer = amendmentXml('ZZ9992600002U', before, extend)
    expect(longer).toContain('<LoadingDate>20270101</LoadingDate>')
    expect(longer).toContain('<Description>Rice toner</Description>')
  })
})
