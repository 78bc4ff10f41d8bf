/** What changed in the law between two days. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { day as dayOf, kr, type LawChange, type LawSide, lawDiff, valueText } from 'gwanmun/pages'
import { useMemo } from 'react'
import { useFigures } from '../figures.js'
import { useEither, useLanguage, useSay } from '../language.js'
import { todayInSeoul } from '../today.js'
import { Cite } from './cite.js'
import { DayField } from './day-field.js'
import { Panel, Wide } from './page.js'

const route = getRouteApi('/law')

function Side({ side }: { readonly side: LawSide | undefined }) {
  const say = useSay()
  const { day } = useFigures()
  const { language } = useLanguage()
  if (!side) return <span className="badge open">{say('notKnown')}</span>
  return (
    <>
      <strong>{valueText(side, language)}</strong>
      <p className="soft">
        {say('since', { day: day(side.from) })} · <Cite version={side} />
      </p>
    </>
  )
}

function Change({ change }: { readonly change: LawChange }) {
  const either = useEither()
  const say = useSay()
  return (
    <tr>
      <td className="step-cell">
        <Link from="/law" search={old => ({ ...old, view: undefined, key: change.key })}>
          {either(change)}
        </Link>
        {!change.isNewValue && <p className="soft">{say('sameValue')}</p>}
      </td>
      <td>
        <Side side={change.before} />
      </td>
      <td>
        <Side side={change.after} />
      </td>
    </tr>
  )
}

const firstDay = '2015-11-30'

export function Between() {
  const say = useSay()
  const { day } = useFigures()
  const { a = firstDay, b = todayInSeoul() } = route.useSearch()
  const navigate = route.useNavigate()
  const changes = useMemo(() => lawDiff(dayOf(a), dayOf(b), kr), [a, b])
  return (
    <div className="grid">
      <Panel>
        <div className="row">
          <DayField
            label={say('firstDay')}
            value={a}
            onChange={next => navigate({ search: old => ({ ...old, a: next }), replace: true })}
          />
          <DayField
            label={say('secondDay')}
            value={b}
            onChange={next => navigate({ search: old => ({ ...old, b: next }), replace: true })}
          />
        </div>
        <p className="soft" role="status">
          {say('changed', { count: changes.length })}
        </p>
        <Wide label={say('lawBetween')}>
          <table className="table sides">
            <thead>
              <tr>
                <th>{say('provision')}</th>
                <th>{day(a)}</th>
                <th>{day(b)}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(change => (
                <Change key={change.key} change={change} />
              ))}
            </tbody>
          </table>
        </Wide>
      </Panel>
    </div>
  )
}
