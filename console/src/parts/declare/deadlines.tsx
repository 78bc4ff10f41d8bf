/** What is due until when, and what missing it costs, with its article. */
import type { Deadline } from '../../declarations.js'
import { useDeadlines } from '../../declarations.js'
import { useFigures } from '../../figures.js'
import { useEither, useLanguage, useSay } from '../../language.js'
import { addressOf } from '../../server.js'
import { Panel } from '../page.js'
import { Answered, Empty } from '../states.js'
import { ExportArticles } from './export-articles.js'

/** Within so many days it is near. */
const near = 14

function Left({ deadline }: { readonly deadline: Deadline }) {
  const say = useSay()
  const { count } = useFigures()
  const { days_left: left, done } = deadline
  if (done) return <span className="badge good">{say('deadlineDone')}</span>
  const tone = left < 0 ? 'bad' : left <= near ? 'warn' : ''
  return (
    <span className={`badge ${tone}`}>
      {say(left < 0 ? 'daysLate' : 'daysLeft', { days: count(Math.abs(left)) })}
    </span>
  )
}

interface ListProps {
  readonly deadlines: readonly Deadline[]
  /** The number stands in each where they are of several declarations. */
  readonly isMixed: boolean
}

export function DeadlineList({ deadlines, isMixed }: ListProps) {
  const either = useEither()
  const { day } = useFigures()
  return (
    <ol className="deadlines">
      {deadlines.map(one => (
        <li key={`${one.number} ${one.kind}`}>
          <p>
            <strong>{day(one.due)}</strong> {either(one.what)} <Left deadline={one} />
          </p>
          <p className="soft">
            {isMixed && <span className="mono">{one.number} · </span>}
            {either(one.cost)}
          </p>
          <ExportArticles basis={one.basis} />
        </li>
      ))}
    </ol>
  )
}

export function Deadlines() {
  const say = useSay()
  const { language } = useLanguage()
  const calendar = (
    <a className="button" href={addressOf('/v1/deadlines.ics', { language })}>
      {say('calendarFile')}
    </a>
  )
  return (
    <Panel title={say('deadlines')} aside={calendar} width={5}>
      <Answered asked={useDeadlines()}>
        {({ deadlines }) =>
          deadlines.length === 0 ? (
            <Empty title={say('deadlinesNone')}>
              <p>{say('deadlinesNoneHint')}</p>
            </Empty>
          ) : (
            <DeadlineList deadlines={deadlines} isMixed />
          )
        }
      </Answered>
    </Panel>
  )
}
