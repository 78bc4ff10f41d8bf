/** A day that is typed or picked; told as YYYY-MM-DD. */
import { type CalendarDate, parseDate } from '@internationalized/date'
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components'

interface DayFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (day: string | undefined) => void
  /** The column that it gives. */
  readonly field?: string
}

function dateOf(day: string | undefined): CalendarDate | null {
  if (day === undefined) return null
  try {
    return parseDate(day)
  } catch {
    return null
  }
}

export function DayField({ label, value, onChange, field }: DayFieldProps) {
  return (
    <DateField
      className="field"
      data-field={field}
      value={dateOf(value)}
      onChange={date => onChange(date?.toString())}
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className="input segments">
        {segment => <DateSegment segment={segment} className="segment" />}
      </DateInput>
    </DateField>
  )
}
