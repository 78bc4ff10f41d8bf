/** An answer at a glance: state, track, relief, and what is collected. */
import type { Answer } from 'gwanmun/pages'
import { useFigures } from '../figures.js'
import { collectedOf } from '../kept-parcel.js'
import { useSay } from '../language.js'
import { Relief, State, Track } from './words.js'

export function AnswerHead({ answers }: { readonly answers: readonly Answer[] }) {
  const say = useSay()
  const { won } = useFigures()
  const [first] = answers
  const collected = collectedOf(answers)
  if (!first) return null
  return (
    <div className="verdict">
      <p>
        <State word={first.state} />{' '}
        {first.state !== 'refused' && (
          <>
            <Track word={first.track} /> <Relief word={first.relief} />
          </>
        )}
      </p>
      <p className="soft">{say('collected')}</p>
      <strong className="big">{collected === undefined ? say('notKnown') : won(collected)}</strong>
    </div>
  )
}
