/** Reads the files of a run block by block, and keeps their rows, ties and problems on disk. */
import { basename } from 'node:path'
import { type Problem, Unusable } from '../../basis/problem.js'
import { readParcelFile } from '../../files/parcel-files.js'
import { ParcelRows, type ReadOptions } from '../../files/parcel-rows.js'
import { SealedWriter } from '../../files/sealed-file.js'
import { Columns } from '../../parcel/columns.js'
import type { FieldName } from '../../parcel/fields.js'
import type { ParcelFiles } from '../read-parcels.js'
import { blockOf, presentFields } from './block.js'
import { BlockBytes } from './block-bytes.js'
import { LinkWriter } from './bridges.js'
import type { ProblemFiles } from './problem-lines.js'
import { RowKeys } from './row-keys.js'
import type { RunFolder } from './run-folder.js'

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
}

export interface SpillOptions {
  readonly files: ParcelFiles
  readonly folder: RunFolder
  readonly linkFiles: number
  readonly problems: ProblemFiles
  readonly onRead: (bytes: number, rows: number) => void
}

class Spiller {
  rows = 0
  bytes = 0
  readonly fields: (readonly FieldName[])[] = []
  private readonly to: SealedWriter
  private readonly block = new BlockBytes()
  private readonly links: LinkWriter
  private readonly options: SpillOptions

  constructor(options: SpillOptions) {
    const { folder, linkFiles } = options
    this.options = options
    this.to = new SealedWriter(folder.file('rows'), folder.key)
    this.links = new LinkWriter(folder.path, folder.key, linkFiles)
  }

  async readFile(path: string, source: number, options: ReadOptions): Promise<void> {
    const reader = new ParcelRows(options)
    let held = 0
    for await (const bytes of readParcelFile(path, reader)) {
      this.bytes += bytes
      held += bytes
      if ((reader.columns?.count ?? 0) >= rowsOfBlock || held >= bytesOfBlock) {
        this.spill(reader, source)
        held = 0
      }
      this.options.onRead(this.bytes, this.rows)
    }
    this.fields[source] = presentFields(reader.columns!)
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

  finish(): number {
    this.to.finish()
    this.links.finish()
    return this.to.total
  }
}

/** Reads all files. Throws `Unusable` where one can't be read at all. */
export async function spillFiles(options: SpillOptions): Promise<Spilled> {
  const { files, problems } = options
  const spiller = new Spiller(options)
  const { declaredOn, keep = [] } = files
  const onOwn = (problem: Problem): void => problems.write(problem, { source: 0, isFinding: false })
  await spiller.readFile(files.input, 0, { declaredOn, keep, onProblem: onOwn })
  const ownRows = spiller.rows
  for (const [at, path] of (files.history ?? []).entries()) {
    await readHistory(spiller, path, at + 1, problems)
  }
  const bytes = spiller.finish()
  problems.finish()
  const { count, names } = problems
  const read = { rows: spiller.rows, ownRows, bytes, fields: spiller.fields }
  return { ...read, problems: count, problemFiles: names }
}

async function readHistory(
  spiller: Spiller,
  path: string,
  source: number,
  problems: ProblemFiles,
): Promise<void> {
  const name = basename(path)
  const onProblem = (problem: Problem): void => {
    problems.write({ ...problem, file: name }, { source, isFinding: false })
  }
  try {
    await spiller.readFile(path, source, {
      history: { behind: new Columns([]), name },
      onProblem,
    })
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    throw new Unusable({ ...error.problem, file: name })
  }
}
