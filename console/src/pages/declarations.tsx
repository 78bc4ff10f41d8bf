/** Export declarations: their states, what happened to one of them, and what is due until when. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { standingTexts } from 'gwanmun/pages'
import {
  type Deadline,
  type Declared,
  useDeadlines,
  useDeclaration,
  useDeclarations,
} from '../declarations.js'
import { useFigures } from '../figures.js'
import { useEither, useLanguage, useSay } from '../language.js'
import { Head, Panel, Wide } from '../parts/page.js'
import { Answered, Empty } from '../parts/states.js'
import { addressOf } from '../server.js'

const route = getRouteApi('/declarations')

const over = ['rejected', 'withdrawn', 'cancelled']
const ended = ['loaded', 'fulfilled']

function toneOf(state: string): string {
  if (over.includes(state)) return 'bad'
  return ended.includes(state) ? 'good' : 'warn'
}

function DeadlineItem({ deadline }: { readonly deadline: Deadline }) {
  const say = useSay()
  const either = useEither()
  const { day, count } = useFigures()
  const { number, due, days_left: left, what, cost, basis } = deadline
  const isLate = left < 0
  return (
    <li>
      <p>
        <strong>{day(due)}</strong> {either(what)}{' '}
        <span className={`badge ${isLate ? 'bad' : 'warn'}`}>
          {say(isLate ? 'daysLate' : 'daysLeft', { days: count(Math.abs(left)) })}
        </span>
      </p>
      <p className="soft">
        {number}: {either(cost)}
      </p>
      {basis.map(one => (
        <p className="soft" key={one.key}>
          {either(one.instrument)} {either(one.article)} · {say('since', { day: day(one.from) })} ·{' '}
          {either(standingTexts[one.standing])}
        </p>
      ))}
    </li>
  )
}

function Deadlines() {
  const say = useSay()
  const { language } = useLanguage()
  const asked = useDeadlines()
  const calendar = (
    <a className="button" href={addressOf('/v1/deadlines.ics', { language })}>
      {say('calendarFile')}
    </a>
  )
  return (
    <Panel title={say('deadlines')} aside={calendar} width={5}>
      <Answered asked={asked}>
        {({ deadlines }) =>
          deadlines.length === 0 ? (
            <Empty title={say('deadlinesNone')} />
          ) : (
            <ol className="asked">
              {deadlines.map(one => (
                <DeadlineItem key={`${one.number} ${one.kind}`} deadline={one} />
              ))}
            </ol>
          )
        }
      </Answered>
    </Panel>
  )
}

function Timeline({ number }: { readonly number: string }) {
  const say = useSay()
  const either = useEither()
  const { day } = useFigures()
  return (
    <>
      <h3>
        {say('timeline')} · {number}
      </h3>
      <Answered asked={useDeclaration(number)}>
        {({ events }) => (
          <ol className="timeline">
            {events.map(({ event, on, title, value }) => (
              <li key={`${on} ${event}`}>
                <span className="when">{day(on)}</span>
                <strong>
                  {either(title)} {value}
                </strong>
              </li>
            ))}
          </ol>
        )}
      </Answered>
    </>
  )
}

function Rows({ items }: { readonly items: readonly Declared[] }) {
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  return (
    <Wide label={say('declarations')}>
      <table className="table">
        <thead>
          <tr>
            <th>{say('declarationNo')}</th>
            <th>{say('standing')}</th>
            <th>{say('declarationWay')}</th>
            <th>{say('declarationOrders')}</th>
            <th className="figure">{say('declarationFob')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(one => (
            <tr key={one.number}>
              <td>
                <Link to="/declarations" search={{ number: one.number }}>
                  {one.number}
                </Link>
              </td>
              <td>
                <span className={`badge ${toneOf(one.state)}`}>{either(one.state_title)}</span>
              </td>
              <td>{either(one.way_title)}</td>
              <td>{one.orders.join(', ')}</td>
              <td className="figure">{count(one.declared_fob_krw)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

export function Declarations() {
  const say = useSay()
  const { number } = route.useSearch()
  return (
    <>
      <Head title={say('declarations')} lead={say('declarationsLead')} />
      <div className="grid">
        <Panel title={say('declarations')} width={7}>
          <Answered asked={useDeclarations()}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty title={say('declarationsNone')}>
                  <p>{say('declarationsNoneHint')}</p>
                </Empty>
              ) : (
                <>
                  <Rows items={items} />
                  {number ? (
                    <Timeline number={number} />
                  ) : (
                    <p className="soft">{say('chooseDeclaration')}</p>
                  )}
                </>
              )
            }
          </Answered>
        </Panel>
        <Deadlines />
      </div>
    </>
  )
}
