/** Reads the parcels of a file into columns, and those of its history behind them. */
import { basename } from 'node:path'
import type { Day } from '../basis/day.js'
import { type Problem, Unusable } from '../basis/problem.js'
import { readParcelFile } from '../files/parcel-files.js'
import type { ParcelRows, ReadOptions } from '../files/parcel-rows.js'
import { rowsFor } from '../files/planned-rows.js'
import { sizeOf } from '../files/source.js'
import type { ColumnPlan } from '../parcel/column-plan.js'

export interface ParcelFiles {
  readonly input: string
  /** What the input is called in problems and manifest, where that is not the name of its path. */
  readonly inputName?: string | undefined
  /** What the columns of the input are, where it is from elsewhere. */
  readonly plan?: ColumnPlan | undefined
  /** Files of earlier parcels. */
  readonly history?: readonly string[] | undefined
  readonly declaredOn?: Day | undefined
  readonly keep?: readonly string[]
}

type OnRead = (bytes: number, lines: number) => void

async function readFile(path: string, options: ReadOptions, onRead: OnRead): Promise<ParcelRows> {
  const rows = rowsFor({ ...options, size: sizeOf(path) })
  for await (const bytes of readParcelFile(path, rows)) onRead(bytes, rows.columns?.count ?? 0)
  return rows
}

/** The name of a history stands with all that is wrong in it. */
function named(problem: Problem, name: string): Problem {
  return { ...problem, file: name }
}

/** Reads all files. Throws `Unusable` where one can't be read at all. */
export async function readParcels(
  files: ParcelFiles,
  onProblem: (problem: Problem) => void,
  onProgress: OnRead,
): Promise<ParcelRows> {
  let bytes = 0
  const onRead: OnRead = (more, lines) => {
    bytes += more
    onProgress(bytes, lines)
  }
  const { declaredOn, plan, keep = [] } = files
  const reader = await readFile(files.input, { declaredOn, plan, keep, onProblem }, onRead)
  for (const path of files.history ?? []) {
    const name = basename(path)
    const history = { behind: reader.columns!, name }
    const options = { history, onProblem: (one: Problem) => onProblem(named(one, name)) }
    try {
      await readFile(path, options, onRead)
    } catch (error) {
      if (!(error instanceof Unusable)) throw error
      throw new Unusable(named(error.problem, name))
    }
  }
  return reader
}
