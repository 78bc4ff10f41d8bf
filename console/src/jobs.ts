/** Files that are taken in, and the jobs that judge them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ColumnPlan } from 'gwanmun/pages'
import { useEffect, useState } from 'react'
import { NotReached } from './reached.js'
import { refusalOf } from './refused.js'
import { addressOf, ask, writeHeaders } from './server.js'

export interface Job {
  readonly assessment: string
  readonly file: {
    readonly id: string
    readonly name: string
    readonly bytes: number
    readonly is_made_up: boolean
    readonly is_judged: boolean
    readonly withdrawn_at: string | null
    readonly withdrawn_by: string | null
  }
  /** A file with the same bytes that came and was judged before. */
  readonly same_file: {
    readonly assessment: string
    readonly name: string
    readonly by: string
    readonly received_at: string
  } | null
  readonly state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly stage: 'read' | 'sort' | 'judge' | 'write' | 'keep' | null
  readonly share: number | null
  readonly lines: number
  readonly parcels: number
  readonly problems: number
  readonly problem: {
    readonly code: string
    readonly message: { readonly ko: string; readonly en: string }
  } | null
  readonly summary: {
    /** Of parcels; files of before have them of lines only. */
    readonly parcelStates?: Readonly<Record<string, number>>
    readonly collectedOpen?: number
    readonly parcels: number
    readonly states: Readonly<Record<string, number>>
    readonly tracks: Readonly<Record<string, number>>
    readonly reliefs: Readonly<Record<string, number>>
    readonly collectedKrw: number
    /** Of parcels as they are kept; files of before lack it. */
    readonly kept?: {
      readonly parcels: number
      readonly states: Readonly<Record<string, number>>
      readonly tracks: Readonly<Record<string, number>>
      readonly reliefs: Readonly<Record<string, number>>
      readonly collectedOpen: number
    }
  } | null
  readonly made_with: {
    readonly rules: string
    readonly schedule: string
    readonly release: string
  } | null
  readonly options: Readonly<Record<string, unknown>>
  readonly is_real: boolean
  readonly by: string
  readonly created_at: string
  readonly recorded_at: string | null
}

/** What may pass by itself; anything else is in the file, and fails again. */
const passing: ReadonlySet<string> = new Set(['job_failed', 'disk_full', 'disk_too_small'])

/** Whether it makes sense to take a job up again. */
export function mayResume({ state, problem }: Pick<Job, 'state' | 'problem'>): boolean {
  return state === 'cancelled' || (state === 'failed' && passing.has(problem?.code ?? ''))
}

/** Whether it failed by what is in the file, and would again. */
export function isFailedForGood(job: Pick<Job, 'state' | 'problem'>): boolean {
  return job.state === 'failed' && !mayResume(job)
}

/** Whether its file was withdrawn, and not judged again since. */
export function isWithdrawn({
  state,
  is_real,
  file,
}: Pick<Job, 'state' | 'is_real' | 'file'>): boolean {
  return state === 'done' && is_real && file.withdrawn_at !== null
}

export function isFinal({ state }: Job): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled'
}

const usualCount = 20

export function useJobs(limit = usualCount) {
  return useQuery({
    queryKey: ['jobs', limit],
    queryFn: ({ signal }) =>
      ask<{ readonly items: readonly Job[] }>('/v1/jobs', { query: { limit }, signal }),
  })
}

/** One file that was taken in; asked for where a page is of that file only. */
export function useOneJob(assessment: string | undefined) {
  return useQuery({
    queryKey: ['job', assessment],
    queryFn: ({ signal }) => ask<Job>(`/v1/jobs/${assessment}`, { signal }),
    enabled: assessment !== undefined,
  })
}

/** The present state of a job, followed until its end. */
export function useJob(first: Job): Job {
  const [job, setJob] = useState(first)
  const client = useQueryClient()
  useEffect(() => {
    setJob(first)
    if (isFinal(first)) return
    const events = new EventSource(`/v1/jobs/${first.assessment}/events`)
    events.addEventListener('job', event => {
      const next = JSON.parse(event.data) as Job
      setJob(next)
      if (!isFinal(next)) return
      events.close()
      void client.invalidateQueries()
    })
    return () => events.close()
  }, [first, client])
  return job
}

const pause = 500

/** Asks for a job until it has ended. */
export async function untilEnded(job: Job): Promise<Job> {
  let now = job
  while (!isFinal(now)) {
    await new Promise(resolve => setTimeout(resolve, pause))
    now = await ask<Job>(`/v1/jobs/${now.assessment}`)
  }
  return now
}

/** Stops a job, or lets it go on. */
export function useJobAct({ assessment }: Job) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (verb: 'cancel' | 'resume') =>
      ask(`/v1/jobs/${assessment}/${verb}`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  })
}

/** Sends a file as it is, with how its columns are read; tells how much of it is gone. */
export function upload(
  file: File,
  plan: ColumnPlan | undefined,
  onShare: (share: number) => void,
): Promise<Job> {
  const { name } = file
  const columns = plan && JSON.stringify(plan)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', addressOf('/v1/files', { name, columns }))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', document.documentElement.lang)
    for (const [name, value] of Object.entries(writeHeaders()))
      request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new NotReached('the connection was lost'))
    request.onload = () => {
      if (request.status === 202) resolve(request.response as Job)
      else reject(refusalOf(request, request.response))
    }
    request.send(file)
  })
}
