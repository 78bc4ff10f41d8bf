/** Puts the pieces of all partitions together: groups are numbered, lines stand in input order. */
import { setImmediate } from 'node:timers/promises'
import { decisionsHeader } from '../../files/decisions-csv.js'
import { exPostHeader } from '../../files/ex-post-csv.js'
import { problemsHeader } from '../../files/problems-csv.js'
import type { Sink } from '../../files/sink.js'
import { DecisionPieces } from './decision-pieces.js'
import { KeyedLines, mergeStreams } from './keyed-lines.js'
import { NumberReader, NumberWriter } from './number-file.js'
import { ownersFile, partitionFile } from './route.js'
import type { RunFolder } from './run-folder.js'

const block = 1 << 20
const digitsOfNumber = 16
const zero = 48
const encoder = new TextEncoder()

/** Gives each group its rank over all partitions, by the row that it begins with. */
export function rankGroups(folder: RunFolder, partitions: number): number {
  const pathOf = (at: number, what: string): string => partitionFile(folder.path, at, what)
  const all = Array.from({ length: partitions }, (_, at) => at)
  const starts = all.map(at => new NumberReader(pathOf(at, 'starts'), folder.key))
  const ranks = all.map(at => new NumberWriter(pathOf(at, 'ranks'), folder.key))
  const rows = new Uint32Array(partitions)
  const owners = new NumberReader(folder.file(ownersFile), folder.key)
  let groups = 0
  for (; owners.key !== Number.POSITIVE_INFINITY; owners.next()) {
    const at = owners.key
    const start = starts[at]!
    const row = rows[at]!
    for (; start.key === row; start.next()) ranks[at]!.write(++groups)
    rows[at] = row + 1
  }
  for (const one of ranks) one.finish()
  for (const one of starts) one.close()
  return groups
}

/** Writes the number of the group of each row of a partition, in the order of the rows. */
export function numberRows(folder: RunFolder, at: number): void {
  const pathOf = (what: string): string => partitionFile(folder.path, at, what)
  const ranks = [0]
  const known = new NumberReader(pathOf('ranks'), folder.key)
  for (; known.key !== Number.POSITIVE_INFINITY; known.next()) ranks.push(known.key)
  const numbers = Uint32Array.from(ranks)
  const groups = new NumberReader(pathOf('groups'), folder.key)
  const to = new NumberWriter(pathOf('numbers'), folder.key)
  for (; groups.key !== Number.POSITIVE_INFINITY; groups.next()) to.write(numbers[groups.key]!)
  to.finish()
}

/** Gathers bytes into blocks for a sink. */
class BlockWriter {
  private readonly bytes = new Uint8Array(block)
  private at = 0
  private readonly sink: Sink

  constructor(sink: Sink) {
    this.sink = sink
  }

  put(bytes: Uint8Array): void {
    if (this.at + bytes.length > block) this.flush()
    if (bytes.length > block) this.sink.write(bytes)
    else {
      this.bytes.set(bytes, this.at)
      this.at += bytes.length
    }
  }

  /** Puts a row with a number in its hole. */
  putRow({ bytes, from, hole, to }: DecisionPieces, number: number): void {
    if (this.at + to - from + digitsOfNumber > block) this.flush()
    if (to - from + digitsOfNumber > block) {
      this.sink.write(bytes.subarray(from, hole))
      this.putNumber(number)
      this.flush()
      this.sink.write(bytes.subarray(hole, to))
      return
    }
    const { bytes: into } = this
    let { at } = this
    for (let n = from; n < hole; n++) into[at++] = bytes[n]!
    this.at = at
    this.putNumber(number)
    into.set(bytes.subarray(hole, to), this.at)
    this.at += to - hole
  }

  private putNumber(number: number): void {
    if (number === 0) return
    const { bytes } = this
    let count = 1
    for (let least = 10; number >= least; least *= 10) count++
    let left = number
    for (let at = this.at + count - 1; at >= this.at; at--) {
      const next = Math.floor(left / 10)
      bytes[at] = zero + left - next * 10
      left = next
    }
    this.at += count
  }

  flush(): void {
    if (this.at > 0) this.sink.write(this.bytes.subarray(0, this.at))
    this.at = 0
  }
}

export interface Merge {
  readonly folder: RunFolder
  readonly partitions: number
  readonly onLines: (lines: number) => void
}

const linesPerWord = 1 << 13

/** Closes all of some readers, whatever happens while they are read. */
async function reading<T>(
  readers: readonly { close(): void }[],
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work()
  } finally {
    for (const one of readers) one.close()
  }
}

/** The decisions, in the order of the input; a signal is heard between some thousand lines. */
export async function mergeDecisions(
  merge: Merge,
  kept: readonly string[],
  sink: Sink,
): Promise<string> {
  const { folder, partitions } = merge
  const pathOf = (at: number, what: string): string => partitionFile(folder.path, at, what)
  const all = Array.from({ length: partitions }, (_, at) => at)
  const pieces = all.map(at => new DecisionPieces(pathOf(at, 'decisions'), folder.key))
  const numbers = all.map(at => new NumberReader(pathOf(at, 'numbers'), folder.key))
  const owners = new NumberReader(folder.file(ownersFile), folder.key)
  const to = new BlockWriter(sink)
  to.put(encoder.encode(decisionsHeader({ names: kept, texts: [], ids: [] })))
  return reading([owners, ...pieces, ...numbers], async () => {
    let lines = 0
    for (; owners.key !== Number.POSITIVE_INFINITY; owners.next()) {
      const piece = pieces[owners.key]!
      const number = numbers[owners.key]!
      piece.next()
      to.putRow(piece, number.key)
      number.next()
      if (++lines % linesPerWord !== 0) continue
      merge.onLines(lines)
      await setImmediate()
    }
    to.flush()
    return sink.finish()
  })
}

/** Lines of several files under one header. */
function mergeLines(
  header: string,
  paths: readonly string[],
  key: Uint8Array,
  sink: Sink,
): Promise<string> {
  const to = new BlockWriter(sink)
  to.put(encoder.encode(header))
  const streams = paths.map(path => new KeyedLines(path, key))
  return reading(streams, () => {
    mergeStreams(streams, ({ line }) => to.put(line))
    to.flush()
    return sink.finish()
  })
}

/** Problems found while reading come first where they share a record with others. */
export function mergeProblems(
  merge: Merge,
  spilled: readonly string[],
  sink: Sink,
): Promise<string> {
  return mergeLines(
    problemsHeader,
    [...spilled, ...piecesOf(merge, 'problems')],
    merge.folder.key,
    sink,
  )
}

export function mergeExPost(merge: Merge, sink: Sink): Promise<string> {
  return mergeLines(exPostHeader, piecesOf(merge, 'ex-post'), merge.folder.key, sink)
}

function piecesOf({ folder, partitions }: Merge, what: string): readonly string[] {
  return Array.from({ length: partitions }, (_, at) => partitionFile(folder.path, at, what))
}
