/** The `edition.json` beside a shipped table: which edition it is, and on which days it is law. */

import { join } from 'node:path'
import { type Day, parseDay } from '../basis/day.js'
import { AssetError, readAsset } from './asset.js'

export interface Edition {
  readonly id: string
  readonly firstDay: Day
  readonly lastDay: Day
}

/** Reads `id`, `firstDay` and `lastDay`; whatever else stands there is for people. */
export function readEdition(file: string, text: string): Edition {
  const fields = parseObject(file, text)
  const id = textOf(file, fields, 'id')
  const firstDay = dayIn(file, fields, 'firstDay')
  const lastDay = dayIn(file, fields, 'lastDay')
  if (lastDay < firstDay) {
    throw new AssetError('ends before it begins', { file, row: 0, column: 'lastDay' })
  }
  return { id, firstDay, lastDay }
}

function parseObject(file: string, text: string): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  if (typeof value === 'object' && value !== null) return value
  throw new AssetError('is no JSON object', { file, row: 0, column: '' })
}

function textOf(file: string, fields: object, column: string): string {
  const value: unknown = Reflect.get(fields, column)
  if (typeof value === 'string' && value !== '') return value
  throw new AssetError('no text here', { file, row: 0, column })
}

function dayIn(file: string, fields: object, column: string): Day {
  const day = parseDay(textOf(file, fields, column))
  if (day === undefined) throw new AssetError('no day (YYYY-MM-DD)', { file, row: 0, column })
  return day
}

/** What an edition says of itself to people. */
export interface EditionAbout extends Edition {
  readonly title: { readonly ko: string; readonly en: string }
  readonly source: { readonly ko: string; readonly en: string }
}

/** The edition that a folder holds, with its title and source; the name stands in for a title. */
export function aboutEdition(folder: string): EditionAbout {
  const file = join(folder, 'edition.json')
  const text = readAsset(file).toString('utf8')
  const edition = readEdition(file, text)
  const { title, source } = JSON.parse(text) as Partial<Record<'title' | 'source', unknown>>
  return { ...edition, title: bothOf(title, edition.id), source: bothOf(source, '') }
}

/** Editions that were brought in before name their source in one text for both languages. */
function bothOf(given: unknown, otherwise: string): EditionAbout['title'] {
  if (typeof given === 'string') return { ko: given, en: given }
  const { ko = otherwise, en = otherwise } = (given ?? {}) as Partial<EditionAbout['title']>
  return { ko, en }
}
