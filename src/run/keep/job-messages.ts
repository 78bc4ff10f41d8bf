/** What a server and the process of a job say to each other. */
import type { Problem } from '../../basis/problem.js'
import type { BenchFiles } from '../../files/load-bench.js'
import type { ColumnPlan } from '../../parcel/column-plan.js'
import type { KeptEdition } from '../../store/editions.js'
import type { RollupRow } from '../../store/keep-block.js'
import type { NewSubject, Subject } from '../../store/subjects.js'
import type { Progress } from '../assess-file.js'
import type { Summary } from '../summary.js'
import type { EarlierPart } from './job-history.js'
import type { JobOptions } from './job-options.js'
import type { KeptCounts } from './kept-counts.js'

/** What a job begins with. Its keys come by the pipe and lie nowhere else. */
export interface JobStart {
  readonly assessment: number
  /** The sealed bytes, the key they are sealed with, and what the file is called. */
  readonly path: string
  readonly fileKey: string
  readonly name: string
  readonly plan: ColumnPlan | undefined
  readonly folder: string
  readonly keys: string
  readonly options: JobOptions
  /** The files that the server was started with. */
  readonly files: BenchFiles
  /** Whether there may be earlier parcels of somebody. */
  readonly hasHistory: boolean
  readonly keptBlocks: readonly number[]
  readonly memory: number
  readonly linesOfBlock?: number | undefined
}

/** What came out, once every block was kept. */
export interface JobResult {
  readonly inputColumns: readonly string[]
  readonly lines: number
  readonly parcels: number
  readonly problems: number
  /** Reasons that the file explains, with the columns that it lacks. */
  readonly lacking: Readonly<Record<string, readonly string[]>>
  readonly decisionsSha256: string
  readonly problemsSha256: string
  readonly rules: string
  readonly schedule: string
  /** Of the run, and of its parcels as they are kept. */
  readonly summary: Summary & { readonly kept: KeptCounts }
}

/** A block without its bytes: those stand behind it, lines, parcels, problems. */
export interface BlockHead {
  readonly number: number
  readonly lengths: readonly [number, number, number]
  readonly otherSubjects: readonly number[]
  readonly rollups: readonly RollupRow[]
  readonly seqs: readonly number[]
}

/** An edition as a job finds it; who keeps it adds by which release, and when. */
export type FoundEdition = Omit<KeptEdition, 'recordedAt' | 'release'>

/** Said by the job. What has a question waits for its answer. */
export type JobSays =
  | {
      readonly say: 'progress'
      readonly stage: JobStage
      readonly lines: number
      readonly share: number | null
    }
  | { readonly say: 'subjects'; readonly wanted: readonly NewSubject[] }
  | { readonly say: 'known'; readonly hashes: readonly string[] }
  | { readonly say: 'earlier' }
  | { readonly say: 'block'; readonly block: BlockHead }
  | { readonly say: 'editions'; readonly editions: readonly FoundEdition[] }
  | { readonly say: 'done'; readonly result: JobResult }
  | { readonly say: 'failed'; readonly problem: Problem }

export type JobStage = Progress['stage'] | 'keep'

/** Answers, in the order of the questions. `earlier` is answered by parts, the last one empty. */
export type JobHears =
  | { readonly subjects: readonly Subject[] }
  | EarlierPart
  | { readonly ok: true }
