/** Judgements of a file that a later one took the place of: folded, each with where it went. */
import { useFigures } from '../figures.js'
import type { Job } from '../jobs.js'
import { useSayOf } from '../language.js'
import { lackingTexts } from '../texts-lacking.js'
import { Fold } from './fold.js'
import { Outcome } from './job-outcome.js'

interface EarlierProps {
  readonly jobs: readonly Job[]
  /** What took their place. */
  readonly by: Job
}

function Earlier({ job, by }: { readonly job: Job; readonly by: Job }) {
  const sayOf = useSayOf(lackingTexts)
  const { instant } = useFigures()
  const when = instant(job.recorded_at ?? job.created_at)
  return (
    <Fold
      title={
        <>
          {when} · {job.by}{' '}
          <span className="badge warn">
            {sayOf('judgedAgain', { when: instant(by.recorded_at ?? by.created_at) })}
          </span>
        </>
      }
    >
      <Outcome job={job} />
    </Fold>
  )
}

export function EarlierJobs({ jobs, by }: EarlierProps) {
  const sayOf = useSayOf(lackingTexts)
  const { count } = useFigures()
  if (jobs.length === 0) return null
  return (
    <Fold title={sayOf('earlierJudgements', { count: count(jobs.length) })}>
      {jobs.map(job => (
        <Earlier key={job.assessment} {...{ job, by }} />
      ))}
    </Fold>
  )
}
