/** The work list: what only people can settle first; each line leads to its parcels. */
import { Link } from '@tanstack/react-router'
import { useCameFrom } from '../came-from.js'
import { useFigures } from '../figures.js'
import { type Overview, type Span, useReasons } from '../kept.js'
import { useSay, useSayOf } from '../language.js'
import { useRatesBoard } from '../tables.js'
import type { Key } from '../texts.js'
import { workTexts } from '../texts-work.js'
import { usePlain } from '../use-plain.js'
import { type Grade, type WorkGroup, workOf } from '../work.js'
import { LackingWork } from './lacking-work.js'
import { Panel } from './page.js'
import { useMay } from './settings/may.js'

type Search = Readonly<Record<string, string>>

interface Task {
  readonly key: string
  readonly text: string
  readonly parcels: number
  readonly search: Search
  /** Parcels that a rate of exchange would let be judged. */
  readonly lackingRate?: number | undefined
}

/** Rates are brought in by who may, where the server lets them. */
function ToRates({ parcels }: { readonly parcels: number }) {
  const say = useSayOf(workTexts)
  const { count } = useFigures()
  const cameFrom = useCameFrom()
  const isManager = useMay('manager')
  const { data } = useRatesBoard()
  if (!isManager || !data?.may_import) return null
  return (
    <Link to="/settings" search={{ view: 'tables' }} state={cameFrom} className="to-rates">
      {say('toRates', { count: count(parcels) })}
    </Link>
  )
}

interface TaskProps {
  readonly task: Task
  readonly tone: string
}

function TaskLine({ task, tone }: TaskProps) {
  const { count } = useFigures()
  return (
    <li>
      <Link to="/parcels" search={task.search} className="pick task">
        <span>{task.text}</span>
        <span className={`badge ${tone}`}>{count(task.parcels)}</span>
      </Link>
      {task.lackingRate !== undefined && <ToRates parcels={task.lackingRate} />}
    </li>
  )
}

const askedKeys: Readonly<Record<string, Key>> = {
  barred: 'asked_barred',
  must: 'asked_must',
  check: 'asked_check',
}

const ofParcel = { reason_of: 'parcel' } as const

function isOfFiles({ lacking }: Overview, code: string): boolean {
  return (lacking.reasons[code] ?? 0) > 0
}

/** Parcels on which a reason stands that no column lacking in their file explains. */
function ownOf({ reasons, lacking }: Overview, code: string): number {
  return (reasons[code] ?? 0) - (lacking.reasons[code] ?? 0)
}

function useTasks(overview: Overview, span: Span): (group: WorkGroup) => readonly Task[] {
  const say = useSay()
  const plain = usePlain()
  const reasons = useReasons()
  const reasonText = (code: string): string => {
    const reason = reasons.data?.get(code)
    return reason ? plain(reason.bare) : code
  }
  return ({ reasons: codes, asked }) => [
    ...asked
      .filter(word => overview.asked[word])
      .map(word => ({
        ...{ key: word, text: say(askedKeys[word]!), parcels: overview.asked[word]! },
        search: { asked: word, ...span },
      })),
    ...codes
      .filter(code => ownOf(overview, code) > 0)
      .map(code => ({
        ...{ key: code, text: reasonText(code), parcels: ownOf(overview, code) },
        search: { reason: code, ...(isOfFiles(overview, code) ? ofParcel : {}), ...span },
      }))
      .sort((one, two) => two.parcels - one.parcels),
  ]
}

/** What was refused is decided by a person; what is known in part for a reason of its own is looked at. */
function useStateTasks({ overview, span }: WorkListProps): (grade: Grade) => readonly Task[] {
  const say = useSay()
  const { states, partial, reasons } = overview
  const refused = {
    ...{ key: 'refused', text: say('workRefused'), parcels: states['refused'] ?? 0 },
    search: { state: 'refused', ...span },
    lackingRate: reasons['rate_missing'],
  }
  const open = {
    ...{ key: 'partial', text: say('workPartial'), parcels: partial['look'] ?? 0 },
    search: { state: 'partial', work: 'look', ...span },
  }
  return grade => [grade === 'decide' ? refused : open].filter(({ parcels }) => parcels > 0)
}

interface GroupProps {
  readonly title: string
  readonly tasks: readonly Task[]
  readonly tone: string
}

function Group({ title, tasks, tone }: GroupProps) {
  if (tasks.length === 0) return null
  return (
    <section className="task-group">
      <h4>{title}</h4>
      <ul>
        {tasks.map(task => (
          <TaskLine key={task.key} {...{ task, tone }} />
        ))}
      </ul>
    </section>
  )
}

const grades = [
  { grade: 'decide', title: 'workDecide', note: 'workDecideNote', tone: 'bad' },
  { grade: 'look', title: 'workLook', note: 'workLookNote', tone: 'warn' },
] as const

interface WorkListProps {
  readonly overview: Overview
  readonly span: Span
}

function OfGrade({ overview, span, at }: WorkListProps & { readonly at: 0 | 1 }) {
  const say = useSay()
  const { count } = useFigures()
  const tasksOf = useTasks(overview, span)
  const stateTasks = useStateTasks({ overview, span })
  const { grade, title, note, tone } = grades[at]
  const parcels = overview.work[grade] ?? 0
  const groups = [
    { title: 'workOpen' as Key, tasks: stateTasks(grade) },
    ...workOf(grade).map(group => ({ title: group.title, tasks: tasksOf(group) })),
  ]
  if (groups.every(({ tasks }) => tasks.length === 0)) return null
  return (
    <section className="task-grade">
      <header>
        <h3>
          <Link to="/parcels" search={{ work: grade, ...span }}>
            {say(title, { count: count(parcels) })}
          </Link>
        </h3>
        <p className="soft">{say(note)}</p>
      </header>
      <div className="task-groups">
        {groups.map(group => (
          <Group key={group.title} title={say(group.title)} tasks={group.tasks} tone={tone} />
        ))}
      </div>
    </section>
  )
}

export function WorkList({ overview, span }: WorkListProps) {
  const say = useSay()
  const { count } = useFigures()
  const { decide = 0, look = 0 } = overview.work
  const [all, parcels] = [count(overview.parcels), count(decide + look)]
  return (
    <Panel
      title={say('needsPerson')}
      aside={<span className="soft">{say('needsPersonCount', { parcels, all })}</span>}
    >
      {decide + look === 0 && <p className="soft">{say('workNone')}</p>}
      <OfGrade {...{ overview, span }} at={0} />
      <OfGrade {...{ overview, span }} at={1} />
      <LackingWork {...{ overview, span }} />
    </Panel>
  )
}
