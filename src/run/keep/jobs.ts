/** The jobs of a store: one runs at a time, others wait, and each tells how far it is. */
import { EventEmitter, on } from 'node:events'
import type { Problem } from '../../basis/problem.js'
import type { BenchFiles } from '../../files/load-bench.js'
import { dropBlocks } from '../../store/keep-block.js'
import {
  assessmentById,
  assessmentsIn,
  givenUp,
  type JobState,
  type KeptAssessment,
  moveAssessment,
} from '../../store/kept-assessment.js'
import { keyOfFile, planOf } from '../../store/kept-file.js'
import type { Keys } from '../../store/keys.js'
import type { Sql } from '../../store/sql.js'
import { hasSubjects } from '../../store/subjects.js'
import type { JobStage, JobStart } from './job-messages.js'
import type { JobOptions } from './job-options.js'
import { type JobProgress, JobRunner } from './job-runner.js'
import type { KeepFolder } from './keep-folder.js'
import { erased, failure } from './refusals.js'
import type { Turns } from './turns.js'

export interface Job
  extends Omit<KeptAssessment, 'number' | 'id' | 'historyKnownAt' | 'inputColumns' | 'failure'> {
  readonly assessment: string
  readonly options: JobOptions
  readonly stage: JobStage | null
  /** How much of the whole is done, from 0 to 1, where that is known. */
  readonly share: number | null
  /** Why it failed. */
  readonly problem: Problem | null
}

export interface JobEvent {
  /** Grows with each event of a job. */
  readonly id: number
  readonly job: Job
}

export interface JobsOptions {
  readonly sql: Sql
  readonly keys: Keys
  readonly folder: KeepFolder
  /** A job begins only while nobody is erased. */
  readonly turns: Turns
  readonly worker: URL
  /** The tables that a job is judged with, as they are when it begins. */
  readonly files: () => BenchFiles
  readonly memory: number
  readonly linesOfBlock?: number | undefined
  readonly release: string
  readonly now: () => string
}

interface Running {
  readonly id: string
  runner: JobRunner | undefined
  /** Once nothing of it is written any more. */
  readonly ended: Promise<void>
}

const last: readonly JobState[] = ['done', 'failed', 'cancelled']

export class Jobs {
  private readonly options: JobsOptions
  private readonly waiting: string[] = []
  private readonly progress = new Map<string, JobProgress>()
  private readonly events = new EventEmitter({ captureRejections: false })
  private readonly told = new Map<string, number>()
  private running: Running | undefined
  private loop: Promise<void> = Promise.resolve()
  private isClosed = false

  constructor(options: JobsOptions) {
    this.options = options
    this.events.setMaxListeners(0)
  }

  get counts(): { readonly waiting: number; readonly running: number } {
    return { waiting: this.waiting.length, running: this.running ? 1 : 0 }
  }

  /** Goes on with what was not done when the store was closed, or its server killed. */
  async begin(): Promise<void> {
    const { sql } = this.options
    for (const number of await givenUp(sql)) await dropBlocks(sql, number)
    const open = await assessmentsIn(sql, ['running', 'queued'])
    for (const { id } of open) this.enqueue(id)
  }

  enqueue(id: string): void {
    this.waiting.push(id)
    this.loop = this.loop.then(() => this.runNext())
  }

  /** Does something while no job runs, and nothing else is taken in or erased. */
  between(work: () => Promise<void>): void {
    const { turns } = this.options
    const warn = (error: unknown): void => process.emitWarning(error as Error)
    this.loop = this.loop.then(() => (this.isClosed ? undefined : turns.alone(work).catch(warn)))
  }

  jobOf(kept: KeptAssessment): Job {
    const { number, id, historyKnownAt, inputColumns, failure: problem, ...rest } = kept
    const now = kept.state === 'running' ? this.progress.get(id) : undefined
    const lines = now ? now.lines : kept.lines
    const share = kept.state === 'done' ? 1 : (now?.share ?? null)
    const options = kept.options as JobOptions
    return { ...rest, options, lines, assessment: id, stage: now?.stage ?? null, share, problem }
  }

