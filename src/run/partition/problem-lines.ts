/** Problems as lines with a key on disk: by file, then by record, then in the order they were found. */
import { basename, join } from 'node:path'
import type { Problem } from '../../basis/problem.js'
import { problemLine } from '../../files/problems-csv.js'
import { KeyedLineWriter } from './keyed-lines.js'

const forRecord = 2 ** 13
const forFile = 2 ** 44
const forFinding = 2 ** 12

/** More files of history than this have no keys. */
export const mostSources = forFinding - 1

const encoder = new TextEncoder()

/** Where a problem was found. */
export interface FoundIn {
  readonly source: number
  /** Found while judging: it stands behind what was found while reading. */
  readonly isFinding: boolean
}

/** Names of files in the order in which their problems are written; equal names are one. */
export class ProblemOrder {
  readonly input: string
  private readonly ranks: readonly number[]

  constructor(input: string, history: readonly string[]) {
    this.input = input === '-' ? '-' : basename(input)
    const names = ['', ...history.map(path => basename(path))]
    const sorted = [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'))
    this.ranks = names.map(name => sorted.indexOf(name))
  }

  keyOf(problem: Problem, { source, isFinding }: FoundIn): number {
    const place = this.ranks[source]! * forFile + problem.row * forRecord
    return place + (isFinding ? forFinding : 0) + source
  }
}

/** The folder, and a number of its own for each thread that writes problems. */
interface ProblemPlace {
  readonly folder: string
  readonly key: Uint8Array
  readonly at: number
}

/** Writes problems as they come: into one file as long as their keys ascend, then into the next. */
export class ProblemFiles {
  count = 0
  readonly names: string[] = []
  private readonly order: ProblemOrder
  private readonly place: ProblemPlace
  private to: KeyedLineWriter | undefined
  private last = Number.POSITIVE_INFINITY

  constructor(order: ProblemOrder, place: ProblemPlace) {
    this.order = order
    this.place = place
  }

  write(problem: Problem, found: FoundIn): void {
    const key = this.order.keyOf(problem, found)
    if (key < this.last || !this.to) this.to = this.begin()
    this.last = key
    this.to.write(key, encoder.encode(problemLine(this.order.input, problem)))
    this.count++
  }

  private begin(): KeyedLineWriter {
    this.finish()
    const { folder, key, at } = this.place
    const name = `problems.${at}.${this.names.length}`
    this.names.push(name)
    return new KeyedLineWriter(join(folder, name), key)
  }

  finish(): void {
    this.to?.finish()
    this.to = undefined
  }
}

/** Writes the problems of a partition, sorted. */
export function writeFindings(
  found: readonly (readonly [Problem, FoundIn])[],
  order: ProblemOrder,
  to: KeyedLineWriter,
): void {
  const keyed = found.map(([problem, place]) => ({ problem, key: order.keyOf(problem, place) }))
  keyed.sort((a, b) => a.key - b.key)
  for (const one of keyed) to.write(one.key, encoder.encode(problemLine(order.input, one.problem)))
  to.finish()
}
