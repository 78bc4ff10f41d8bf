/** A file on its way: how far it is, how fast it goes, and what came out. */
import { Link } from '@tanstack/react-router'
import { reliefTexts, stateTexts, type Text, trackTexts } from 'gwanmun/pages'
import { Download, RotateCw, Square } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useJudgeAgain } from '../differences.js'
import { useFigures } from '../figures.js'
import { isFinal, type Job, mayResume, useJob, useJobAct } from '../jobs.js'
import { useEither, useSay } from '../language.js'
import { usePace } from '../pace.js'
import type { Key } from '../texts.js'
import { usePlain } from '../use-plain.js'
import { Fold } from './fold.js'
import { Panel } from './page.js'
import { ProblemRows } from './problem-rows.js'
import { RemoveFile, RemoveSample } from './remove.js'
import { useMay } from './settings/may.js'
import { ShareBar } from './share-bar.js'
import { Failed } from './states.js'
import { textOf } from './words.js'
import { Wrong } from './wrong.js'

const stageKeys: Readonly<Record<NonNullable<Job['stage']>, Key>> = {
  read: 'stageRead',
  sort: 'stageSort',
  judge: 'stageJudge',
  write: 'stageWrite',
  keep: 'stageKeep',
}

const stateKeys: Readonly<Record<Job['state'], Key>> = {
  queued: 'jobQueued',
  running: 'jobRunning',
  done: 'jobDone',
  failed: 'jobFailed',
  cancelled: 'jobCancelled',
}

const stateTones: Readonly<Record<Job['state'], string>> = {
  queued: '',
  running: 'accent',
  done: 'good',
  failed: 'bad',
  cancelled: 'warn',
}

interface CountedProps {
  readonly title: string
  readonly counts: Readonly<Record<string, number>>
  readonly texts: Readonly<Record<string, Text>>
  /** Of how many parcels they are: those that were refused have no answer. */
  readonly all?: number
}

function Counted({ title, counts, texts, all }: CountedProps) {
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  const inOrder = Object.entries(counts).sort(([, one], [, two]) => two - one)
  const told = inOrder.reduce((sum, [, one]) => sum + one, 0)
  const refused = all === undefined ? 0 : all - told
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

/** What is told while a job runs. */
function Progress({ job, act }: { readonly job: Job; readonly act: (verb: 'cancel') => void }) {
  const say = useSay()
  const { count, duration } = useFigures()
  const { linesPerSecond, secondsLeft } = usePace(job)
  const told = [
    say('linesSeen', { lines: count(job.lines) }),
    ...(linesPerSecond === undefined ? [] : [say('rateOf', { lines: count(linesPerSecond) })]),
    ...(secondsLeft === undefined ? [] : [say('timeLeft', { time: duration(secondsLeft) })]),
  ]
  return (
    <>
      <ShareBar
        label={say(job.stage === null ? 'jobQueued' : stageKeys[job.stage])}
        share={job.share}
      />
      <p className="soft">{told.join(' · ')}</p>
      <Button className="button" onPress={() => act('cancel')}>
        <Square size={14} aria-hidden />
        {say('cancel')}
      </Button>
    </>
  )
}

function Outcome({ job }: { readonly job: Job }) {
  const say = useSay()
  const { count, won } = useFigures()
  const { summary } = job
  if (!summary) return null
  const { parcels, tracks, reliefs, collectedKrw, collectedOpen = 0 } = summary
  const open = say('collectedOpen', {
    count: count(collectedOpen),
  })
  return (
    <>
      <div className="columns">
        {summary.parcelStates ? (
          <Counted title={say('state')} counts={summary.parcelStates} texts={stateTexts} />
        ) : (
          <Counted title={say('stateOfLines')} counts={summary.states} texts={stateTexts} />
        )}
        <Counted title={say('track')} counts={tracks} texts={trackTexts} all={parcels} />
        <Counted title={say('relief')} counts={reliefs} texts={reliefTexts} all={parcels} />
        <div>
          <h3>{say(collectedOpen === 0 ? 'collected' : 'collectedKnown')}</h3>
          <p>
            {won(collectedKrw)}
            {collectedOpen > 0 && <span className="soft"> · {open}</span>}
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

function Problems({ job }: { readonly job: Job }) {
  const say = useSay()
  const { count } = useFigures()
  const [isOpen, setOpen] = useState(false)
  if (job.problems === 0) return <p className="soft">{say('problemsNone')}</p>
  return (
    <Fold title={say('problemCount', { count: count(job.problems) })} onOpen={setOpen}>
      {isOpen && <ProblemRows job={job} />}
    </Fold>
  )
}

/** With the rates and tables that are on board now; what was said before stays. */
function JudgeAgain({ job }: { readonly job: Job }) {
  const say = useSay()
  const mayJudge = useMay('clerk')
  const again = useJudgeAgain(job.file.id)
  if (!mayJudge || job.problems === 0) return null
  return (
    <div className="row after">
      <Button
        className="button"
        isDisabled={again.isPending}
        onPress={() => again.mutate(undefined)}
      >
        <RotateCw size={14} aria-hidden />
        {say(again.isPending ? 'judgingAgain' : 'judgeAgain')}
      </Button>
      <span className="soft">{say('judgeAgainNote')}</span>
      <Wrong error={again.error} />
    </div>
  )
}

/** Nothing is refused: it is said that the same bytes were judged before. */
function SameFile({ job: { same_file: same } }: { readonly job: Job }) {
  const say = useSay()
  const { instant } = useFigures()
  if (!same) return null
  const { name, by, received_at, assessment } = same
  return (
    <p className="notice">
      {say('sameFile', { name, who: by, when: instant(received_at) })}{' '}
      <Link to="/parcels" search={{ assessment }}>
        {say('sameFileParcels')}
      </Link>
    </p>
  )
}

/** That a file is the sample, and the way to be rid of it. */
function MadeUp({ job }: { readonly job: Job }) {
  const say = useSay()
  if (!job.file.is_made_up) return null
  return (
    <div className="row of-file">
      <span className="soft">{say('fileMadeUp')}</span>
      {job.state === 'done' && <RemoveSample />}
    </div>
  )
}

export function JobView({ first }: { readonly first: Job }) {
  const say = useSay()
  const plain = usePlain()
  const job = useJob(first)
  const { instant } = useFigures()
  const act = useJobAct(job)
  return (
    <Panel
      title={job.file.name}
      aside={
        <span className="soft">
          {instant(job.created_at)} · {job.by}{' '}
          <span className={`badge ${stateTones[job.state]}`}>{say(stateKeys[job.state])}</span>
        </span>
      }
    >
      {!isFinal(job) && <Progress job={job} act={act.mutate} />}
      {act.error && <Failed error={act.error} />}
      {job.problem && (
        <p className="badge bad wrap" role="alert">
          {plain(job.problem.message)}
        </p>
      )}
      <MadeUp job={job} />
      <SameFile job={job} />
      {isFinal(job) && job.state !== 'done' && (
        <div className="row of-file">
          {mayResume(job) && (
            <Button className="button" onPress={() => act.mutate('resume')}>
              <RotateCw size={14} aria-hidden />
              {say('resume')}
            </Button>
          )}
          <RemoveFile job={job} />
        </div>
      )}
      {job.state === 'done' && (
        <>
          <Outcome job={job} />
          <Problems job={job} />
          <JudgeAgain job={job} />
        </>
      )}
    </Panel>
  )
}
