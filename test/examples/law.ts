/** Compares a law with the table of versions that a lawyer wrote. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, day, formatDay } from '../../src/basis/day.js'
import { declaredOn, provisionsOf, versionOn } from '../../src/law/law-on.js'
import { root } from './files.js'
import { type ExampleRow, parseExamples } from './parse.js'

/** The table of the law of one country; one that is not there has no rows. */
export class LawTable {
  private readonly country: string
  private readonly rows: readonly ExampleRow[]

  constructor(file: string, country: string) {
    const path = join(root, file)
    this.country = country
    this.rows = existsSync(path)
      ? parseExamples(file, readFileSync(path, 'utf8')).flatMap(example => example.rows)
      : []
  }

  /** How many rows it has. */
  get length(): number {
    return this.rows.length
  }

  /** What differs between a law and the table, in sentences; empty when all of it holds. */
  differences(law: object): readonly string[] {
    const named = provisionsOf(law, this.country)
    const provisions = new Map(named.map(({ key, provision }) => [key, provision]))
    return this.rows.flatMap(({ line, given, expected }) => {
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

export const koreanTable = new LawTable('src/law/law.examples.md', 'kr')

/** What differs between a law of Korea and its table. */
export function lawDifferences(law: object): readonly string[] {
  return koreanTable.differences(law)
}

export function lawDaysMissing(law: object): readonly string[] {
  return koreanTable.daysMissing(law)
}

/** The table of a destination's law, in the folder of that law. */
export function tableOfDestination(key: string): LawTable {
  return new LawTable(`src/law/${key}/law.examples.md`, key)
}
