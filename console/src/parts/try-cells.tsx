/** Exact figures of a parcel that is tried: price and quantity of each line, freight and insurance. */
import { type FieldName, fields, type InputLine } from 'gwanmun/pages'
import { useState } from 'react'
import { useEither } from '../language.js'
import { linesTried, withCells } from '../tried.js'
import { useTrySay } from '../try-say.js'
import { TextBox } from './inputs.js'
import type { Moves } from './try-moves.js'

export function useFieldName(): (name: string) => string {
  const either = useEither()
  return name => {
    const field = fields.find(one => one.name === name)
    return field ? either(field) : name
  }
}

/** As it is read: a whole number, or up to so many decimals. */
const forms = {
  amount: { form: /^\d{1,12}(\.\d{1,4})?$/, places: 4 },
  quantity: { form: /^\d{1,12}(\.\d{1,3})?$/, places: 3 },
} as const

interface FigureProps {
  readonly label: string
  readonly value: string
  readonly kind: keyof typeof forms
  readonly mayBeBlank?: boolean
  readonly onChange: (value: string) => void
}

/** A figure that is told once it is one: what is half typed changes nothing. */
function Figure({ label, value, kind, mayBeBlank = false, onChange }: FigureProps) {
  const say = useTrySay()
  const [draft, setDraft] = useState<string>()
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    if (draft !== undefined && Number(draft.replaceAll(',', '')) !== Number(value))
      setDraft(undefined)
  }
  const { form, places } = forms[kind]
  const isTold = (text: string): boolean =>
    text === '' ? mayBeBlank : form.test(text) && (kind === 'amount' || Number(text) > 0)
  const told = (draft ?? value).replaceAll(',', '').trim()
  return (
    <TextBox
      label={label}
      value={draft ?? value}
      onChange={text => {
        setDraft(text)
        const next = text.replaceAll(',', '').trim()
        if (isTold(next)) onChange(next)
      }}
      error={isTold(told) ? undefined : say('figureUnfinished', { places })}
      isFigure
    />
  )
}

const ofParcel = ['intl_freight', 'intl_insurance'] as const
/** Lines that are offered one by one; of more the slider moves them all. */
const mostLines = 5

export function ExactCells({ own, tried, change }: Moves) {
  const nameOf = useFieldName()
  const say = useTrySay()
  const now = linesTried(own, tried)
  const cell = (line: InputLine | undefined, name: FieldName): string => String(line?.[name] ?? '')
  const currency = cell(own[0], 'currency')
  return (
    <>
      {own.slice(0, mostLines).map((line, at) => {
        const behind = own.length === 1 ? '' : ` · ${say('lines', { lines: String(at + 1) })}`
        return (
          <div className="pair" key={at}>
            <Figure
              label={`${nameOf('unit_price')} (${cell(line, 'currency')})${behind}`}
              value={cell(now[at], 'unit_price')}
              kind="amount"
              onChange={unit_price => change(withCells(own, tried, { cells: { unit_price }, at }))}
            />
            <Figure
              label={`${nameOf('quantity')}${behind}`}
              value={cell(now[at], 'quantity')}
              kind="quantity"
              onChange={quantity => change(withCells(own, tried, { cells: { quantity }, at }))}
            />
          </div>
        )
      })}
      <div className="pair">
        {ofParcel.map(name => (
          <Figure
            key={name}
            label={`${nameOf(name)} (${currency})`}
            value={cell(now[0], name)}
            kind="amount"
            mayBeBlank
            onChange={value => change(withCells(own, tried, { cells: { [name]: value } }))}
          />
        ))}
      </div>
    </>
  )
}

/** Cells that the fields above do not show. */
const shown: readonly string[] = [
  ...['unit_price', 'quantity', 'declared_on', 'arrived_on', 'origin_proof'],
  ...['intl_freight', 'intl_insurance'],
]

/** What is changed besides, so that nothing is changed unseen. */
export function OtherCells({ own, tried }: Moves) {
  const nameOf = useFieldName()
  const say = useTrySay()
  const all = tried.flatMap((cells, at) =>
    Object.entries(cells)
      .filter(([name]) => !shown.includes(name))
      .map(([name, value]) => ({ at, name, value })),
  )
  if (all.length === 0) return null
  return (
    <ul className="dots soft">
      {all.map(({ at, name, value }) => (
        <li key={`${at}${name}`}>
          {own.length > 1 && `${say('lines', { lines: String(at + 1) })} `}
          {nameOf(name)}: {value}
        </li>
      ))}
    </ul>
  )
}
