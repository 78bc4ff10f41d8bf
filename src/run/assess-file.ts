/** The inbound run: bytes to columns, judged, to decisions, problems and a manifest. */
import { basename } from 'node:path'
import { findingsOf } from '../assess/assess.js'
import { type Judged, judgeColumns } from '../assess/batch.js'
import { Decisions } from '../assess/decisions.js'
import { Editions } from '../assess/edition.js'
import { exPostOf } from '../assess/ex-post-list.js'
import { rulesHash } from '../assess/rules-hash.js'
import type { Bench } from '../assess/work.js'
import type { Problem } from '../basis/problem.js'
import { DecisionsCsv, decisionsHeader } from '../files/decisions-csv.js'
import { exPostHeader, exPostLine } from '../files/ex-post-csv.js'
import type { ParcelRows } from '../files/parcel-rows.js'
import { problemLine, problemsHeader } from '../files/problems-csv.js'
import { openerOf, openSink, removeOld, type Sink } from '../files/sink.js'
import type { CodeList } from '../law/schedule.js'
import { type ParcelFiles, readParcels } from './read-parcels.js'
import { type Summary, summarise } from './summary.js'

/** What a run is told about its work as it goes on. */
export interface Progress {
  readonly stage: 'read' | 'judge' | 'write'
  readonly bytes: number
  readonly lines: number
}

export interface AssessFile extends ParcelFiles {
  readonly bench: Bench
  readonly loadCodes: () => CodeList | undefined
  readonly onProgress?: (progress: Progress) => void
}

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

const rowsPerWrite = 8192
const encoder = new TextEncoder()

/** Reads and judges a file. Throws `Unusable` where it can't be read at all. */
export async function judgeFile(options: AssessFile): Promise<JudgedFile> {
  const problems: Problem[] = []
  const reader = await readParcels(
    options,
    problem => problems.push(problem),
    (bytes, lines) => options.onProgress?.({ stage: 'read', bytes, lines }),
  )
  const columns = reader.columns!
  options.onProgress?.({ stage: 'judge', bytes: 0, lines: columns.count })
  const judged = judgeColumns(columns, options.bench, options.loadCodes)
  return { judged, reader, problems: [...problems, ...findingsOf(judged)] }
}

function writeDecisions(file: JudgedFile, options: AssessFile, sink: Sink): string {
  const { judged, reader } = file
  const decisions = new Decisions(judged, new Editions(options.bench))
  const csv = new DecisionsCsv(decisions, reader.kept)
  sink.write(encoder.encode(decisionsHeader(reader.kept)))
  const { ownRows } = judged.work
  for (let row = 0; row < ownRows; row += rowsPerWrite) {
    sink.write(csv.rows(row, Math.min(row + rowsPerWrite, ownRows)))
    options.onProgress?.({ stage: 'write', bytes: 0, lines: row })
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

function exPostDigest(file: JudgedFile, path: string): string {
  return written(path, sink => writeExPost(file, sink))
}

function writeManifest(path: string, content: object): void {
  const sink = openSink(path)
  sink.write(encoder.encode(`${JSON.stringify(content, null, 2)}\n`))
  sink.finish()
}

function written<T>(path: string, write: (sink: Sink) => T, open = openSink): T {
  const sink = open(path)
  try {
    return write(sink)
  } catch (error) {
    sink.abandon()
    throw error
  }
}

/** Judges a file and writes decisions and problems; the manifest comes last and proves them. */
export async function assessFile(options: AssessFile, outputs: Outputs): Promise<Result> {
  const file = await judgeFile(options)
  if (outputs.manifest !== undefined) removeOld(outputs.manifest)
  const open = await openerOf(outputs.decisions)
  const decisions = written(outputs.decisions, sink => writeDecisions(file, options, sink), open)
  const problems = written(outputs.problems, sink => writeProblems(file, options.input, sink))
  const exPost =
    outputs.exPost === undefined
      ? {}
      : { exPost: { file: basename(outputs.exPost), sha256: exPostDigest(file, outputs.exPost) } }
  const summary = summarise(file.judged)
  const { schedule } = options.bench
  if (outputs.manifest !== undefined) {
    writeManifest(outputs.manifest, {
      format: 1,
      input: basename(options.input),
      ...(options.history ? { history: options.history.map(path => basename(path)) } : {}),
      decisions: { file: basename(outputs.decisions), sha256: decisions },
      problems: { file: basename(outputs.problems), sha256: problems, rows: file.problems.length },
      ...exPost,
      rules: rulesHash,
      schedule: { id: schedule.id, digest: schedule.digest },
      reform: options.bench.reform ?? null,
      approximateRates: options.bench.approximation ?? null,
      freight: {
        choice: options.bench.freight?.choice ?? 'statutory',
        tables: options.bench.freight?.tables?.digest ?? null,
      },
      summary,
    })
  }
  return { summary, problems: file.problems.length }
}
