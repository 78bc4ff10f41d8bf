/** What was given of a line, as people read it: labels with their values, and no empty ones. */
import { countries, fields, type InputLine } from 'gwanmun/pages'
import type { ReactNode } from 'react'
import { amountIn } from '../amounts.js'
import { useFigures } from '../figures.js'
import { useEither, useLanguage, useSay } from '../language.js'
import { type Key, texts } from '../texts.js'

interface Fact {
  readonly name: string
  readonly label: string
  readonly value: ReactNode
}

interface FactsProps {
  readonly title: string
  readonly facts: readonly Fact[]
}

export function Facts({ title, facts }: FactsProps) {
  if (facts.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <dl className="facts cells">
        {facts.map(({ name, label, value }) => (
          <div key={name} className="fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export const isNumber = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value)
const byName = new Map<string, (typeof fields)[number]>(fields.map(field => [field.name, field]))
const namesOfCountries = new Map(countries.map(one => [one.code as string, one]))

/** A cell of the file as people read it: days, countries, choices and figures with their units. */
function useGiven(): (name: string, value: string) => string {
  const say = useSay()
  const { language } = useLanguage()
  const { day, exact } = useFigures()
  return (name, value) => {
    const field = byName.get(name)
    if (!field) return value
    const unit = field.unit === 'currency' ? '' : field.unit
    const country = namesOfCountries.get(value.toUpperCase())
    if (field.kind === 'country') return country ? `${country[language]} ${country.code}` : value
    if (field.kind === 'day') return day(value)
    if (field.kind === 'choice') return choiceWord(value, say)
    if ((field.kind === 'amount' || field.kind === 'quantity') && isNumber(value))
      return amountIn(exact(value), unit, language).trim()
    return value
  }
}

function choiceWord(value: string, say: (key: Key) => string): string {
  const key = value === 'yes' || value === 'no' ? value : `choice_${value}`
  return key in texts ? say(key as Key) : value
}

export function useGivenFacts(input: InputLine): readonly Fact[] {
  const either = useEither()
  const shown = useGiven()
  const told = Object.entries(input).filter(([, value]) => String(value ?? '') !== '')
  return told.map(([name, value]) => {
    const field = byName.get(name)
    return { name, label: field ? either(field) : name, value: shown(name, String(value)) }
  })
}
