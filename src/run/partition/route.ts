/** Sends the rows that were read to their partitions: what is tied together goes to one. */
import { SealedReader, SealedWriter } from '../../files/sealed-file.js'
import type { Bridges } from './bridges.js'
import { RowRecords } from './row-record.js'
import type { RunFolder } from './run-folder.js'

const frameSize = 1 << 15

/** What a partition holds. */
export interface Partition {
  readonly rows: number
  readonly bytes: number
}

export function partitionFile(folder: string, at: number, what: string): string {
  return `${folder}/part.${at}.${what}`
}

/** Any number of partitions gives the same answers; the key of a home is even already. */
function partitionOf(root: number, count: number): number {
  return root % count
}

/** Reads all rows once, in their order, and writes each behind those of its partition. */
export function routeRows(
  folder: RunFolder,
  bridges: Bridges,
  count: number,
  onRows: (rows: number) => void,
): readonly Partition[] {
  const files = Array.from(
    { length: count },
    (_, at) => new SealedWriter(partitionFile(folder.path, at, 'rows'), folder.key, frameSize),
  )
  const rows = new Array<number>(count).fill(0)
  const reader = new SealedReader(folder.file('rows'), folder.key)
  const records = new RowRecords()
  let done = 0
  for (let frame = reader.next(); frame; frame = reader.next()) {
    records.open(frame)
    while (records.next()) {
      const at = partitionOf(bridges.rootOf(records.home), count)
      files[at]!.put(records.bytes)
      rows[at]! += 1
      done++
    }
    onRows(done)
  }
  for (const file of files) file.finish()
  return files.map(({ total }, at) => ({ rows: rows[at]!, bytes: total }))
}
