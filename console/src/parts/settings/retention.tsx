/** What is kept how long, what erasing does, and what was erased. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFigures } from '../../figures.js'
import { useSay } from '../../language.js'
import { ask } from '../../server.js'
import type { Key } from '../../texts.js'
import { Panel, Wide } from '../page.js'
import { Answered, Empty } from '../states.js'
import { useMay } from './may.js'
import { Terms } from './terms.js'

export interface Counts {
  readonly files: number
  readonly persons: number
}

export interface Retained {
  readonly files_days: number | null
  readonly persons_days: number | null
  readonly set_at: string | null
  readonly set_by: string | null
  readonly kept: Counts & { readonly judgements: number }
  readonly overdue: Counts
  readonly rounds: readonly (Counts & { readonly ended_at: string })[]
}

interface Kind {
  readonly name: Key
  readonly note: Key
  readonly kept: string
  readonly term: string
}

function useKinds({ kept, files_days, persons_days }: Retained): readonly Kind[] {
  const say = useSay()
  const { count } = useFigures()
  const term = (days: number | null): string =>
    days === null ? say('forever') : say('daysTerm', { days: count(days) })
  return [
    {
      ...({ name: 'keptFiles', note: 'keptFilesNote' } as const),
      ...{ kept: say('countFiles', { count: count(kept.files) }), term: term(files_days) },
    },
    {
      ...({ name: 'keptPersons', note: 'keptPersonsNote' } as const),
      ...{ kept: say('countPersons', { count: count(kept.persons) }), term: term(persons_days) },
    },
    {
      ...({ name: 'keptJudgements', note: 'keptJudgementsNote' } as const),
      ...{ kept: say('countJudgements', { count: count(kept.judgements) }), term: say('always') },
    },
    { name: 'keptAudit', note: 'keptAuditNote', kept: '', term: say('twoYears') },
    { name: 'keptSessions', note: 'keptSessionsNote', kept: '', term: '' },
  ]
}

function What({ retained }: { readonly retained: Retained }) {
  const say = useSay()
  const { instant, count } = useFigures()
  const kinds = useKinds(retained)
  const { set_at, set_by, overdue } = retained
  return (
    <Panel title={say('retention')} width={8}>
      <p className="soft">{say('retentionLead')}</p>
      <Wide label={say('retention')}>
        <table className="table told">
          <thead>
            <tr>
              <th>{say('what')}</th>
              <th className="figure">{say('keptNow')}</th>
              <th className="figure">{say('term')}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(kind => (
              <tr key={kind.name}>
                <td>
                  <strong>{say(kind.name)}</strong>
                  <p className="soft">{say(kind.note)}</p>
                </td>
                <td className="figure">{kind.kept}</td>
                <td className="figure">{kind.term}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="soft">
        {set_at === null || set_by === null
          ? say('setNever')
          : say('setBy', { who: set_by, when: instant(set_at) })}
        {overdue.files + overdue.persons > 0 &&
          ` · ${say('overdueNow', { files: count(overdue.files), persons: count(overdue.persons) })}`}
      </p>
      <p className="soft">
        {say('eraseOne')}{' '}
        <Link to="/settings" search={{ view: 'erase' }}>
          {say('eraseToPage')}
        </Link>
      </p>
    </Panel>
  )
}

function Rounds({ rounds }: Pick<Retained, 'rounds'>) {
  const say = useSay()
  const { instant, count } = useFigures()
  return (
    <Panel title={say('roundsDone')}>
      {rounds.length === 0 ? (
        <Empty title={say('roundsNone')} />
      ) : (
        <ul className="folds">
          {rounds.map(one => (
            <li key={one.ended_at} className="pick plain">
              <span>{instant(one.ended_at)}</span>
              <span className="figure">
                {say('roundText', { files: count(one.files), persons: count(one.persons) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** While something is to be erased, it is looked at again. */
const pause = 2000

export function Retention() {
  const say = useSay()
  const isAdmin = useMay('admin')
  const retained = useQuery({
    queryKey: ['retention'],
    queryFn: ({ signal }) => ask<Retained>('/v1/retention', { signal }),
    refetchInterval: ({ state: { data } }) =>
      data && data.overdue.files + data.overdue.persons > 0 ? pause : false,
  })
  return (
    <Answered asked={retained}>
      {data => (
        <div className="grid">
          <What retained={data} />
          <Panel title={say('setTerms')} width={4}>
            {isAdmin ? <Terms retained={data} /> : <p className="soft">{say('forAdmins')}</p>}
          </Panel>
          <Rounds rounds={data.rounds} />
        </div>
      )}
    </Answered>
  )
}
