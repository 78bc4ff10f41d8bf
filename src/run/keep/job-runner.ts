/** Runs one job in a process of its own, and gives it what it asks of the store. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { keepEditions } from '../../store/editions.js'
import { type Block, keepBlock } from '../../store/keep-block.js'
import type { KeptAssessment } from '../../store/kept-assessment.js'
import { noteHistory } from '../../store/kept-assessment.js'
import { recordAssessment } from '../../store/record-assessment.js'
import type { Sql } from '../../store/sql.js'
import { subjectsFor } from '../../store/subjects.js'
import { frameOf, framesOf } from './frames.js'
import type { BlockHead, JobHears, JobResult, JobSays, JobStart } from './job-messages.js'
import { StoreHistory } from './store-history.js'

export type JobProgress = Omit<Extract<JobSays, { readonly say: 'progress' }>, 'say'>

export interface RunnerOptions {
  readonly sql: Sql
  readonly worker: URL
  readonly release: string
  readonly now: () => string
  readonly onProgress: (progress: JobProgress) => void
}

/** Where a system has one, copies that formats need lie in memory and not on a disk. */
const memoryFolder = '/dev/shm'

function processOf(worker: URL): ChildProcess {
  const env = { ...process.env, ...(existsSync(memoryFolder) ? { TMPDIR: memoryFolder } : {}) }
  const path = decodeURIComponent(worker.pathname)
  const child = spawn(process.execPath, [path], { stdio: ['pipe', 'pipe', 'ignore'], env })
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It may have ended by then.
  }
  child.stdin!.on('error', () => undefined)
  return child
}

function blockOf(head: BlockHead, body: Uint8Array): Block {
  const { lengths, ...rest } = head
  const [lines, parcels, problems] = lengths
  return {
    ...rest,
    lines: body.subarray(0, lines),
    parcels: body.subarray(lines, lines + parcels),
    problems: body.subarray(lines + parcels, lines + parcels + problems),
  }
}

export class JobRunner {
  private readonly options: RunnerOptions
  private readonly target: KeptAssessment
  private readonly child: ChildProcess
  private readonly exited: Promise<string>
  private readonly history: StoreHistory

  constructor(options: RunnerOptions, target: KeptAssessment, start: JobStart) {
    this.options = options
    this.target = target
    this.history = new StoreHistory(options.sql, () => noteHistory(options.sql, target.number))
    this.child = processOf(options.worker)
    this.exited = new Promise(resolve => {
      this.child.once('error', error => resolve(error.name))
      this.child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`))
    })
    this.child.stdin!.write(frameOf(start))
  }

  kill(): void {
    this.child.kill('SIGKILL')
  }

  /** Ends once the process has; returns what went wrong, or nothing. */
  async run(): Promise<Problem | undefined> {
    try {
      return await this.listen()
    } catch (error) {
      if (error instanceof Unusable) return error.problem
      const { code, name } = error as NodeJS.ErrnoException
      return fileProblem(codeId['job_failed']!, code ?? name)
    } finally {
      this.kill()
      await this.exited
    }
  }

  private async listen(): Promise<Problem | undefined> {
    for await (const { head, body } of framesOf(this.child.stdout!)) {
      const said = head as JobSays
      if (said.say === 'failed') return said.problem
      if (said.say === 'done') {
        await this.record(said.result)
        return undefined
      }
      await this.answer(said, body)
    }
    return fileProblem(codeId['job_failed']!, await this.exited)
  }

  private async answer(said: JobSays, body: Uint8Array): Promise<void> {
    const { sql, now } = this.options
    switch (said.say) {
      case 'progress':
        this.options.onProgress(said)
        return
      case 'subjects':
        this.reply({ subjects: await subjectsFor(sql, said.wanted, now()) })
        return
      case 'known':
        await this.history.tell(said.hashes)
        break
      case 'earlier':
        for await (const part of this.history.earlier()) this.reply(part)
        this.reply({ lines: [], columns: [] })
        return
      case 'block':
        await keepBlock(sql, this.target, blockOf(said.block, body))
        break
      case 'editions': {
        const found = { release: this.options.release, recordedAt: now() }
        await keepEditions(
          sql,
          said.editions.map(one => ({ ...one, ...found })),
        )
        break
      }
      default:
    }
    this.reply({ ok: true })
  }

  private reply(answer: JobHears): void {
    this.child.stdin!.write(frameOf(answer))
  }

  private async record(result: JobResult): Promise<void> {
    const { sql, release, now } = this.options
    await recordAssessment(sql, this.target, { ...result, release, at: now() })
  }
}
