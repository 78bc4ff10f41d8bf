/** A run over more than fits into memory: read to disk, sorted into partitions, judged, merged. */
import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { rulesHash } from '../../assess/rules-hash.js'
import type { Bench } from '../../assess/work.js'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { letStay, removeAtExit, removeNow } from '../../files/left-behind.js'
import { partsOf } from '../../files/parcel-files.js'
import { BrokenSeal } from '../../files/sealed-file.js'
import { openerOf, removeOld, written } from '../../files/sink.js'
import { isReadOnce } from '../../files/source.js'
import { addSummaries } from '../add-summaries.js'
import type { AssessFile, Outputs, Result } from '../assess-file.js'
import { writeManifest } from '../manifest.js'
import { findBridges, linkFile } from './bridges.js'
import {
  type JudgedPartition,
  judgePartition,
  keptOfPartition,
  type PartitionTask,
} from './judge-partition.js'
import {
  type Merge,
  mergeDecisions,
  mergeExPost,
  mergeProblems,
  numberRows,
  rankGroups,
} from './merge-results.js'
import {
  type Budget,
  frameSizeFor,
  linkFilesFor,
  partitionsFor,
  requireBridges,
  requireDisk,
  requireFitting,
} from './plan.js'
import { mostSources, ProblemOrder } from './problem-lines.js'
import { ownersFile, type Partition, partitionFile, partitionName, routeRows } from './route.js'
import { inputState, RunFolder } from './run-folder.js'
import { joinSpilled, rowsFile, type Spilled, spillHistory } from './spill.js'
import { spillParts } from './spill-parts.js'
import { judgeByWorkers, type WorkerEntry } from './workers.js'

/** Raised with every change of what lies in the folder. */
const formatOfFolder = 4

export interface Partitioning extends Budget {
  /** Bytes of all inputs, where known. */
  readonly size: number | undefined
  /** As many partitions as are asked for; left out, as many as the memory asks for. */
  readonly partitions?: number | undefined
  /** What judges in threads of its own, where there is more than one. */
  readonly worker?: WorkerEntry | undefined
}

/** How much of a run each stage takes, as a guess for the time left. */
const shareOf = { read: 0.3, sort: 0.35, judged: 0.8 }

