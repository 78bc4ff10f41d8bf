/** A field for the value of a column: typed, picked or found, as its kind asks for. */
import { countries, currencyCodes } from 'gwanmun/pages'
import { useMemo } from 'react'
import type { ColumnKind } from '../column-kind.js'
import { useEither, useSay } from '../language.js'
import { useWordOf } from '../order-words.js'
import { DayField } from './day-field.js'
import { type Choice, Pick, PickByTyping, TextBox } from './inputs.js'

interface ValueFieldProps {
  readonly column: ColumnKind
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

export function useCountryChoices(): readonly Choice[] {
  const either = useEither()
  return useMemo(
    () => countries.map(one => ({ id: one.code, name: `${either(one)} (${one.code})` })),
    [either],
  )
}

const moneys = currencyCodes.map(code => ({ id: code, name: code }))
const figures: readonly string[] = ['quantity', 'amount', 'line']

export function ValueField({ column, ...field }: ValueFieldProps) {
  const say = useSay()
  const wordOf = useWordOf()
  const places = useCountryChoices()
  const { name, kind, choices } = column
  if (choices.length > 0) {
    const words = choices.map(id => ({ id, name: wordOf(name, id) }))
    return <Pick {...field} choices={[{ id: '', name: say('notGiven') }, ...words]} />
  }
  if (kind === 'country') return <PickByTyping {...field} choices={places} mayBeBlank />
  if (kind === 'currency') return <PickByTyping {...field} choices={moneys} mayBeBlank />
  if (kind === 'day') {
    const { value, onChange, ...day } = field
    return <DayField {...day} value={value || undefined} onChange={one => onChange(one ?? '')} />
  }
  return <TextBox {...field} isFigure={figures.includes(kind)} />
}
