/** What has to be known of the parcels that are counted: of which file they are, whether some are made up. */
import { Link, useNavigate } from '@tanstack/react-router'
import { useFigures } from '../figures.js'
import { useOneJob } from '../jobs.js'
import type { Overview, Span } from '../kept.js'
import { useSay } from '../language.js'
import { RemoveSample } from './remove.js'
import { Empty } from './states.js'

interface NotesProps {
  readonly overview: Overview
  readonly span: Span
}

/** That what is counted is of one file, or partly made up. */
export function Notes({ overview, span }: NotesProps) {
  const say = useSay()
  const { count } = useFigures()
  const navigate = useNavigate()
  const job = useOneJob(span.assessment).data
  const { made_up } = overview
  if (span.assessment === undefined && made_up === null) return null
  return (
    <p className="whole note">
      {span.assessment !== undefined && (
        <>
          {say('onlyOfFile', { name: job?.file.name ?? '…' })} {made_up && say('madeUpOnly')}{' '}
          <Link to="/">{say('allFiles')}</Link>
        </>
      )}
      {span.assessment === undefined && made_up !== null && (
        <>
          {say('madeUp', { count: count(made_up.parcels) })}{' '}
          <Link to="/" search={{ assessment: made_up.assessment }}>
            {say('seeMadeUp')}
          </Link>
        </>
      )}{' '}
      {made_up !== null && <RemoveSample done={() => navigate({ to: '/' })} />}
    </p>
  )
}

/** Nothing at all was taken in, or nothing of one file is there. */
export function NothingYet({ assessment }: Pick<Span, 'assessment'>) {
  const say = useSay()
  if (assessment !== undefined)
    return (
      <Empty title={say('parcelsNone')}>
        <Link to="/" className="button">
          {say('allFiles')}
        </Link>
      </Empty>
    )
  return (
    <Empty title={say('todayEmpty')}>
      <Link to="/take-in" className="primary">
        {say('takeInFile')}
      </Link>
    </Empty>
  )
}
