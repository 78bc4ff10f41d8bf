/** What came in, what it costs, and what needs a person. */
import { Link } from '@tanstack/react-router'
import { reliefTexts, stateTexts, type Text, trackTexts } from 'gwanmun/pages'
import { useFigures } from '../figures.js'
import { type Overview, useCount, useOverview } from '../kept.js'
import { useEither, useSay } from '../language.js'
import { Head, Panel } from '../parts/page.js'
import { Answered, Empty } from '../parts/states.js'
import { textOf } from '../parts/words.js'

interface CountsProps {
  readonly title: string
  readonly counts: Readonly<Record<string, number>>
  readonly name: (word: string) => string
  readonly filter: 'state' | 'track' | 'relief' | 'channel' | 'ship_from'
}

const mostRows = 8

/** Counts as bars, each a way to its parcels. */
function Counts({ title, counts, name, filter }: CountsProps) {
  const { count, share } = useFigures()
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  const rows = Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostRows)
  return (
    <Panel title={title} width={4}>
      <ul className="bars">
        {rows.map(([word, number]) => (
          <li key={word}>
            <Link
              to="/parcels"
              search={{ [filter]: word === '' ? 'not_known' : word }}
              className="bar-row"
            >
              <span>{name(word)}</span>
              <span className="figure">
                {count(number)} <span className="soft">{share(number / all)}</span>
              </span>
              <meter className="bar" min={0} max={all} value={number} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Figure({
  title,
  value,
  note,
}: {
  readonly title: string
  readonly value: string
  readonly note?: string
}) {
  return (
    <Panel width={3}>
      <span className="soft">{title}</span>
      <strong className="big">{value}</strong>
      {note && <span className="soft">{note}</span>}
    </Panel>
  )
}

/** What only a person can settle, by states and by the reasons that say so. */
const work = [
  { search: { state: 'partial' }, label: 'workPartial' },
  { search: { state: 'refused' }, label: 'workRefused' },
  { search: { reason: 'identity_match_failed' }, label: 'workIdentity' },
  { search: { reason: 'self_use_exceeded' }, label: 'workLimits' },
  { search: { reason: 'exclusion_by_words' }, label: 'workExclusions' },
  { search: { reason: 'combine_not_tested' }, label: 'workCombining' },
  { search: { reason: 'ex_post_days_differ' }, label: 'workExPost' },
] as const

function Work({ search, label }: (typeof work)[number]) {
  const say = useSay()
  const { count } = useFigures()
  const parcels = useCount(search)
  if (parcels.data === 0) return null
  return (
    <li>
      <Link to="/parcels" search={search} className="pick">
        <span>{say(label)}</span>
        <span className="badge warn">{parcels.data === undefined ? '…' : count(parcels.data)}</span>
      </Link>
    </li>
  )
}

function WorkList() {
  const say = useSay()
  return (
    <Panel title={say('needsPerson')} width={8}>
      <ul className="folds">
        {work.map(one => (
          <Work key={one.label} {...one} />
        ))}
      </ul>
    </Panel>
  )
}

function Shown({ overview }: { readonly overview: Overview }) {
  const say = useSay()
  const either = useEither()
  const { count, sum, instant } = useFigures()
  const of = (texts: Readonly<Record<string, Text>>) => (word: string) =>
    either(textOf(texts, word))
  if (overview.parcels === 0) {
    return (
      <Empty title={say('todayEmpty')}>
        <Link to="/take-in" className="primary">
          {say('takeInFile')}
        </Link>
      </Empty>
    )
  }
  const last = overview.last_recorded_at
  return (
    <div className="grid">
      {overview.warning && (
        <p className="badge warn wrap" role="alert">
          {either(overview.warning)}
        </p>
      )}
      <Figure
        title={say('parcels')}
        value={count(overview.parcels)}
        note={say('fileCount', { count: count(overview.files) })}
      />
      <Figure title={say('collected')} value={sum(overview.collected_krw)} />
      <Figure title={say('customsValue')} value={sum(overview.customs_value_krw)} />
      <Figure
        title={say('lineCount')}
        value={count(overview.lines)}
        {...(last === null ? {} : { note: say('lastTakenIn', { when: instant(last) }) })}
      />
      <Counts title={say('track')} counts={overview.tracks} name={of(trackTexts)} filter="track" />
      <Counts
        title={say('relief')}
        counts={overview.reliefs}
        name={of(reliefTexts)}
        filter="relief"
      />
      <Counts
        title={say('shipFrom')}
        counts={overview.ship_from}
        name={word => word}
        filter="ship_from"
      />
      <Counts title={say('state')} counts={overview.states} name={of(stateTexts)} filter="state" />
      <WorkList />
    </div>
  )
}

export function Today() {
  const say = useSay()
  const overview = useOverview()
  return (
    <>
      <Head title={say('today')} />
      <Answered asked={overview}>{data => <Shown overview={data} />}</Answered>
    </>
  )
}
