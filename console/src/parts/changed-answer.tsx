/** What a change made of an answer: how much more or less, which rates moved, which reasons come and go. */
import type { Answer, ExplainedReason, Explanation } from 'gwanmun/pages'
import { useFigures } from '../figures.js'
import { collectedOf } from '../kept-parcel.js'
import { movedRates, type RateMove } from '../rate-moves.js'
import { useTrySay } from '../try-say.js'
import { usePlain } from '../use-plain.js'

export interface Said {
  readonly answers: readonly Answer[]
  readonly reasons: readonly ExplainedReason[]
  readonly rates: Explanation['data']['rates']
}

interface ChangedProps {
  /** As the parcel was given. */
  readonly before: Said
  readonly after: Said
}

function ReasonList({ title, reasons }: { title: string; reasons: readonly ExplainedReason[] }) {
  const plain = usePlain()
  if (reasons.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="dots">
        {reasons.map((reason, at) => (
          <li key={`${reason.code}${at}`}>{plain(reason.sentence)}</li>
        ))}
      </ul>
    </>
  )
}

/** Reasons of the one that the other does not give. */
function without(one: Said, other: Said): readonly ExplainedReason[] {
  const codes = new Set(other.reasons.map(({ code }) => code))
  return one.reasons.filter(({ code }) => !codes.has(code))
}

function Difference({ before, after }: ChangedProps) {
  const say = useTrySay()
  const { won } = useFigures()
  const [then, now] = [collectedOf(before.answers), collectedOf(after.answers)]
  if (then === undefined || now === undefined || then === now) return null
  const more = now - then
  const amount = `${more > 0 ? '+' : ''}${won(more)}`
  return <p className={`badge ${more > 0 ? 'bad' : 'good'}`}>{say('changedBy', { amount })}</p>
}

/** The day moved, and the week with it. */
function Rates({ moves }: { readonly moves: readonly RateMove[] }) {
  const say = useTrySay()
  const { rate } = useFigures()
  if (moves.length === 0) return null
  const shown = (values: readonly string[]): string =>
    values.map(one => rate(Number(one))).join(', ')
  return (
    <>
      <h3>{say('ratesMoved')}</h3>
      <ul className="dots">
        {moves.map(({ currency, before, after }) => (
          <li key={currency}>
            {say('rateMoved', { currency, before: shown(before), after: shown(after) })}
          </li>
        ))}
      </ul>
    </>
  )
}

export function ChangedAnswer({ before, after }: ChangedProps) {
  const say = useTrySay()
  const [come, gone] = [without(after, before), without(before, after)]
  const words = ({ answers }: Said): string =>
    JSON.stringify(answers.map(({ state, track, relief }) => [state, track, relief]))
  const isSame =
    come.length + gone.length === 0 &&
    collectedOf(before.answers) === collectedOf(after.answers) &&
    words(before) === words(after)
  const moves = movedRates(before.rates, after.rates)
  return (
    <div className="changed-answer">
      {isSame && <p className="soft">{say('changedNothing')}</p>}
      <Difference {...{ before, after }} />
      <Rates moves={moves} />
      <ReasonList title={say('reasonsNew')} reasons={come} />
      <ReasonList title={say('reasonsGone')} reasons={gone} />
    </div>
  )
}
