/** One parcel: what was answered and when, the law behind it, and what another price or day would change. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type Answer, answerFields, type InputLine } from 'gwanmun/pages'
import { Printer } from 'lucide-react'
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
import { type Heart, useHeart } from '../heart.js'
import { useEither, useSay } from '../language.js'
import { DayField } from '../parts/day-field.js'
import { ExplanationView } from '../parts/explanation.js'
import { Fold } from '../parts/fold.js'
import { Pick } from '../parts/inputs.js'
import { Head, Panel, Wide } from '../parts/page.js'
import { Answered } from '../parts/states.js'
import { Relief, State, Track } from '../parts/words.js'
import { ask } from '../server.js'
import type { Key } from '../texts.js'

const route = getRouteApi('/parcels/$parcel')

interface JudgedLine {
  readonly row: number
  readonly record: number
  readonly input: InputLine
  readonly answer: Answer
}

interface Judgement {
  readonly assessment: string
  readonly recorded_at: string
  readonly is_real: boolean
  readonly is_current: boolean
  readonly file: { readonly name: string; readonly by: string; readonly received_at: string }
  readonly lines: readonly JudgedLine[]
  readonly problems: readonly {
    readonly record: number
    readonly column: string
    readonly code: string
    readonly message: { readonly ko: string; readonly en: string }
  }[]
}

interface Kept {
  readonly parcel: string
  readonly judgements: readonly Judgement[]
}

function keptQuery(parcel: string) {
  return {
    queryKey: ['parcel', parcel],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      ask<Kept>(`/v1/parcels/${encodeURIComponent(parcel)}`, { signal }),
  }
}

function currentOf({ judgements }: Kept): Judgement {
  return judgements.find(one => one.is_current) ?? judgements[0]!
}

/**
 * The input of a judgement without what is personal. Who was known at the time stands for one person,
 * the same in all parcels that were combined, so that they are combined again.
 */
function linesOf({ lines }: Judgement): readonly InputLine[] {
  return lines.map(({ input, answer }) => {
    const isUnknown = answer.reasons.split('|').includes('combine_not_tested')
    return isUnknown ? input : { ...input, person: '1' }
  })
}

function companyOf({ lines }: Judgement): readonly string[] {
  return [...new Set(lines.flatMap(({ answer }) => answer.combined_with.split('|')))].filter(
    Boolean,
  )
}

/** Won of the parcel that is collected; undefined where a line of it is not known. */
function collectedOf(answers: readonly Answer[]): number | undefined {
  const cells = answers.map(answer => answer.collected_krw)
  return cells.includes('') ? undefined : cells.reduce((sum, cell) => sum + Number(cell), 0)
}

function AnswerHead({ answers }: { readonly answers: readonly Answer[] }) {
  const say = useSay()
  const { won } = useFigures()
  const [first] = answers
  const collected = collectedOf(answers)
  if (!first) return null
  return (
    <div className="verdict">
      <p>
        <State word={first.state} /> <Track word={first.track} /> <Relief word={first.relief} />
      </p>
      <p className="soft">{say('collected')}</p>
      <strong className="big">{collected === undefined ? say('notKnown') : won(collected)}</strong>
    </div>
  )
}

function Cells({ line }: { readonly line: JudgedLine }) {
  const either = useEither()
  return (
    <dl className="facts cells">
      {answerFields
        .filter(field => line.answer[field.name] !== '')
        .map(field => (
          <div key={field.name} className="fact">
            <dt>{either(field)}</dt>
            <dd className="mono">
              {line.answer[field.name].replaceAll('|', ' ')} {field.unit}
            </dd>
          </div>
        ))}
    </dl>
  )
}

function Company({ parcels }: { readonly parcels: readonly string[] }) {
  const say = useSay()
  if (parcels.length === 0) return null
  return (
    <Panel title={say('combinedWith')}>
      <ul className="views">
        {parcels.map(one => (
          <li key={one}>
            <Link to="/parcels/$parcel" params={{ parcel: one }} className="chip">
              {one}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function History({ kept }: { readonly kept: Kept }) {
  const say = useSay()
  const { instant, won } = useFigures()
  return (
    <Panel title={say('judgements')}>
      <Wide label={say('judgements')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('recordedAt')}</th>
              <th>{say('lawDay')}</th>
              <th>{say('file')}</th>
              <th>{say('track')}</th>
              <th className="figure">{say('collected')}</th>
            </tr>
          </thead>
          <tbody>
            {kept.judgements.map(one => {
              const answers = one.lines.map(line => line.answer)
              return (
                <tr key={one.assessment}>
                  <td>
                    {instant(one.recorded_at)}{' '}
                    {one.is_current && <span className="badge accent">{say('current')}</span>}
                    {!one.is_real && <span className="badge warn">{say('underReform')}</span>}
                  </td>
                  <td>{String(one.lines[0]?.input.declared_on ?? '')}</td>
                  <td>
                    {one.file.name} <span className="soft">{one.file.by}</span>
                  </td>
                  <td>
                    <Track word={answers[0]?.track ?? ''} />
                  </td>
                  <td className="figure">{won(collectedOf(answers) ?? null)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}

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

const proofs = ['none', 'receipt', 'declaration', 'certificate'] as const

/** The parcel judged again in the page as it is changed, with all that it is combined with. */
function Try({ heart, parcel, own, others }: TryProps) {
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
            choices={proofs.map(id => ({ id, name: say(`choice_${id}` as Key) }))}
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

function Current({ kept }: { readonly kept: Kept }) {
  const say = useSay()
  const either = useEither()
  const heart = useHeart()
  const current = currentOf(kept)
  const company = companyOf(current)
  const others = useQueries({ queries: company.map(keptQuery) })
  const own = useMemo(() => linesOf(current), [current])
  const areThere = others.every(one => one.data !== undefined)
  const around = areThere ? others.flatMap(one => linesOf(currentOf(one.data!))) : []
  return (
    <div className="grid">
      <Panel title={say('answerKept')}>
        <AnswerHead answers={current.lines.map(line => line.answer)} />
        {current.problems.map(problem => (
          <p key={`${problem.record}${problem.code}`} className="badge bad wrap">
            {problem.column && <span className="mono">{problem.column}: </span>}
            {either(problem.message)}
          </p>
        ))}
        {current.lines.map(line => (
          <Fold
            key={line.row}
            title={say('lineOf', {
              line: String(line.answer.line),
              goods: String(line.input.goods ?? line.input.hs ?? ''),
            })}
          >
            <Cells line={line} />
          </Fold>
        ))}
      </Panel>
      <Company parcels={company} />
      {areThere && (
        <Answered asked={heart}>
          {data => <Try heart={data} parcel={kept.parcel} own={own} others={around} />}
        </Answered>
      )}
      <History kept={kept} />
    </div>
  )
}

export function Parcel() {
  const say = useSay()
  const { parcel } = route.useParams()
  const kept = useQuery(keptQuery(parcel))
  return (
    <>
      <Head title={parcel}>
        <Button className="button" onPress={() => window.print()}>
          <Printer size={15} aria-hidden />
          {say('print')}
        </Button>
      </Head>
      <Answered asked={kept}>{data => <Current key={parcel} kept={data} />}</Answered>
    </>
  )
}
