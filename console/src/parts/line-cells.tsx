/** One line of a parcel in words: what was given, and what was answered. */
import {
  type Answer,
  answerFields,
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
import { amountIn } from '../amounts.js'
import { useFigures } from '../figures.js'
import { useReasons } from '../kept.js'
import type { JudgedLine } from '../kept-parcel.js'
import { useEither, useLanguage, useSay } from '../language.js'
import type { Key } from '../texts.js'
import { filledOrBare } from '../told-reasons.js'
import { usePlain } from '../use-plain.js'
import { Facts, isNumber, useGivenFacts } from './given-facts.js'
import { textOf } from './words.js'

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
  const given = useGivenFacts(line.input)
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
