/** The work list: each line leads to the parcels that need a person. */
import { Link } from '@tanstack/react-router'
import { useFigures } from '../figures.js'
import { bareSentence, type Overview, type Span, useReasons } from '../kept.js'
import { useEither, useSay } from '../language.js'
import type { Key } from '../texts.js'
import { type WorkGroup, work } from '../work.js'
import { Panel } from './page.js'

type Search = Readonly<Record<string, string>>

interface Task {
  readonly key: string
  readonly text: string
  readonly parcels: number
  readonly search: Search
}

function TaskLine({ text, parcels, search }: Task) {
  const { count } = useFigures()
  return (
    <li>
      <Link to="/parcels" search={search} className="pick task">
        <span className="lines2">{text}</span>
        <span className="badge warn">{count(parcels)}</span>
      </Link>
    </li>
  )
}

const askedKeys: Readonly<Record<string, Key>> = {
  barred: 'asked_barred',
  must: 'asked_must',
  check: 'asked_check',
}

function useTasks(overview: Overview, span: Span): (group: WorkGroup) => readonly Task[] {
  const say = useSay()
  const either = useEither()
  const reasons = useReasons()
  const reasonText = (code: string): string => {
    const reason = reasons.data?.get(code)
    return reason ? bareSentence(either(reason.sentence)) : code
  }
  return ({ reasons: codes, asked = [] }) => [
    ...asked
      .filter(word => overview.asked[word])
      .map(word => ({
        ...{ key: word, text: say(askedKeys[word]!), parcels: overview.asked[word]! },
        search: { asked: word, ...span },
      })),
    ...codes
      .filter(code => overview.reasons[code])
      .map(code => ({
        ...{ key: code, text: reasonText(code), parcels: overview.reasons[code]! },
        search: { reason: code, ...span },
      }))
      .sort((one, two) => two.parcels - one.parcels),
  ]
}

function stateTasks(overview: Overview, span: Span, say: (key: Key) => string): readonly Task[] {
  return (['refused', 'partial'] as const)
    .filter(state => overview.states[state])
    .map(state => ({
      key: state,
      text: say(state === 'refused' ? 'workRefused' : 'workPartial'),
      parcels: overview.states[state]!,
      search: { state, ...span },
    }))
}

function Group({ title, tasks }: { readonly title: string; readonly tasks: readonly Task[] }) {
  if (tasks.length === 0) return null
  return (
    <section className="task-group">
      <h3>{title}</h3>
      <ul>
        {tasks.map(task => (
          <TaskLine {...task} key={task.key} />
        ))}
      </ul>
    </section>
  )
}

interface WorkListProps {
  readonly overview: Overview
  readonly span: Span
}

export function WorkList({ overview, span }: WorkListProps) {
  const say = useSay()
  const tasksOf = useTasks(overview, span)
  const groups = [
    { title: 'workOpen' as Key, tasks: stateTasks(overview, span, say) },
    ...work.map(group => ({ title: group.title, tasks: tasksOf(group) })),
  ]
  const isEmpty = groups.every(({ tasks }) => tasks.length === 0)
  return (
    <Panel title={say('needsPerson')}>
      {isEmpty && <p className="soft">{say('workNone')}</p>}
      <div className="task-groups">
        {groups.map(({ title, tasks }) => (
          <Group key={title} title={say(title)} tasks={tasks} />
        ))}
      </div>
    </Panel>
  )
}
