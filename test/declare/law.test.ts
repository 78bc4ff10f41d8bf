import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays, day, formatDay } from '../../src/basis/day.js'
import { lossReasons, wayReasons } from '../../src/declare/way-reasons.js'
import { krExport } from '../../src/law/kr/export.js'
import { declaredOn, provisionsOf, versionOn } from '../../src/law/law-on.js'
import { unitTexts } from '../../src/law/value-text.js'
import { root } from '../examples/files.js'
import { parseExamples } from '../examples/parse.js'

const file = 'src/law/kr-export.examples.md'
const rows = parseExamples(file, readFileSync(join(root, file), 'utf8')).flatMap(one => one.rows)
const provisions = new Map(provisionsOf(krExport).map(({ key, provision }) => [key, provision]))

describe(file, () => {
  it.each(rows.map(row => [`${row.given['key']} on ${row.given['day']}`, row] as const))(
    '%s',
    (_, { given, expected }) => {
      const on = declaredOn(day(given['day']!))
      const version = versionOn(provisions.get(given['key']!)!, on)
      const { article = '', number = '' } = version?.cite ?? {}
      const value = version ? String(version.value) : '(not known)'
      const got = { value, article, number }
      expect(got).toEqual({ article: '', number: '', ...expected })
    },
  )

  it('has every version on its first day and the day before', () => {
    const known = new Set(rows.map(({ given }) => `${given['key']} ${given['day']}`))
    const asked = [...provisions].flatMap(([key, { versions }]) =>
      versions.flatMap(({ from }) => [
        `${key} ${from}`,
        `${key} ${formatDay(addDays(day(from), -1))}`,
      ]),
    )
    expect(asked.filter(place => !known.has(place))).toEqual([])
  })
})

describe('the law of exports', () => {
  it('has units that people can read, and reasons that rest on it', () => {
    for (const [key, { unit }] of provisions) {
      expect(unit === 'form' || unitTexts[unit] !== undefined, key).toBe(true)
    }
    for (const { rests } of [...Object.values(wayReasons), ...Object.values(lossReasons)]) {
      for (const key of rests) expect(provisions.has(key), key).toBe(true)
    }
  })
})
