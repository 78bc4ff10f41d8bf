/** Takes a file in: its columns are matched, it is sent, judged and kept, and what came out is told. */
import { getRouteApi } from '@tanstack/react-router'
import type { ColumnPlan as Plan } from 'gwanmun/pages'
import { useState } from 'react'
import { type Draft, draftHolder, draftOf, holdDraft, useDraft } from '../draft.js'
import { type Head as FileHead, guess, headOf, missing } from '../headers.js'
import { isFailedForGood, type Job, untilEnded, upload, useJobs } from '../jobs.js'
import { useSay, useSayOf } from '../language.js'
import { matchedBefore, putBackMatch, rememberMatch } from '../matches.js'
import { FileDrop } from '../parts/file-drop.js'
import { JobView } from '../parts/job-view.js'
import { Match } from '../parts/match-columns.js'
import { NeededColumns } from '../parts/needed-columns.js'
import { Head, Panel } from '../parts/page.js'
import { ShareBar } from '../parts/share-bar.js'
import { Answered, Empty, Failed } from '../parts/states.js'
import { shownJobs } from '../shown-jobs.js'
import { lackingTexts } from '../texts-lacking.js'

const route = getRouteApi('/take-in')

type Step =
  | { readonly at: 'waiting' }
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
          shownJobs(items).map(({ job, earlier }) => (
            <JobView key={job.assessment} first={job} earlier={earlier} />
          ))
        )
      }
    </Answered>
  )
}

/** Whether all names are ours, and none is missing that has to be there. */
function isOurs({ names, is_open_ended: mayHaveMore }: FileHead): boolean {
  const columns = guess(names)
  const isWhole = mayHaveMore || missing(names, columns).length === 0
  return Object.keys(columns).length === 0 && isWhole
}

export function TakeIn() {
  const say = useSay()
  const sayMatch = useSayOf(lackingTexts)
  const jobs = useJobs()
  const wantsMatch = route.useSearch().match !== undefined
  const draft = useDraft()
  const [step, setStep] = useState<Step>({ at: 'waiting' })
  const sent = async (file: File, plan?: Plan): Promise<Job | undefined> => {
    const { name } = file
    setStep({ at: 'sending', share: 0, name })
    try {
      const job = await upload(file, plan, share => setStep({ at: 'sending', share, name }))
      setStep({ at: 'waiting' })
      void jobs.refetch()
      return job
    } catch (error) {
      setStep({ at: 'refused', error })
      return undefined
    }
  }
  const sendAs = async (sending: Draft): Promise<void> => {
    const { file, head, before, plan } = sending
    const hold = draftHolder()
    holdDraft(undefined)
    const job = await sent(file, plan)
    // What was not taken in may be sent again as it was matched.
    if (job === undefined) return hold(sending)
    // At once: whoever leaves before the end has matched it all the same.
    await rememberMatch(head.names, plan)
    // What failed is no way to read the next file.
    if (isFailedForGood(await untilEnded(job))) await putBackMatch(head.names, plan, before)
  }
  const take = async (file: File): Promise<void> => {
    holdDraft(undefined)
    const hold = draftHolder()
    setStep({ at: 'sending', share: 0, name: file.name })
    let head: FileHead
    try {
      head = await headOf(file)
    } catch (error) {
      setStep({ at: 'refused', error })
      return
    }
    if (!wantsMatch && isOurs(head)) {
      await sent(file)
      return
    }
    // Where it cannot be asked, the columns are matched anew.
    const before = await matchedBefore(head.names).catch(() => undefined)
    hold(draftOf(file, head, before))
    setStep({ at: 'waiting' })
  }
  return (
    <>
      <Head title={say('takeIn')} lead={say('takeInLead')} />
      <div className="grid">
        {wantsMatch && draft === undefined && step.at === 'waiting' && (
          <p className="whole note">{sayMatch('matchAsked')}</p>
        )}
        <Drop {...{ step, take }} />
        {draft !== undefined && step.at !== 'sending' && (
          <Match
            draft={draft}
            isToldOf={step.at === 'refused'}
            // The file is taken in also where the choice cannot be kept.
            send={() => void sendAs(draft).catch(() => undefined)}
          />
        )}
        <Jobs jobs={jobs} />
      </div>
    </>
  )
}
