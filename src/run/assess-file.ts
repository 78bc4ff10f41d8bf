/** The inbound run: bytes to columns, judged, to decisions, problems and a manifest. */
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Judged, judgeColumns } from '../assess/batch.js'
import { Decisions } from '../assess/decisions.js'
import { Editions } from '../assess/edition.js'
import { exPostOf } from '../assess/ex-post-list.js'
import type { Bench } from '../assess/work.js'
import type { Problem } from '../basis/problem.js'
import { DecisionsCsv, decisionsHeader } from '../files/decisions-csv.js'
import { exPostHeader, exPostLine } from '../files/ex-post-csv.js'
import { hideUnsplitParcels } from '../files/hide-parcels.js'
import type { ParcelRows } from '../files/parcel-rows.js'
import { problemLine, problemsHeader } from '../files/problems-csv.js'
import { openerOf, removeOld, type Sink, written } from '../files/sink.js'
import type { CodeList } from '../law/schedule.js'
import { findingsByRow } from './findings-by-row.js'
import { writeManifest } from './manifest.js'
import { type ParcelFiles, readParcels } from './read-parcels.js'
import { type Summary, summarise } from './summary.js'

/** What a run is told about its work as it goes on. */
export interface Progress {
  readonly stage: 'read' | 'sort' | 'judge' | 'write'
  readonly lines: number
  /** How much of the whole run is done, from 0 to 1, where that can be told. */
  readonly share?: number | undefined
}

export interface AssessFile extends ParcelFiles {
  readonly bench: Bench
  readonly loadCodes: () => CodeList | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** More than this is not read at once; `Outgrown` is thrown. */
  readonly most?: { readonly bytes: number; readonly rows: number } | undefined
}

/** A file that holds more than was foreseen, such as a packed one. */
export class Outgrown extends Error {}

export interface Outputs {
  readonly decisions: string
  readonly problems: string
  /** Where the earlier parcels go that may be taxed afterwards, if anywhere. */
  readonly exPost?: string | undefined
  /** Where the manifest goes; nowhere for a stream. */
  readonly manifest: string | undefined
}

/** A file that was read and judged, before anything is written. */
export interface JudgedFile {
  readonly judged: Judged
  readonly reader: ParcelRows
  readonly problems: readonly Problem[]
}

export interface Result {
  readonly summary: Summary
  readonly problems: number
}

/** How far a run is when it has read, and when it has judged. */
const shareRead = 0.4
const shareJudged = 0.7

const rowsPerWrite = 8192
const encoder = new TextEncoder()

/**
 * Reads and judges a file. Throws `Unusable` where it can't be read at all. `isLast` lets go of what
 * only an explanation would read.
 */
export async function judgeFile(
  options: AssessFile,
  size?: number,
  isLast = false,
): Promise<JudgedFile> {
  const problems: Problem[] = []
  const { most } = options
  const reader = await readParcels(
    options,
    problem => problems.push(problem),
    (bytes, lines) => {
      if (most && (bytes > most.bytes || lines > most.rows)) throw new Outgrown()
      const share = size === undefined ? undefined : Math.min(bytes / size, 1) * shareRead
      options.onProgress?.({ stage: 'read', lines, share })
    },
  )
  const columns = reader.columns!
  hideUnsplitParcels(columns)
  options.onProgress?.({ stage: 'judge', lines: columns.count, share: shareRead })
  const judged = judgeColumns(columns, options.bench, options.loadCodes, isLast)
  const found = findingsByRow(judged).map(({ problem }) => problem)
  return { judged, reader, problems: [...problems, ...found] }
}

/** Between its words a signal is heard. */
async function writeDecisions(file: JudgedFile, options: AssessFile, sink: Sink): Promise<string> {
  const { judged, reader } = file
  const decisions = new Decisions(judged, new Editions(options.bench))
  const csv = new DecisionsCsv(decisions, reader.kept)
  sink.write(encoder.encode(decisionsHeader(reader.kept)))
  const { ownRows } = judged.work
  for (let row = 0; row < ownRows; row += rowsPerWrite) {
    sink.write(csv.rows(row, Math.min(row + rowsPerWrite, ownRows)))
    const share = shareJudged + (row / ownRows) * (1 - shareJudged)
    options.onProgress?.({ stage: 'write', lines: row, share })
    await setImmediate()
  }
  return sink.finish()
}

function writeProblems(file: JudgedFile, input: string, sink: Sink): string {
  const name = input === '-' ? '-' : basename(input)
  const order = (problem: Problem): string => problem.file ?? ''
  const sorted = [...file.problems].sort(
    (a, b) => order(a).localeCompare(order(b), 'en') || a.row - b.row,
  )
  sink.write(encoder.encode(problemsHeader))
  for (const problem of sorted) sink.write(encoder.encode(problemLine(name, problem)))
  return sink.finish()
}

function writeExPost(file: JudgedFile, sink: Sink): string {
  sink.write(encoder.encode(exPostHeader))
  for (const one of exPostOf(file.judged)) sink.write(encoder.encode(exPostLine(one)))
  return sink.finish()
}

/** Judges a file and writes decisions and problems; the manifest comes last and proves them. */
export async function assessFile(
  options: AssessFile,
  outputs: Outputs,
  size?: number,
): Promise<Result> {
  const file = await judgeFile(options, size, true)
  if (outputs.manifest !== undefined) removeOld(outputs.manifest)
  const open = await openerOf(outputs.decisions)
  const writing = (sink: Sink): Promise<string> => writeDecisions(file, options, sink)
  const decisions = await written(outputs.decisions, writing, open)
  const name = options.inputName ?? options.input
  const problems = await written(outputs.problems, sink => writeProblems(file, name, sink))
  const exPost =
    outputs.exPost === undefined
      ? undefined
      : await written(outputs.exPost, sink => writeExPost(file, sink))
  const summary = summarise(file.judged)
  const problemRows = file.problems.length
  await writeManifest(options, options.bench, outputs, {
    ...{ decisions, problems, problemRows, exPost, summary },
  })
  return { summary, problems: problemRows }
}
