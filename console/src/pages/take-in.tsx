/** Takes a file in: its columns are matched, it is sent, judged and kept, and what came out is told. */
import { useState } from 'react'
import { type Head as FileHead, guess, headOf } from '../headers.js'
import { upload, useJobs } from '../jobs.js'
import { useSay } from '../language.js'
import { type Columns, matchedBefore } from '../matches.js'
import { FileDrop } from '../parts/file-drop.js'
import { JobView } from '../parts/job-view.js'
import { Match } from '../parts/match-columns.js'
import { NeededColumns } from '../parts/needed-columns.js'
import { Head, Panel } from '../parts/page.js'
import { ShareBar } from '../parts/share-bar.js'
import { Answered, Empty, Failed } from '../parts/states.js'

type Step =
  | { readonly at: 'waiting' }
  | {
      readonly at: 'matching'
      readonly file: File
      readonly head: FileHead
      readonly before: Columns | undefined
    }
  | { readonly at: 'sending'; readonly share: number; readonly name: string }
  | { readonly at: 'refused'; readonly error: unknown }

interface DropProps {
  readonly step: Step
  readonly take: (file: File) => Promise<void>
}

function Drop({ step, take }: DropProps) {
  const say = useSay()
  return (
    <Panel>
      <FileDrop take={file => void take(file)} />
      {step.at === 'sending' && (
        <ShareBar label={say('sending', { name: step.name })} share={step.share} />
      )}
      {step.at === 'refused' && <Failed error={step.error} />}
      <NeededColumns />
    </Panel>
  )
}

function Jobs({ jobs }: { readonly jobs: ReturnType<typeof useJobs> }) {
  const say = useSay()
  return (
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
    if (!isForeign) return send(file, file.name)
    // Where it cannot be asked, the columns are matched anew.
    const before = await matchedBefore(head.names).catch(() => undefined)
    setStep({ at: 'matching', file, head, before })
  }
  return (
    <>
      <Head title={say('takeIn')} lead={say('takeInLead')} />
      <div className="grid">
        <Drop {...{ step, take }} />
        {step.at === 'matching' && (
          <Match
            key={step.file.name}
            {...{ file: step.file, head: step.head, before: step.before, send }}
            stop={() => setStep({ at: 'waiting' })}
          />
        )}
        <Jobs jobs={jobs} />
      </div>
    </>
  )
}
