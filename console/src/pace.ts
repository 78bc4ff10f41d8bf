/** How fast a job goes and how long it will take, from what was seen of it lately. */
import { useEffect, useState } from 'react'
import { isFinal, type Job } from './jobs.js'

interface Sample {
  readonly at: number
  readonly stage: Job['stage']
  readonly lines: number
  readonly share: number
}

export interface Pace {
  /** Lines in a second, in the stage that is under way. */
  readonly linesPerSecond: number | undefined
  readonly secondsLeft: number | undefined
}

const unknown: Pace = { linesPerSecond: undefined, secondsLeft: undefined }
const window = 20_000
/** Less than this tells nothing yet. */
const leastSeen = 1_500
const second = 1000

export function paceOf(samples: readonly Sample[]): Pace {
  const last = samples.at(-1)
  const first = samples[0]
  if (!last || !first || last.at - first.at < leastSeen) return unknown
  const seconds = (last.at - first.at) / second
  const gained = (last.share - first.share) / seconds
  const inStage = samples.find(({ stage }) => stage === last.stage)!
  const isLong = last.at - inStage.at >= leastSeen
  const rate = ((last.lines - inStage.lines) * second) / Math.max(last.at - inStage.at, 1)
  return {
    linesPerSecond: isLong && rate > 0 ? rate : undefined,
    secondsLeft: gained > 0 ? (1 - last.share) / gained : undefined,
  }
}

export function usePace(job: Job): Pace {
  const [samples, setSamples] = useState<readonly Sample[]>([])
  useEffect(() => {
    if (isFinal(job) || job.share === null) return
    const { stage, lines, share } = job
    const at = performance.now()
    setSamples(old => [...old.filter(one => at - one.at < window), { at, stage, lines, share }])
  }, [job])
  return paceOf(samples)
}
