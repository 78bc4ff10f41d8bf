/** The work of one job, in a process of its own: read, judge, and hand the answers to the store. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { reasonsOfFile } from '../../assess/left-to-people.js'
import { rulesHash } from '../../assess/rules-hash.js'
import { codeId } from '../../basis/codes.js'
import { parseDay } from '../../basis/day.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { loadCodeList } from '../../files/schedule-asset.js'
import { unsealHere } from '../../files/sealed-input.js'
import { lockFolder } from '../../store/folder-lock.js'
import type { Block } from '../../store/keep-block.js'
import { Keys } from '../../store/keys.js'
import type { Progress } from '../assess-file.js'
import { assessWithin } from '../assess-within.js'
import type { Summary } from '../summary.js'
import { jobBench } from './job-bench.js'
import { type EarlierPart, fetchHistory } from './job-history.js'
import { JobLine } from './job-line.js'
import type { JobHears, JobResult, JobStage, JobStart } from './job-messages.js'
import { type KeepTask, ResultKeeper, type Shelf } from './keep-results.js'
import { lackingColumns } from './lacking-columns.js'

/** What a manifest tells of a run. */
interface Manifest {
  readonly decisions: { readonly sha256: string }
  readonly problems: { readonly sha256: string }
  readonly schedule: { readonly id: string; readonly digest: string }
  readonly summary: Summary
}

const msBetween = 200
/** Judging takes about this share of the whole; the rest is keeping. */
const shareOfJudging = 0.4

class Job {
  private readonly start: JobStart
  private readonly line: JobLine
  private toldAt = 0
  /** The block that is being kept while the next one is made. */
  private keeping: Promise<unknown> = Promise.resolve()

  constructor(start: JobStart, line: JobLine) {
    this.start = start
    this.line = line
  }

  async run(): Promise<JobResult> {
    const { start } = this
    unsealHere(start.path, Buffer.from(start.fileKey, 'hex'))
    const bench = jobBench(start.files, start.options)
    const manifest = await this.judged(bench)
    return this.keep(bench, manifest)
  }

  private file(name: string): string {
    return join(this.start.folder, name)
  }

  /** What an earlier try has judged stands: its manifest proves it. */
  private async judged(bench: ReturnType<typeof jobBench>): Promise<Manifest> {
    const manifest = this.file('manifest.json')
    if (!existsSync(manifest)) await this.judge(bench, manifest)
    return JSON.parse(readFileSync(manifest, 'utf8'))
  }

  private async judge(bench: ReturnType<typeof jobBench>, manifest: string): Promise<void> {
    const { start } = this
    const history = start.hasHistory ? await this.fetchHistory() : undefined
    const { declaredOn } = start.options
    await assessWithin(
      {
        input: start.path,
        inputName: start.name,
        plan: start.plan,
        bench,
        loadCodes: loadCodeList,
        ...(history === undefined ? {} : { history: [history] }),
        ...(declaredOn === undefined ? {} : { declaredOn: parseDay(declaredOn) }),
        onProgress: progress => this.tellJudging(progress),
      },
      { memory: start.memory, threads: 1, worker: undefined },
      { decisions: this.file('decisions.csv'), problems: this.file('problems.csv'), manifest },
    )
  }

  /** Earlier parcels come from the store, over the line. */
  private fetchHistory(): Promise<string | undefined> {
    const { line, start } = this
    const { path, plan, folder } = start
    const task = { path, plan, folder, fileKey: Buffer.from(start.fileKey, 'hex') }
    return fetchHistory(
      { ...task, keys: new Keys(JSON.parse(start.keys)) },
      {
        tell: async hashes => {
          await line.ask({ say: 'known', hashes })
        },
        async *earlier() {
          await line.say({ say: 'earlier' })
          for (;;) {
            const part = await line.hear<EarlierPart>()
            if (part.lines.length === 0) return
            yield part
          }
        },
      },
    )
  }

  private tellJudging({ stage, lines, share }: Progress): void {
    this.tell(stage, lines, share === undefined ? null : share * shareOfJudging)
  }

