/** A parcel with another price, day or proof of origin, judged in the page. */
import {
  type Answer,
  type Batch,
  type Day,
  type DaySpan,
  type ExplainedReason,
  type Explanation,
  formatDay,
  type InputLine,
  nearestIn,
  parseDay,
} from 'gwanmun/pages'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { isDay } from '../days.js'
import { useFigures } from '../figures.js'
import type { Heart } from '../heart.js'
import { collectedOf, lawDayOf } from '../kept-parcel.js'
import { useSay } from '../language.js'
import { isRateMissing } from '../missing.js'
import { messageOf } from '../problem-message.js'
import { isUntried, linesTried, type Tried, untried, withApplied, withCells } from '../tried.js'
import { usePlain } from '../use-plain.js'
import { AnswerHead } from './answer-head.js'
import { LawDay } from './basis.js'
import { ChangedAnswer } from './changed-answer.js'
import { ExplanationView } from './explanation.js'
import { Panel } from './page.js'
import { RateWays } from './price-missing.js'
import { ExactCells, OtherCells } from './try-cells.js'
import { DayMover, type Moves, PriceMover, ProofChoice } from './try-moves.js'
import { Relief, State, Track } from './words.js'

interface TryProps {
  readonly heart: Heart
  readonly parcel: string
  readonly own: readonly InputLine[]
  readonly others: readonly InputLine[]
  /** What was answered when it was taken in, with all its columns. */
  readonly kept: readonly Answer[]
}

/** Reasons that come of personal columns, which the store does not hold. */
const isOfPerson = ({ code }: ExplainedReason): boolean => code.startsWith('identity_')

/** Goods that are free of duty are judged on days outside of the tariff too. */
const needsDuty = ({ relief }: Answer): boolean => relief === 'none'

const answersOf = (batch: Batch, own: readonly InputLine[]) => batch.answers(own.keys())

/** The days that the goods may be moved to; of mail another day decides. */
function useSpans(heart: Heart, own: readonly InputLine[]): readonly DaySpan[] | undefined {
  return useMemo(() => {
    if (own.some(line => line.channel === 'post')) return undefined
    return heart.daysWith(own.map(line => String(line.currency ?? '')))
  }, [heart, own])
}

interface NoAnswerProps extends Moves {
  readonly batch: Batch
  readonly spans: readonly DaySpan[] | undefined
}

/** Why nothing can be answered, and how to go on: no rate of exchange stands in for another. */
function NoAnswer({ own, tried, change, batch, spans }: NoAnswerProps) {
  const say = useSay()
  const plain = usePlain()
  const { day: shown } = useFigures()
  const day = String(linesTried(own, tried)[0]?.declared_on ?? '')
  const toDay = (declared_on: string): void =>
    change(withCells(own, tried, { cells: { declared_on } }))
  const number = parseDay(day)
  const near = number === undefined || !spans ? undefined : nearestIn(spans, number, 'earlier')
  const nearest = near === undefined ? undefined : formatDay(near as Day)
  const rate = batch.problems.find(isRateMissing)
  const others = batch.problems.filter(one => !isRateMissing(one) && one.row <= own.length)
  return (
    <div className="notice open" role="alert">
      <p>
        <State word="refused" />
      </p>
      {rate && (
        <>
          <p>{say('noRateOn', { day: shown(day), currency: rate.more?.['currency'] ?? '' })}</p>
          <div className="views">
            {nearest !== undefined && (
              <Button className="chip" onPress={() => toDay(nearest)}>
                {say('askOnNearDay', { day: shown(nearest) })}
              </Button>
            )}
            <RateWays toDay={toDay} />
          </div>
        </>
      )}
      {others.map(problem => (
        <p key={`${problem.row}${problem.code}${problem.column}`}>{plain(messageOf(problem))}</p>
      ))}
    </div>
  )
}

/** What is not asked anew, beside the answer and not in its place. */
function OfPerson({ reasons }: { readonly reasons: readonly ExplainedReason[] }) {
  const say = useSay()
  const plain = usePlain()
  if (reasons.length === 0) return <p className="soft">{say('tryNote')}</p>
  return (
    <div className="soft">
      <p>{say('tryNoteKept')}</p>
      <ul className="dots">
        {reasons.map((reason, at) => (
          <li key={`${reason.code}${at}`}>{plain(reason.sentence)}</li>
        ))}
      </ul>
    </div>
  )
}

