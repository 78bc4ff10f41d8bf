/** One line of a parcel in words: what was given, and what was answered. */
import {
  type Answer,
  answerFields,
  countries,
  fields,
  freightBasisTexts,
  rateKindTexts,
  reliefTexts,
  requirementTexts,
  standingTexts,
  stateTexts,
  type Text,
  trackTexts,
} from 'gwanmun/pages'
import type { ReactNode } from 'react'
import { amountIn, useFigures } from '../figures.js'
import { useReasons } from '../kept.js'
import type { JudgedLine } from '../kept-parcel.js'
import { useEither, useLanguage, useSay } from '../language.js'
import { type Key, texts } from '../texts.js'
import { filledOrBare } from '../told-reasons.js'
import { usePlain } from '../use-plain.js'
import { textOf } from './words.js'

interface Fact {
  readonly name: string
  readonly label: string
  readonly value: ReactNode
}

function Facts({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
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

const isNumber = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value)
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

function useGivenFacts(line: JudgedLine): readonly Fact[] {
  const either = useEither()
  const shown = useGiven()
  const told = Object.entries(line.input).filter(([, value]) => String(value ?? '') !== '')
  return told.map(([name, value]) => {
    const field = byName.get(name)
    return { name, label: field ? either(field) : name, value: shown(name, String(value)) }
  })
}

const words: Readonly<Partial<Record<keyof Answer, Readonly<Record<string, Text>>>>> = {
  ...{ state: stateTexts, track: trackTexts, relief: reliefTexts },
  ...{ freight_basis: freightBasisTexts, rate_kind: rateKindTexts, standing: standingTexts },
}

const severityKeys: Readonly<Record<string, Key>> = {
  ...({ barred: 'severity_barred', must: 'severity_must' } as const),
  ...({ check: 'severity_check', waived: 'severity_waived' } as const),
}

function Requirements({ cell }: { readonly cell: string }) {
  const say = useSay()
  const either = useEither()
  return (
    <ul className="plain">
      {cell.split('|').map(one => {
        const [severity = '', code = ''] = one.split(':')
        const known = (requirementTexts as Readonly<Record<string, { title: Text }>>)[code]
        const key = severityKeys[severity]
        return (
          <li key={one}>
            {known ? either(known.title) : code}
            {key && <span className="soft"> · {say(key)}</span>}
          </li>
        )
      })}
    </ul>
  )
}

function Reasons({ answer }: { readonly answer: Answer }) {
  const plain = usePlain()
  const reasons = useReasons().data
  return (
    <ul className="plain">
      {answer.reasons.split('|').map(code => {
        const reason = reasons?.get(code)
        return <li key={code}>{reason ? plain(filledOrBare(reason, { ...answer })) : code}</li>
      })}
    </ul>
  )
}

function useAnswered(answer: Answer): (name: keyof Answer, unit: string) => ReactNode {
  const either = useEither()
  const { language } = useLanguage()
  const { exact } = useFigures()
  return (name, unit) => {
    const value = answer[name]
    const own = words[name]
    if (own) return either(textOf(own, value))
    if (name === 'requirements') return <Requirements cell={value} />
    if (name === 'reasons') return <Reasons answer={answer} />
    if (unit !== '' && isNumber(value)) return amountIn(exact(value), unit, language)
    return value.replaceAll('|', ' ')
  }
}

export function LineCells({ line }: { readonly line: JudgedLine }) {
  const say = useSay()
  const either = useEither()
  const answered = useAnswered(line.answer)
  const given = useGivenFacts(line)
  const facts = answerFields
    .filter(({ name }) => line.answer[name] !== '')
    .map(field => ({
      name: field.name,
      label: either({ ko: field.ko, en: field.en.split(/[,:;]/)[0]! }),
      value: answered(field.name, field.unit),
    }))
  return (
    <>
      <Facts title={say('givenOfLine')} facts={given} />
      <Facts title={say('answerOfLine')} facts={facts} />
    </>
  )
}
