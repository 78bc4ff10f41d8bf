/** The answer in one line, in sight while something is typed or moved on a narrow page. */
import type { Answer } from 'gwanmun/pages'
import { useFigures } from '../figures.js'
import { collectedOf } from '../kept-parcel.js'
import { useSay } from '../language.js'
import { Relief, State, Track } from './words.js'

export function Glance({ answers }: { readonly answers: readonly Answer[] }) {
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
