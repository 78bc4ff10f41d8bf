/** What a matched file is asked before it is sent: the form of values for all rows, and its last day. */
import { type ColumnPlan, fieldsIn } from 'gwanmun/pages'
import { isDay } from './days.js'
import type { Head } from './headers.js'

/** A parcel of the first rows that stands in several of them: an amount of each row adds up. */
export function parcelOfSeveralRows(head: Head, { columns }: ColumnPlan): string | undefined {
  const at = head.names.indexOf(fieldsIn(head.names, columns).get('parcel') ?? '')
  const parcels = head.rows.map(row => (row[at] ?? '').trim()).filter(one => one !== '')
  return parcels.find((one, nth) => parcels.indexOf(one) !== nth)
}

/** The last day of declaration that the first rows hold or that was said, else that of arrival. */
export function lastDayIn(head: Head, { columns, filled }: ColumnPlan): string | undefined {
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
