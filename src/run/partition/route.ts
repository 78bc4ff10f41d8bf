/** Sends the rows that were read to their partitions: what is tied together goes to one. */
import { setImmediate } from 'node:timers/promises'
import { SealedWriter } from '../../files/sealed-file.js'
import { type Block, blocksOf } from './block.js'
import { BlockBytes, SeenTexts } from './block-bytes.js'
import type { Bridges } from './bridges.js'
import { NumberWriter } from './number-file.js'
import { partOf } from './row-keys.js'
import type { RunFolder } from './run-folder.js'

/** What a partition holds. */
export interface Partition {
  readonly rows: number
  readonly bytes: number
}

/** The partition of each row of the file itself, in the order of the rows. */
export const ownersFile = 'owners'

export function partitionName(at: number, what: string): string {
  return `part.${at}.${what}`
}

export function partitionFile(folder: string, at: number, what: string): string {
  return `${folder}/${partitionName(at, what)}`
}

class Router {
  readonly rows: number[]
  private readonly files: readonly SealedWriter[]
  private readonly owners: NumberWriter
  private readonly bridges: Bridges
  private readonly bytes = new BlockBytes()
  private partitions = new Int32Array(0)
  private order = new Int32Array(0)

  constructor(folder: RunFolder, bridges: Bridges, count: number, frameSize: number) {
    const { path, key } = folder
    this.bridges = bridges
    this.rows = new Array<number>(count).fill(0)
    this.files = this.rows.map(
      (_, at) => new SealedWriter(partitionFile(path, at, 'rows'), key, frameSize),
    )
    this.owners = new NumberWriter(folder.file(ownersFile), key)
  }

  /** Puts the rows of a block behind those that their partitions have. */
  route(block: Block): void {
    const starts = this.arrange(block)
    if (block.source === 0) this.owners.writeAll(this.partitions.subarray(0, block.rows))
    const seen = block.columns.map(({ texts }) => texts && new SeenTexts(texts))
    for (let at = 0; at < this.files.length; at++) {
      const [from, to] = [starts[at]!, starts[at + 1]!]
      if (from === to) continue
      this.bytes.putSome(block, this.order.subarray(from, to), seen)
      this.files[at]!.put(this.bytes.take())
      this.rows[at]! += to - from
    }
  }

  /** Sorts the rows by partition; returns where those of each begin. */
  private arrange({ rows, homes }: Block): Int32Array {
    if (this.order.length < rows) {
      this.order = new Int32Array(rows)
      this.partitions = new Int32Array(rows)
    }
    const { order, partitions } = this
    const starts = new Int32Array(this.files.length + 1)
    for (let row = 0; row < rows; row++) {
      const isAgain = row > 0 && homes[row] === homes[row - 1]
      const at = isAgain ? partitions[row - 1]! : this.partitionOf(homes[row]!)
      partitions[row] = at
      starts[at + 1]! += 1
    }
    for (let at = 0; at < this.files.length; at++) starts[at + 1]! += starts[at]!
    const next = starts.slice()
    for (let row = 0; row < rows; row++) order[next[partitions[row]!]!++] = row
    return starts
  }

  /** Any number of partitions gives the same answers; the key of a home is even already. */
  private partitionOf(home: number): number {
    const { bridges, files } = this
    return partOf(bridges.count === 0 ? home : bridges.rootOf(home), files.length)
  }

  finish(): readonly Partition[] {
    this.owners.finish()
    for (const file of this.files) file.finish()
    return this.files.map(({ total }, at) => ({ rows: this.rows[at]!, bytes: total }))
  }
}

interface Routing {
  readonly count: number
  readonly frameSize: number
  /** The files that the rows lie in, one behind the other. */
  readonly files: readonly string[]
  readonly onRows: (rows: number) => void
}

/** Reads all rows once, in their order; a signal is heard between their blocks. */
export async function routeRows(
  folder: RunFolder,
  bridges: Bridges,
  { count, frameSize, files, onRows }: Routing,
): Promise<readonly Partition[]> {
  const router = new Router(folder, bridges, count, frameSize)
  let done = 0
  for (const name of files) {
    for (const block of blocksOf(folder.file(name), folder.key)) {
      router.route(block)
      done += block.rows
      onRows(done)
      await setImmediate()
    }
  }
  return router.finish()
}
