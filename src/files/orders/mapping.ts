/** A mapping file: which columns of a file from elsewhere are which fields, kept to be used again. */
import { z } from 'zod'
import type { Unusable } from '../../basis/problem.js'
import type { Text } from '../../judge/steps.js'
import { unitNamed } from '../../parcel/header-words.js'
import { type ColumnMapping, matchColumns } from '../../parcel/match-columns.js'
import { faultIn, jsonOf, unusableForm } from '../form-fault.js'
import { type Adapter, type Direction, fieldsOf, kindOfColumn, orderFieldOf } from './adapter.js'
import { formatNamed } from './formats.js'

const text = z.string().max(200)

/** `format` is an adapter over which the columns are laid; without it the columns are all there is. */
const schema = z.strictObject({
  direction: z.enum(['out', 'in']).optional(),
  format: text.optional(),
  platform: text.optional(),
  columns: z.record(text, text),
  sets: z.record(text, text).optional(),
  days: z.enum(['dmy', 'mdy']).optional(),
  decimal: z.literal(',').optional(),
  /** Whose freight and payments are that stand on several rows of an order. */
  amounts: z.enum(['order', 'row']).optional(),
})

export type MappingFile = z.infer<typeof schema>

const bad = (why: Text, name = ''): Unusable => unusableForm('mapping_bad', why, name)

const noDirection: Text = {
  ko: '방향이 없습니다. direction에 out이나 in을 적으십시오.',
  en: 'It says no direction: give direction as out or in.',
}

const unknownFormat = (name: string): Text => ({
  ko: `${name}은(는) 아는 형식이 아닙니다. format을 고치거나 빼십시오.`,
  en: `${name} is not a known format. Correct format, or leave it out.`,
})

/** Checks what was read as JSON. Throws `Unusable` where it is no mapping. */
export function mappingOf(value: unknown): MappingFile {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw bad(faultIn(read.error))
}

export function readMapping(path: string): MappingFile {
  return mappingOf(jsonOf(path, bad))
}

function checkNames(direction: Direction, names: readonly string[]): void {
  const unknown = names.find(name => name !== '' && kindOfColumn(direction, name) === undefined)
  if (unknown === undefined) return
  throw bad(
    {
      ko: `${unknown}은(는) 아는 필드가 아닙니다. 필드 이름을 고치거나 비워 두십시오.`,
      en: `${unknown} is not a known field. Correct its name, or leave it empty.`,
    },
    unknown,
  )
}

/** The names of the file by field. */
function byField(columns: ColumnMapping): Record<string, readonly string[]> {
  const fields: Record<string, string[]> = {}
  for (const [name, field] of Object.entries(columns)) {
    if (field !== '') fields[field] = [...(fields[field] ?? []), name]
  }
  return fields
}

/** An adapter made of a mapping: its columns are told by their names like those of others. */
export function mappedAdapter(mapping: MappingFile): Adapter {
  const base = mapping.format === undefined ? undefined : formatNamed(mapping.format)
  if (mapping.format !== undefined && !base)
    throw bad(unknownFormat(mapping.format), mapping.format)
  const direction = mapping.direction ?? base?.direction
  if (direction === undefined) throw bad(noDirection)
  const sets = { ...base?.sets, ...platformOf(mapping), ...mapping.sets }
  const columns = { ...base?.columns, ...byField(mapping.columns) }
  checkNames(direction, [...Object.keys(columns), ...Object.keys(sets)])
  const own = Object.keys(mapping.columns).filter(name => mapping.columns[name] !== '')
  return {
    ...(base ?? { name: 'mapping', ko: '매핑 파일', en: 'mapping file' }),
    ...whoseAmounts(mapping, base),
    direction,
    tells: own.length > 0 ? own : (base?.tells ?? []),
    columns,
    sets,
    ...(mapping.days ? { days: mapping.days } : {}),
    ...(mapping.decimal ? { decimal: mapping.decimal } : {}),
  }
}

/** Amounts that rows of an unknown format say alike may be one: they are not added up, but asked about. */
function whoseAmounts({ amounts }: MappingFile, base: Adapter | undefined): Partial<Adapter> {
  if (amounts !== undefined) return { isRepeated: amounts === 'order' }
  return base ? {} : { isRepeated: true, isRepeatedPerhaps: true }
}

function platformOf({ platform }: MappingFile): Readonly<Record<string, string>> {
  return platform === undefined ? {} : { platform }
}

/** What a name says to be kilograms or litres is no field of grams or millilitres: nothing converts it. */
function isInUnitOf(field: string, name: string, direction: Direction): boolean {
  const said = unitNamed(name)
  return said === undefined || orderFieldOf(direction, field)?.unit === said
}

/** A mapping to begin with: names that mean fields in either language are filled in. */
export function guessedMapping(titles: readonly string[], direction: Direction): MappingFile {
  const fields = fieldsOf(direction)
  const own = titles.filter(name => fields.some(field => field.name === name))
  const guessed = Object.entries(matchColumns(titles, fields)).map(
    ([name, field]) => [name, isInUnitOf(field, name, direction) ? field : ''] as const,
  )
  const columns = {
    ...Object.fromEntries(own.map(name => [name, name])),
    ...Object.fromEntries(guessed),
  }
  return { direction, columns, sets: {} }
}
