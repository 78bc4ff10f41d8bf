/** How a file from elsewhere is read: what each of its columns is, and what it lacks. 열 맞춤 */
import { type FieldName, fieldOf, fields } from './fields.js'
import { unitNamed } from './header-words.js'
import { matchColumns, unmatchedFields } from './match-columns.js'

export type Pairs = Readonly<Record<string, string>>

export interface ColumnPlan {
  /** For each name of the file the field that it is, '' for none; names that are fields need none. */
  readonly columns: Pairs
  /** A field that is read from a column besides what the column is. */
  readonly also: Pairs
  /** A field that the file lacks, with the value that it has in all rows. */
  readonly filled: Pairs
  /** The unit of a column that has one: g, kg, ml or l. */
  readonly units: Pairs
}

export type PlannedField = (typeof fields)[number]

const unitsOf: Readonly<Record<string, readonly string[]>> = { g: ['g', 'kg'], ml: ['ml', 'l'] }

/** The units that a field may be given in; none where it has none that people mistake. */
export function unitsFor(field: string): readonly string[] {
  return unitsOf[fieldOf(field)?.unit ?? ''] ?? []
}

/** Whether a value in this unit is a thousand times ours. */
export function isLarge(unit: string): boolean {
  return unit === 'kg' || unit === 'l'
}

/** Fields that may be said to be one value in all rows; amounts of a parcel add up over its rows. */
export const fillable: readonly FieldName[] = [
  ...(['declared_on', 'ship_from', 'currency', 'channel', 'use'] as const),
  ...(['local_freight', 'local_tax', 'intl_freight', 'intl_insurance'] as const),
]

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

/** The column that gives each field. */
export function fieldsIn(names: readonly string[], columns: Pairs): ReadonlyMap<string, string> {
  const pairs = names.map(name => [columns[name] ?? (fieldOf(name) ? name : ''), name] as const)
  return new Map(pairs.filter(([field]) => field !== ''))
}

/** Personal codes stand for the person where no column does: else nothing would be combined. */
function personToo(names: readonly string[], columns: Pairs): Pairs {
  const given = fieldsIn(names, columns)
  const code = given.get('customs_id')
  return code !== undefined && !given.has('person') ? { person: code } : {}
}

/** What was said of all rows of an earlier file: its day and its amounts are not those of the next. */
function ofEveryFile(filled: Pairs): Pairs {
  const isOwn = (name: string, value: string): boolean => {
    const kind = fieldOf(name)?.kind
    return kind === 'day' || (kind === 'amount' && value !== '0')
  }
  return Object.fromEntries(Object.entries(filled).filter(([name, value]) => !isOwn(name, value)))
}

/** What the names of a file mean by themselves, or what was chosen for them before. */
export function planFor(names: readonly string[], before?: ColumnPlan): ColumnPlan {
  const usable = Object.entries(before?.columns ?? {}).filter(
    ([, field]) => field === '' || fieldOf(field),
  )
  const columns = matchColumns(names, fields, Object.fromEntries(usable))
  return {
    columns,
    also: before ? before.also : personToo(names, columns),
    filled: ofEveryFile(before?.filled ?? {}),
    units: withUnits(columns, before?.units ?? {}),
  }
}

/** Gives a column another field; a column that had it before has none then. */
export function chosen(
  names: readonly string[],
  plan: ColumnPlan,
  name: string,
  field: string,
): ColumnPlan {
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

/** Fields that may be filled and that the file does not give. */
export function lackingIn(names: readonly string[], columns: Pairs): readonly PlannedField[] {
  const given = fieldsIn(names, columns)
  return fillable.filter(name => !given.has(name)).map(name => fieldOf(name)!)
}

/** Required fields that nothing gives. */
export function unansweredIn(
  names: readonly string[],
  { columns, filled }: ColumnPlan,
): readonly PlannedField[] {
  return unmatchedFields(names, columns, fields)
    .filter(name => (filled[name] ?? '') === '')
    .map(name => fieldOf(name)!)
}

/** Columns of which nobody said in which unit they are. */
export function unitsOpen({ units }: ColumnPlan): readonly string[] {
  return Object.keys(units).filter(name => units[name] === '')
}

/** Whether nothing is chosen: all names of the file are ours. */
export function isOursAlready({ columns, also, filled, units }: ColumnPlan): boolean {
  return [columns, also, filled, units].every(pairs => Object.keys(pairs).length === 0)
}
