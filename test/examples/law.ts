/** Compares a law with the table of its versions that a lawyer wrote. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, day, formatDay } from '../../src/basis/day.js'
import { outboundDays, provisionsOf, versionOn } from '../../src/law/law-on.js'
import { root } from './files.js'
import { type ExampleRow, parseExamples } from './parse.js'

const koreanFile = 'src/law/law.examples.md'

function rowsOf(file: string): readonly ExampleRow[] {
  const text = readFileSync(join(root, file), 'utf8')
  return parseExamples(file, text).flatMap(example => example.rows)
}

/** A table of versions of the law of a country. */
export class LawTable {
  readonly rows: readonly ExampleRow[]
  private readonly country: string

  constructor(file: string, country: string) {
    this.rows = rowsOf(file)
    this.country = country
  }

  /** What differs between a law and the table, in sentences; empty when all of it holds. */
  differences(law: object): readonly string[] {
    const named = provisionsOf(law, this.country)
    const provisions = new Map(named.map(({ key, provision }) => [key, provision]))
    return this.rows.flatMap(({ line, given, expected }) => {
      const key = given['key']!
      const provision = provisions.get(key)
      if (!provision) return [`line ${line}: there is no provision ${key}`]
      const on = day(given['day']!)
      const version = versionOn(provision, outboundDays(on, on, on))
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
  daysMissing(law: object): readonly string[] {
    const known = new Set(this.rows.map(({ given }) => `${given['key']} on ${given['day']}`))
    return provisionsOf(law, this.country).flatMap(({ key, provision }) =>
      provision.versions
        .flatMap(({ from }) => [formatDay(addDays(day(from), -1)), from])
        .map(on => `${key} on ${on}`)
        .filter(place => !known.has(place)),
    )
  }
}

const korean = new LawTable(koreanFile, 'kr')

export const lawDifferences = (law: object): readonly string[] => korean.differences(law)

export const lawDaysMissing = (law: object): readonly string[] => korean.daysMissing(law)

/** How many rows the table has. */
export const lawRows = korean.rows.length

/** The table of the law of a destination, where it has one in its folder. */
export function lawTableOf(country: string): LawTable | undefined {
  const file = `src/law/${country}/law.examples.md`
  return existsSync(join(root, file)) ? new LawTable(file, country) : undefined
}