  private tell(stage: JobStage, lines: number, share: number | null): void {
    const now = performance.now()
    if (now - this.toldAt < msBetween) return
    this.toldAt = now
    void this.line.say({ say: 'progress', stage, lines, share })
  }

  private async keep(bench: ReturnType<typeof jobBench>, manifest: Manifest): Promise<JobResult> {
    const { start } = this
    const ofFile = reasonsOfFile(await lackingColumns(start.path, start.plan))
    const task: KeepTask = {
      assessment: start.assessment,
      reasonsOfFile: ofFile,
      keys: new Keys(JSON.parse(start.keys)),
      fileKey: Buffer.from(start.fileKey, 'hex'),
      bench,
      declaredOn: start.options.declaredOn ?? '',
      linesOfBlock: start.linesOfBlock,
    }
    const { summary } = manifest
    const keeper = new ResultKeeper(task, this.shelf(summary.lines))
    const { parcels } = summary
    const files = {
      input: start.path,
      plan: start.plan,
      decisions: this.file('decisions.csv'),
      parcels,
    }
    const { counts, ...kept } = await keeper.keepFiles({
      ...files,
      problems: this.file('problems.csv'),
    })
    const problems = await keeper.keepProblems(this.file('problems.csv'))
    await this.keeping
    return {
      ...kept,
      problems,
      lacking: Object.fromEntries(ofFile),
      decisionsSha256: manifest.decisions.sha256,
      problemsSha256: manifest.problems.sha256,
      rules: rulesHash,
      schedule: `${manifest.schedule.id} ${manifest.schedule.digest}`,
      summary: { ...summary, kept: counts },
    }
  }

  /** The store is at the other end of the line. */
  private shelf(all: number): Shelf {
    const { line, start } = this
    const kept = new Set(start.keptBlocks)
    return {
      hasBlock: number => kept.has(number),
      find: async wanted => {
        if (wanted.length === 0) return []
        type Found = Extract<JobHears, { readonly subjects: unknown }>
        return (await line.ask<Found>({ say: 'subjects', wanted })).subjects
      },
      keepEditions: async editions => {
        await line.ask({ say: 'editions', editions })
      },
      keepBlock: async (block, lines) => {
        await this.keeping
        this.keeping = line.ask({ say: 'block', block: headOf(block) }, bodyOf(block))
        // Whoever waits for it next hears of a failure.
        this.keeping.catch(() => undefined)
        const share = shareOfJudging + (1 - shareOfJudging) * Math.min(lines / Math.max(all, 1), 1)
        this.tell('keep', lines, share)
      },
    }
  }
}

function headOf({ number, lines, parcels, problems, otherSubjects, rollups, seqs }: Block) {
  const lengths = [lines.length, parcels.length, problems.length] as const
  return { number, lengths, otherSubjects, rollups, seqs }
}

function bodyOf({ lines, parcels, problems }: Block): Buffer {
  return Buffer.concat([lines, parcels, problems])
}

const msOfWaiting = 100
const mostWaits = 600

/** A job of a server that was killed may not have heard of it yet. */
async function lockWhenFree(folder: string): Promise<void> {
  for (let waits = 0; ; waits++) {
    try {
      lockFolder(join(folder, 'job.lock'), folder)
      return
    } catch (error) {
      if (waits === mostWaits || !(error instanceof Unusable)) throw error
    }
    await setTimeout(msOfWaiting)
  }
}

/** What went wrong, without a value of the file. */
function problemOf(error: unknown): Problem {
  if (error instanceof Unusable) return error.problem
  const { code, name } = error as NodeJS.ErrnoException
  const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG']
  if (code !== undefined && noRoom.includes(code)) return fileProblem(codeId['disk_full']!, code)
  return fileProblem(codeId['job_failed']!, code ?? name)
}

/** Does the job that the server tells of, and ends. */
export async function workOn(
  from: AsyncIterable<Uint8Array>,
  out: NodeJS.WritableStream,
): Promise<void> {
  const line = new JobLine(from, out)
  const start = await line.hear<JobStart>()
  try {
    await lockWhenFree(start.folder)
    await line.say({ say: 'done', result: await new Job(start, line).run() })
  } catch (error) {
    await line.say({ say: 'failed', problem: problemOf(error) })
  }
  await line.end()
}
