/** Reads the files of a run block by block, and keeps their rows, ties and problems on disk. */
import { basename, join } from 'node:path'
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import type { CsvPart } from '../../files/csv-cuts.js'
import { readParcelFile } from '../../files/parcel-files.js'
import type { ParcelRows, ReadOptions } from '../../files/parcel-rows.js'
import { rowsFor } from '../../files/planned-rows.js'
import { SealedWriter } from '../../files/sealed-file.js'
import { Columns } from '../../parcel/columns.js'
import type { FieldName } from '../../parcel/fields.js'
import type { ParcelFiles } from '../read-parcels.js'
import { blockOf, presentFields } from './block.js'
import { BlockBytes } from './block-bytes.js'
import { LinkWriter } from './bridges.js'
import { ProblemFiles, type ProblemOrder } from './problem-lines.js'
import { RowKeys } from './row-keys.js'

/** Rows are written when so many were read, or rows from so many bytes. */
const rowsOfBlock = 1 << 15
const bytesOfBlock = 1 << 23

/** What was read. */
export interface Spilled {
  readonly rows: number
  readonly ownRows: number
  readonly bytes: number
  readonly problems: number
  /** Files with those problems, in the order in which they were begun. */
  readonly problemFiles: readonly string[]
  /** The fields of the file, and of each history. */
  readonly fields: readonly (readonly FieldName[])[]
  /** How many files the rows lie in, one behind the other. */
  readonly files: number
}

/** Where what is read by one thread goes: to files of its own. */
export interface SpillPlace {
  readonly folder: string
  readonly key: Uint8Array
  readonly linkFiles: number
  readonly order: ProblemOrder
  /** The number of its files among those of all threads. */
  readonly at: number
}

export type OnRead = (bytes: number, rows: number) => void

export function rowsFile(at: number): string {
  return `rows.${at}`
}

class Spiller {
  rows = 0
  bytes = 0
  readonly fields: (readonly FieldName[])[] = []
  readonly problems: ProblemFiles
  private readonly to: SealedWriter
  private readonly block = new BlockBytes()
  private readonly links: LinkWriter
  private readonly onRead: OnRead

  constructor({ folder, key, linkFiles, order, at }: SpillPlace, onRead: OnRead) {
    this.onRead = onRead
    this.to = new SealedWriter(join(folder, rowsFile(at)), key)
    this.links = new LinkWriter(folder, key, { at, count: linkFiles })
    this.problems = new ProblemFiles(order, { folder, key, at })
  }

  async readFile(
    path: string,
    source: number,
    options: ReadOptions,
    part?: CsvPart,
  ): Promise<void> {
    const reader = rowsFor(options)
    let held = 0
    for await (const bytes of readParcelFile(path, reader, part)) {
      this.bytes += bytes
      held += bytes
      if ((reader.columns?.count ?? 0) >= rowsOfBlock || held >= bytesOfBlock) {
        this.spill(reader, source)
        held = 0
      }
      this.onRead(this.bytes, this.rows)
    }
    this.fields.push(presentFields(reader.columns!))
    this.spill(reader, source)
  }

  private spill(reader: ParcelRows, source: number): void {
    if (!reader.columns || reader.columns.count === 0) return
    const { columns, kept } = reader.take()
    const keys = new RowKeys(columns)
    keys.tellLinks(this.links)
    this.block.put(blockOf(columns, kept, { source, homes: keys.homes }))
    this.to.putFrame(this.block.take())
    this.rows += columns.count
  }

  finish(): Spilled {
    this.to.finish()
    this.links.finish()
    this.problems.finish()
    const { rows, fields } = this
    const { count, names } = this.problems
    const read = { rows, ownRows: rows, bytes: this.to.total, fields, files: 1 }
    return { ...read, problems: count, problemFiles: names }
  }
}

/** Reads the file itself, or a part of it. Throws `Unusable` where it can't be read at all. */
export async function spillFile(
  { input, declaredOn, plan, keep = [] }: ParcelFiles,
  place: SpillPlace,
  onRead: OnRead,
  part?: CsvPart,
): Promise<Spilled> {
  const spiller = new Spiller(place, onRead)
  const { problems } = spiller
  const onProblem = (problem: Problem): void => {
    const isOfHeader = part !== undefined && part.start > 0 && problem.row < part.record
    if (!isOfHeader) problems.write(problem, { source: 0, isFinding: false })
  }
  const options = { declaredOn, plan, keep, onProblem, firstRecord: part?.record }
  await spiller.readFile(input, 0, options, part)
  return spiller.finish()
}

/** Reads the files of the history. */
export async function spillHistory(
  paths: readonly string[],
  place: SpillPlace,
  onRead: OnRead,
): Promise<Spilled> {
  const spiller = new Spiller(place, onRead)
  for (const [at, path] of paths.entries()) await readHistory(spiller, path, at + 1)
  return { ...spiller.finish(), ownRows: 0 }
}

async function readHistory(spiller: Spiller, path: string, source: number): Promise<void> {
  const name = basename(path)
  const onProblem = (problem: Problem): void => {
    spiller.problems.write({ ...problem, file: name }, { source, isFinding: false })
  }
  const history = { behind: new Columns([]), name }
  try {
    await spiller.readFile(path, source, { history, onProblem })
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    throw new Unusable({ ...error.problem, file: name })
  }
}

/** What was read of the parts of the file, and of its history, as one. */
export function joinSpilled(parts: readonly Spilled[], history?: Spilled): Spilled {
  const all = history ? [...parts, history] : parts
  const add = (of: (one: Spilled) => number): number => all.reduce((sum, one) => sum + of(one), 0)
  const joined = {
    rows: add(one => one.rows),
    ownRows: add(one => one.ownRows),
    bytes: add(one => one.bytes),
    problems: add(one => one.problems),
    problemFiles: all.flatMap(one => one.problemFiles),
    fields: [...parts[0]!.fields, ...(history?.fields ?? [])],
    files: all.length,
  }
  if (joined.ownRows === 0) throw new Unusable(fileProblem(codeId['file_empty']!, ''))
  return joined
}
