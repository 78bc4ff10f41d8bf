/** Judges partitions in threads: each takes the next one when it is done with its own. */
import { parentPort, Worker } from 'node:worker_threads'
import { type Problem, Unusable } from '../../basis/problem.js'
import { BrokenSeal } from '../../files/sealed-file.js'
import {
  type JudgedPartition,
  judgePartition,
  type PartitionTask,
  type Tools,
} from './judge-partition.js'

/** The file that a worker runs, and what it needs to load law, rates and schedule. */
export interface WorkerEntry {
  readonly file: URL
  readonly data: unknown
}

/** What a worker is started with. */
export interface WorkerStart {
  readonly task: PartitionTask
  readonly data: unknown
}

export interface Waiting {
  readonly at: number
  readonly rows: number
}

interface Answer {
  readonly at: number
  readonly found?: JudgedPartition
  readonly failure?: Failure
}

/** An error as plain values: classes do not pass between threads. */
export interface Failure {
  readonly message: string
  readonly stack?: string | undefined
  readonly code?: string | undefined
  readonly syscall?: string | undefined
  readonly path?: string | undefined
  readonly problem?: Problem
  readonly broken?: string
}

export interface Pool extends WorkerEntry {
  readonly threads: number
  readonly task: PartitionTask
}

export function errorOf({ message, problem, broken, ...more }: Failure): Error {
  if (problem) return new Unusable(problem)
  if (broken !== undefined) return new BrokenSeal(broken)
  const told = Object.entries(more).filter(([, value]) => value !== undefined)
  return Object.assign(new Error(message), Object.fromEntries(told))
}

export function failureOf(error: unknown): Failure {
  const { message, stack, code, syscall, path } = error as NodeJS.ErrnoException
  if (error instanceof Unusable) return { message, problem: error.problem }
  if (error instanceof BrokenSeal) return { message, broken: error.path }
  return { message, stack, code, syscall, path }
}

/** New things of a worker take no more than this before they are gone through. */
export const youngMegabytes = 16

type OnDone = (at: number, found: JudgedPartition) => void

/** Lets one worker take what waits until nothing is left. */
function runWorker(pool: Pool, waiting: Waiting[], onDone: OnDone): Promise<void> {
  const { file, data, task } = pool
  const workerData: WorkerStart = { task: { ...task, key: Uint8Array.from(task.key) }, data }
  const worker = new Worker(file, {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  })
  return new Promise<void>((resolve, reject) => {
    const next = (): void => {
      const one = waiting.shift()
      if (one) worker.postMessage(one)
      else resolve()
    }
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('a worker ended before its work')))
    worker.on('message', ({ at, found, failure }: Answer) => {
      if (failure || !found) {
        reject(errorOf(failure ?? { message: 'a worker gave no answer' }))
        return
      }
      try {
        onDone(at, found)
        next()
      } catch (error) {
        reject(error)
      }
    })
    next()
  }).finally(() => worker.terminate())
}

export async function judgeByWorkers(
  pool: Pool,
  tasks: readonly Waiting[],
  onDone: OnDone,
): Promise<void> {
  const waiting = [...tasks]
  const count = Math.min(pool.threads, waiting.length)
  const running = Array.from({ length: count }, () => runWorker(pool, waiting, onDone))
  try {
    await Promise.all(running)
  } finally {
    waiting.length = 0
    await Promise.allSettled(running)
  }
}

/** The other side: judges what it is asked to. */
export function serveJudging(task: PartitionTask, tools: Tools): void {
  parentPort!.on('message', ({ at, rows }: Waiting) => {
    try {
      parentPort!.postMessage({ at, found: judgePartition(task, at, rows, tools) } satisfies Answer)
    } catch (error) {
      parentPort!.postMessage({ at, failure: failureOf(error) } satisfies Answer)
    }
  })
}
