import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { day } from '../src/basis/day.js'
import { loadUsTariff } from '../src/files/us-tariff.js'
import { judgeOutbound } from '../src/landed/judge.js'
import { landedReasons } from '../src/landed/reasons.js'
import { landedColumns, landedRow } from '../src/landed/rows.js'
import { outboundDays, provisionsOf, versionOn } from '../src/law/law-on.js'
import { buildRateTable } from '../src/law/rate-table.js'
import { us } from '../src/law/us/index.js'
import { OutboundColumns, outboundPlace } from '../src/parcel/outbound-columns.js'
import type { OutboundFieldName } from '../src/parcel/outbound-fields.js'
import { root } from './examples/files.js'
import { type ExampleRow, parseExamples } from './examples/parse.js'

const file = 'src/landed/us/duty.examples.md'
const examples = parseExamples(file, readFileSync(join(root, file), 'utf8'))
const bench = { usTariff: loadUsTariff(), rates: buildRateTable([]) }

function answered(given: ExampleRow['given']): Record<string, string> {
  const names = Object.keys(given) as OutboundFieldName[]
  const columns = new OutboundColumns(names)
  for (const name of names) {
    const bytes = new TextEncoder().encode(given[name]!)
    if (bytes.length === 0) continue
    expect(columns.put(outboundPlace(name), bytes, 0, bytes.length), name).toBe(0)
  }
  columns.commit(1, 0)
  const cells = landedRow(judgeOutbound(columns, bench), 0, 'e')
  return Object.fromEntries(landedColumns.map((name, at) => [name, cells[at]!]))
}

describe(file, () => {
  it.each(
    examples.flatMap(one => one.rows.map(row => [`${row.line}: ${one.heading}`, row] as const)),
  )('%s', (_, { given, expected }) => {
    const got = answered(given)
    for (const [name, wanted] of Object.entries(expected)) {
      if (name === 'reasons') {
        const codes = got['reasons']!.split('|')
        if (wanted.startsWith('!')) expect(codes).not.toContain(wanted.slice(1))
        else expect(codes).toContain(wanted)
      } else if (wanted === '(blank)') expect(got[name]).toBe('')
      else if (name === 'duty')
        expect([got[name] === '', Number(got[name])]).toEqual([false, Number(wanted)])
      else expect(got[name]).toBe(wanted)
    }
  })
})

describe('reasons of outbound answers', () => {
  it('rest on provisions that are there', () => {
    const keys = new Set(provisionsOf(us, 'us').map(({ key }) => key))
    for (const { code, reason } of landedReasons) {
      expect(reason, code).toBeDefined()
      for (const key of reason.rests) expect(keys, code).toContain(key)
    }
  })
})

describe('the law of the United States', () => {
  it('begins each version on its first day, and names its article', () => {
    for (const { key, provision } of provisionsOf(us, 'us')) {
      for (const version of provision.versions) {
        const on = day(version.from)
        expect(versionOn(provision, outboundDays(on, on, on))?.from, key).toBe(version.from)
        expect(version.cite.article, `${key} ${version.from}`).not.toBe('')
      }
    }
  })
})
