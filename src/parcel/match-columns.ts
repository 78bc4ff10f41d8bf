/** Matches the columns of a file from elsewhere with fields: one truth for commands and pages. */
import { plainName } from '../basis/plain-name.js'
import { fieldMeant, fieldsMeant } from './header-words.js'

/** What is known of a field by those who match names with it. */
export interface NamedField {
  readonly name: string
  readonly ko: string
  readonly en: string
  readonly required: boolean
}

/** For each name of the file that is no field itself: the field that it is, '' for none. */
export type ColumnMapping = Readonly<Record<string, string>>

function isNamed(field: NamedField, name: string): boolean {
  return [field.name, field.ko, field.en].some(one => plainName(one) === plainName(name))
}

/** The one field that a name means: it bears its name, or a word of the trade that means no other. */
function fieldFor(name: string, fields: readonly NamedField[]): string | undefined {
  const named = fields.find(field => isNamed(field, name))?.name
  if (named !== undefined) return named
  const meant = fieldMeant(name)
  return fields.some(field => field.name === meant) ? meant : undefined
}

/** Fields that a name may mean, for people to choose from; the surest alone where it is sure. */
export function fieldsFitting(name: string, fields: readonly NamedField[]): readonly string[] {
  const sure = fieldFor(name, fields)
  if (sure !== undefined) return [sure]
  const known = new Set(fields.map(field => field.name))
  return fieldsMeant(name).filter(one => known.has(one))
}

/**
 * Each name gets what was chosen for it before, or the field that it means. A name that may mean
 * several gets none, and no name does where two of them mean the same field: people are asked.
 */
export function matchColumns(
  names: readonly string[],
  fields: readonly NamedField[],
  before: ColumnMapping = {},
): ColumnMapping {
  const known = new Set(fields.map(field => field.name))
  const foreign = names.filter(name => name !== '' && !known.has(name))
  const taken = new Set(names.filter(name => known.has(name)))
  for (const name of foreign) taken.add(before[name] ?? '')
  const asked = foreign.filter(name => before[name] === undefined)
  const meant = new Map(asked.map(name => [name, fieldFor(name, fields)]))
  const isAlone = (field: string): boolean =>
    !taken.has(field) && asked.filter(name => meant.get(name) === field).length === 1
  const pairs = foreign.map(name => {
    const field = meant.get(name)
    const found = field !== undefined && isAlone(field) ? field : ''
    return [name, before[name] ?? found] as const
  })
  return Object.fromEntries(pairs)
}

/** Required fields that neither the file nor the mapping gives. */
export function unmatchedFields(
  names: readonly string[],
  mapping: ColumnMapping,
  fields: readonly NamedField[],
): readonly string[] {
  const given = new Set([...names, ...Object.values(mapping)])
  return fields.filter(field => field.required && !given.has(field.name)).map(field => field.name)
}
