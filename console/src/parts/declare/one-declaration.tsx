/** One declaration: what happened to it, what is due, what is noted next, and what changes it. */
import { useDeclaration } from '../../declarations.js'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'
import type { Key } from '../../texts.js'
import { Fold } from '../fold.js'
import { Panel } from '../page.js'
import { Answered } from '../states.js'
import { Amend } from './amend.js'
import { DeadlineList } from './deadlines.js'
import { NoteEvent, useEventName } from './note-event.js'
import { toneOf } from './state-tone.js'

interface Happened {
  readonly event: string
  readonly on: string
  readonly value: string
}

function Timeline({ events }: { readonly events: readonly Happened[] }) {
  const say = useSay()
  const nameOf = useEventName()
  const { day } = useFigures()
  /** The channel of a selection, the day of an extension. */
  const shown = ({ event, value }: Happened): string =>
    event === 'select' ? say(`channel_${value}` as Key) : value === '' ? '' : day(value)
  if (events.length === 0) return <p className="soft">{say('timelineNone')}</p>
  return (
    <ol className="timeline">
      {events.map((one, at) => (
        <li key={`${at}${one.on}${one.event}`}>
          <span className="when">{day(one.on)}</span>
          <strong>{nameOf(one.event)}</strong> {shown(one)}
        </li>
      ))}
    </ol>
  )
}

export function OneDeclaration({ number }: { readonly number: string }) {
  const say = useSay()
  const either = useEither()
  const { won } = useFigures()
  return (
    <Answered asked={useDeclaration(number)}>
      {one => (
        <>
          <Panel
            title={number}
            aside={<span className={`badge ${toneOf(one.state)}`}>{either(one.state_title)}</span>}
            width={7}
          >
            <dl className="facts">
              <dt>{say('declarationName')}</dt>
              <dd className="mono">{one.name}</dd>
              <dt>{say('declarationOrders')}</dt>
              <dd className="mono">{one.orders.join(', ')}</dd>
              <dt>{say('declarationWay')}</dt>
              <dd>{either(one.way_title)}</dd>
              <dt>{say('fob')}</dt>
              <dd>{won(one.declared_fob_krw)}</dd>
            </dl>
            <h3>{say('timeline')}</h3>
            <Timeline events={one.events} />
            <NoteEvent key={one.state + one.events.length} declared={one} />
          </Panel>
          <Panel title={say('deadlines')} width={5}>
            {one.deadlines.length === 0 ? (
              <p className="soft">{say('deadlinesNoneHint')}</p>
            ) : (
              <DeadlineList deadlines={one.deadlines} isMixed={false} />
            )}
          </Panel>
          <Panel>
            <Fold title={say('amendTitle')}>
              <Amend key={one.accepted_on} declared={one} />
            </Fold>
          </Panel>
        </>
      )}
    </Answered>
  )
}
