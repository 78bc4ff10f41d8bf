/** A parcel with another price, day or proof of origin, judged in the page. */
import { parseDate } from '@internationalized/date'
import type { InputLine } from 'gwanmun/pages'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import {
  Button,
  Label,
  Radio,
  RadioGroup,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components'
import { useFigures } from '../figures.js'
import type { Heart } from '../heart.js'
import { collectedOf } from '../kept-parcel.js'
import { useSay } from '../language.js'
import { AnswerHead } from './answer-head.js'
import { ChangedAnswer } from './changed-answer.js'
import { useChoices } from './choices.js'
import { DayField } from './day-field.js'
import { ExplanationView } from './explanation.js'
import { Panel } from './page.js'

interface Changed {
  /** Percent of the prices as given. */
  readonly price: number
  readonly day: string | undefined
  readonly proof: string
}

const same: Changed = { price: 100, day: undefined, proof: '' }
const places = 4
/** Days that a day may be moved by: as far as the law of a year before and after. */
const mostDays = 730

function changedLine(line: InputLine, { price, day, proof }: Changed): InputLine {
  const unit = (Number(line.unit_price ?? 0) * price) / 100
  return {
    ...line,
    ...(price === 100 ? {} : { unit_price: unit.toFixed(places) }),
    ...(day === undefined ? {} : { declared_on: day }),
    ...(proof === '' ? {} : { origin_proof: proof }),
  }
}

interface MoverProps {
  readonly label: string
  readonly value: number
  readonly from: number
  readonly to: number
  readonly shown: string
  readonly onChange: (value: number) => void
}

function Mover({ label, value, from, to, shown, onChange }: MoverProps) {
  return (
    <Slider
      className="slider"
      minValue={from}
      maxValue={to}
      value={value}
      onChange={moved => onChange(moved as number)}
    >
      <Label>{label}</Label>
      <SliderOutput className="soft">{shown}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  )
}

interface MovesProps {
  readonly own: readonly InputLine[]
  readonly changed: Changed
  readonly change: (next: Partial<Changed>) => void
}

function PriceMover({ own, changed, change }: MovesProps) {
  const say = useSay()
  const { money, share } = useFigures()
  const price = own.reduce(
    (sum, line) => sum + (Number(line.unit_price) * Number(line.quantity) * changed.price) / 100,
    0,
  )
  return (
    <Mover
      label={say('priceShare')}
      {...{ value: changed.price, from: 10, to: 200 }}
      shown={`${share(changed.price / 100)} · ${money(price.toFixed(2), String(own[0]?.currency ?? ''))}`}
      onChange={moved => change({ price: moved })}
    />
  )
}

/** A day told by how far it is from the one that was given; undefined where that is none. */
function DayMover({ own, changed, change }: MovesProps): ReactNode {
  const say = useSay()
  const { day: shown } = useFigures()
  const given = String(own[0]?.declared_on ?? '')
  const first = useMemo(() => {
    try {
      return parseDate(given)
    } catch {
      return undefined
    }
  }, [given])
  const day = changed.day ?? given
  if (!first)
    return <DayField label={say('declaredOn')} value={day} onChange={one => change({ day: one })} />
  const moved = day === given ? 0 : parseDate(day).compare(first)
  const move = (days: number): void =>
    change({ day: days === 0 ? undefined : first.add({ days }).toString() })
  return (
    <>
      <Mover
        label={say('declaredOn')}
        {...{ value: moved, from: -mostDays, to: mostDays }}
        shown={
          moved === 0 ? shown(day) : `${shown(day)} (${say('daysMoved', { days: signed(moved) })})`
        }
        onChange={move}
      />
      <DayField
        label={say('declaredOnTyped')}
        value={day}
        onChange={one => change({ day: one === given ? undefined : one })}
      />
    </>
  )
}

const signed = (days: number): string => (days > 0 ? `+${days}` : `−${-days}`)

function ProofChoice({ own, changed, change }: MovesProps) {
  const say = useSay()
  return (
    <RadioGroup
      className="field"
      value={changed.proof || String(own[0]?.origin_proof ?? '')}
      onChange={proof => change({ proof })}
    >
      <Label>{say('originProof')}</Label>
      <div className="radios">
        {useChoices('origin_proof').map(({ id, name }) => (
          <Radio key={id} value={id} className="radio">
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

interface TryProps {
  readonly heart: Heart
  readonly parcel: string
  readonly own: readonly InputLine[]
  readonly others: readonly InputLine[]
}

/** The parcel judged again in the page as it is changed, with all that it is combined with. */
export function Try({ heart, parcel, own, others }: TryProps) {
  const say = useSay()
  const { won } = useFigures()
  const [changed, setChanged] = useState(same)
  const settled = useDeferredValue(changed)
  const batch = useMemo(
    () => heart.judge([...own.map(line => changedLine(line, settled)), ...others]),
    [heart, own, others, settled],
  )
  const asGiven = useMemo(() => heart.judge([...own, ...others]), [heart, own, others])
  const answers = batch.answers(own.keys())
  const explanation = useMemo(() => batch.explain(parcel), [batch, parcel])
  const before = useMemo(
    () => ({
      answers: asGiven.answers(own.keys()),
      reasons: asGiven.explain(parcel)?.reasons ?? [],
    }),
    [asGiven, own, parcel],
  )
  const after = { answers, reasons: explanation?.reasons ?? [] }
  const moves = {
    own,
    changed,
    change: (next: Partial<Changed>) => setChanged({ ...changed, ...next }),
  }
  return (
    <>
      <Panel title={say('tryIt')} width={5}>
        <div className="form">
          <PriceMover {...moves} />
          <DayMover {...moves} />
          <ProofChoice {...moves} />
          <Button className="button" isDisabled={changed === same} onPress={() => setChanged(same)}>
            {say('asGiven')}
          </Button>
        </div>
      </Panel>
      <Panel title={say('answerNow')} width={7}>
        <AnswerHead answers={answers} />
        <ChangedAnswer before={before} after={after} />
        <p className="soft">{say('tryNote')}</p>
        <p className="hidden" role="status">
          {say('collected')} {won(collectedOf(answers) ?? null)}
        </p>
      </Panel>
      {explanation && (
        <Panel>
          <ExplanationView explanation={explanation} />
        </Panel>
      )}
    </>
  )
}
