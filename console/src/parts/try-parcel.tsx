/** A parcel with another price, day or proof of origin, judged in the page. */
import {
  type Answer,
  type Batch,
  type DaySpan,
  type ExplainedReason,
  type Explanation,
  givenBy,
  type InputLine,
} from 'gwanmun/pages'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { isDay } from '../days.js'
import { useFigures } from '../figures.js'
import type { Given, ParcelLines } from '../given-parcel.js'
import type { Heart } from '../heart.js'
import { collectedOf, judgedDay } from '../kept-parcel.js'
import { isOfDay } from '../missing.js'
import { messageOf } from '../problem-message.js'
import { isUntried, linesTried, type Tried, untried, withApplied, withCells } from '../tried.js'
import { useTrySay } from '../try-say.js'
import { usePlain } from '../use-plain.js'
import { AnswerHead } from './answer-head.js'
import { LawDay } from './basis.js'
import { ChangedAnswer } from './changed-answer.js'
import { ExplanationView } from './explanation.js'
import { Glance } from './glance.js'
import { Offers } from './offers.js'
import { Panel } from './page.js'
import { RefusedDay } from './refused-day.js'
import { ExactCells, OtherCells } from './try-cells.js'
import { DayMover, type Moves, PriceMover, ProofChoice } from './try-moves.js'
import { DayOrder } from './try-order.js'
import { State } from './words.js'

interface TryProps extends ParcelLines {
  readonly heart: Heart
  readonly others: readonly InputLine[]
  readonly given: Given
}

/** Reasons that come of personal columns, which the store does not hold. */
const isOfPerson = ({ code }: ExplainedReason): boolean => code.startsWith('identity_')

/** Goods that are free of duty are judged on days outside of the tariff too. */
const needsDuty = ({ relief }: Answer): boolean => relief === 'none'

const answersOf = (batch: Batch, own: readonly InputLine[]) => batch.answers(own.keys())

/** The days that the goods may be moved to. */
function useSpans(heart: Heart, own: readonly InputLine[]): readonly DaySpan[] {
  return useMemo(() => heart.daysFor(own.map(line => String(line.currency ?? ''))), [heart, own])
}

interface NoAnswerProps extends Moves {
  readonly batch: Batch
  readonly spans: readonly DaySpan[]
}

/** Why nothing can be answered, and how to go on: no rate of exchange stands in for another. */
function NoAnswer({ own, tried, change, column, batch, spans }: NoAnswerProps) {
  const plain = usePlain()
  const day = givenBy(linesTried(own, tried), column)
  const toDay = (next: string): void => change(withCells(own, tried, { cells: { [column]: next } }))
  const ofDay = batch.problems.find(isOfDay)
  const others = batch.problems.filter(one => !isOfDay(one) && one.row <= own.length)
  return (
    <div className="notice open" role="alert">
      <p>
        <State word="refused" />
      </p>
      {ofDay && <RefusedDay problem={ofDay} {...{ day, spans, toDay }} />}
      {others.map(problem => (
        <p key={`${problem.row}${problem.code}${problem.column}`}>{plain(messageOf(problem))}</p>
      ))}
    </div>
  )
}

/** What is not asked anew, beside the answer and not in its place. */
function OfPerson({ reasons }: { readonly reasons: readonly ExplainedReason[] }) {
  const say = useTrySay()
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

/** The parcel judged again in the page as it is changed, with all that it is combined with. */
export function Try({ heart, given, ...parcelLines }: TryProps) {
  const { parcel, own, others, kept } = parcelLines
  const say = useTrySay()
  const { won } = useFigures()
  const [tried, setTried] = useState<Tried>(() => untried(own))
  const settled = useDeferredValue(tried)
  const spans = useSpans(heart, own)
  const isSame = isUntried(settled)
  const batch = useMemo(
    () => (isSame ? given.batch : heart.judge([...linesTried(own, settled), ...others])),
    [heart, own, others, settled, given, isSame],
  )
  const found = useMemo(
    () => (isSame ? given.explanation : batch.explain(parcel)),
    [batch, parcel, given, isSame],
  )
  const explanation = explainedWith(found, given.reasons, isSame)
  const answers = answersOf(batch, own)
  const { day: lawDay } = judgedDay(linesTried(own, settled), answers)
  const isRefused = answers.every(({ state }) => state === 'refused')
  const before = {
    answers: given.answers,
    reasons: given.reasons.filter(one => !isOfPerson(one)),
    rates: given.explanation?.data.rates ?? [],
  }
  const after = {
    answers,
    reasons: explanation?.reasons.filter(one => !isOfPerson(one)) ?? [],
    rates: found?.data.rates ?? [],
  }
  const told = isRefused ? before.answers : answers
  const place = useRef<HTMLSpanElement>(null)
  const moves: Moves = { own, tried, change: setTried, column: judgedDay(own, kept).column }
  const numbers = before.answers.map(answer => Number(answer.line))
  return (
    <>
      <Panel title={say('tryIt')} width={5} isOnScreen>
        <p className="soft try-note">{say('trySavesNothing')}</p>
        <Glance answers={answers} />
        <div className="form">
          <PriceMover {...moves} />
          <DayMover
            {...moves}
            spans={spans}
            tariff={told.some(needsDuty) ? heart.tariff : undefined}
          />
          <DayOrder {...moves} />
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
            {!(isSame && given.isAsKept) && <Offers options={explanation?.options ?? []} />}
            <ChangedAnswer before={before} after={after} />
          </>
        )}
        <OfPerson reasons={given.reasons.filter(isOfPerson)} />
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
