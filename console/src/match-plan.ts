/** How a file from elsewhere is read: its columns, units, columns used twice, and values for all rows. */
import { type FieldName, fields, unitNamed } from 'gwanmun/pages'
import { isDay } from './days.js'
import { guess, type Head, missing, written } from './headers.js'
import { type RowChanges, RowRewriter } from './rewrite-rows.js'

type Pairs = Readonly<Record<string, string>>

export interface Plan {
  /** For each name of the file the field that it is, '' for none. */
  readonly columns: Pairs
  /** A field that is read from a column besides what the column is. */
  readonly also: Pairs
  /** A field that the file lacks, with the value that it has in all rows. */
  readonly filled: Pairs
  /** The unit of a column that has one: g, kg, ml or l. */
  readonly units: Pairs
}

type Field = (typeof fields)[number]

const byName = new Map<string, Field>(fields.map(field => [field.name, field]))

export function fieldNamed(name: string): Field | undefined {
  return byName.get(name)
}

const unitsOf: Readonly<Record<string, readonly string[]>> = { g: ['g', 'kg'], ml: ['ml', 'l'] }

/** The units that a field may be given in; none where it has none that people mistake. */
export function unitsFor(field: string): readonly string[] {
  return unitsOf[fieldNamed(field)?.unit ?? ''] ?? []
}

/** The unit that a column says itself, where it is one that its field may be given in. */
function unitSaid(name: string, field: string): string {
  const said = unitNamed(name) ?? ''
  return unitsFor(field).includes(said) ? said : ''
}

function withUnits(columns: Pairs, units: Pairs): Pairs {
  const pairs = Object.entries(columns)
    .filter(([, field]) => unitsFor(field).length > 0)
    .map(([name, field]) => [name, units[name] || unitSaid(name, field)] as const)
  return Object.fromEntries(pairs)
}

/** Personal codes stand for the person where no column does: else nothing would be combined. */
function personToo(names: readonly string[], columns: Pairs): Pairs {
  const given = fieldsIn(names, columns)
  const code = given.get('customs_id')
  return code !== undefined && !given.has('person') ? { person: code } : {}
}

/** The column that gives each field. */
export function fieldsIn(names: readonly string[], columns: Pairs): ReadonlyMap<string, string> {
  const pairs = names.map(name => [columns[name] ?? (byName.has(name) ? name : ''), name] as const)
  return new Map(pairs.filter(([field]) => field !== ''))
}

/** What was said of all rows of an earlier file: its day is not that of the next one. */
function withoutDays(filled: Pairs): Pairs {
  return Object.fromEntries(
    Object.entries(filled).filter(([name]) => fieldNamed(name)?.kind !== 'day'),
  )
}

export function planFor(names: readonly string[], before?: Plan): Plan {
  const columns = guess(names, before?.columns)
  return {
    columns,
    also: before ? before.also : personToo(names, columns),
    filled: withoutDays(before?.filled ?? {}),
    units: withUnits(columns, before?.units ?? {}),
  }
}

/** Gives a column another field; a column that had it before has none then. */
export function chosen(names: readonly string[], plan: Plan, name: string, field: string): Plan {
  const freed = Object.entries(plan.columns).map(
    ([one, had]) => [one, had === field ? '' : had] as const,
  )
  const columns = { ...Object.fromEntries(freed), [name]: field }
  const units = withUnits(columns, { ...plan.units, [name]: '' })
  const given = fieldsIn(names, columns)
  const wasOffered = 'person' in personToo(names, plan.columns)
  const also = wasOffered && !('person' in plan.also) ? {} : personToo(names, columns)
  const filled = Object.entries(plan.filled).filter(([one]) => !given.has(one))
  return { columns, units, also, filled: Object.fromEntries(filled) }
}

/** Fields that may be said to be one value in all rows: amounts add up, so that theirs is 0 alone. */
export const fillable: readonly FieldName[] = [
  ...(['declared_on', 'ship_from', 'currency', 'channel', 'use'] as const),
  ...(['local_freight', 'local_tax', 'intl_freight', 'intl_insurance'] as const),
]

/** Those of them that the file does not give. */
export function lackingIn(names: readonly string[], columns: Pairs): readonly Field[] {
  const given = fieldsIn(names, columns)
  return fillable.filter(name => !given.has(name)).map(name => byName.get(name)!)
}

/** Required fields that nothing gives. */
export function unansweredIn(
  names: readonly string[],
  { columns, filled }: Plan,
): readonly Field[] {
  return missing(names, columns)
    .filter(name => (filled[name] ?? '') === '')
    .map(name => byName.get(name)!)
}

/** Columns of which nobody said in which unit they are. */
export function unitsOpen({ units }: Plan): readonly string[] {
  return Object.keys(units).filter(name => units[name] === '')
}

const forms: Readonly<Record<string, RegExp>> = {
  country: /^[A-Z]{2}$/,
  currency: /^[A-Z]{3}$/,
}

/** Whether a value for all rows has its form. */
export function isWellFormed({ kind }: Pick<Field, 'kind'>, value: string): boolean {
  return value === '' || (forms[kind]?.test(value) ?? true)
}

function given(pairs: Pairs): readonly (readonly [string, string])[] {
  return Object.entries(pairs).filter(([, value]) => value !== '')
}

function changesOf(head: Head, plan: Plan): RowChanges {
  const large = new Set(given(plan.units).flatMap(([name, unit]) => (isLarge(unit) ? [name] : [])))
  return {
    width: head.names.length,
    thousands: head.names.flatMap((name, at) => (large.has(name) ? [at] : [])),
    behind: [
      ...given(plan.also).map(([, name]) => head.names.indexOf(name)),
      ...given(plan.filled).map(([, value]) => value),
    ],
  }
}

export function isLarge(unit: string): boolean {
  return unit === 'kg' || unit === 'l'
}

/** The first line in our names; a column that is left out has none, so that nobody misses it. */
function headerOf(head: Head, plan: Plan): string {
  const own = head.names.map(name => plan.columns[name] ?? name)
  const more = [...given(plan.also), ...given(plan.filled)].map(([field]) => field)
  return `${[...own, ...more].map(written).join(',')}${head.ending}`
}

/** The file as we read it. Its rows are read through only where something is put into them. */
export async function fileFor(file: Blob, head: Head, plan: Plan): Promise<Blob> {
  const header = headerOf(head, plan)
  const changes = changesOf(head, plan)
  const rows = file.slice(head.length)
  if (changes.thousands.length + changes.behind.length === 0) return new Blob([header, rows])
  const rewriter = new RowRewriter(changes)
  const parts: Blob[] = [new Blob([header])]
  const reader = rows.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(new Blob(rewriter.push(value)))
  }
  parts.push(new Blob(rewriter.finish()))
  return new Blob(parts)
}

/** The last day of declaration that the first rows hold or that was said, else that of arrival. */
export function lastDayIn(head: Head, { columns, filled }: Plan): string | undefined {
  const names = fieldsIn(head.names, columns)
  const daysOf = (field: string): readonly string[] => {
    const at = head.names.indexOf(names.get(field) ?? '')
    const days = at < 0 ? [filled[field] ?? ''] : head.rows.map(row => row[at] ?? '')
    return days
      .map(day => day.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'))
      .filter(isDay)
      .sort()
  }
  return daysOf('declared_on').at(-1) ?? daysOf('arrived_on').at(-1)
}
