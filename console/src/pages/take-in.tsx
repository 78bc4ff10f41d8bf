/** Takes a file in: its columns are matched, it is sent, judged and kept, and what came out is told. */
import { Link } from '@tanstack/react-router'
import { fields, reliefTexts, stateTexts, type Text, trackTexts } from 'gwanmun/pages'
import { Download, FileUp, RotateCw, Square } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  DropZone,
  FileTrigger,
  isFileDropItem,
  Label,
  ProgressBar,
} from 'react-aria-components'
import { useFigures } from '../figures.js'
import { type Head as FileHead, guess, headOf, missing, remember, renamed } from '../headers.js'
import { isFinal, type Job, upload, useJob, useJobs } from '../jobs.js'
import { useEither, useSay } from '../language.js'
import { Pick } from '../parts/inputs.js'
import { Head, Panel } from '../parts/page.js'
import { Answered, Empty, Failed } from '../parts/states.js'
import { textOf } from '../parts/words.js'
import { ask } from '../server.js'
import type { Key } from '../texts.js'

type Step =
  | { readonly at: 'waiting' }
  | { readonly at: 'matching'; readonly file: File; readonly head: FileHead }
  | { readonly at: 'sending'; readonly share: number; readonly name: string }
  | { readonly at: 'refused'; readonly error: unknown }

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

function Bar({ label, share }: { readonly label: string; readonly share: number | null }) {
  return (
    <ProgressBar
      className="progress"
      value={share === null ? 0 : share * 100}
      isIndeterminate={share === null}
    >
      {({ percentage, valueText }) => (
        <>
          <Label>{label}</Label>
          <span className="soft">{share === null ? '' : valueText}</span>
          <progress className="bar" max={100} value={percentage ?? 0} aria-hidden />
        </>
      )}
    </ProgressBar>
  )
}

interface MatchProps {
  readonly file: File
  readonly head: FileHead
  readonly send: (bytes: Blob, name: string) => void
}

/** Columns that we do not know, each with what it is to be. */
function Match({ file, head, send }: MatchProps) {
  const say = useSay()
  const either = useEither()
  const [mapping, setMapping] = useState(() => guess(head.names))
  const lacking = missing(head.names, mapping)
  const choices = [
    { id: '', name: say('leaveOut') },
    ...fields.map(field => ({ id: field.name, name: `${either(field)} (${field.name})` })),
  ]
  return (
    <Panel title={say('matchColumns')}>
      <p className="soft">{say('matchNote', { name: file.name })}</p>
      <div className="filters">
        {Object.entries(mapping).map(([name, chosen]) => (
          <Pick
            key={name}
            label={name}
            choices={choices}
            value={chosen}
            onChange={id => setMapping(old => ({ ...old, [name]: id }))}
          />
        ))}
      </div>
      {lacking.length > 0 && (
        <p className="badge warn wrap">{say('columnsMissing', { names: lacking.join(', ') })}</p>
      )}
      <div className="row">
        <Button
          className="primary"
          onPress={() => {
            remember(head.names, mapping)
            send(renamed(file, head, mapping), file.name)
          }}
        >
          {say('takeInFile')}
        </Button>
      </div>
    </Panel>
  )
}

function Counted({
  title,
  counts,
  texts,
}: {
  readonly title: string
  readonly counts: Readonly<Record<string, number>>
  readonly texts: Readonly<Record<string, Text>>
}) {
  const either = useEither()
  const { count } = useFigures()
  return (
    <div>
      <h3>{title}</h3>
      <dl className="facts">
        {Object.entries(counts).map(([word, number]) => (
          <div key={word} className="fact">
            <dt>{either(textOf(texts, word))}</dt>
            <dd className="figure">{count(number)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const formats = ['csv', 'xlsx', 'parquet'] as const

function Downloads({ job }: { readonly job: Job }) {
  const say = useSay()
  return (
    <div className="views">
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

function JobView({ first }: { readonly first: Job }) {
  const say = useSay()
  const either = useEither()
  const job = useJob(first)
  const { count, won, instant } = useFigures()
  const act = (verb: 'cancel' | 'resume') =>
    void ask(`/v1/jobs/${job.assessment}/${verb}`, { method: 'POST' }).then(() => location.reload())
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
      {!isFinal(job) && (
        <>
          <Bar
            label={say(job.stage === null ? 'jobQueued' : stageKeys[job.stage])}
            share={job.share}
          />
          <p className="soft">{say('linesSeen', { lines: count(job.lines) })}</p>
          <Button className="button" onPress={() => act('cancel')}>
            <Square size={14} aria-hidden />
            {say('cancel')}
          </Button>
        </>
      )}
      {job.problem && (
        <p className="badge bad wrap" role="alert">
          {either(job.problem.message)}
        </p>
      )}
      {(job.state === 'failed' || job.state === 'cancelled') && (
        <Button className="button" onPress={() => act('resume')}>
          <RotateCw size={14} aria-hidden />
          {say('resume')}
        </Button>
      )}
      {job.state === 'done' && job.summary && (
        <>
          <div className="columns">
            <Counted title={say('state')} counts={job.summary.states} texts={stateTexts} />
            <Counted title={say('track')} counts={job.summary.tracks} texts={trackTexts} />
            <Counted title={say('relief')} counts={job.summary.reliefs} texts={reliefTexts} />
            <div>
              <h3>{say('collected')}</h3>
              <p>{won(job.summary.collectedKrw)}</p>
              <p className="soft">{say('problemCount', { count: count(job.problems) })}</p>
              <Link to="/parcels" search={{}}>
                {say('seeParcels')}
              </Link>
            </div>
          </div>
          <Downloads job={job} />
        </>
      )}
    </Panel>
  )
}

export function TakeIn() {
  const say = useSay()
  const jobs = useJobs()
  const [step, setStep] = useState<Step>({ at: 'waiting' })
  const send = (bytes: Blob, name: string): void => {
    setStep({ at: 'sending', share: 0, name })
    upload(bytes, name, share => setStep({ at: 'sending', share, name }))
      .then(() => {
        setStep({ at: 'waiting' })
        return jobs.refetch()
      })
      .catch((error: unknown) => setStep({ at: 'refused', error }))
  }
  const take = async (file: File): Promise<void> => {
    const head = await headOf(file)
    const isForeign = head !== undefined && Object.keys(guess(head.names)).length > 0
    if (isForeign) setStep({ at: 'matching', file, head })
    else send(file, file.name)
  }
  return (
    <>
      <Head title={say('takeIn')} lead={say('takeInLead')} />
      <div className="grid">
        <Panel>
          <DropZone
            className="drop"
            aria-label={say('drop')}
            onDrop={async ({ items }) => {
              const item = items.find(isFileDropItem)
              if (item) await take(await item.getFile())
            }}
          >
            <FileUp size={26} aria-hidden />
            <p>{say('drop')}</p>
            <FileTrigger onSelect={files => files?.[0] && void take(files[0])}>
              <Button className="primary">{say('chooseFile')}</Button>
            </FileTrigger>
          </DropZone>
          {step.at === 'sending' && (
            <Bar label={say('sending', { name: step.name })} share={step.share} />
          )}
          {step.at === 'refused' && <Failed error={step.error} />}
        </Panel>
        {step.at === 'matching' && <Match file={step.file} head={step.head} send={send} />}
        <Answered asked={jobs}>
          {({ items }) =>
            items.length === 0 ? (
              <Panel>
                <Empty title={say('jobsNone')} />
              </Panel>
            ) : (
              items.map(job => <JobView key={job.assessment} first={job} />)
            )
          }
        </Answered>
      </div>
    </>
  )
}
