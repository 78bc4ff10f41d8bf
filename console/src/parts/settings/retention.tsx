/** What is kept how long, what erasing does, and what was erased. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFigures } from '../../figures.js'
import { ask } from '../../server.js'
import { Panel, Wide } from '../page.js'
import { Answered, Empty } from '../states.js'
import { useMay } from './may.js'
import { type OwnKey, useOwnSay } from './own-say.js'
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
  readonly erasures: { readonly count: number; readonly newest: readonly Erasure[] }
}

interface Erasure {
  readonly ended_at: string
  readonly judgements: number
  readonly files_reduced: number
  readonly files_gone: number
}

interface Kind {
  readonly name: OwnKey
  readonly note: OwnKey
  readonly kept: string
  readonly term: string
}

function useKinds({ kept, files_days, persons_days }: Retained): readonly Kind[] {
  const say = useOwnSay()
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
  const say = useOwnSay()
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

interface Done {
  readonly at: string
  readonly what: string
}

/** What went by its term and whom somebody erased, in one list, the newest first. */
function useDone({ rounds, erasures }: Retained): readonly Done[] {
  const say = useOwnSay()
  const { count } = useFigures()
  const byTerm = rounds.map(({ ended_at, files, persons }) => ({
    at: ended_at,
    what: say('roundText', { files: count(files), persons: count(persons) }),
  }))
  const byHand = erasures.newest.map(one => ({
    at: one.ended_at,
    what: say('erasureText', {
      ...{ judgements: count(one.judgements), reduced: count(one.files_reduced) },
      gone: count(one.files_gone),
    }),
  }))
  return [...byTerm, ...byHand].sort((a, b) => (a.at < b.at ? 1 : -1))
}

function Rounds({ retained }: { readonly retained: Retained }) {
  const say = useOwnSay()
  const { instant, count } = useFigures()
  const done = useDone(retained)
  const persons = retained.erasures.count
  return (
    <Panel
      title={say('roundsDone')}
      aside={persons > 0 && <strong>{say('erasuresCount', { count: count(persons) })}</strong>}
    >
      {done.length === 0 ? (
        <Empty title={say('roundsNone')} />
      ) : (
        <ul className="folds">
          {done.map(({ at, what }) => (
            <li key={`${at}${what}`} className="pick plain">
              <span>{instant(at)}</span>
              <span>{what}</span>
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
  const say = useOwnSay()
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
          <Rounds retained={data} />
        </div>
      )}
    </Answered>
  )
}
