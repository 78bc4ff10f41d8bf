/** Matches the columns of a file from elsewhere with fields: one truth for commands and pages. */

/** What is known of a field by those who match names with it. */
export interface NamedField {
  readonly name: string
  readonly ko: string
  readonly en: string
  readonly required: boolean
}

/** For each name of the file that is no field itself: the field that it is, '' for none. */
export type ColumnMapping = Readonly<Record<string, string>>

/** A name without what people write differently: letters of either width, case, blanks and signs. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_()[\]·.*-]/g, '')
}

function isNamed(field: NamedField, name: string): boolean {
  return [field.name, field.ko, field.en].some(one => plainName(one) === plainName(name))
}

/** Each name gets what was chosen for it before, or the field that has it in either language. */
export function matchColumns(
  names: readonly string[],
  fields: readonly NamedField[],
  before: ColumnMapping = {},
): ColumnMapping {
  const known = new Set(fields.map(field => field.name))
  const taken = new Set(names.filter(name => known.has(name)))
  const pairs = names
    .filter(name => name !== '' && !known.has(name))
    .map(name => {
      const found = fields.find(field => !taken.has(field.name) && isNamed(field, name))
      const chosen = before[name] ?? found?.name ?? ''
      if (chosen !== '') taken.add(chosen)
      return [name, chosen] as const
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
