/** Tables of versions of other Korean law: each version on its first day, and the day before. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays, day, formatDay } from '../src/basis/day.js'
import { krExport } from '../src/law/kr/export.js'
import { personalDataDecree } from '../src/law/kr/personal-data-decree.js'
import { personalDataStandard } from '../src/law/kr/personal-data-standard.js'
import { declaredOn, provisionsOf, versionOn } from '../src/law/law-on.js'
import { root } from './examples/files.js'
import { parseExamples } from './examples/parse.js'

const tables: readonly (readonly [string, object])[] = [
  ['src/law/kr-export.examples.md', krExport],
  ['src/law/kr-keeping.examples.md', { personalDataDecree, personalDataStandard }],
]

describe.each(tables)('%s', (file, law) => {
  const rows = parseExamples(file, readFileSync(join(root, file), 'utf8')).flatMap(one => one.rows)
  const provisions = new Map(provisionsOf(law).map(({ key, provision }) => [key, provision]))

  it.each(rows.map(row => [`${row.given['key']} on ${row.given['day']}`, row] as const))(
    '%s',
    (_, { given, expected }) => {
      const on = declaredOn(day(given['day']!))
      const version = versionOn(provisions.get(given['key']!)!, on)
      const { article = '', number = '' } = version?.cite ?? {}
      expect(version ? String(version.value) : '(not known)').toBe(expected['value'])
      expect(article).toContain(expected['article'] ?? '')
      expect(number).toContain(expected['number'] ?? '')
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
