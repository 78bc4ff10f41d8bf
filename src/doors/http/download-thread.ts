/** The thread that makes workbooks and Parquet: requests are not kept waiting by it. */
import { parentPort, workerData } from 'node:worker_threads'
import { answerFields } from '../../assess/answer-fields.js'
import { ParquetSink } from '../../files/parquet-sink.js'
import type { Sink } from '../../files/sink.js'
import { XlsxSink, type XlsxTable } from '../../files/xlsx-sink.js'
import { HeldSink, type Made, type ThreadStart, type Told } from './downloads.js'

const port = parentPort!
const { format, table } = workerData as ThreadStart

/** Columns of the problems that hold numbers. */
const placeColumns = ['row', 'start', 'length']

function tableOf(): XlsxTable {
  if (table === 'problems') {
    return { name: table, wholes: new Set(placeColumns), cents: new Set() }
  }
  const named = (isIn: (unit: string) => boolean) =>
    new Set(
      answerFields.flatMap(({ name, unit, kind }) => {
        return kind === 'number' && isIn(unit) ? [name as string] : []
      }),
    )
  return {
    name: table,
    wholes: named(unit => unit !== 'USD'),
    cents: named(unit => unit === 'USD'),
  }
}

const held = new HeldSink()
const sink: Sink = format === 'xlsx' ? new XlsxSink(held, tableOf()) : new ParquetSink(held)

port.on('message', ({ bytes }: Told) => {
  if (bytes) sink.write(bytes)
  else sink.finish()
  port.postMessage({ parts: held.take() } satisfies Made)
  if (!bytes) port.close()
})
