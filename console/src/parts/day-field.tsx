/** A day that is typed or picked; told as YYYY-MM-DD, and only once it is a day. */
import { type CalendarDate, parseDate } from '@internationalized/date'
import { useState } from 'react'
import { DateField, DateInput, DateSegment, FieldError, Label, Text } from 'react-aria-components'
import { isDay } from '../days.js'
import { useFigures } from '../figures.js'
import { useLanguage, useSay } from '../language.js'

interface DayFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (day: string | undefined) => void
  /** The column that it gives. */
  readonly field?: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

function dateOf(day: string | undefined): CalendarDate | undefined {
  return day === undefined || !isDay(day) ? undefined : parseDate(day)
}

/** What is typed and is no day yet: while a year is written, it goes through the year 2 and 20. */
function useDraft({ value, onChange }: Pick<DayFieldProps, 'value' | 'onChange'>) {
  const [draft, setDraft] = useState<CalendarDate>()
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setDraft(undefined)
  }
  const change = (date: CalendarDate | null): void => {
    const isWhole = date === null || isDay(date.toString())
    setDraft(isWhole ? undefined : date)
    if (isWhole) onChange(date?.toString())
  }
  return { draft, change }
}

/** The day in the form that it has everywhere else: figures of day and month may be read both ways. */
function Written({ value }: { readonly value: string | undefined }) {
  const { language } = useLanguage()
  const { day } = useFigures()
  if (value === undefined || value === '') return null
  if (language === 'ko' && isDay(value)) return null
  return <span className="day-written">{day(value)}</span>
}

export function DayField({ label, value, onChange, field, hint, error }: DayFieldProps) {
  const say = useSay()
  const [isLeft, setLeft] = useState(true)
  const { draft, change } = useDraft({ value, onChange })
  const unfinished = draft !== undefined && isLeft ? say('dayUnfinished') : undefined
  const wrong = error ?? unfinished
  return (
    <DateField
      className="field"
      data-field={field}
      value={draft ?? dateOf(value) ?? null}
      onChange={change}
      onFocusChange={isIn => setLeft(!isIn)}
      isInvalid={wrong !== undefined}
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <div className="input day-box">
        <DateInput className="segments">
          {segment => <DateSegment segment={segment} className="segment" />}
        </DateInput>
        <Written value={draft === undefined ? value : undefined} />
      </div>
      {hint && <Text slot="description">{hint}</Text>}
      <FieldError>{wrong}</FieldError>
    </DateField>
  )
}
