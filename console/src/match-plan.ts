/** What a matched file is asked before it is sent: the form of values for all rows, its days, and what a column may be. */
import { type ColumnPlan, fields, fieldsFitting, fieldsIn } from 'gwanmun/pages'
import { isDay } from './days.js'
import type { Head } from './headers.js'

/** A parcel of the first rows that stands in several of them: an amount of each row adds up. */
export function parcelOfSeveralRows(head: Head, { columns }: ColumnPlan): string | undefined {
  const at = head.names.indexOf(fieldsIn(head.names, columns).get('parcel') ?? '')
  const parcels = head.rows.map(row => (row[at] ?? '').trim()).filter(one => one !== '')
  return parcels.find((one, nth) => parcels.indexOf(one) !== nth)
}

interface DaysIn {
  readonly first: string
  readonly last: string
  /** So many first rows were looked at; undefined where one day was said for all rows. */
  readonly rows: number | undefined
}

/** The days of declaration that the first rows hold or that was said, else those of arrival. */
export function daysIn(head: Head, { columns, filled }: ColumnPlan): DaysIn | undefined {
  const names = fieldsIn(head.names, columns)
  const daysOf = (field: string): DaysIn | undefined => {
    const at = head.names.indexOf(names.get(field) ?? '')
    const days = at < 0 ? [filled[field] ?? ''] : head.rows.map(row => row[at] ?? '')
    const [first, ...more] = days
      .map(day => day.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'))
      .filter(isDay)
      .sort()
    if (first === undefined) return undefined
    return { first, last: more.at(-1) ?? first, rows: at < 0 ? undefined : head.rows.length }
  }
  return daysOf('declared_on') ?? daysOf('arrived_on')
}

/** What a header may mean besides what other columns are already. */
interface MayMean {
  readonly fields: readonly string[]
  /** Fields that it might be, each with the column that is it. */
  readonly taken: readonly { readonly field: string; readonly by: string }[]
  /** Other columns without a field whose headers may mean the same. */
  readonly rivals: readonly string[]
}

/** What the header of a column may mean that nobody chose a field for. */
export function mayMean(head: Head, { columns }: ColumnPlan, name: string): MayMean {
  const given = fieldsIn(head.names, columns)
  const fitting = fieldsFitting(name, fields)
  const free = fitting.filter(field => !given.has(field))
  const taken = fitting.flatMap(field => {
    const by = given.get(field)
    return by === undefined ? [] : [{ field, by }]
  })
  const isRival = (other: string): boolean =>
    fieldsFitting(other, fields).some(field => free.includes(field))
  const open = Object.keys(columns).filter(one => one !== name && columns[one] === '')
  return { fields: free, taken, rivals: open.filter(isRival) }
}
