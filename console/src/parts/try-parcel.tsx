/** A parcel with another price, day or proof of origin, judged in the page. */
import type { InputLine } from 'gwanmun/pages'
import { useDeferredValue, useMemo, useState } from 'react'
import {
  Button,
  Label,
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
import { useChoices } from './choices.js'
import { DayField } from './day-field.js'
import { ExplanationView } from './explanation.js'
import { Pick } from './inputs.js'
import { Panel } from './page.js'

interface Changed {
  /** Percent of the prices as given. */
  readonly price: number
  readonly day: string | undefined
  readonly proof: string
}

const same: Changed = { price: 100, day: undefined, proof: '' }
const places = 4

function changedLine(line: InputLine, { price, day, proof }: Changed): InputLine {
  const unit = (Number(line.unit_price ?? 0) * price) / 100
  return {
    ...line,
    ...(price === 100 ? {} : { unit_price: unit.toFixed(places) }),
    ...(day === undefined ? {} : { declared_on: day }),
    ...(proof === '' ? {} : { origin_proof: proof }),
  }
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
  const answers = batch.answers(own.keys())
  const explanation = batch.explain(parcel)
  const price = own.reduce(
    (sum, line) => sum + (Number(line.unit_price) * Number(line.quantity) * changed.price) / 100,
    0,
  )
  const currency = String(own[0]?.currency ?? '')
  return (
    <>
      <Panel title={say('tryIt')} width={4}>
        <div className="form">
          <Slider
            className="slider"
            minValue={10}
            maxValue={200}
            value={changed.price}
            onChange={value => setChanged(old => ({ ...old, price: value as number }))}
          >
            <Label>{say('priceShare')}</Label>
            <SliderOutput className="soft">{`${changed.price} % · ${price.toFixed(2)} ${currency}`}</SliderOutput>
            <SliderTrack className="slider-track">
              <SliderThumb className="slider-thumb" />
            </SliderTrack>
          </Slider>
          <DayField
            label={say('declaredOn')}
            value={changed.day ?? String(own[0]?.declared_on ?? '')}
            onChange={day => setChanged(old => ({ ...old, day }))}
          />
          <Pick
            label={say('originProof')}
            value={changed.proof || String(own[0]?.origin_proof ?? '')}
            choices={useChoices('origin_proof')}
            onChange={proof => setChanged(old => ({ ...old, proof }))}
          />
          <Button className="button" onPress={() => setChanged(same)}>
            {say('asGiven')}
          </Button>
        </div>
      </Panel>
      <Panel title={say('answerNow')} width={8}>
        <AnswerHead answers={answers} />
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
