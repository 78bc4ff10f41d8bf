/** A file on its way: how far it is, how fast it goes, and what came out. */
import { Link } from '@tanstack/react-router'
import { RotateCw, Square } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useJudgeAgain } from '../differences.js'
import { useFigures } from '../figures.js'
import { isFinal, isWithdrawn, type Job, mayResume, useJob, useJobAct } from '../jobs.js'
import { useSay } from '../language.js'
import { usePace } from '../pace.js'
import type { Key } from '../texts.js'
import { usePlain } from '../use-plain.js'
import { EarlierJobs } from './earlier-jobs.js'
import { Fold } from './fold.js'
import { Outcome } from './job-outcome.js'
import { Panel } from './page.js'
import { ProblemRows } from './problem-rows.js'
import { RemoveFile, RemoveSample } from './remove.js'
import { useMay } from './settings/may.js'
import { ShareBar } from './share-bar.js'
import { Failed } from './states.js'
import { WithdrawFile, Withdrawn } from './withdraw.js'
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
  if (!mayJudge || (job.problems === 0 && !isWithdrawn(job))) return null
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

interface ViewProps {
  readonly first: Job
  /** Judgements of the same file that it took the place of. */
  readonly earlier: readonly Job[]
}

export function JobView({ first, earlier }: ViewProps) {
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
          <Withdrawn job={job} />
          <Outcome job={job} />
          <Problems job={job} />
          <JudgeAgain job={job} />
          <WithdrawFile job={job} />
          <EarlierJobs jobs={earlier} by={job} />
        </>
      )}
    </Panel>
  )
}
