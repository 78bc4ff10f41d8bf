/** Files as they are shown: what a later judgement of the same bytes took the place of lies under that. */
import { isWithdrawn, type Job } from './jobs.js'

type Judged = Pick<Job, 'assessment' | 'file' | 'same_file' | 'state' | 'is_real'>

function isRecord({ state, is_real }: Judged): boolean {
  return state === 'done' && is_real
}

/** Of two files with the same bytes the earlier one stands again where the later was withdrawn. */
function isSame(later: Judged, one: Judged): boolean {
  if (later.file.id === one.file.id) return true
  return later.same_file?.assessment === one.assessment && !isWithdrawn(later)
}

/** Jobs come newest first. What failed, still runs or was judged under a reform stands by itself. */
export function shownJobs<T extends Judged>(
  jobs: readonly T[],
): readonly { readonly job: T; readonly earlier: readonly T[] }[] {
  const shown: { readonly job: T; readonly earlier: T[] }[] = []
  for (const job of jobs) {
    const later = shown.find(
      one => isRecord(one.job) && [one.job, ...one.earlier].some(other => isSame(other, job)),
    )
    if (later && isRecord(job)) later.earlier.push(job)
    else shown.push({ job, earlier: [] })
  }
  return shown
}
