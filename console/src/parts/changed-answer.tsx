/** What a change made of an answer: how much more or less, and which reasons come and go. */
import type { Answer, ExplainedReason } from 'gwanmun/pages'
import { useFigures } from '../figures.js'
import { collectedOf } from '../kept-parcel.js'
import { useEither, useSay } from '../language.js'

export interface Said {
  readonly answers: readonly Answer[]
  readonly reasons: readonly ExplainedReason[]
}

interface ChangedProps {
  /** As the parcel was given. */
  readonly before: Said
  readonly after: Said
}

function ReasonList({ title, reasons }: { title: string; reasons: readonly ExplainedReason[] }) {
  const either = useEither()
  if (reasons.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="dots">
        {reasons.map((reason, at) => (
          <li key={`${reason.code}${at}`}>{either(reason.sentence)}</li>
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
  const say = useSay()
  const { won } = useFigures()
  const [then, now] = [collectedOf(before.answers), collectedOf(after.answers)]
  if (then === undefined || now === undefined || then === now) return null
  const more = now - then
  const amount = `${more > 0 ? '+' : ''}${won(more)}`
  return <p className={`badge ${more > 0 ? 'bad' : 'good'}`}>{say('changedBy', { amount })}</p>
}

export function ChangedAnswer({ before, after }: ChangedProps) {
  const say = useSay()
  const [come, gone] = [without(after, before), without(before, after)]
  const words = ({ answers }: Said): string =>
    JSON.stringify(answers.map(({ state, track, relief }) => [state, track, relief]))
  const isSame =
    come.length + gone.length === 0 &&
    collectedOf(before.answers) === collectedOf(after.answers) &&
    words(before) === words(after)
  if (isSame) return <p className="soft">{say('changedNothing')}</p>
  return (
    <div className="changed-answer">
      <Difference {...{ before, after }} />
      <ReasonList title={say('reasonsNew')} reasons={come} />
      <ReasonList title={say('reasonsGone')} reasons={gone} />
    </div>
  )
}
