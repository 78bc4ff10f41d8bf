/** What came out of a file: its answers counted as Today counts them, and its tables. */
import { Link } from '@tanstack/react-router'
import { reliefTexts, stateTexts, type Text, trackTexts } from 'gwanmun/pages'
import { Download } from 'lucide-react'
import { answerCounts, isNothingKnown } from '../answer-counts.js'
import { useFigures } from '../figures.js'
import type { Job } from '../jobs.js'
import { useEither, useSay } from '../language.js'
import { textOf } from './words.js'

interface CountedProps {
  readonly title: string
  readonly counts: Readonly<Record<string, number>>
  readonly texts: Readonly<Record<string, Text>>
  /** Parcels that were refused, where they have no answer. */
  readonly refused?: number
}

function Counted({ title, counts, texts, refused = 0 }: CountedProps) {
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  const inOrder = Object.entries(counts).sort(([, one], [, two]) => two - one)
  return (
    <div>
      <h3>{title}</h3>
      <dl className="facts">
        {inOrder.map(([word, number]) => (
          <div key={word} className="fact">
            <dt>{either(textOf(texts, word))}</dt>
            <dd className="figure">{count(number)}</dd>
          </div>
        ))}
        {refused > 0 && (
          <div className="fact">
            <dt className="soft">{say('refusedRest')}</dt>
            <dd className="figure">{count(refused)}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}

const formats = ['csv', 'xlsx', 'parquet'] as const

function Downloads({ job }: { readonly job: Job }) {
  const say = useSay()
  return (
    <div className="views downloads">
      {(['decisions', 'problems'] as const).map(table => (
        <span key={table} className="row tight">
          <span className="soft">{say(table)}</span>
          {formats.map(format => (
            <a
              key={format}
              className="chip"
              href={`/v1/jobs/${job.assessment}/${table}?format=${format}`}
              download
            >
              <Download size={13} aria-hidden />
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      ))}
    </div>
  )
}

type Summary = NonNullable<Job['summary']>

/** Files of before have counts of what was declared together, without those that were refused. */
function countsOf({ kept, parcels, parcelStates, tracks, reliefs, collectedOpen = 0 }: Summary) {
  if (!kept) {
    const answered = Object.values(tracks).reduce((sum, one) => sum + one, 0)
    const refused = parcels - answered
    return { parcels, states: parcelStates, tracks, reliefs, collectedOpen, refused }
  }
  const { states } = kept
  const { counts, refused } = answerCounts(kept.tracks, states)
  const ofRelief = answerCounts(kept.reliefs, states).counts
  return { ...kept, tracks: counts, reliefs: ofRelief, refused }
}

export function Outcome({ job }: { readonly job: Job }) {
  const say = useSay()
  const { count, won } = useFigures()
  const { summary } = job
  if (!summary) return null
  const { collectedKrw } = summary
  const { parcels, states, tracks, reliefs, collectedOpen, refused } = countsOf(summary)
  const known = { parcels, open: collectedOpen, amount: collectedKrw }
  return (
    <>
      <div className="columns">
        {states ? (
          <Counted title={say('state')} counts={states} texts={stateTexts} />
        ) : (
          <Counted title={say('stateOfLines')} counts={summary.states} texts={stateTexts} />
        )}
        <Counted title={say('track')} counts={tracks} texts={trackTexts} {...{ refused }} />
        <Counted title={say('relief')} counts={reliefs} texts={reliefTexts} {...{ refused }} />
        <div>
          <h3>{say(collectedOpen === 0 ? 'collected' : 'collectedKnown')}</h3>
          <p>
            {isNothingKnown(known) ? say('notKnown') : won(collectedKrw)}
            {collectedOpen > 0 && (
              <span className="soft"> · {say('sumOpen', { count: count(collectedOpen) })}</span>
            )}
          </p>
          <p className="soft">
            {say('jobTotal', { lines: count(job.lines), parcels: count(parcels) })}
          </p>
          <Link to="/parcels" search={{ assessment: job.assessment }}>
            {say('seeParcels')}
          </Link>
          <p>
            <Link to="/" search={{ assessment: job.assessment }}>
              {say('needsPerson')}
            </Link>
          </p>
        </div>
      </div>
      <Downloads job={job} />
    </>
  )
}