  private async runNext(): Promise<void> {
    await this.options.turns.open()
    const id = this.isClosed ? undefined : this.waiting.shift()
    if (id === undefined) return
    const { sql } = this.options
    let end = (): void => undefined
    const ended = new Promise<void>(resolve => {
      end = resolve
    })
    this.running = { id, runner: undefined, ended }
    try {
      if (!(await moveAssessment(sql, id, { from: ['queued', 'running'], to: 'running' }))) return
      this.tell(id)
      const problem = await this.runOne(id)
      if (problem && !this.isClosed) {
        await moveAssessment(sql, id, { from: ['running'], to: 'failed', failure: problem })
      }
      const kept = await assessmentById(sql, id)
      if (kept?.state === 'done') this.options.folder.removeJob(id)
      else if (kept && !this.isClosed) await dropBlocks(sql, kept.number)
    } catch {
      // The store is lost: what runs is gone on with when it is opened again.
    } finally {
      this.running = undefined
      this.progress.delete(id)
      end()
      this.tell(id)
    }
  }

  private async runOne(id: string): Promise<Problem | undefined> {
    const { sql } = this.options
    const kept = (await assessmentById(sql, id))!
    const key = await keyOfFile(sql, kept.file.id)
    if (!key) return erased(kept.file.id).problem
    let start: JobStart
    try {
      start = await this.startOf(kept, this.options.keys.unwrap(key))
    } catch (error) {
      return failure(error)
    }
    const onProgress = (progress: JobProgress): void => {
      this.progress.set(id, progress)
      this.tell(id)
    }
    const runner = new JobRunner({ ...this.options, onProgress }, kept, start)
    this.running!.runner = runner
    // It may have been given up while it began.
    if ((await assessmentById(sql, id))?.state !== 'running') runner.kill()
    return runner.run()
  }

  private async startOf(kept: KeptAssessment, fileKey: Uint8Array): Promise<JobStart> {
    const { sql, keys, folder, files, memory, linesOfBlock } = this.options
    const options = kept.options as JobOptions
    const blocks = await sql.query<{ number: number }>(
      'select number from kept_block where assessment = $1',
      [kept.number],
    )
    return {
      assessment: kept.number,
      path: folder.file(kept.file),
      fileKey: Buffer.from(fileKey).toString('hex'),
      name: kept.file.name,
      plan: planOf(kept.file),
      folder: folder.job(kept.id),
      keys: keys.text,
      options,
      files: files(),
      hasHistory: options.history !== false && (await hasSubjects(sql)),
      keptBlocks: blocks.map(({ number }) => number),
      memory,
      linesOfBlock,
    }
  }

  private tell(id: string): void {
    this.told.set(id, (this.told.get(id) ?? 0) + 1)
    this.events.emit(id)
  }

  /** The present state of a job and its changes, until it has ended. */
  async *watch(id: string, signal: AbortSignal): AsyncGenerator<JobEvent> {
    const changes = on(this.events, id, { signal })
    try {
      for (;;) {
        const kept = await assessmentById(this.options.sql, id)
        if (!kept) return
        const number = this.told.get(id) ?? 0
        yield { id: number, job: this.jobOf(kept) }
        if (last.includes(kept.state) && this.running?.id !== id) return
        if ((this.told.get(id) ?? 0) === number) await changes.next()
      }
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      await changes.return?.()
    }
  }

  /** Gives a job up; what was kept of it is taken away. */
  async cancel(id: string): Promise<void> {
    const { sql } = this.options
    const isMoved = await moveAssessment(sql, id, { from: ['queued', 'running'], to: 'cancelled' })
    if (!isMoved) return
    const at = this.waiting.indexOf(id)
    if (at >= 0) this.waiting.splice(at, 1)
    if (this.running?.id === id) this.running.runner?.kill()
    this.tell(id)
  }

  /** Once nothing of some jobs is written any more that were given up. */
  async ended(ids: readonly string[]): Promise<void> {
    if (this.running && ids.includes(this.running.id)) await this.running.ended
  }

  /** Takes a job up again that failed or was given up. */
  async resume(id: string): Promise<void> {
    const { sql } = this.options
    await this.ended([id])
    if (await moveAssessment(sql, id, { from: ['failed', 'cancelled'], to: 'queued' })) {
      this.enqueue(id)
      this.tell(id)
    }
  }

  /** Stops what runs, so that it is gone on with at the next start. */
  async close(): Promise<void> {
    this.isClosed = true
    this.running?.runner?.kill()
    await this.loop
    await this.options.turns.open()
  }
}
