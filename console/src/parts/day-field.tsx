/** A day that is typed or picked; told as YYYY-MM-DD. */
import { type CalendarDate, parseDate } from '@internationalized/date'
import { DateField, DateInput, DateSegment, FieldError, Label, Text } from 'react-aria-components'

interface DayFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (day: string | undefined) => void
  /** The column that it gives. */
  readonly field?: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

function dateOf(day: string | undefined): CalendarDate | null {
  if (day === undefined) return null
  try {
    return parseDate(day)
  } catch {
    return null
  }
}

export function DayField({ label, value, onChange, field, hint, error }: DayFieldProps) {
  return (
    <DateField
      className="field"
      data-field={field}
      value={dateOf(value)}
      onChange={date => onChange(date?.toString())}
      isInvalid={error !== undefined}
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className="input segments">
        {segment => <DateSegment segment={segment} className="segment" />}
      </DateInput>
      {hint && <Text slot="description">{hint}</Text>}
      <FieldError>{error}</FieldError>
    </DateField>
  )
}