/** What a run is judged with, as a digest: another one is another run. */
function benchDigest(bench: Bench): string {
  const parts = [
    ...[rulesHash, bench.schedule.digest, bench.reform, bench.rateChoice, bench.isListDeclined],
    ...[bench.freight?.choice, bench.freight?.tables?.digest, bench.approximation],
    bench.rates.rows,
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

class PartitionedRun {
  private readonly options: AssessFile
  private readonly plan: Partitioning
  private readonly folder: RunFolder
  private readonly task: Omit<PartitionTask, 'fields' | 'frameSize'>
  private readonly order: ProblemOrder
  private count = 0

  constructor(options: AssessFile, plan: Partitioning, folder: RunFolder) {
    const { input, inputName = input, history = [], keep = [] } = options
    this.options = options
    this.plan = plan
    this.folder = folder
    this.order = new ProblemOrder(inputName, history)
    this.task = { folder: folder.path, key: folder.key, input: inputName, history, keep }
  }

  async run(outputs: Outputs): Promise<Result> {
    const spilled = await this.read()
    const partitions = await this.sort(spilled)
    this.count = partitions.length
    await this.judge(spilled, partitions)
    return this.write(outputs, spilled)
  }

  private async read(): Promise<Spilled> {
    const { folder, plan, options } = this
    if (folder.isDone('read')) return folder.found<Spilled>('read')
    requireDisk(folder.path, plan.size)
    const threads = plan.worker ? plan.threads : 1
    const parts = partsOf(options.input, threads)
    const onRead = (bytes: number, lines: number): void => {
      const all = bytes * (parts?.length ?? 1)
      const share = plan.size === undefined ? undefined : (all / plan.size) * shareOf.read
      options.onProgress?.({ stage: 'read', lines: lines * (parts?.length ?? 1), share })
    }
    const { path, key } = folder
    const place = {
      folder: path,
      key,
      linkFiles: linkFilesFor(plan.size),
      order: this.order,
      at: 0,
    }
    const own = await spillParts(options, place, parts, onRead)
    const behind = { ...place, at: own.length }
    const { history } = options
    const earlier = history && (await spillHistory(history, behind, onRead))
    const spilled = joinSpilled(own, earlier)
    folder.note('read', spilled, [...this.readFiles(spilled), ...spilled.problemFiles])
    return spilled
  }

  private async sort(spilled: Spilled): Promise<readonly Partition[]> {
    const { folder } = this
    if (folder.isDone('sort')) return folder.found<readonly Partition[]>('sort')
    const partitions = await this.route(spilled)
    const names = partitions.map((_, at) => partitionName(at, 'rows'))
    folder.note('sort', partitions, [ownersFile, ...names])
    return partitions
  }

  /** The files of rows and links that were read, by name. */
  private readFiles({ files }: Spilled): readonly string[] {
    const shares = Array.from({ length: linkFilesFor(this.plan.size) }, (_, share) => share)
    return Array.from({ length: files }, (_, at) => at).flatMap(at => [
      rowsFile(at),
      ...shares.map(share => linkFile(at, share)),
    ])
  }

  private async route({ rows, bytes, files: threads }: Spilled): Promise<readonly Partition[]> {
    const { folder, plan, options } = this
    const shares = linkFilesFor(plan.size)
    const onShare = ({ count }: { readonly count: number }): void => requireBridges(count, plan)
    const bridges = await findBridges(folder.path, folder.key, { threads, shares }, onShare)
    const count = plan.partitions ?? partitionsFor(rows, bytes, plan)
    const onRows = (lines: number): void => {
      const share = shareOf.read + (lines / rows) * (shareOf.sort - shareOf.read)
      options.onProgress?.({ stage: 'sort', lines, share })
    }
    const frameSize = frameSizeFor(count)
    const files = Array.from({ length: threads }, (_, at) => rowsFile(at))
    const partitions = await routeRows(folder, bridges, { count, frameSize, files, onRows })
    if (plan.partitions === undefined) {
      for (const one of partitions) requireFitting(one.rows, one.bytes, plan)
    }
    return partitions
  }

  private async judge(spilled: Spilled, partitions: readonly Partition[]): Promise<void> {
    const { folder, plan, options } = this
    for (const name of this.readFiles(spilled)) removeOld(folder.file(name))
    const frameSize = frameSizeFor(partitions.length)
    const task = { ...this.task, fields: spilled.fields, frameSize }
    const left = [...partitions.keys()].filter(at => !folder.isDone(`judge ${at}`))
    let done = partitions.reduce((sum, { rows }, at) => (left.includes(at) ? sum : sum + rows), 0)
    const onDone = (at: number, found: JudgedPartition): void => {
      const files = keptOfPartition.map(what => partitionName(at, what))
      folder.note(`judge ${at}`, found, files)
      removeOld(partitionFile(folder.path, at, 'rows'))
      done += partitions[at]!.rows
      const share = shareOf.sort + (done / spilled.rows) * (shareOf.judged - shareOf.sort)
      options.onProgress?.({ stage: 'judge', lines: done, share })
    }
    const tasks = left.map(at => ({ at, rows: partitions[at]!.rows }))
    if (plan.worker && plan.threads > 1) {
      await judgeByWorkers({ ...plan.worker, threads: plan.threads, task }, tasks, onDone)
    } else {
      for (const { at, rows } of tasks) {
        onDone(at, judgePartition(task, at, rows, options))
        await setImmediate()
      }
    }
  }

  private async write(outputs: Outputs, spilled: Spilled): Promise<Result> {
    const { problems, problemFiles, ownRows } = spilled
    const { folder, count, options } = this
    const all = Array.from({ length: count }, (_, at) => at)
    const namesOf = (what: string): readonly string[] => all.map(at => partitionName(at, what))
    folder.step('rank', namesOf('ranks'), () => rankGroups(folder, count))
    folder.step('number', namesOf('numbers'), () => {
      for (const at of all) numberRows(folder, at)
    })
    if (outputs.manifest !== undefined) removeOld(outputs.manifest)
    const onLines = (lines: number): void => {
      const share = shareOf.judged + (lines / ownRows) * (1 - shareOf.judged)
      options.onProgress?.({ stage: 'write', lines, share })
    }
    const merge: Merge = { folder, partitions: count, onLines }
    const keep = options.keep ?? []
    const open = await openerOf(outputs.decisions, options.writer)
    const hashes = {
      decisions: await written(outputs.decisions, sink => mergeDecisions(merge, keep, sink), open),
      problems: await written(outputs.problems, sink =>
        mergeProblems(
          merge,
          problemFiles.map(name => folder.file(name)),
          sink,
        ),
      ),
      exPost: outputs.exPost && (await written(outputs.exPost, sink => mergeExPost(merge, sink))),
    }
    const found = all.map(at => folder.found<JudgedPartition>(`judge ${at}`))
    const problemRows = found.reduce((sum, one) => sum + one.problems, problems)
    const summary = addSummaries(found.map(one => one.summary))
    await writeManifest(options, options.bench, outputs, { ...hashes, problemRows, summary })
    return { summary, problems: problemRows }
  }
}

/** The inputs of a run; none where one of them can't be read a second time. */
function readableTwice({ input, history = [] }: AssessFile): readonly string[] {
  const files = [input, ...history]
  return files.some(isReadOnce) ? [] : files
}

function openFolder(path: string, options: AssessFile, plan: Partitioning): RunFolder {
  const files = readableTwice(options)
  const { declaredOn, plan: columns, keep, bench } = options
  const { memory, threads, partitions } = plan
  const identity = JSON.stringify({
    ...{ format: formatOfFolder, files: files.map(inputState), declaredOn, columns, keep },
    ...{ memory, threads, partitions, bench: benchDigest(bench) },
  })
  return new RunFolder(path, identity, files)
}

async function runIn(
  path: string,
  options: AssessFile,
  plan: Partitioning,
  outputs: Outputs,
): Promise<Result> {
  const folder = openFolder(path, options, plan)
  // What comes by a stream can't be read a second time, so that nobody could go on with the folder.
  const isOnce = readableTwice(options).length === 0
  if (isOnce) removeAtExit(path)
  try {
    const result = await new PartitionedRun(options, plan, folder).run(outputs)
    folder.remove()
    return result
  } catch (error) {
    const isOver = error instanceof Unusable || error instanceof BrokenSeal || isOnce
    if (isOver) folder.remove()
    else folder.close()
    throw error
  } finally {
    if (isOnce) letStay(path)
  }
}

/** A file of an earlier run may be broken, though it was written to the end: then it begins anew. */
export async function assessPartitioned(
  options: AssessFile,
  plan: Partitioning,
  outputs: Outputs,
): Promise<Result> {
  const count = options.history?.length ?? 0
  if (count >= mostSources) {
    throw new Unusable(fileProblem(codeId['option_bad']!, `--history (${count})`))
  }
  const isStream = outputs.decisions === '-'
  const path = isStream ? mkdtempSync(join(tmpdir(), 'gwanmun-run-')) : `${outputs.decisions}.run`
  if (isStream) removeAtExit(path)
  try {
    return await runIn(path, options, plan, outputs)
  } catch (error) {
    if (!(error instanceof BrokenSeal) || readableTwice(options).length === 0) throw error
    return await runIn(path, options, plan, outputs)
  } finally {
    if (isStream) removeNow(path)
  }
}
