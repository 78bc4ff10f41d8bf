/** Compares the law with the tables of versions that a lawyer wrote. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, day, formatDay } from '../../src/basis/day.js'
import { declaredOn, provisionsOf, versionOn } from '../../src/law/law-on.js'
import { exampleFiles, root } from './files.js'
import { type ExampleRow, parseExamples } from './parse.js'

const rows: readonly ExampleRow[] = exampleFiles()
  .filter(file => /^src\/law\/(\w+\/)?law\.examples\.md$/.test(file))
  .flatMap(file => parseExamples(file, readFileSync(join(root, file), 'utf8')))
  .flatMap(example => example.rows)

const byCountry = new Map<string, ExampleRow[]>()
for (const row of rows) {
  const country = row.given['key']!.split('.')[0]!
  const own = byCountry.get(country)
  if (own) own.push(row)
  else byCountry.set(country, [row])
}

const exportFile = 'src/law/kr-export.examples.md'

/** Rows of the table of what leaves Korea, which stands in a file of its own. */
export const exportRows: readonly ExampleRow[] = parseExamples(
  exportFile,
  readFileSync(join(root, exportFile), 'utf8'),
).flatMap(example => example.rows)

/** The rows of a country, by the first part of their keys. */
function rowsOf(country: string): readonly ExampleRow[] {
  return byCountry.get(country) ?? []
}

/** What differs between a law and its table, in sentences; empty when all of it holds. */
export function lawDifferences(
  law: object,
  country = 'kr',
  table = rowsOf(country),
): readonly string[] {
  const named = provisionsOf(law, country)
  const provisions = new Map(named.map(({ key, provision }) => [key, provision]))
  return table.flatMap(({ line, given, expected }) => {
    const key = given['key']!
    const provision = provisions.get(key)
    if (!provision) return [`line ${line}: there is no provision ${key}`]
    const version = versionOn(provision, declaredOn(day(given['day']!)))
    const at = `line ${line}, ${key} on ${given['day']}`
    const value = version ? String(version.value) : '(not known)'
    const { article = '', number = '' } = expected
    const wrong: string[] = []
    if (value !== expected['value']) wrong.push(`expected ${expected['value']}, got ${value}`)
    if (!(version?.cite.article ?? '').includes(article)) {
      wrong.push(`expected ${article}, got ${version?.cite.article}`)
    }
    if (!(version?.cite.number ?? '').includes(number)) {
      wrong.push(`expected ${number}, got ${version?.cite.number}`)
    }
    return wrong.map(text => `${at}: ${text}`)
  })
}

/** Days that the table leaves out: the first day of each version, and the day before it. */
export function lawDaysMissing(law: object, country = 'kr'): readonly string[] {
  const known = new Set(rowsOf(country).map(({ given }) => `${given['key']} on ${given['day']}`))
  return provisionsOf(law, country).flatMap(({ key, provision }) =>
    provision.versions
      .flatMap(({ from }) => [formatDay(addDays(day(from), -1)), from])
      .map(on => `${key} on ${on}`)
      .filter(place => !known.has(place)),
  )
}

/** How many rows the tables have. */
export const lawRows = rows.length

/** Whether there is a table for a country. */
export function hasLawTable(country: string): boolean {
  return rowsOf(country).length > 0
}
