/** Judges one partition as a file of its own, and keeps its answers on disk as pieces. */
import { type Judged, judgeColumns } from '../../assess/batch.js'
import { Decisions } from '../../assess/decisions.js'
import { Editions } from '../../assess/edition.js'
import { exPostOf } from '../../assess/ex-post-list.js'
import type { Bench } from '../../assess/work.js'
import { exPostLine } from '../../files/ex-post-csv.js'
import { hideUnsplitParcels } from '../../files/hide-parcels.js'
import { SealedWriter } from '../../files/sealed-file.js'
import type { CodeList } from '../../law/schedule.js'
import { findingsByRow } from '../findings-by-row.js'
import { type Summary, summarise } from '../summary.js'
import { DecisionPieceWriter } from './decision-pieces.js'
import { KeyedLineWriter } from './keyed-lines.js'
import { type Loaded, loadPartition, type PartitionFiles } from './load-partition.js'
import { NumberWriter } from './number-file.js'
import { type FoundIn, ProblemOrder, writeFindings } from './problem-lines.js'
import { partitionFile } from './route.js'

/** What a partition is judged with; plain values, so that a worker can be told. */
export interface PartitionTask extends Omit<PartitionFiles, 'rowsPath' | 'rows'> {
  readonly folder: string
  readonly input: string
  /** Bytes that are sealed together. */
  readonly frameSize: number
}

/** What is kept of a partition that was judged. */
export const keptOfPartition = ['decisions', 'groups', 'starts', 'problems', 'ex-post']

export interface JudgedPartition {
  readonly summary: Summary
  readonly problems: number
  readonly exPost: number
}

export interface Tools {
  readonly bench: Bench
  readonly loadCodes: () => CodeList | undefined
}

/** A file of history has fewer records than this. */
const forSource = 2 ** 32

const encoder = new TextEncoder()

class PieceWriter {
  private readonly judged: Judged
  private readonly loaded: Loaded
  private readonly task: PartitionTask
  private readonly pathOf: (what: string) => string

  constructor(judged: Judged, loaded: Loaded, task: PartitionTask, at: number) {
    this.judged = judged
    this.loaded = loaded
    this.task = task
    this.pathOf = what => partitionFile(task.folder, at, what)
  }

  /** The rows with a hole where the group stands, and apart from them its number within the partition. */
  writeRows(bench: Bench): void {
    const { work } = this.judged
    const { key, frameSize } = this.task
    const decisions = new Decisions(this.judged, new Editions(bench))
    const to = new SealedWriter(this.pathOf('decisions'), key, frameSize)
    const pieces = new DecisionPieceWriter(to, frameSize, decisions, this.loaded.kept)
    const groups = new NumberWriter(this.pathOf('groups'), key)
    for (let row = 0; row < work.ownRows; row++) groups.write(pieces.write(row))
    pieces.finish()
    groups.finish()
  }

  /** Where each group of the file begins: the first row of its first parcel. */
  writeGroups(): void {
    const { work, groups } = this.judged
    const to = new NumberWriter(this.pathOf('starts'), this.task.key)
    let known = 0
    for (let lot = 0; lot < work.lots.count && !work.isHistory(lot); lot++) {
      if (groups.numberOf[lot]! <= known) continue
      known = groups.numberOf[lot]!
      to.write(this.firstRowOf(work.parcelOfLot[lot]!))
    }
    to.finish()
  }

  private firstRowOf(parcel: number): number {
    const { parcels } = this.judged.work
    let first = Number.POSITIVE_INFINITY
    for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
      first = Math.min(first, parcels.rows[at]!)
    }
    return first
  }

  private firstRecordOf(parcel: number): number {
    return this.judged.work.columns.records.of(this.firstRowOf(parcel))
  }

  private linesOf(what: string): KeyedLineWriter {
    return new KeyedLineWriter(this.pathOf(what), this.task.key, this.task.frameSize)
  }

  writeProblems(order: ProblemOrder): number {
    const { sourceOf, leftOut } = this.loaded
    const found = [
      ...leftOut.map(([problem, source]) => [problem, { source, isFinding: false }] as const),
      ...findingsByRow(this.judged).map(
        ({ row, problem }) => [problem, { source: sourceOf(row), isFinding: true }] as const,
      ),
    ] satisfies readonly (readonly [unknown, FoundIn])[]
    writeFindings(found, order, this.linesOf('problems'))
    return found.length
  }

  writeExPost(): number {
    const { work, lots } = this.judged
    const to = this.linesOf('ex-post')
    const list = exPostOf(this.judged)
    for (const [at, lot] of lots.exPost.entries()) {
      const parcel = work.parcelOfLot[lot]!
      const source = this.loaded.sourceOf(work.lots.rows[work.lots.starts[lot]!]!)
      const key = source * forSource + this.firstRecordOf(parcel)
      to.write(key, encoder.encode(exPostLine(list[at]!)))
    }
    to.finish()
    return list.length
  }
}

/** Judges the partition of a number. */
export function judgePartition(
  task: PartitionTask,
  at: number,
  rows: number,
  tools: Tools,
): JudgedPartition {
  const rowsPath = partitionFile(task.folder, at, 'rows')
  const loaded = loadPartition({ ...task, rowsPath, rows })
  hideUnsplitParcels(loaded.columns)
  const judged = judgeColumns(loaded.columns, tools.bench, tools.loadCodes, true)
  const pieces = new PieceWriter(judged, loaded, task, at)
  pieces.writeRows(tools.bench)
  pieces.writeGroups()
  const problems = pieces.writeProblems(new ProblemOrder(task.input, task.history))
  const exPost = pieces.writeExPost()
  return { summary: summarise(judged), problems, exPost }
}