/** The explanation with the reasons that hold: as kept where nothing is changed. */
function explainedWith(
  found: Explanation | undefined,
  kept: readonly ExplainedReason[],
  isSame: boolean,
): Explanation | undefined {
  if (!found) return undefined
  return { ...found, reasons: isSame ? kept : found.reasons.filter(one => !isOfPerson(one)) }
}

/** The answer in one line, in sight while something is moved on a narrow page. */
function Glance({ answers }: { readonly answers: readonly Answer[] }) {
  const say = useSay()
  const { won } = useFigures()
  const [first] = answers
  const collected = collectedOf(answers)
  if (!first) return null
  return (
    <p className="try-glance" aria-hidden>
      {first.state === 'refused' ? (
        <State word="refused" />
      ) : (
        <>
          <Track word={first.track} /> <Relief word={first.relief} />
        </>
      )}
      <strong>{collected === undefined ? say('notKnown') : won(collected)}</strong>
    </p>
  )
}

/** The parcel judged again in the page as it is changed, with all that it is combined with. */
export function Try({ heart, parcel, own, others, kept }: TryProps) {
  const say = useSay()
  const { won } = useFigures()
  const [tried, setTried] = useState<Tried>(() => untried(own))
  const settled = useDeferredValue(tried)
  const spans = useSpans(heart, own)
  const asGiven = useMemo(() => heart.judge([...own, ...others]), [heart, own, others])
  const keptSaid = useMemo(() => heart.kept(asGiven, parcel, kept), [heart, asGiven, parcel, kept])
  const isSame = isUntried(settled)
  const batch = useMemo(
    () => (isSame ? asGiven : heart.judge([...linesTried(own, settled), ...others])),
    [heart, own, others, settled, asGiven, isSame],
  )
  const found = useMemo(() => batch.explain(parcel), [batch, parcel])
  const givenRates = useMemo(() => asGiven.explain(parcel)?.data.rates ?? [], [asGiven, parcel])
  const explanation = explainedWith(found, keptSaid, isSame)
  const answers = answersOf(batch, own)
  const lawDay = lawDayOf(linesTried(own, settled)[0], answers[0])
  const isRefused = answers.every(({ state }) => state === 'refused')
  const before = {
    answers: answersOf(asGiven, own),
    reasons: keptSaid.filter(one => !isOfPerson(one)),
    rates: givenRates,
  }
  const after = {
    answers,
    reasons: explanation?.reasons.filter(one => !isOfPerson(one)) ?? [],
    rates: found?.data.rates ?? [],
  }
  const given = isRefused ? before.answers : answers
  const place = useRef<HTMLSpanElement>(null)
  const moves: Moves = { own, tried, change: setTried }
  const numbers = before.answers.map(answer => Number(answer.line))
  return (
    <>
      <Panel title={say('tryIt')} width={5} isOnScreen>
        <Glance answers={answers} />
        <div className="form">
          <PriceMover {...moves} />
          <DayMover
            {...moves}
            spans={spans}
            tariff={given.some(needsDuty) ? heart.tariff : undefined}
          />
          <ExactCells {...moves} />
          <ProofChoice {...moves} />
          <OtherCells {...moves} />
          <Button
            className="button"
            isDisabled={isUntried(tried)}
            onPress={() => setTried(untried(own))}
          >
            {say('asGiven')}
          </Button>
        </div>
      </Panel>
      <Panel title={say('answerNow')} width={7} isOnScreen={isSame}>
        <span ref={place} />
        {isRefused ? (
          <NoAnswer {...moves} batch={batch} spans={spans} />
        ) : (
          <>
            <AnswerHead answers={answers} />
            <ChangedAnswer before={before} after={after} />
          </>
        )}
        <OfPerson reasons={keptSaid.filter(isOfPerson)} />
        <p className="hidden" role="status">
          {say('collected')} {won(collectedOf(answers) ?? null)}
        </p>
      </Panel>
      {explanation && !isRefused && (
        <Panel title={isSame ? undefined : say('explainedChanged')}>
          <LawDay.Provider value={isDay(lawDay) ? lawDay : undefined}>
            <ExplanationView
              explanation={explanation}
              apply={applied => {
                setTried(withApplied(own, tried, { applied, numbers }))
                place.current?.scrollIntoView({ block: 'center' })
              }}
            />
          </LawDay.Provider>
        </Panel>
      )}
    </>
  )
}
